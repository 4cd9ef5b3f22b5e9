/** Locks between processes of one host: files with an owner, made by link(2); the owner's death frees the lock. */
import { randomBytes } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProcessId } from '../model/observed.ts';
import type { Clock } from '../ports/effect.ts';
import { isAlive } from './process-id.ts';

export interface LockDeps {
  readonly folder: string;
  readonly clock: Clock;
  readonly self: ProcessId;
}

/**
 * Runs `work` while nobody else holds `name`. Waits until then, or until `signal` aborts.
 *
 * Each holder makes a file with the next number; the highest number is the lock. It is free when its owner died or wrote
 * `{}` over it. Files below one's own are removed, the highest never: who links an old number after a long pause sees a
 * higher one and starts again, so a takeover from a dead owner cannot go to two.
 */
export const withLock = async <T>(
  deps: LockDeps,
  name: string,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> => {
  signal.throwIfAborted();
  const folder = join(deps.folder, encodeURIComponent(name));
  await mkdir(folder, { recursive: true });
  const mine = join(folder, `.${deps.self.pid}.${randomBytes(6).toString('hex')}`);
  await writeFile(mine, JSON.stringify(deps.self), { flag: 'wx', mode: 0o600 });
  try {
    let held = await tryTake(folder, mine);
    for (let tries = 1; held === undefined; tries++) {
      await deps.clock.sleep(pause(tries), signal);
      held = await tryTake(folder, mine);
    }
    const path = join(folder, String(held));
    try {
      return await work();
    } finally {
      await writeFile(mine, '{}');
      await rename(mine, path);
    }
  } finally {
    await rm(mine, { force: true });
  }
};

/** Milliseconds: short locks are had soon, and who waits for minutes (an image is pulled) does not keep the host busy. */
const pause = (tries: number): number => Math.min(15 + tries * 2, 250) * (0.75 + Math.random() / 2);

const tryTake = async (folder: string, mine: string): Promise<number | undefined> => {
  const last = await highest(folder);
  if (last > 0 && (await ownerLives(join(folder, String(last))))) return undefined;
  const next = last + 1;
  try {
    await link(mine, join(folder, String(next)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
  if ((await highest(folder)) !== next) {
    await rm(join(folder, String(next)), { force: true });
    return undefined;
  }
  await Promise.all(
    (await numbers(folder)).filter((one) => one < next).map((one) => rm(join(folder, String(one)), { force: true })),
  );
  return next;
};

const numbers = async (folder: string): Promise<number[]> =>
  (await readdir(folder)).filter((name) => /^\d+$/.test(name)).map(Number);

const highest = async (folder: string): Promise<number> => Math.max(0, ...(await numbers(folder)));

const ownerLives = async (path: string): Promise<boolean> => {
  const owner = ownerIn(await readFile(path, 'utf8').catch(gone));
  return owner !== undefined && (await isAlive(owner));
};

/** Removed: somebody took it over. Any other error says nothing about the owner, and is the caller's to hear. */
const gone = (error: NodeJS.ErrnoException): string => {
  if (error.code === 'ENOENT') return '';
  throw error;
};

/** Nobody, when it was given back, or cut off by a power cut. */
const ownerIn = (text: string): ProcessId | undefined => {
  try {
    const { pid, startedAt = '' } = JSON.parse(text) as Partial<ProcessId>;
    return pid === undefined ? undefined : { pid, startedAt };
  } catch {
    return undefined;
  }
};
