/** Boots a guest: confined to its own root where the kernel allows, otherwise in its home folder. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Image } from '../images/image.ts';
import { writeStandIns } from '../mac/write.ts';
import { addressOf } from '../run/leases.ts';
import type { Machine } from '../run/running.ts';
import { accountOf, defaultShell } from './account.ts';
import { type Confinement, confine } from './confine.ts';
import type { Guest } from './guest.ts';
import { powerFolder, watchPower } from './power.ts';
import { innerPid, signalGroup } from './processes.ts';
import { startWatchdog } from './watchdog.ts';

export const bootGuest = async (machine: Machine, image: Image): Promise<Guest> => {
  const tree = join(machine.folder, 'guest');
  const standIns = writeStandIns(machine.home, image.os);
  mkdirSync(powerFolder(tree), { recursive: true });
  const { macAddress } = machine.config;
  const address = addressOf(machine.home, macAddress, machine.mode);
  writeFileSync(join(tree, 'etc/tart-sim-net'), `MAC=${macAddress}\nIP=${address}\n`);
  const common: Common = {
    os: image.os,
    account: accountOf(image.os),
    shell: () => loginShell(tree) ?? defaultShell(image.os),
    onPower: (listener) => watchPower(tree, listener),
  };
  const start = () => confine({ machine, image, tree, standIns });
  const inside = await start();
  return inside === undefined ? unconfined(common, tree, standIns) : confined(common, inside, start);
};

type Common = Pick<Guest, 'os' | 'account' | 'shell' | 'onPower'>;

const confined = (common: Common, first: Confinement, again: () => Promise<Confinement | undefined>): Guest => {
  let inside = first;
  return {
    ...common,
    home: common.account.home,
    root: () => inside.root,
    owner: process.getuid?.() === 0 ? common.account : undefined,
    notice: 'guests are confined to their own root by namespaces, which is still no security sandbox',
    path: `${first.overlay ? '' : '/var/tart-sim/bin:/var/tart-sim/sbin:'}/usr/bin:/bin:/usr/sbin:/sbin`,
    spawn: (argv, env, stdio) => inside.spawn(argv, env, stdio ?? 'pipe'),
    signal: (child, name) => signalGroup(innerPid(child) ?? child.pid, name),
    restart: async () => {
      inside.stop();
      inside = (await again()) ?? inside;
    },
    stop: () => inside.stop(),
  };
};

const unconfined = (common: Common, tree: string, standIns: string): Guest => {
  const dog = startWatchdog();
  const home = join(tree, common.account.home);
  // Stand-ins find the guest's files by these: there is no root of its own to look in.
  const where = { TART_SIM_ROOT: tree, TART_SIM_STANDINS: standIns };
  return {
    ...common,
    home,
    root: () => '',
    owner: undefined,
    notice: `no sandbox: commands of guests run on this computer as ${userInfo().username}`,
    path: `${standIns}/usr/bin:${standIns}/usr/sbin:/usr/bin:/bin:/usr/sbin:/sbin`,
    spawn: ([program = '', ...rest], env, stdio) => {
      const cwd = existsSync(home) ? home : '/';
      const child = spawn(program, rest, { cwd, env: { ...env, ...where }, detached: true, stdio: stdio ?? 'pipe' });
      dog.add(child);
      return child;
    },
    signal: (child, name) => signalGroup(child.pid, name),
    restart: async () => dog.killAll(),
    stop: () => dog.killAll(),
  };
};

/** `chsh` changes the guest's own passwd file. */
const loginShell = (tree: string): string | undefined => {
  const path = join(tree, 'etc/passwd');
  if (!existsSync(path)) return undefined;
  const line = readFileSync(path, 'utf8')
    .split('\n')
    .find((one) => one.startsWith('admin:'));
  const shell = line?.split(':')[6] ?? '';
  return shell !== '' && existsSync(shell) ? shell : undefined;
};
