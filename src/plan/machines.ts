/** What has to happen to machines: created, changed in place where Tart can, replaced where it cannot, deleted when gone. */
import type { DesiredBase, DesiredMachine } from '../model/desired.ts';
import type { ObservedVm } from '../model/observed.ts';
import type { Action, AttributeChange } from '../model/plan.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Planned } from './bases.ts';
import type { Facts } from './facts.ts';
import { machineHash } from './inputs.ts';
import type { Selection } from './select.ts';

/** Actions for the selected machines, sorted by name. */
export const planMachines = (facts: Facts, options: { selection: Selection; hash(text: string): string }): Planned => {
  const actions: Action[] = [];
  const problems: Problem[] = [];
  for (const machine of [...facts.desired.machines].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!options.selection.machine(machine.name)) continue;
    const base = facts.bases.get(machine.from);
    if (base === undefined) continue;
    const vm = facts.vms.get(machine.vm);
    if (vm !== undefined && !vm.orphan && vm.entry?.role !== 'machine') problems.push(foreign(machine));
    else actions.push(planMachine(machine, base, vm, machineHash(machine, facts.observed, options.hash)));
  }
  return { actions, problems };
};

const planMachine = (
  machine: DesiredMachine,
  base: DesiredBase,
  vm: ObservedVm | undefined,
  provisioned: string,
): Action => {
  // A machine that is changed in place has no need of its base.
  const fromBase = [`base:${machine.from}`];
  const action = (
    kind: Action['kind'],
    change: Action['change'],
    reason: string,
    changes: readonly AttributeChange[] = [],
    dependsOn: readonly string[] = [],
  ): Action => ({
    id: `machine:${machine.name}`,
    kind,
    change,
    vm: machine.vm,
    reason,
    changes,
    dependsOn,
    provisioned,
  });
  if (vm === undefined)
    return action(
      'machine.create',
      'create',
      `no VM "${machine.vm}" yet; clone base ${machine.from}`,
      settingsOf(machine),
      fromBase,
    );
  if (vm.orphan) {
    return action('machine.create', 'create', 'an earlier run died while it made this machine', settingsOf(machine), [
      ...fromBase,
      `orphan:${vm.name}`,
    ]);
  }
  const changes = compare(machine, base, vm, provisioned);
  if (changes.length === 0) return action('machine.update', 'none', 'up to date');
  const replacing = changes.filter((change) => change.replaces);
  if (replacing.length === 0) {
    const restarts = vm.state === 'running' && changes.some((change) => change.path !== 'state');
    return {
      ...action('machine.update', 'update', reasonOf(changes, restarts), changes),
      ...(restarts ? { restarts } : {}),
    };
  }
  return action(
    'machine.replace',
    'replace',
    replacing.map((change) => `${change.path} cannot be changed in place`).join('; '),
    changes,
    fromBase,
  );
};

const compare = (
  machine: DesiredMachine,
  base: DesiredBase,
  vm: ObservedVm,
  provisioned: string,
): AttributeChange[] => {
  const changes: AttributeChange[] = [];
  const want = machine.spec.settings;
  const have = vm.settings ?? {};
  if (vm.entry !== undefined && vm.entry.from !== base.vm)
    changes.push({ path: 'from', from: vm.entry.from, to: base.vm, replaces: true });
  const setting = (
    path: string,
    from: string | number | undefined,
    to: string | number | undefined,
    replaces = false,
  ): void => {
    if (to !== undefined && from !== to)
      changes.push({
        path: `resources.${path}`,
        ...(from === undefined ? {} : { from }),
        to,
        ...(replaces ? { replaces } : {}),
      });
  };
  setting('cpu', have.cpu, want.cpu);
  setting('memory', memory(have.memoryMb), memory(want.memoryMb));
  // A disk can only grow (tart-contract 2.10).
  const shrinks = want.diskGb !== undefined && have.diskGb !== undefined && want.diskGb < have.diskGb;
  setting('disk', gigabytes(have.diskGb), gigabytes(want.diskGb), shrinks);
  setting('display', have.display, want.display);
  if (vm.entry?.provisioned !== provisioned) changes.push({ path: 'run', from: 'as provisioned', to: 'changed' });
  const running = vm.state === 'running' ? 'running' : 'stopped';
  if (running !== machine.state) changes.push({ path: 'state', from: vm.state, to: machine.state });
  return changes;
};

const gigabytes = (value: number | undefined): string | undefined => (value === undefined ? undefined : `${value}GB`);

/** As people write it: whole GB where it is. */
const memory = (mebibytes: number | undefined): string | undefined =>
  mebibytes === undefined || mebibytes % 1024 === 0 ? gigabytes(mebibytes && mebibytes / 1024) : `${mebibytes}MB`;

const settingsOf = (machine: DesiredMachine): AttributeChange[] => {
  const { cpu, memoryMb, diskGb, display } = machine.spec.settings;
  const all: readonly (readonly [string, string | number | undefined])[] = [
    ['resources.cpu', cpu],
    ['resources.memory', memory(memoryMb)],
    ['resources.disk', gigabytes(diskGb)],
    ['resources.display', display],
    ['state', machine.state],
  ];
  return all.flatMap(([path, to]) => (to === undefined ? [] : [{ path, to }]));
};

const reasonOf = (changes: readonly AttributeChange[], restarts: boolean): string => {
  if (changes.every((change) => change.path === 'state')) return 'state differs';
  const what = changes.some((change) => change.path === 'run') ? 'steps or workspace changed' : 'resources differ';
  return restarts ? `${what}; it runs, and is shut down for that` : what;
};

const foreign = (machine: DesiredMachine): Problem =>
  problem('host/foreign-vm', `machine "${machine.name}": a VM "${machine.vm}" exists that is not this machine`, {
    where: machine.where,
    detail: 'tartplan never changes or replaces a VM that it did not make.',
    hint: `Rename the machine in the tartfile, or rename that VM: tart rename ${machine.vm} <other name>.`,
  });
