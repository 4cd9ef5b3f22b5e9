/** Linux namespaces for one guest: a long-lived first process, and commands that enter beside it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import type { Image } from '../images/image.ts';
import { initFile } from '../mac/write.ts';
import type { Machine } from '../run/running.ts';
import { accountOf } from './account.ts';
import type { Pipes } from './pipes.ts';
import { type GuestProcess, startProcess } from './start.ts';

export interface Confinement {
  /** The guest's root as this process can reach it; no symlink below it may be followed by the kernel. */
  readonly root: string;
  /** Are the stand-ins laid over the host's /usr? */
  readonly overlay: boolean;
  readonly spawn: (argv: readonly string[], env: Record<string, string>, report: boolean) => GuestProcess;
  readonly stop: () => void;
}

interface Wanted {
  readonly machine: Machine;
  readonly image: Image;
  readonly tree: string;
  readonly standIns: string;
  readonly pipes: Pipes;
}

/** undefined where the kernel, the tools or TART_SIM_CONFINE=no do not allow it. */
export const confine = async ({ machine, image, tree, standIns, pipes }: Wanted): Promise<Confinement | undefined> => {
  const tools = ['unshare', 'nsenter', 'setsid'].map(tool);
  const [unshare, nsenter, setsid] = tools;
  if (process.platform !== 'linux' || process.env.TART_SIM_CONFINE === 'no') return undefined;
  if (unshare === undefined || nsenter === undefined || setsid === undefined) return undefined;
  const { home, uid, gid } = accountOf(image.os);
  const root = process.getuid?.() === 0;
  const namespaces = ['--mount', '--pid', '--uts', '--ipc', '--fork', '--kill-child=SIGKILL'];
  // As root the guest's user is a real one; otherwise a namespace of users makes the caller look like it.
  const users = root ? [] : ['--user', `--map-user=${uid}`, `--map-group=${gid}`, '--keep-caps'];
  const name = machine.name.replace(/[^A-Za-z0-9.-]/g, '-');
  const full = machine.fault.diskFull === true ? 'full' : 'roomy';
  // `name=`: a VM's name alone among the arguments would make this process look like a call of tart for that VM.
  const setup = [tree, standIns, `name=${name}`, home, full, ...shares(machine, image)];
  const init = spawn(unshare, [...users, ...namespaces, '--', '/bin/sh', join(standIns, initFile), ...setup], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const pid = await firstLine(init);
  if (pid === undefined) {
    init.kill('SIGKILL');
    return undefined;
  }
  const [number, how] = pid.split(' ');
  const enter = [
    '-t',
    number ?? '',
    ...(root ? ['-S', String(uid), '-G', String(gid)] : ['-U', '--preserve-credentials']),
  ];
  return {
    root: `/proc/${number}/root`,
    overlay: how === 'overlay',
    spawn: (argv, env, report) => {
      const args = [...enter, '-m', '-u', '-i', '-p', '-r', '-w', '--', setsid, ...argv];
      return startProcess(pipes, { program: nsenter, args, env, cwd: '/', report });
    },
    // The first process ends with its stdin, and every other one in the pid namespace with it.
    stop: () => {
      init.stdin.destroy();
      init.kill('SIGKILL');
    },
  };
};

const tool = (name: string): string | undefined =>
  ['/usr/bin', '/bin', '/usr/sbin', '/sbin'].map((folder) => join(folder, name)).find(executable);

const executable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Shares where the guest looks for them (contract 2.14). */
const shares = (machine: Machine, image: Image): string[] =>
  machine.shares.flatMap((share) => {
    const folder = image.os === 'darwin' ? '/Volumes/My Shared Files' : '/mnt/shared';
    if (share.tag !== undefined) return [];
    return [share.name === undefined ? folder : `${folder}/${share.name}`, share.path, share.readonly ? 'ro' : 'rw'];
  });

const firstLine = (init: ChildProcess): Promise<string | undefined> =>
  new Promise((resolve) => {
    let text = '';
    let problem = '';
    init.stdout?.on('data', (chunk) => {
      text += String(chunk);
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
    });
    init.stderr?.on('data', (chunk) => {
      problem += String(chunk);
    });
    init.on('error', () => resolve(undefined));
    init.stdin?.on('error', () => undefined);
    init.on('close', () => {
      if (process.env.TART_SIM_DEBUG !== undefined && problem !== '') process.stderr.write(problem);
      resolve(undefined);
    });
  });
