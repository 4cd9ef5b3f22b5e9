/** What is there and should not be: VMs of dead runs, kept VMs whose case runs again, things the tartfile no longer names. */
import type { Desired } from '../model/desired.ts';
import type { Observed, ObservedVm } from '../model/observed.ts';
import type { Action } from '../model/plan.ts';
import type { Selection } from './select.ts';

/** Deletions, sorted by VM name. Only ever VMs of the ledger (promise 1). */
export const planLeftovers = (
  desired: Desired,
  observed: Observed,
  options: { selection: Selection },
  cases: readonly Action[],
): readonly Action[] =>
  [...observed.vms]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((vm) => deletion(vm, desired, options.selection, cases));

const deletion = (vm: ObservedVm, desired: Desired, selection: Selection, cases: readonly Action[]): Action[] => {
  const { entry } = vm;
  if (entry === undefined) return [];
  const act = (kind: Action['kind'], id: string, reason: string): Action[] => [
    { id, kind, change: 'delete', vm: vm.name, reason, changes: [], dependsOn: [] },
  ];
  if (vm.orphan) return act('orphan.delete', `orphan:${vm.name}`, `left behind by run ${entry.runId}, which died`);
  const mine = entry.tartfile === desired.root;
  if (!mine || entry.state === 'making') return [];
  const runs = cases.some((action) => action.id === entry.owner && action.change === 'run');
  if (entry.state === 'kept' && runs) return act('case.delete', `kept:${vm.name}`, 'kept by an earlier run; the case runs again');
  if (!selection.whole || declared(desired, entry.owner, vm.name)) return [];
  if (entry.state === 'kept') return act('case.delete', `kept:${vm.name}`, 'kept by an earlier run; its case is no longer in the tartfile');
  if (entry.role === 'machine') return act('machine.delete', entry.owner, 'no longer in the tartfile');
  if (entry.role === 'base') return act('base.delete', entry.owner, 'no longer in the tartfile');
  return [];
};

const declared = (desired: Desired, owner: string, vm: string): boolean =>
  desired.bases.some((one) => `base:${one.name}` === owner && one.vm === vm) ||
  desired.machines.some((one) => `machine:${one.name}` === owner && one.vm === vm) ||
  desired.cases.some((one) => `case:${one.id}` === owner);
