/** What dead runs left in the ledger, settled before anything is planned: so that what we then see is final. */
import type { Effect } from '../ports/effect.ts';
import type { Listing } from '../ports/engine.ts';
import { asReady, type KnownEntry } from './interpret.ts';
import type { Wired } from './wire.ts';

/** The ledger, with which entries are of dead runs. */
export const readLedger = async ({ ledger }: Pick<Wired, 'ledger'>): Promise<readonly KnownEntry[]> =>
  Promise.all(
    (await ledger.read()).map(async (entry) => ({
      entry,
      dead: entry.state === 'making' && !(await ledger.alive(entry)),
    })),
  );

/** Ends engine calls that outlived their run: a clone under way would make its VM after we looked. */
export const settleDead = async (
  { engine, ledger }: Pick<Wired, 'engine' | 'ledger'>,
  effect: Effect,
): Promise<void> => {
  for (const { entry, dead } of await readLedger({ ledger })) if (dead) await engine.settle(entry.vm, effect);
};

/**
 * Entries without a VM are forgotten; what was whole when its maker died is ready. Call with a listing made after
 * `settleDead`. Removing the VMs that are left is the run's business.
 */
export const tidyLedger = async (
  { ledger }: Pick<Wired, 'ledger'>,
  listing: Listing,
  known: readonly KnownEntry[],
): Promise<void> => {
  const names = new Set(listing.vms.map((vm) => vm.name));
  for (const { entry, dead } of known) {
    const lasting = entry.state !== 'making';
    if (!names.has(entry.vm)) {
      if (dead || lasting) await ledger.forget(entry.vm);
    } else if (dead && entry.stagedAs !== undefined) {
      if (names.has(entry.stagedAs)) await ledger.forget(entry.vm);
      else await ledger.write(asReady(entry));
    }
  }
};
