/** What a host tells of itself, for plans that are made there or elsewhere: VMs, images, results of earlier runs. */
import { existsSync } from 'node:fs';
import type { Desired } from '../model/desired.ts';
import type { CaseHistory, LedgerEntry, Observed, ObservedVm } from '../model/observed.ts';
import type { Times } from '../model/times.ts';
import type { Effect } from '../ports/effect.ts';
import type { Listing } from '../ports/engine.ts';
import { readFiles, readHistory } from '../system/history.ts';
import { readTimes } from '../system/times.ts';
import { goneOf, interpret, type KnownEntry } from './interpret.ts';
import { readLedger } from './sweep.ts';
import type { Wired } from './wire.ts';

export interface HostState {
  readonly engine: Observed['engine'];
  readonly vms: readonly ObservedVm[];
  /** Entries of what others deleted or renamed. */
  readonly gone: readonly LedgerEntry[];
  /** Names of cached OCI images. */
  readonly images: readonly string[];
  readonly history: ReadonlyMap<string, CaseHistory>;
  readonly times: Times;
  /** Tartfiles of VMs in the ledger that are not there any more. */
  lost(): readonly string[];
  /** Files of the workspace that a case passed with, by the workspace's hash. */
  files(hash: string): Promise<ReadonlyMap<string, string> | undefined>;
}

/**
 * `listing` may still be under way: it was spawned before the tartfile was read. `tart get` is asked for machines only.
 * `before`: the ledger as it was before it was tidied, which still knows what is gone.
 */
export const readHost = async (
  desired: Desired,
  listing: Listing | Promise<Listing>,
  historyFolder: string,
  wired: Wired,
  effect: Effect,
  before?: readonly KnownEntry[],
): Promise<HostState> => {
  const [{ vms, images }, known, history, times] = await Promise.all([
    listing,
    readLedger(wired),
    readHistory(historyFolder),
    readTimes(historyFolder),
  ]);
  const found = interpret({ vms, images }, known);
  return {
    engine: wired.engine.name,
    vms: await withSettings(found, desired, wired, effect),
    gone: before === undefined ? await stillGone(goneOf(found, known), wired, effect) : forgotten(found, before, known),
    images,
    history,
    times,
    lost: () => lostOf(found),
    files: (hash) => readFiles(historyFolder, hash),
  };
};

const lostOf = (vms: readonly ObservedVm[]): readonly string[] =>
  [...new Set(vms.flatMap(({ entry }) => entry?.tartfile ?? []))].filter((path) => !existsSync(path)).sort();

/** What the tidied ledger has no longer. */
const forgotten = (
  vms: readonly ObservedVm[],
  before: readonly KnownEntry[],
  known: readonly KnownEntry[],
): readonly LedgerEntry[] => {
  const kept = new Set(known.map(({ entry }) => entry.vm));
  return goneOf(vms, before).filter((entry) => !kept.has(entry.vm));
};

/** The ledger may be younger than the list: what was made in between is in one of them only. */
const stillGone = async (
  gone: readonly LedgerEntry[],
  { engine }: Wired,
  effect: Effect,
): Promise<readonly LedgerEntry[]> => {
  if (gone.length === 0) return gone;
  const names = new Set((await engine.list(effect)).vms.map((vm) => vm.name));
  return gone.filter((entry) => !names.has(entry.vm));
};

const withSettings = (
  vms: readonly ObservedVm[],
  desired: Desired,
  { engine }: Wired,
  effect: Effect,
): Promise<ObservedVm[]> => {
  const machines = new Set(desired.machines.map((machine) => machine.vm));
  return Promise.all(
    vms.map(async (vm) =>
      machines.has(vm.name) && vm.entry?.role === 'machine'
        ? { ...vm, settings: (await engine.info(vm.name, effect)).settings }
        : vm,
    ),
  );
};
