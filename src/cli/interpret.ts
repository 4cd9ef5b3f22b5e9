/** Engine's list x ledger -> what is: which VMs are ours, which are leftovers. Pure. */
import { asBefore } from '../model/aside.ts';
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
  return listing.vms.map(({ name: listed, state }) => {
    const name = standsAside(byName.get(listed), names) ?? listed;
    const known = byName.get(listed);
    if (name !== listed && known !== undefined) return { name, state, orphan: false, entry: asBefore(known.entry) };
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

/**
 * Entries of what was whole, whose VM is there no longer: others deleted or renamed it. What a living run is just taking
 * out or putting in its place is not gone.
 */
export const goneOf = (vms: readonly ObservedVm[], entries: readonly KnownEntry[]): readonly LedgerEntry[] => {
  const names = new Set(vms.map((vm) => vm.name));
  const inHand = new Set(
    entries.filter(({ entry, dead }) => entry.state === 'making' && !dead).map(({ entry }) => ownerOf(entry)),
  );
  return entries
    .map(({ entry }) => entry)
    .filter((entry) => entry.state !== 'making' && !names.has(entry.vm) && !inHand.has(ownerOf(entry)));
};

const ownerOf = ({ tartfile, owner }: LedgerEntry): string => `${tartfile}\0${owner}`;

/** The name that a base had when its maker died between putting it aside and giving the name to another. */
export const standsAside = (known: KnownEntry | undefined, names: ReadonlySet<string>): string | undefined => {
  const displaced = known?.dead === true ? known.entry.displaced : undefined;
  return displaced === undefined || names.has(displaced) ? undefined : displaced;
};

/** The entry of a VM that was whole when its maker died. */
export const asReady = ({ stagedAs: _, ...entry }: LedgerEntry): LedgerEntry => ({ ...entry, state: 'ready' });
