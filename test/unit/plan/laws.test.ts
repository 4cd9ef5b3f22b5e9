import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desired } from '../../../src/model/desired.ts';
import type { Observed } from '../../../src/model/observed.ts';
import { plan } from '../../../src/plan/plan.ts';
import type { Narrowing } from '../../../src/plan/select.ts';
import { root } from '../../support/desired.ts';
import { carriedOut, doing, hash, inOrder, planOf, problemsOf, selection } from '../../support/planning.ts';
import { type SomeWorld, worlds } from '../../support/worlds.ts';

const runs = { numRuns: 800 };

/** Worlds that a plan can be made for; some say no for good reasons, and are looked at in the tables. */
const planned = worlds.filter((one) => problemsOf(one.desired, one.observed).length === 0);

const bytes = (one: SomeWorld, force = false): string =>
  JSON.stringify(plan(one.desired, one.observed, { selection: selection(one.desired), force, hash }));

const shuffled = <T>(list: readonly T[], random: () => number): T[] =>
  list
    .map((one) => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);

const mixedMap = <K, V>(map: ReadonlyMap<K, V>, random: () => number): Map<K, V> => new Map(shuffled([...map], random));

const mixedRecord = (record: Readonly<Record<string, string>>, random: () => number): Record<string, string> =>
  Object.fromEntries(shuffled(Object.entries(record), random));

/** The same world, told in another order wherever order means nothing. */
const retold = (one: SomeWorld, random: () => number): SomeWorld => {
  const mixedSpec = <T extends Desired['cases'][number] | Desired['machines'][number]>(owner: T): T => ({
    ...owner,
    spec: {
      ...owner.spec,
      env: mixedRecord(owner.spec.env, random),
      secrets: shuffled(owner.spec.secrets, random),
      mounts: shuffled(owner.spec.mounts, random),
    },
  });
  const of: Desired = {
    ...one.desired,
    bases: shuffled(one.desired.bases, random),
    machines: shuffled(one.desired.machines, random),
    cases: shuffled(one.desired.cases.map(mixedSpec), random),
  };
  const at: Observed = {
    ...one.observed,
    vms: shuffled(one.observed.vms, random),
    images: shuffled(one.observed.images, random),
    history: mixedMap(one.observed.history, random),
    passedFiles: mixedMap(
      new Map([...one.observed.passedFiles].map(([id, files]) => [id, mixedMap(files, random)])),
      random,
    ),
    workspaces: mixedMap(
      new Map(
        [...one.observed.workspaces].map(([path, state]) => [path, { ...state, files: mixedMap(state.files, random) }]),
      ),
      random,
    ),
  };
  return { desired: of, observed: at };
};

