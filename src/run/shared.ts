/** What the lanes of one run share: slots, the clone limit, the addresses in use. */
import type { LimitFunction } from 'p-limit';
import type { Slots } from './slots.ts';
import type { Tools } from './tools.ts';

export interface Shared {
  readonly tools: Tools;
  readonly slots: Slots;
  /** Clones under way at once. */
  readonly clones: LimitFunction;
  /** Address -> VM of the guests that we are connected to. */
  readonly addresses: Map<string, string>;
  /** VMs that could not be removed. */
  readonly left: Set<string>;
}
