/** What is, for the planner: one `tart list`, the ledger, history, workspaces; `tart get` only for machines. */
import { contentKey } from '../model/content.ts';
import type { Desired } from '../model/desired.ts';
import type { Observed, ObservedVm } from '../model/observed.ts';
import type { Effect } from '../ports/effect.ts';
import type { Listing } from '../ports/engine.ts';
import { readFiles, readHistory } from '../system/history.ts';
import { readContents } from './contents.ts';
import { interpret } from './interpret.ts';
import { checkNames } from './mac-names.ts';
import { readLedger } from './sweep.ts';
import type { Wired } from './wire.ts';

/** `listing` may still be under way: it was spawned before the tartfile was read. */
export const observe = async (
  desired: Desired,
  listing: Promise<Listing>,
  historyFolder: string,
  wired: Wired,
  effect: Effect,
): Promise<Observed> => {
  const [{ vms, images }, known, history, workspaces] = await Promise.all([
    listing,
    readLedger(wired),
    readHistory(historyFolder),
    readContents([...desired.cases, ...desired.machines]),
  ]);
  checkNames(desired, workspaces);
  return {
    engine: wired.engine.name,
    vms: await withSettings(interpret({ vms, images }, known), desired, wired, effect),
    images,
    history,
    workspaces,
    passedFiles: await readPassedFiles(desired, history, workspaces, historyFolder),
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

/** Read only where they are needed to say what changed. */
const readPassedFiles = async (
  desired: Desired,
  history: Observed['history'],
  workspaces: Observed['workspaces'],
  historyFolder: string,
): Promise<Observed['passedFiles']> => {
  const needed = desired.cases.flatMap((one) => {
    const passed = history.get(one.id)?.passed?.workspace;
    const key = contentKey(one);
    const now = key === undefined ? undefined : workspaces.get(key)?.hash;
    return passed === undefined || passed === now ? [] : [[one.id, passed] as const];
  });
  const files = new Map(
    await Promise.all(
      [...new Set(needed.map(([, hash]) => hash))].map(
        async (hash) => [hash, await readFiles(historyFolder, hash)] as const,
      ),
    ),
  );
  return new Map(
    needed.flatMap(([id, hash]) => {
      const found = files.get(hash);
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
};
