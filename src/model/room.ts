/** How much may go on at once: the runner keeps to it, and the estimate reckons with it. */
import type { GuestOs, Limits, Settings } from './desired.ts';

/** Apple's limit of running macOS guests per host (tart-contract 2.19); it binds however high `limits.vms` is. */
export const APPLE_LIMIT = 2;

/** VMs of cases that are made ahead of their slots: enough to fill a free one at once, not all of them, for the disk's sake. */
export const aheadOf = ({ vms }: Limits): number => Math.max(2, vms * 2);

/** MiB that a VM counts as; without `memory` what Cirrus' images come with. */
export const memoryOf = (os: GuestOs, { memoryMb }: Settings): number => memoryMb ?? (os === 'linux' ? 4096 : 8192);

/** Beside VMs of this run that take `held` MiB each? One alone always runs. */
export const fitsMemory = ({ memoryMb }: Limits, held: ReadonlyMap<string, number>, megabytes: number): boolean => {
  if (memoryMb === undefined || held.size === 0) return true;
  let used = megabytes;
  for (const one of held.values()) used += one;
  return used <= memoryMb;
};

export interface InLine {
  /** Seconds that the slot will be used. */
  readonly priority: number;
  readonly os: GuestOs;
  readonly memoryMb: number;
}

/** Puts it where it belongs among those who wait for a slot: the greatest first, equals in the order in which they came. */
export const lineUp = <T extends InLine>(queue: T[], one: T): void => {
  let [low, high] = [0, queue.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((queue[middle]?.priority ?? 0) >= one.priority) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, one);
};

/** Who gets the next slot: the first for whom there is room. `macs`: may it be a guest with macOS? */
export const nextInLine = <T extends InLine>(
  queue: readonly T[],
  macs: boolean,
  fits: (megabytes: number) => boolean,
): T | undefined => queue.find((one) => (macs || one.os !== 'darwin') && fits(one.memoryMb));