describe('a plan', () => {
  it('is the same bytes for the same inputs, and changes neither of them', () => {
    fc.assert(
      fc.property(worlds, fc.boolean(), (world, force) => {
        const before = structuredClone(world);
        expect(bytes(world, force)).toBe(bytes(structuredClone(world), force));
        expect(world).toEqual(before);
      }),
      runs,
    );
  });

  it('does not depend on orders that mean nothing', () => {
    fc.assert(
      fc.property(worlds, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (world, numbers) => {
        const random = (): number => numbers.next().value ?? 0;
        expect(bytes(retold(world, random))).toBe(bytes(world));
      }),
      runs,
    );
  });

  it('leaves nothing to do once it was carried out (promise 8)', () => {
    fc.assert(
      fc.property(planned, ({ desired, observed }) => {
        const after = carriedOut(planOf(desired, observed), desired, observed);
        expect(problemsOf(desired, after)).toEqual([]);
        expect(doing(planOf(desired, after)).map((one) => [one.id, one.reason])).toEqual([]);
      }),
      runs,
    );
  });

  it('has something to do only where something differs: its fingerprint tells', () => {
    fc.assert(
      fc.property(planned, ({ desired, observed }) => {
        const made = planOf(desired, observed);
        const after = carriedOut(made, desired, observed);
        const differs = planOf(desired, after).fingerprint !== made.fingerprint;
        expect(differs).toBe(doing(made).length > 0);
      }),
      runs,
    );
  });

  it('touches only what the tartfile names or the ledger has; takes away only what the ledger has (promise 1)', () => {
    fc.assert(
      fc.property(planned, fc.boolean(), ({ desired, observed }, force) => {
        const there = new Map(observed.vms.map((vm) => [vm.name, vm]));
        const declared = new Set([
          ...desired.bases.map((one) => one.vm),
          ...desired.machines.map((one) => one.vm),
          ...desired.cases.map((one) => one.vmPrefix),
        ]);
        const others = new Set(desired.bases.filter((one) => one.origin.kind === 'vm').map((one) => one.vm));
        for (const action of doing(planOf(desired, observed, { force }))) {
          const vm = there.get(action.vm);
          expect(declared.has(action.vm) || vm?.entry !== undefined).toBe(true);
          if (action.change === 'delete') expect(vm?.orphan === true || vm?.entry?.tartfile === root).toBe(true);
          if (action.change === 'replace') expect(vm?.entry).toBeDefined();
          if (action.change === 'update') expect(vm?.entry?.role).toBe('machine');
          if (action.change === 'create') expect(vm === undefined || vm.orphan).toBe(true);
          // A base of somebody else is not changed; what a dead run left under its name may go.
          if (vm?.orphan !== true && action.kind !== 'case.run') expect(others.has(action.vm)).toBe(false);
        }
      }),
      runs,
    );
  });

  it('is a graph without circles, and all that it depends on is there', () => {
    fc.assert(
      fc.property(planned, ({ desired, observed }) => {
        const { actions } = planOf(desired, observed);
        expect(inOrder(actions)).toHaveLength(actions.filter((one) => one.change !== 'none').length);
        for (const { dependsOn } of actions) {
          for (const id of dependsOn) expect(actions.find((one) => one.id === id)?.change).not.toBe('none');
        }
      }),
      runs,
    );
  });

  it('never clones from a VM that is to go, or is not there yet', () => {
    fc.assert(
      fc.property(planned, ({ desired, observed }) => {
        const made = planOf(desired, observed);
        const there = new Set(observed.vms.map((vm) => vm.name));
        for (const action of inOrder(made.actions)) {
          if (action.change === 'delete') there.delete(action.vm);
          const owner =
            desired.cases.find((one) => `case:${one.id}` === action.id)?.base ??
            desired.machines.find((one) => `machine:${one.name}` === action.id && action.kind !== 'machine.update')
              ?.from;
          const under = desired.bases.find((one) => one.name === owner);
          if (under !== undefined) expect(there).toContain(under.vm);
          if (action.change === 'create' || action.change === 'replace') there.add(action.vm);
        }
      }),
      runs,
    );
  });

  it('does, narrowed, a part of the whole: no action is another one, and none goes without what it needs', () => {
    const some = (names: readonly string[]): fc.Arbitrary<string[]> =>
      fc.oneof(fc.constant<string[]>([]), fc.subarray([...names], { maxLength: Math.min(2, names.length) }));
    const narrowings = (of: Desired): fc.Arbitrary<Partial<Narrowing>> => {
      const names = [
        ...of.cases.map((one) => one.id),
        ...of.machines.map((one) => one.name),
        ...of.bases.map((one) => one.name),
      ];
      return fc.record({
        targets: some(names.length === 0 ? [] : [...names, '*']),
        suites: some([...new Set(of.cases.map((one) => one.suite))]),
        bases: some(of.bases.map((one) => one.name)),
      });
    };
    fc.assert(
      fc.property(
        planned.chain((world) => fc.tuple(fc.constant(world), narrowings(world.desired))),
        ([world, narrowing]) => {
          const whole = new Map(planOf(world.desired, world.observed).actions.map((one) => [one.id, one]));
          const part = planOf(world.desired, world.observed, { narrowing }).actions;
          const ids = new Set(part.map((one) => one.id));
          for (const action of part) {
            const reason = action.reason.replace(/^needed by \S+; /, '');
            expect({ ...action, reason }).toEqual(whole.get(action.id));
            if (action.change !== 'none') expect([...ids]).toEqual(expect.arrayContaining([...action.dependsOn]));
          }
        },
      ),
      runs,
    );
  });
});
