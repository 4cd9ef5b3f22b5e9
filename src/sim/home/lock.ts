/**
 * Locks that the death of their owner frees at once. Node has neither fcntl nor flock, so a lock is a file that names
 * its owner and is made with link(2), which fails when the name exists.
 */
import { linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { sleep } from '../time.ts';
import { ownerAlive, ownerPid, thisProcess } from './identity.ts';

/** The pid of the living owner, if there is one (what F_GETLK tells, contract 2.5). */
export const lockOwner = (path: string): number | undefined => {
  const record = read(path);
  return record !== undefined && ownerAlive(record) ? ownerPid(record) : undefined;
};

/** Takes the lock unless a living process has it. */
export const tryLock = (path: string): boolean => {
  const own = `${path}.${process.pid}.new`;
  writeFileSync(own, thisProcess());
  try {
    for (;;) {
      if (linked(own, path)) return true;
      const record = read(path);
      if (record === undefined) continue;
      if (ownerAlive(record)) return false;
      if (!removeDead(path, record)) return false;
    }
  } finally {
    unlinkSync(own);
  }
};

/** Waits for the lock for as long as it takes; `onWait` is called once when it is taken. */
export const lock = async (path: string, onWait: () => void = () => undefined): Promise<void> => {
  for (let waits = 0; !tryLock(path); waits += 1) {
    if (waits === 0) onWait();
    await sleep(Math.min(2 + waits, 20));
  }
};

/** Gives back a lock of this process; one that is not ours (its folder was replaced) is left alone. */
export const unlock = (path: string): void => {
  if (read(path) === thisProcess()) unlinkSync(path);
};

/**
 * Only the holder of a second lock, named after the dead owner, may remove that owner's record, and it looks again
 * first: without this two processes that saw the same dead owner could remove each other's new lock.
 */
const removeDead = (path: string, dead: string): boolean => {
  const guard = `${path}.${ownerPid(dead)}`;
  if (!tryLock(guard)) return false;
  try {
    if (read(path) === dead) unlinkSync(path);
    return true;
  } finally {
    unlock(guard);
  }
};

const linked = (from: string, to: string): boolean => {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};
