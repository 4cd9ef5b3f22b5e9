/** What a host tells of itself, for plans that are made there or elsewhere: VMs, images, results of earlier runs. */
import type { Desired } from '../model/desired.ts';
import type { CaseHistory, Observed, ObservedVm } from '../model/observed.ts';
import type { Effect } from '../ports/effect.ts';
import type { Listing } from '../ports/engine.ts';
import { readFiles, readHistory } from '../system/history.ts';
import { interpret } from './interpret.ts';
import { readLedger } from './sweep.ts';
import type { Wired } from './wire.ts';

export interface HostState {
  readonly engine: Observed['engine'];
  readonly vms: readonly ObservedVm[];
  /** Names of cached OCI images. */
  readonly images: readonly string[];
  readonly history: ReadonlyMap<string, CaseHistory>;
  /** Files of the workspace that a case passed with, by the workspace's hash. */
  files(hash: string): Promise<ReadonlyMap<string, string> | undefined>;
}

/** `listing` may still be under way: it was spawned before the tartfile was read. `tart get` is asked for machines only. */
export const readHost = async (
  desired: Desired,
  listing: Promise<Listing>,
  historyFolder: string,
  wired: Wired,
  effect: Effect,
): Promise<HostState> => {
  const [{ vms, images }, known, history] = await Promise.all([listing, readLedger(wired), readHistory(historyFolder)]);
  return {
    engine: wired.engine.name,
    vms: await withSettings(interpret({ vms, images }, known), desired, wired, effect),
    images,
    history,
    files: (hash) => readFiles(historyFolder, hash),
  };
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
