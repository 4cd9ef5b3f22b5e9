/** Boots a guest: confined to its own root where the kernel allows, otherwise in its home folder. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { thisProcess } from '../home/identity.ts';
import type { Image } from '../images/image.ts';
import { writeStandIns } from '../mac/write.ts';
import { addressOf } from '../run/leases.ts';
import type { Machine } from '../run/running.ts';
import { accountOf, defaultShell } from './account.ts';
import { type Confinement, confine } from './confine.ts';
import type { Guest } from './guest.ts';
import { createPipes, type Pipes } from './pipes.ts';
import { powerFolder, watchPower } from './power.ts';
import { innerPid, signalGroup } from './processes.ts';
import { startProcess } from './start.ts';
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
  const pipes = createPipes(machine.home, thisProcess(), process.getuid?.() === 0 ? common.account : undefined);
  const start = () => confine({ machine, image, tree, standIns, pipes });
  const [inside] = await Promise.all([start(), pipes.ready]);
  return inside === undefined ? unconfined(common, tree, standIns, pipes) : confined(common, inside, start, pipes);
};

type Common = Pick<Guest, 'os' | 'account' | 'shell' | 'onPower'>;

const confined = (
  common: Common,
  first: Confinement,
  again: () => Promise<Confinement | undefined>,
  pipes: Pipes,
): Guest => {
  let inside = first;
  return {
    ...common,
    home: common.account.home,
    root: () => inside.root,
    owner: process.getuid?.() === 0 ? common.account : undefined,
    notice: 'guests are confined to their own root by namespaces, which is still no security sandbox',
    standIns: first.overlay ? '' : '/var/tart-sim/bin:/var/tart-sim/sbin:',
    spawn: (argv, env, options) => inside.spawn(argv, env, options?.report === true),
    signal: ({ child }, name) => signalGroup(innerPid(child) ?? child.pid, name),
    restart: async () => {
      inside.stop();
      inside = (await again()) ?? inside;
    },
    stop: () => {
      inside.stop();
      pipes.remove();
    },
  };
};

const unconfined = (common: Common, tree: string, standIns: string, pipes: Pipes): Guest => {
  const dog = startWatchdog();
  // Only the stand-ins of macOS know of it: a Linux guest without namespaces has the boot of its host.
  const newBoot = (): void => writeFileSync(join(powerFolder(tree), 'boot-id'), `${randomUUID()}\n`);
  newBoot();
  const home = join(tree, common.account.home);
  // Stand-ins find the guest's files by these: there is no root of its own to look in.
  const where = { TART_SIM_ROOT: tree, TART_SIM_STANDINS: standIns };
  return {
    ...common,
    home,
    root: () => '',
    owner: undefined,
    notice: `no sandbox: commands of guests run on this computer as ${userInfo().username}`,
    standIns: `${standIns}/usr/bin:${standIns}/usr/sbin:`,
    spawn: ([program = '', ...args], env, options) => {
      const cwd = existsSync(home) ? home : '/';
      const report = options?.report === true;
      const started = startProcess(pipes, { program, args, cwd, report, env: { ...env, ...where } });
      dog.add(started.child);
      return started;
    },
    signal: ({ child }, name) => signalGroup(child.pid, name),
    restart: async () => {
      dog.killAll();
      newBoot();
    },
    stop: () => {
      dog.killAll();
      pipes.remove();
    },
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
