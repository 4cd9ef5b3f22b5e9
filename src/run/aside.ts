/** A base that is replaced stands aside until its successor has its name: whatever happens, one of the two is there. */
import { asBefore } from '../model/aside.ts';
import type { LedgerEntry, ProcessId } from '../model/observed.ts';
import { toProblem } from '../model/problem.ts';
import type { Effect } from '../ports/effect.ts';
import type { Engine } from '../ports/engine.ts';
import type { Ledger } from '../ports/ledger.ts';
import { cleanup } from './cleanup.ts';
import type { Lane } from './lane.ts';
import type { Shared } from './shared.ts';

/** Renames the VM to a name that cannot be in use. Throws when it stays where it is, with the ledger as it was. */
export const standAside = async (old: LedgerEntry, name: string, shared: Shared, lane: Lane): Promise<LedgerEntry> => {
  const { engine, ledger, self, runId } = shared.tools;
  const aside: LedgerEntry = {
    ...old,
    vm: name,
    role: 'staging',
    state: 'making',
    process: self,
    runId,
    displaced: old.vm,
  };
  await cleanup(shared.tools, `rename ${old.vm}`, async (signal) => {
    const effect = lane.effect(signal);
    await ledger.write(aside);
    try {
      await engine.rename(old.vm, name, effect);
    } catch (error) {
      // Judged by what is there: a call that timed out may have done its work.
      const names = (await engine.list(effect)).vms.map((vm) => vm.name);
      if (names.includes(name) && !names.includes(old.vm)) return;
      await ledger.forget(name);
      throw error;
    }
  });
  return aside;
};

/** The way back, when the successor did not come. What cannot be put back now is by the next apply or gc. */
export const standBack = async (aside: LedgerEntry, shared: Shared, lane: Lane): Promise<void> => {
  try {
    await cleanup(shared.tools, `rename ${aside.vm}`, (signal) => putBack(aside, shared.tools, lane.effect(signal)));
  } catch (error) {
    const found = toProblem(error);
    lane.emit({
      type: 'problem',
      lane: lane.id,
      problem: {
        ...found,
        summary: `${aside.displaced} could not get its name back and is called ${aside.vm}: ${found.summary}`,
        hint: 'Nothing is lost: the next tartplan apply or gc puts it back.',
      },
    });
  }
};

/** Nothing is changed when the name is in use again; in the moment between, Tart refuses the rename (tart-contract 1.13). */
export const putBack = async (
  aside: LedgerEntry,
  {
    engine,
    ledger,
    self,
  }: { readonly engine: Pick<Engine, 'rename' | 'list'>; readonly ledger: Ledger; readonly self: ProcessId },
  effect: Effect,
): Promise<void> => {
  const back = asBefore(aside);
  if ((await engine.list(effect)).vms.some((vm) => vm.name === back.vm)) return;
  // As for every VM that gets a name (vms.ts): should we die now, the next run sees by the names which of the two holds.
  await ledger.write({ ...back, state: 'making', process: self, stagedAs: aside.vm });
  await engine.rename(aside.vm, back.vm, effect);
  await ledger.write(back);
  await ledger.forget(aside.vm);
};
