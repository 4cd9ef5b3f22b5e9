/** A booted guest: where its files are, how to start a command in it, and its end. */
import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Image } from '../images/image.ts';
import { writeStandIns } from '../mac/write.ts';
import type { Machine } from '../run/machine.ts';
import { type Account, accountOf, defaultShell } from './account.ts';
import { confine, type Confinement } from './confine.ts';
import { startWatchdog } from './watchdog.ts';

export interface Guest {
  readonly os: 'darwin' | 'linux';
  readonly account: Account;
  /** The home as commands see it. */
  readonly home: string;
  /** Path of the guest's `/` for this process; empty when it is the host's own. */
  readonly root: () => string;
  /** Owner of files that are made from outside; undefined when that is this process's user anyway. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
  /** What is said on stderr about confinement. */
  readonly notice: string;
  readonly path: string;
  readonly shell: () => string;
  /** Starts a program in the guest, in a session of its own. */
  readonly spawn: (argv: readonly string[], env: Record<string, string>, stdio?: StdioOptions) => ChildProcess;
  readonly signal: (child: ChildProcess, name: NodeJS.Signals) => void;
  readonly onPower: (listener: (how: 'off' | 'reboot') => void) => void;
  readonly restart: () => Promise<void>;
  readonly stop: () => void;
}

/** Confined to its own root where the kernel allows, otherwise in its home folder as the host's user. */
export const bootGuest = async (machine: Machine, image: Image): Promise<Guest> => {
  const tree = join(machine.folder, 'guest');
  const standIns = writeStandIns(machine.home, image.os);
  const power = join(tree, 'var/run/tart-sim');
  mkdirSync(power, { recursive: true });
  const start = () => confine({ machine, image, tree, standIns });
  let inside = await start();
  const account = accountOf(image.os);
  const watchdog = inside === undefined ? startWatchdog() : undefined;
  const shell = () => loginShell(tree) ?? defaultShell(image.os);
  const common = {
    os: image.os,
    account,
    shell,
    onPower: (listener: (how: 'off' | 'reboot') => void) => watchPower(power, listener),
  };
  if (inside === undefined || watchdog !== undefined) {
    const dog = watchdog ?? startWatchdog();
    const home = join(tree, account.home);
    const { BREW: _none, ...host } = { BREW: '', TART_SIM_ROOT: tree, TART_SIM_STANDINS: standIns };
    return {
      ...common,
      home,
      root: () => '',
      owner: undefined,
      notice: `no sandbox: commands of guests run on this computer as ${userInfo().username}`,
      path: `${standIns}/usr/bin:${standIns}/usr/sbin:/usr/bin:/bin:/usr/sbin:/sbin`,
      spawn: (argv, env, stdio) => {
        const [program = '', ...rest] = argv;
        const child = spawn(program, rest, {
          cwd: existsSync(home) ? home : '/',
          env: { ...env, ...host },
          detached: true,
          stdio: stdio ?? 'pipe',
        });
        dog.add(child);
        return child;
      },
      signal: (child, name) => kill(-(child.pid ?? 0), name),
      restart: async () => dog.killAll(),
      stop: () => dog.killAll(),
    };
  }
  const current = (): Confinement => inside as Confinement;
  return {
    ...common,
    home: account.home,
    root: () => current().root,
    owner: process.getuid?.() === 0 ? account : undefined,
    notice: 'guests are confined to their own root by namespaces, which is still no security sandbox',
    path: `${current().overlay ? '' : '/var/tart-sim/bin:/var/tart-sim/sbin:'}/usr/bin:/bin:/usr/sbin:/sbin`,
    spawn: (argv, env, stdio) => current().spawn(argv, env, stdio ?? 'pipe'),
    signal: (child, name) => kill(-(innerPid(child.pid ?? 0) ?? child.pid ?? 0), name),
    restart: async () => {
      current().stop();
      inside = await start();
    },
    stop: () => current().stop(),
  };
};

/** nsenter waits outside; the session that it started inside is its only child. */
const innerPid = (pid: number): number | undefined => {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]) || undefined;
  } catch {
    return undefined;
  }
};

const kill = (pid: number, name: NodeJS.Signals): void => {
  if (pid === 0) return;
  try {
    process.kill(pid, name);
  } catch {
    // It has ended already.
  }
};

/** `chsh` changes the guest's own passwd file. */
const loginShell = (tree: string): string | undefined => {
  try {
    const line = readFileSync(join(tree, 'etc/passwd'), 'utf8')
      .split('\n')
      .find((one) => one.startsWith('admin:'));
    const shell = line?.split(':')[6];
    return shell !== undefined && shell !== '' && existsSync(shell) ? shell : undefined;
  } catch {
    return undefined;
  }
};

/** The guest's `shutdown` leaves a file there: a way out of the guest that needs no socket. */
const watchPower = (folder: string, listener: (how: 'off' | 'reboot') => void): void => {
  watch(folder, (_event, file) => {
    if (file !== 'off' && file !== 'reboot') return;
    if (!existsSync(join(folder, file))) return;
    rmSync(join(folder, file), { force: true });
    listener(file);
  }).on('error', () => undefined);
};
