/** Making and removing VMs, always with the ledger: written before a VM exists, forgotten after it is gone (promise 3). */

import { isoTime } from '../model/iso-time.ts';
import type { LedgerEntry } from '../model/observed.ts';
import { ProblemError, problem, toProblem } from '../model/problem.ts';
import { cleanup } from './cleanup.ts';
import type { Lane } from './lane.ts';
import type { Shared } from './shared.ts';

export type NewEntry = Pick<LedgerEntry, 'role' | 'owner' | 'os' | 'from'> & Partial<LedgerEntry>;

/** Writes the entry, then clones. The name must be one that cannot exist: `prefix` and ten random characters. */
export const cloneUnder = async (
  vm: string,
  fields: NewEntry,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
  /** What the engine is told to clone, where the ledger is to remember it by another name. */
  source = fields.from,
): Promise<LedgerEntry> => {
  const { tools } = shared;
  const entry: LedgerEntry = {
    formatVersion: 1,
    vm,
    id: tools.unique(),
    project: tools.desired.name,
    tartfile: tools.desired.root,
    state: 'making',
    process: tools.self,
    runId: tools.runId,
    createdAt: isoTime(tools.clock.now()),
    ...fields,
  };
  await requireDisk(shared);
  await lane.phase('clone', () => {
    lane.stints.begin('wait');
    return shared.clones(async () => {
      lane.stints.begin('clone');
      try {
        signal.throwIfAborted();
        await tools.ledger.write(entry);
        await tools.engine.clone(source, vm, lane.effect(signal));
      } finally {
        lane.stints.begin('own');
      }
    });
  });
  return entry;
};

/**
 * A base or machine gets its name by `tart rename`, the only call that refuses a name in use: even a VM that somebody made
 * a moment ago is not overwritten (promise 1, tart-contract 2.1). A VM that gets no name is removed.
 */
export const giveName = async (
  staged: LedgerEntry,
  fields: Pick<LedgerEntry, 'vm' | 'role'> & Partial<LedgerEntry>,
  shared: Shared,
  lane: Lane,
): Promise<void> => {
  const { engine, ledger } = shared.tools;
  const entry: LedgerEntry = { ...staged, ...fields, stagedAs: staged.vm };
  const seen: { named: 'yes' | 'no' | 'unknown' } = { named: 'no' };
  try {
    await cleanup(shared.tools, `rename ${staged.vm}`, async (signal) => {
      const effect = lane.effect(signal);
      await ledger.write(entry);
      seen.named = 'unknown';
      try {
        await engine.rename(staged.vm, entry.vm, effect);
        seen.named = 'yes';
      } catch (error) {
        // Judged by what is there: a call that timed out may have done its work.
        const names = (await engine.list(effect)).vms.map((one) => one.name);
        seen.named = !names.includes(staged.vm) && names.includes(entry.vm) ? 'yes' : 'no';
        if (seen.named === 'no') throw error;
      }
      const { stagedAs: _, ...lasting } = entry;
      await ledger.write({ ...lasting, state: 'ready' });
      await ledger.forget(staged.vm);
    });
  } catch (error) {
    if (seen.named === 'no') await takeBack(entry, staged.vm, shared, lane);
    // As long as nobody can tell, both entries stay: the next run sees which VM is there (src/cli/sweep.ts).
    if (seen.named === 'unknown') leave(staged.vm, error, shared, lane);
    throw error;
  }
};

/** The name first: as long as the VM is there under its first one, an entry of the last says nothing about whose that is. */
const takeBack = async (entry: LedgerEntry, staging: string, shared: Shared, lane: Lane): Promise<void> => {
  const { ledger } = shared.tools;
  try {
    await cleanup(shared.tools, `forget ${entry.vm}`, () => ledger.forget(entry.vm));
  } catch (error) {
    leave(staging, error, shared, lane);
    return;
  }
  await remove(staging, shared, lane, { running: false });
};

/** Stops it if need be, deletes it, forgets it. What cannot be removed stays in the ledger, is told, and left to gc. */
export const remove = async (
  vm: string,
  shared: Shared,
  lane: Lane,
  options: { readonly running: boolean },
): Promise<void> => {
  try {
    await erase(vm, options, shared, lane);
  } catch (error) {
    leave(vm, error, shared, lane);
  }
};

/** Removes a base or machine that another one takes the place of. Throws when it stays. */
export const removeOld = async (
  vm: string,
  options: { readonly running: boolean },
  shared: Shared,
  lane: Lane,
): Promise<void> => {
  try {
    await erase(vm, options, shared, lane);
  } catch (error) {
    const found = toProblem(error);
    throw new ProblemError({ ...found, summary: `the old ${vm} could not be removed and stays: ${found.summary}` });
  }
};

const erase = (vm: string, options: { readonly running: boolean }, { tools }: Shared, lane: Lane): Promise<void> =>
  lane.phase('delete', () =>
    cleanup(tools, `delete ${vm}`, async (signal) => {
      const effect = lane.effect(signal);
      if (options.running) await tools.engine.stop(vm, effect);
      await tools.engine.delete(vm, effect);
      await tools.ledger.forget(vm);
    }),
  );

const leave = (vm: string, error: unknown, shared: Shared, lane: Lane): void => {
  shared.left.add(vm);
  const found = toProblem(error);
  lane.emit({
    type: 'problem',
    lane: lane.id,
    problem: {
      ...found,
      summary: `could not remove ${vm}: ${found.summary}`,
      hint: 'It is in the ledger: tartplan gc removes it later.',
    },
  });
};

const requireDisk = async ({ tools }: Shared): Promise<void> => {
  const wanted = tools.desired.limits.freeDiskGb;
  if (wanted === undefined) return;
  const free = await tools.freeDiskGb();
  if (free >= wanted) return;
  throw new ProblemError(
    problem('host/disk', `${free.toFixed(1)} GB of disk are free, limits.free-disk wants ${wanted} GB`, {
      hint: 'Free space (tart prune --space-budget=0 empties the image cache), or lower limits.free-disk.',
    }),
  );
};
