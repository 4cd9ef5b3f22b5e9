/**
 * Pipes for the standard streams of guest processes. Node only makes sockets, and what a socket is cannot be opened
 * again: `cat /dev/stdin` and `echo > /dev/stderr`, which work under a real sshd, would fail in every guest. So streams
 * are FIFOs that lose their names as soon as both ends are open.
 */
import { execFile, execFileSync } from 'node:child_process';
import { closeSync, constants, mkdirSync, openSync, readdirSync, rmSync, unlinkSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import type { Home } from '../home/home.ts';
import { ownerAlive } from '../home/identity.ts';
import { createAnonymousPipes, type OpenEnds } from './anonymous.ts';

export interface Pipe {
  /** The blocking end, for the process; to be closed here once it is started. */
  readonly fd: number;
  readonly stream: net.Socket;
}

export interface Pipes {
  readonly ready: Promise<void>;
  /** What the process reads. */
  readonly input: () => Pipe;
  /** What it writes. */
  readonly output: () => Pipe;
  readonly remove: () => void;
}

const batch = 96;

export const createPipes = (home: Home, owner: string, user: { uid: number; gid: number } | undefined): Pipes => {
  const anonymous = createAnonymousPipes(user);
  const parent = join(home.sim, 'pipes');
  removeDead(parent);
  const folder = join(parent, owner);
  mkdirSync(folder, { recursive: true });
  const free: string[] = [];
  let made = 0;
  const names = (): string[] => {
    made += 1;
    return Array.from({ length: batch }, (_, index) => join(folder, `${made}-${index}`));
  };
  // Anyone may open it: a guest's user is not ours, and /dev/stderr asks the FIFO's mode.
  const command = (paths: readonly string[]): string[] => ['-m', '666', ...paths];
  const fill = (): void => {
    const paths = names();
    execFileSync('mkfifo', command(paths));
    free.push(...paths);
  };
  let filling = false;
  const refill = (): void => {
    if (filling || free.length > batch / 2) return;
    filling = true;
    const paths = names();
    execFile('mkfifo', command(paths), (error) => {
      filling = false;
      if (error === null) free.push(...paths);
    });
  };
  /** Opened for both at first, so that neither end has to wait for the other. */
  const openEnds = (ours: number, theirs: number): OpenEnds => {
    if (free.length === 0) fill();
    const path = free.pop() ?? '';
    const both = openSync(path, constants.O_RDWR);
    const fd = openSync(path, theirs);
    const own = openSync(path, ours | constants.O_NONBLOCK);
    closeSync(both);
    unlinkSync(path);
    refill();
    return { own, fd };
  };
  fill();
  return {
    ready: anonymous.ready,
    input: () => {
      const { own, fd } = anonymous.take() ?? openEnds(constants.O_WRONLY, constants.O_RDONLY);
      const stream = new net.Socket({ fd: own, readable: false, writable: true });
      // Half closed is no state that a pipe knows.
      stream.on('finish', () => stream.destroy());
      return { fd, stream };
    },
    output: () => {
      const { own, fd } = openEnds(constants.O_RDONLY, constants.O_WRONLY);
      return { fd, stream: new net.Socket({ fd: own, readable: true, writable: false }) };
    },
    remove: () => {
      anonymous.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Folders of owners that were killed. */
const removeDead = (parent: string): void => {
  mkdirSync(parent, { recursive: true });
  for (const owner of readdirSync(parent)) {
    if (!ownerAlive(owner)) rmSync(join(parent, owner), { recursive: true, force: true });
  }
};
