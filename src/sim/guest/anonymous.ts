/**
 * Pipes without a name, for the standard input of guest processes. A FIFO would do but for one thing: who opens it
 * again (`cat /dev/stdin`) after its writer has gone waits for ever. Node cannot make pipes, a shell does for every
 * here-document, and /proc gives them away.
 */
import { spawn } from 'node:child_process';
import { closeSync, constants, openSync, readlinkSync, readSync } from 'node:fs';

export interface OpenEnds {
  /** Ours, not blocking. */
  readonly own: number;
  /** For the process. */
  readonly fd: number;
}

export interface AnonymousPipes {
  /** When the first are there, or will never be. */
  readonly ready: Promise<void>;
  /** undefined while there is none. */
  readonly take: () => OpenEnds | undefined;
  readonly close: () => void;
}

const descriptors = [3, 4, 5, 6, 7, 8, 9];
const shells = 8;

/**
 * Each subshell opens its pipes, tells its number, and keeps them until its input ends; that goes by descriptor 3, since
 * a job in the background would read /dev/null.
 */
const script = `
keep() {
exec ${descriptors.map((one) => `${one}<<E`).join(' ')}
${'\nE\n'.repeat(descriptors.length)}
read -r pid _ < /proc/self/stat
echo $pid
read _
}
exec 3<&0
for one in ${Array.from({ length: shells }, (_, index) => index).join(' ')}; do keep <&3 & done
wait`;

/** `owner`: the guest's user, who must be allowed to open them. */
export const createAnonymousPipes = (owner: { uid: number; gid: number } | undefined): AnonymousPipes => {
  const free: OpenEnds[] = [];
  let making = false;
  let tellReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    tellReady = resolve;
  });
  let closed = false;
  const refill = (): void => {
    if (process.platform !== 'linux') tellReady();
    if (process.platform !== 'linux' || making || closed || free.length > (shells * descriptors.length) / 2) return;
    making = true;
    const shell = spawn('/bin/sh', ['-c', script], {
      stdio: ['pipe', 'pipe', 'ignore'],
      detached: true,
      cwd: '/',
      ...owner,
    });
    shell.on('error', tellReady);
    shell.on('exit', tellReady);
    shell.stdin.on('error', () => undefined);
    let told = '';
    shell.stdout.on('data', (chunk) => {
      told += String(chunk);
      const pids = told.trim().split('\n');
      if (pids.length < shells || !told.endsWith('\n')) return;
      free.push(...pids.flatMap((pid) => descriptors.flatMap((one) => adopt(`/proc/${pid}/fd/${one}`))));
      shell.stdin.end();
      making = false;
      tellReady();
      if (closed) drop(free);
    });
  };
  refill();
  return {
    ready,
    take: () => {
      const taken = free.pop();
      refill();
      return taken;
    },
    close: () => {
      closed = true;
      drop(free);
    },
  };
};

/** Both ends of somebody else's pipe, emptied of the line that made it one. */
const adopt = (path: string): OpenEnds[] => {
  try {
    if (!readlinkSync(path).startsWith('pipe:')) return [];
    const fd = openSync(path, constants.O_RDONLY);
    readSync(fd, Buffer.alloc(16));
    return [{ fd, own: openSync(path, constants.O_WRONLY | constants.O_NONBLOCK) }];
  } catch {
    return [];
  }
};

const drop = (free: OpenEnds[]): void => {
  for (const { own, fd } of free.splice(0)) {
    closeSync(own);
    closeSync(fd);
  }
};
