/** Laws of plans, from tartfiles as people write them, on hosts with all that runs leave there. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Observed } from '../../../src/model/observed.ts';
import type { ChangeKind } from '../../../src/model/plan.ts';
import type { Narrowing } from '../../../src/plan/select.ts';
import { loaded, retold } from '../../support/arbitrary-tartfile.ts';
import { root } from '../../support/desired.ts';
import { doing, inOrder, planOf, problemsOf } from '../../support/planning.ts';
import { observedOf, type SomeWorld, someWorlds } from '../../support/some-world.ts';

const runs = { numRuns: 300 };
/** Milliseconds for all runs of a law: somebody else may have the cores. */
const PATIENCE = 120_000;

const worlds = someWorlds({ checks: true }).filter(
  (world) => problemsOf(world.tartfile.desired, observedOf(world)).length === 0,
);

const law = (name: string, holds: (world: SomeWorld, random: () => number) => void): void =>
  it(
    name,
    () => {
      const numbers = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }));
      fc.assert(
        fc.property(worlds, numbers, (world, stream) => holds(world, () => stream.next().value ?? 0)),
        runs,
      );
    },
    PATIENCE,
  );

law(
  'a plan depends neither on the order of keys in the YAML nor on that of VMs, images and results',
  (world, random) => {
    const mixed = <T>(list: Iterable<T>): T[] =>
      [...list]
        .map((one) => [random(), one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one);
    const { desired, written, pinned } = world.tartfile;
    const observed = observedOf(world);
    const other: Observed = {
      ...observed,
      vms: mixed(observed.vms),
      images: mixed(observed.images),
      history: new Map(mixed(observed.history)),
    };
    const again = loaded(retold(written, random), pinned).desired;
    expect(JSON.stringify(planOf(again, other))).toBe(JSON.stringify(planOf(desired, observed)));
  },
);

law('a plan has no circles, known and different ids, and a summary that counts them', (world) => {
  const { actions, summary } = planOf(world.tartfile.desired, observedOf(world));
  const ids = new Set(actions.map((one) => one.id));
  expect(ids.size).toBe(actions.length);
  for (const { dependsOn } of actions) expect(dependsOn.filter((id) => !ids.has(id))).toEqual([]);
  expect(inOrder(actions)).toHaveLength(actions.filter((one) => one.change !== 'none').length);
  const count = (change: ChangeKind): number => actions.filter((one) => one.change === change).length;
  expect(summary).toEqual({
    create: count('create'),
    update: count('update'),
    replace: count('replace'),
    delete: count('delete'),
    run: count('run'),
    upToDate: actions.filter((one) => one.kind === 'case.run' && one.change === 'none').length,
  });
});

law('a plan touches no VM that the ledger does not have as ours (promise 1)', (world) => {
  const observed = observedOf(world);
  const there = new Map(observed.vms.map((vm) => [vm.name, vm]));
  for (const action of doing(planOf(world.tartfile.desired, observed))) {
    const vm = there.get(action.vm);
    if (['delete', 'replace', 'update'].includes(action.change)) expect(vm?.entry).toBeDefined();
    if (action.change === 'delete') expect(vm?.orphan === true || vm?.entry?.tartfile === root).toBe(true);
    if (action.change === 'create') expect(vm === undefined || vm.orphan).toBe(true);
  }
});

law('a narrowed plan has all that it depends on, as in the whole plan', (world, random) => {
  const { desired } = world.tartfile;
  const observed = observedOf(world);
  const names = [...desired.cases.map((one) => one.id), ...desired.machines.map((one) => one.name)];
  const one = names[Math.floor(random() * names.length)];
  const narrowing: Partial<Narrowing> = one === undefined ? {} : { targets: [one] };
  const whole = new Map(planOf(desired, observed).actions.map((action) => [action.id, action]));
  const part = planOf(desired, observed, { narrowing }).actions;
  const ids = new Set(part.map((action) => action.id));
  for (const action of part) {
    const inWhole = whole.get(action.id);
    expect(inWhole?.change).toBe(action.change);
    if (action.change === 'none') continue;
    for (const id of inWhole?.dependsOn ?? []) expect([...ids]).toContain(id);
  }
});
