/** Engine's list x ledger -> what is: which VMs are ours, which are leftovers. Pure. */
import type { LedgerEntry, ObservedVm } from '../model/observed.ts';
import type { Listing } from '../ports/engine.ts';

/** `dead`: the entry says `making`, but the process that made it is gone. */
export interface KnownEntry {
  readonly entry: LedgerEntry;
  readonly dead: boolean;
}

/** Existence is what the engine says; whose a VM is, the ledger. */
export const interpret = (listing: Listing, entries: readonly KnownEntry[]): readonly ObservedVm[] => {
  const names = new Set(listing.vms.map((vm) => vm.name));
  const byName = new Map(entries.map((one) => [one.entry.vm, one]));
  return listing.vms.map(({ name, state }) => {
    const known = byName.get(name);
    if (known === undefined) return { name, state, orphan: false };
    const { entry, dead } = known;
    if (!dead) return { name, state, orphan: false, entry };
    if (entry.stagedAs === undefined) return { name, state, orphan: true, entry };
    // It died around the rename. Is the staging VM still there, then the one with the final name is somebody else's.
    return names.has(entry.stagedAs)
      ? { name, state, orphan: false }
      : { name, state, orphan: false, entry: asReady(entry) };
  });
};

/** The entry of a VM that was whole when its maker died. */
export const asReady = ({ stagedAs: _, ...entry }: LedgerEntry): LedgerEntry => ({ ...entry, state: 'ready' });
