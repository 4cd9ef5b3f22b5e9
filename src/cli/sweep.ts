/** What dead runs left in the ledger, settled before anything is planned: so that what we then see is final. */
import type { LedgerEntry } from '../model/observed.ts';
import type { Effect } from '../ports/effect.ts';
import type { Engine, Listing } from '../ports/engine.ts';
import { putBack } from '../run/aside.ts';
import { asReady, type KnownEntry, standsAside } from './interpret.ts';
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
  for (const { entry, dead } of await readLedger({ ledger })) if (dead) await settle(entry, engine, effect);
};

/** A VM that waits for its name is settled under the one that it has: the other may be a base that living runs clone from. */
const settle = async (entry: LedgerEntry, engine: Engine, effect: Effect): Promise<void> => {
  if (entry.stagedAs === undefined) await engine.settle(entry.vm, effect);
};

/**
 * Entries without a VM are forgotten; what was whole when its maker died is ready. Removing the VMs that are left is the
 * run's business. Where there is something to do, all is looked at again: `known` may be younger than `listing`, and then
 * a VM that was made in between, or whose maker died in between, is there in spite of the list. Gives the list that the
 * ledger now belongs to: a base that got its name back is in no earlier one.
 */
export const tidyLedger = async (
  { engine, ledger, self }: Pick<Wired, 'engine' | 'ledger' | 'self'>,
  listing: Listing,
  known: readonly KnownEntry[],
): Promise<Listing> => {
  const listed = namesOf(listing);
  if (known.every((one) => verdict(one, listed) === 'right')) return listing;
  const effect: Effect = { signal: new AbortController().signal, note: () => undefined };
  const again = await readLedger({ ledger });
  for (const { entry, dead } of again) if (dead) await settle(entry, engine, effect);
  const names = namesOf(await engine.list(effect));
  const now = new Map((await ledger.read()).map((entry) => [entry.vm, JSON.stringify(entry)]));
  for (const one of again) {
    const { entry } = one;
    if (now.get(entry.vm) !== JSON.stringify(entry)) continue;
    const found = verdict(one, names);
    if (found === 'gone') await ledger.forget(entry.vm);
    if (found === 'ready') await ledger.write(asReady(entry));
  }
  // After the others: the name's own entry, which has no VM, is forgotten before.
  for (const one of again) {
    const name = standsAside(one, names);
    if (name === undefined) continue;
    await ledger.locked(`vm:${name}`, effect.signal, async () => {
      const still = (await ledger.read()).some((entry) => JSON.stringify(entry) === JSON.stringify(one.entry));
      if (still) await putBack(one.entry, { engine, ledger, self }, effect);
    });
  }
  return engine.list(effect);
};

const verdict = ({ entry, dead }: KnownEntry, names: ReadonlySet<string>): 'right' | 'gone' | 'ready' | 'aside' => {
  const lasting = entry.state !== 'making';
  if (!names.has(entry.vm)) return dead || lasting ? 'gone' : 'right';
  if (standsAside({ entry, dead }, names) !== undefined) return 'aside';
  if (!dead || entry.stagedAs === undefined) return 'right';
  // It died around the rename: as long as the VM has its first name, one of the last name is somebody else's.
  return names.has(entry.stagedAs) ? 'gone' : 'ready';
};

const namesOf = (listing: Listing): ReadonlySet<string> => new Set(listing.vms.map((vm) => vm.name));
