/** `$TART_HOME/tmp`: entries that are protected while their creator lives, and their garbage collection (0.5, 2.6). */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { err } from '../out.ts';
import type { Home } from './home.ts';
import { lockOwner, tryLock, unlock } from './lock.ts';
import { removeTree } from './tree.ts';

/** The path of a new entry that garbage collection leaves alone until `releaseTmp` or the death of this process. */
export const holdTmp = (home: Home, entry: string): string => {
  // Locked before it exists: a collector never sees it without its owner.
  tryLock(ownerFile(home, entry));
  return join(home.tmp, entry);
};

export const releaseTmp = (home: Home, entry: string): void => unlock(ownerFile(home, entry));

/** Deletes every entry whose owner is gone; a failure is told on stderr and forgotten (contract 0.1). */
export const collectGarbage = (home: Home): void => {
  try {
    for (const entry of readdirSync(home.tmp)) {
      const owner = ownerFile(home, entry);
      if (lockOwner(owner) !== undefined) continue;
      removeTree(join(home.tmp, entry));
      rmSync(owner, { force: true });
    }
  } catch (error) {
    err(`Failed to perform garbage collection: ${(error as Error).message}\n`);
  }
};

const ownerFile = (home: Home, entry: string): string => join(home.sim, 'tmp', entry);
