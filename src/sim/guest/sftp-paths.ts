/**
 * Paths of a guest for a process outside of it. A symlink of the guest means a place in the guest: were it left to the
 * kernel, an absolute one would lead to the host's files. So every part is looked at here, and none is followed there.
 */
import { lstat, readlink } from 'node:fs/promises';
import { posix } from 'node:path';
import type { Guest } from './guest.ts';

/** Absolute and without dots; relative paths start at the home. */
export const normalGuestPath = (guest: Guest, path: string): string => posix.resolve(guest.home, path);

/** With all links followed, as the guest would see it. */
export const realGuestPath = (guest: Guest, path: string): Promise<string> => walk(guest, path, true);

/** The same as a path of this process. */
export const hostPath = async (guest: Guest, path: string, follow: boolean): Promise<string> => {
  const inside = await walk(guest, path, follow);
  return guest.root() === '' ? inside : `${guest.root()}${inside}`;
};

const walk = async (guest: Guest, path: string, follow: boolean): Promise<string> => {
  const waiting = parts(posix.isAbsolute(path) ? path : `${guest.home}/${path}`);
  let here = '';
  let links = 0;
  while (waiting.length > 0) {
    const part = waiting.shift() ?? '';
    if (part === '..') {
      here = here.slice(0, here.lastIndexOf('/'));
      continue;
    }
    const next = `${here}/${part}`;
    const stat = await lstat(`${guest.root()}${next}`).catch(() => undefined);
    if (stat?.isSymbolicLink() !== true || (waiting.length === 0 && !follow)) {
      here = next;
      continue;
    }
    links += 1;
    if (links > 40) throw Object.assign(new Error('Too many levels of symbolic links'), { code: 'ELOOP' });
    const target = await readlink(`${guest.root()}${next}`);
    if (target.startsWith('/')) here = '';
    waiting.unshift(...parts(target));
  }
  return here === '' ? '/' : here;
};

const parts = (path: string): string[] => path.split('/').filter((part) => part !== '' && part !== '.');
