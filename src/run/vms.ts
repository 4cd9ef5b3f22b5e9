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
  await lane.phase('clone', () =>
    shared.clones(async () => {
      signal.throwIfAborted();
      await tools.ledger.write(entry);
      await tools.engine.clone(entry.from, vm, lane.effect(signal));
    }),
  );
  return entry;
};

/**
 * A base or machine gets its name by `tart rename`, the only call that refuses a name in use: even a VM that somebody made
 * a moment ago is not overwritten (promise 1, tart-contract 2.1).
 */
export const giveName = async (
  staged: LedgerEntry,
  fields: Pick<LedgerEntry, 'vm' | 'role'> & Partial<LedgerEntry>,
  shared: Shared,
  lane: Lane,
): Promise<void> => {
  const { engine, ledger } = shared.tools;
  const entry: LedgerEntry = { ...staged, ...fields, stagedAs: staged.vm };
  await cleanup(shared.tools, `rename ${staged.vm}`, async (signal) => {
    await ledger.write(entry);
    try {
      await engine.rename(staged.vm, entry.vm, lane.effect(signal));
    } catch (error) {
      // Judged by what is there: a call that timed out may have done its work.
      const names = (await engine.list(lane.effect(signal))).vms.map((one) => one.name);
      if (names.includes(staged.vm) || !names.includes(entry.vm)) {
        await ledger.forget(entry.vm);
        throw error;
      }
    }
    const { stagedAs: _, ...lasting } = entry;
    await ledger.write({ ...lasting, state: 'ready' });
    await ledger.forget(staged.vm);
  });
};

/** Stops it if need be, deletes it, forgets it. What cannot be removed stays in the ledger, is told, and left to gc. */
export const remove = async (
  vm: string,
  shared: Shared,
  lane: Lane,
  options: { readonly running: boolean },
): Promise<void> => {
  const { engine, ledger } = shared.tools;
  await lane.phase('delete', async () => {
    try {
      await cleanup(shared.tools, `delete ${vm}`, async (signal) => {
        const effect = lane.effect(signal);
        if (options.running) await engine.stop(vm, effect);
        await engine.delete(vm, effect);
        await ledger.forget(vm);
      });
    } catch (error) {
      shared.left.add(vm);
      lane.emit({
        type: 'problem',
        lane: lane.id,
        problem: {
          ...toProblem(error),
          summary: `could not remove ${vm}: ${toProblem(error).summary}`,
          hint: 'It is in the ledger: tartplan gc removes it later.',
        },
      });
    }
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
