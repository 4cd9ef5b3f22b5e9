/** What has to happen to machines: created, changed in place where Tart can, replaced where it cannot or is asked for. */
import type { DesiredBase, DesiredMachine } from '../model/desired.ts';
import { groundId } from '../model/layer.ts';
import type { ObservedVm } from '../model/observed.ts';
import type { Action, AttributeChange } from '../model/plan.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Planned } from './bases.ts';
import { bottomOf, type Facts } from './facts.ts';
import { machineHash } from './inputs.ts';
import { machineChanges, settingsOf, undeclaredDrift } from './machine-changes.ts';
import { whyNot, whyReplace, whyUpdate } from './machine-reason.ts';
import type { Selection } from './select.ts';

/** Actions for the selected machines, sorted by name. */
export const planMachines = (facts: Facts, options: { selection: Selection; hash(text: string): string }): Planned => {
  const actions: Action[] = [];
  const problems: Problem[] = [];
  for (const machine of [...facts.desired.machines].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!options.selection.machine(machine.name)) continue;
    const base = bottomOf(facts, machine.from, machine.under);
    if (base === undefined) continue;
    const vm = facts.vms.get(machine.vm);
    const provisioned = machineHash(machine, facts.observed, options.hash);
    if (vm === undefined || vm.orphan) actions.push(creation(machine, vm, facts, provisioned));
    else if (vm.entry?.role === 'machine') actions.push(change(machine, base, vm, facts, provisioned));
    else problems.push(foreign(machine));
  }
  return { actions, problems };
};

/** `vm`: what a dead run left of it. */
const creation = (machine: DesiredMachine, vm: ObservedVm | undefined, facts: Facts, provisioned: string): Action => {
  const isLayered = machine.under !== undefined;
  const gone = facts.gone.get(machine.vm)?.role === 'machine';
  const why = gone ? 'deleted or renamed outside of tartplan' : `no VM "${machine.vm}" yet`;
  return {
    ...head(machine, 'create', provisioned),
    kind: 'machine.create',
    reason:
      vm === undefined
        ? `${why}; clone ${isLayered ? 'layer' : 'base'} ${machine.from}`
        : 'an earlier run died while it made this machine',
    changes: settingsOf(machine),
    dependsOn: [groundId(machine.from, isLayered), ...(vm === undefined ? [] : [`orphan:${vm.name}`])],
  };
};

/** A machine that is changed in place has no need of its base. */
const change = (
  machine: DesiredMachine,
  base: DesiredBase,
  vm: ObservedVm,
  facts: Facts,
  provisioned: string,
): Action => {
  const changes = machineChanges(machine, base, vm, provisioned);
  if (facts.replaced.has(`machine:${machine.name}`))
    return {
      ...replacement(machine, changes, provisioned),
      reason: ['asked for by --replace', whyReplace(changes)].filter((one) => one !== '').join('; '),
      ...(vm.entry === undefined ? {} : { replacing: vm.entry.id }),
    };
  if (changes.some(({ replaces }) => replaces)) return replacement(machine, changes, provisioned);
  if (changes.length === 0)
    return {
      ...head(machine, 'none', provisioned),
      kind: 'machine.update',
      reason: whyNot(undeclaredDrift(machine, vm), vm, machine, facts),
    };
  const restarts = vm.state === 'running' && changes.some(({ path }) => path !== 'state');
  return {
    ...head(machine, 'update', provisioned),
    kind: 'machine.update',
    reason: whyUpdate(changes, vm, restarts),
    changes,
    ...(restarts ? { restarts } : {}),
  };
};

const replacement = (machine: DesiredMachine, changes: readonly AttributeChange[], provisioned: string): Action => ({
  ...head(machine, 'replace', provisioned),
  kind: 'machine.replace',
  reason: whyReplace(changes),
  changes,
  dependsOn: [groundId(machine.from, machine.under !== undefined)],
});

const head = (machine: DesiredMachine, change: Action['change'], provisioned: string) => ({
  id: `machine:${machine.name}`,
  change,
  vm: machine.vm,
  changes: [],
  dependsOn: [],
  provisioned,
});

const foreign = (machine: DesiredMachine): Problem =>
  problem('host/foreign-vm', `machine "${machine.name}": a VM "${machine.vm}" exists that is not this machine`, {
    where: machine.where,
    detail: 'tartplan never changes or replaces a VM that it did not make.',
    hint: `Rename the machine in the tartfile, or rename that VM: tart rename ${machine.vm} <other name>.`,
  });
