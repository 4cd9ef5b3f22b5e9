/** Removing what should not be there: VMs of dead runs, kept VMs, bases and machines that the tartfile no longer names. */

import type { Action } from '../model/plan.ts';
import { ProblemError, problem } from '../model/problem.ts';
import { cleanup } from './cleanup.ts';
import type { Lane } from './lane.ts';
import type { Shared } from './shared.ts';
import { remove } from './vms.ts';

/** Only ever a VM of the ledger: that is looked up again right before (promise 1). */
export const removeLeftover = async (action: Action, shared: Shared, lane: Lane): Promise<void> => {
  const { engine, ledger, desired } = shared.tools;
  const entry = (await ledger.read()).find((one) => one.vm === action.vm);
  if (entry === undefined) return;
  if (entry.state === 'making') {
    if (await ledger.alive(entry)) return;
    await cleanup(shared.tools, `settle ${action.vm}`, (signal) => engine.settle(action.vm, lane.effect(signal)));
  } else if (entry.tartfile !== desired.root) return;
  await remove(action.vm, shared, lane, { running: true });
  if (shared.left.has(action.vm)) throw new ProblemError(problem('engine/left', `${action.vm} could not be removed`));
};
