/** What the lanes of one run share: slots, the clone limit, the addresses in use. */
import type { LimitFunction } from 'p-limit';
import type { Action } from '../model/plan.ts';
import type { Slots } from './slots.ts';
import type { Tools } from './tools.ts';

export interface Shared {
  readonly tools: Tools;
  readonly slots: Slots;
  /** Who goes first: the greatest. */
  weightOf(action: Action): number;
  /** By the names of layers: hash of what is done there. */
  readonly layerHashes: ReadonlyMap<string, string>;
  /** Clones under way at once. */
  readonly clones: LimitFunction;
  /** VMs made ahead of their slots: enough to fill a free one at once, not all of them, for the disk's sake. */
  readonly ahead: LimitFunction;
  /** Address -> VM of the guests that we are connected to. */
  readonly addresses: Map<string, string>;
  /** VMs that could not be removed. */
  readonly left: Set<string>;
}

/** Takes one of the places of `limit`; the result gives it back. */
export const permit = (limit: LimitFunction): Promise<() => void> =>
  new Promise((taken) => {
    void limit(() => new Promise<void>((giveBack) => taken(giveBack)));
  });
