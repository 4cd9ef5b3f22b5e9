/** Automatic pruning of cached images (contract 2.7): without a word, off under TART_NO_AUTO_PRUNE. */
import { statSync } from 'node:fs';
import { activeFaults } from '../faults/active.ts';
import type { Home } from '../home/home.ts';
import { removeTree } from '../home/tree.ts';
import { sizesOf } from '../vm/store.ts';
import { cachedImages, collectCache } from './cache.ts';

/**
 * Deletes least recently used images until `need` bytes are free; `spare` is never deleted. Disks here are sparse and
 * need no room, so it happens only where TART_SIM_FREE says how many bytes are free, or a fault says `prune`.
 */
export const autoPrune = (home: Home, need: number, spare?: string): void => {
  const always = activeFaults().some((one) => one.prune === true);
  if (process.env.TART_NO_AUTO_PRUNE !== undefined || (process.env.TART_SIM_FREE === undefined && !always)) return;
  let missing = always ? Number.POSITIVE_INFINITY : need - Number(process.env.TART_SIM_FREE);
  const images = cachedImages(home)
    .filter((one) => !one.isLink && one.path !== spare)
    .map((one) => ({ path: one.path, size: sizesOf(one.path).apparent, used: statSync(one.path).atimeMs }))
    .sort((one, other) => one.used - other.used);
  if (!always && images.reduce((sum, one) => sum + one.size, 0) < missing) return;
  for (const image of images) {
    if (missing <= 0) return;
    removeTree(image.path);
    missing -= image.size;
  }
  if (always) collectCache(home);
};
