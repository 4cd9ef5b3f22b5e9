/** What is, for the planner: one `tart list`, the ledger, history, workspaces; `tart get` only for machines. */
import type { Desired, Workspace } from '../model/desired.ts';
import type { Observed, ObservedVm, WorkspaceState } from '../model/observed.ts';
import { ProblemError, problem } from '../model/problem.ts';
import { workspaceKey } from '../model/workspace-key.ts';
import type { Effect } from '../ports/effect.ts';
import type { Listing } from '../ports/engine.ts';
import { readFiles, readHistory } from '../system/history.ts';
import { readWorkspace } from '../system/workspace-read.ts';
import { interpret } from './interpret.ts';
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
    readWorkspaces(desired),
  ]);
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

const readWorkspaces = async (desired: Desired): Promise<ReadonlyMap<string, WorkspaceState>> => {
  const all = [...desired.cases, ...desired.machines].flatMap((one) => one.workspace ?? []);
  const wanted = new Map(all.map((one) => [workspaceKey(one), one]));
  const read = async ([key, one]: readonly [string, Workspace]): Promise<[string, WorkspaceState]> => {
    try {
      return [key, await readWorkspace(one)];
    } catch (error) {
      if (error instanceof ProblemError)
        throw new ProblemError(error.problems.map((found) => ({ where: one.where, ...found })));
      throw new ProblemError(
        problem('host/workspace', `the workspace ${one.path} cannot be read`, {
          detail: (error as Error).message,
          hint: 'It must be a folder that exists; workspace.path is relative to the tartfile.',
          where: one.where,
        }),
      );
    }
  };
  return new Map(await Promise.all([...wanted].map(read)));
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
    const now = one.workspace === undefined ? undefined : workspaces.get(workspaceKey(one.workspace))?.hash;
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
