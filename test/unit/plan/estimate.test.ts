import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DesiredCase } from '../../../src/model/desired.ts';
import type { Observed } from '../../../src/model/observed.ts';
import type { Action, Estimate } from '../../../src/model/plan.ts';
import type { ActionTimes, Stint } from '../../../src/model/times.ts';
import { estimate } from '../../../src/plan/estimate.ts';
import { factsOf } from '../../../src/plan/gather.ts';
import { withSeconds } from '../../../src/plan/times-of.ts';
import { action } from '../../support/builders.ts';
import { base, desired, imageOf, limits, machine, spec, testCase } from '../../support/desired.ts';
import { entry, observed, owned, vm } from '../../support/observed.ts';
import { hash } from '../../support/planning.ts';

const run = (name: string, seconds?: number, more: Partial<Action> = {}): Action =>
  action(`case:${name}`, 'run', seconds === undefined ? more : { seconds, ...more });

const stints = (text: string): readonly Stint[] =>
  text.split(' ').map((word) => {
    const [on = '', seconds] = word.split(':');
    return { on: on as Stint['on'], seconds: Number(seconds) };
  });

interface Around {
  readonly limits?: Parameters<typeof limits>[0];
  readonly cases?: readonly DesiredCase[];
  readonly observed?: Partial<Observed>;
  readonly times?: Readonly<Record<string, string | ActionTimes>>;
}

const gathering = { replaced: new Set<string>(), hash };

const of = (
  actions: readonly Action[],
  { limits: some, cases = [], observed: at = {}, times = {} }: Around = {},
): Estimate => {
  const facts = factsOf(
    desired({
      bases: [base('tahoe'), base('sequoia'), base('debian', { os: 'linux' })],
      machines: [machine('dev', 'tahoe'), machine('on', 'tahoe', { state: 'running' })],
      cases,
      limits: limits(some),
    }),
    observed({
      times: new Map(
        Object.entries(times).map(([id, one]) => [id, typeof one === 'string' ? { stints: stints(one) } : one]),
      ),
      ...at,
    }),
    gathering,
  );
  return estimate(
    actions.map((one) => withSeconds(one, facts)),
    facts,
  );
};

const slots = (vms: number): Around => ({ limits: { vms } });

describe('estimate: seconds', () => {
  it.each<[string, readonly Action[], number, object]>([
    ['nothing to run', [], 2, { criticalPath: [], slots: 2 }],
    ['no history', [run('a'), run('b')], 2, { criticalPath: [], slots: 2 }],
    ['only what is up to date', [run('a', 60, { change: 'none' })], 2, { criticalPath: [], slots: 2 }],
    ['one case', [run('a', 60)], 2, { seconds: 60, criticalPath: ['a'], slots: 2 }],
    [
      'what is up to date takes no time',
      [run('a', 60), run('b', 600, { change: 'none' })],
      1,
      { seconds: 60, criticalPath: ['a'], slots: 1 },
    ],
    ['two at once', [run('a', 60), run('b', 50)], 2, { seconds: 60, criticalPath: ['a'], slots: 2 }],
    ['one after the other', [run('a', 60), run('b', 50)], 1, { seconds: 110, criticalPath: ['a', 'b'], slots: 1 }],
    [
      'the longest first',
      [run('a', 10), run('b', 20), run('c', 30)],
      2,
      { seconds: 30, criticalPath: ['c'], slots: 2 },
    ],
    [
      'what never ran counts as the mean, and goes first',
      [run('a', 60), run('b')],
      1,
      { seconds: 120, criticalPath: ['b', 'a'], slots: 1, guessed: [{ kind: 'case', count: 1, as: 'mean' }] },
    ],
    ['whole seconds', [run('a', 1.4), run('b', 1.4)], 1, { seconds: 3, criticalPath: ['a', 'b'], slots: 1 }],
    [
      'what others wait for first, and the wait is on the path',
      [run('a', 50), run('b', 10), run('c', 45, { dependsOn: ['case:b', 'base:tahoe'] })],
      2,
      { seconds: 55, criticalPath: ['b', 'c'], slots: 2 },
    ],
    [
      'what waits leaves its slot to others',
      [run('a', 30), run('b', 40, { dependsOn: ['case:a'] }), run('c', 20), run('d', 20)],
      2,
      { seconds: 70, criticalPath: ['a', 'b'], slots: 2 },
    ],
    [
      'all that it needs',
      [run('a', 5), run('b', 30), run('c', 10, { dependsOn: ['case:a', 'case:b'] })],
      2,
      { seconds: 40, criticalPath: ['b', 'c'], slots: 2 },
    ],
    ['no slot at all', [run('a', 5)], 0, { seconds: 5, criticalPath: ['a'], slots: 1 }],
    ['never more than two with macOS', [run('a', 9), run('b', 9), run('c', 9)], 4, { seconds: 18, slots: 2 }],
  ])('%s', (_, actions, vms, expected) => {
    expect(of(actions, slots(vms))).toMatchObject(expected);
  });

  const cases = [testCase('a@debian'), testCase('b@debian'), testCase('c@debian')];
  it.each<[string, readonly Action[], Around, object]>([
    [
      'guests with Linux have all slots',
      cases.map(({ id }) => run(id, 9)),
      { cases, limits: { vms: 3 } },
      { seconds: 9, slots: 3 },
    ],
    [
      'as many as the memory is for',
      cases.map(({ id }) => run(id, 9)),
      { cases, limits: { vms: 3, memoryMb: 8192 } },
      { seconds: 18 },
    ],
    [
      'VMs that run already have a slot',
      [run('a', 9), run('b', 9)],
      { observed: { vms: [vm('somebodys', { state: 'running' })] } },
      { seconds: 18, slots: 1 },
    ],
    [
      'VMs that run already are taken to end when there is no other way',
      [run('a', 9), run('b', 9)],
      { observed: { vms: ['x', 'y'].map((name) => vm(name, { state: 'running' })) } },
      { seconds: 18, slots: 1, blocked: true },
    ],
    [
      'an orphan that runs gives its slot back when it is deleted',
      [action('orphan:old', 'delete', { vm: 'old' }), run('a', 9), run('b', 9)],
      {
        observed: { vms: [owned(entry('old', 'case:z@tahoe'), { state: 'running', orphan: true })] },
        times: { 'orphan.delete': 'own:2' },
      },
      { seconds: 11, slots: 2 },
    ],
    [
      'machines that are started and leave no slot to anybody',
      [action('machine:on', 'create', { vm: 'on' }), run('a')],
      { limits: { vms: 1 }, times: { 'machine:on': 'clone:1 slot:9', 'case:a': 'clone:2 slot:20' } },
      { seconds: 30, slots: 1, blocked: true },
    ],
    [
      'a machine that is started keeps a slot',
      [action('machine:on', 'create', { vm: 'on' }), run('a'), run('b')],
      { times: { 'machine:on': 'clone:1 slot:9', 'case:a': 'clone:2 slot:20', 'case:b': 'clone:2 slot:20' } },
      { seconds: 42, criticalPath: ['a', 'b'] },
    ],
    [
      'one that is stopped gives it back',
      [action('machine:dev', 'create', { vm: 'dev' }), run('a'), run('b')],
      { times: { 'machine:dev': 'clone:1 slot:9', 'case:a': 'clone:2 slot:20', 'case:b': 'clone:2 slot:20' } },
      { seconds: 30, criticalPath: ['machine:dev', 'b'] },
    ],
    [
      'clones are made while slots are full, and what was tested is deleted beside the next',
      [run('a'), run('b')],
      {
        limits: { vms: 1 },
        times: { 'case:a': 'clone:5 own:1 slot:20 own:4', 'case:b': 'clone:5 own:1 slot:10 own:4' },
      },
      { seconds: 40, criticalPath: ['a', 'b'] },
    ],
    [
      'no more clones at once than the limit',
      [run('a'), run('b')],
      { limits: { clones: 1 }, times: { 'case:a': 'clone:5 slot:1', 'case:b': 'clone:5 slot:1' } },
      { seconds: 11, criticalPath: ['a', 'b'] },
    ],
    [
      'a case waits for its base, and the base is on the path',
      [action('base:tahoe', 'create'), run('a@tahoe', 30, { dependsOn: ['base:tahoe'] }), run('b', 40)],
      { times: { 'base:tahoe': 'pull:100 clone:1' } },
      { seconds: 131, criticalPath: ['base:tahoe', 'a@tahoe'] },
    ],
    [
      'an image that is in the cache is not pulled',
      [action('base:tahoe', 'create'), run('a@tahoe', 30, { dependsOn: ['base:tahoe'] }), run('b', 40)],
      { times: { 'base:tahoe': 'pull:100 clone:1' }, observed: { images: [imageOf('tahoe')] } },
      { seconds: 40, criticalPath: ['b'] },
    ],
    [
      'a base that was never made counts as the mean of the others',
      [action('base:tahoe', 'create'), action('base:sequoia', 'create'), run('a', 3, { dependsOn: ['base:sequoia'] })],
      { times: { 'base:tahoe': 'pull:100 clone:1' } },
      { seconds: 104, guessed: [{ kind: 'base', count: 1, as: 'mean' }] },
    ],
    [
      'or as nothing, and that is said',
      [action('base:tahoe', 'create'), run('a@tahoe', 30, { dependsOn: ['base:tahoe'] })],
      {},
      { seconds: 30, criticalPath: ['a@tahoe'], guessed: [{ kind: 'base', count: 1, as: 'nothing' }] },
    ],
    [
      'a change in place is no making',
      [action('machine:dev', 'update')],
      { times: { 'machine:dev': 'clone:1 slot:300', 'machine:dev update': 'own:7' } },
      { seconds: 7, criticalPath: ['machine:dev'] },
    ],
  ])('%s', (_, actions, around, expected) => {
    expect(of(actions, around)).toMatchObject(expected);
  });

  it('is none of deletions alone, or where a base is known and no case is', () => {
    expect(of([action('orphan:old', 'delete')], { times: { 'orphan.delete': 'own:3' } }).seconds).toBeUndefined();
    const both = [action('base:tahoe', 'create'), run('a@tahoe', undefined, { dependsOn: ['base:tahoe'] })];
    expect(of(both, { times: { 'base:tahoe': 'pull:60' } }).seconds).toBeUndefined();
  });
});

describe('estimate: disk', () => {
  const gb = (bytes: number, text = 'clone:1 slot:10'): ActionTimes => ({ stints: stints(text), bytes: bytes * 1e9 });
  const clone = action('base:tahoe', 'create');
  const pinned = { ...base('tahoe'), pinned: { digest: 'sha256:1', bytes: 25e9 } };
  const cases = [testCase('a@tahoe'), testCase('b@tahoe'), testCase('k@tahoe', { keep: 'always' })];

  it.each<[string, readonly Action[], Around, object]>([
    ['nothing to do', [], {}, {}],
    [
      'an image that is fetched',
      [clone],
      { times: { 'base:tahoe': gb(40) } },
      { diskBytes: 40e9, peakDiskBytes: 40e9 },
    ],
    ['one that nobody has measured', [clone], {}, {}],
    [
      'one that is in the cache: a clone shares all of it',
      [clone],
      { times: { 'base:tahoe': gb(40) }, observed: { images: [imageOf('tahoe')] } },
      { diskBytes: 0, peakDiskBytes: 0 },
    ],
    [
      'cases one after the other',
      [run('a@tahoe'), run('b@tahoe')],
      { cases, limits: { vms: 1 }, times: { 'case:a@tahoe': gb(2, 'slot:9'), 'case:b@tahoe': gb(3, 'slot:5') } },
      { diskBytes: 0, peakDiskBytes: 5e9 },
    ],
    [
      'cases that are kept',
      [run('a@tahoe'), run('k@tahoe')],
      { cases, times: { 'case:a@tahoe': gb(2), 'case:k@tahoe': gb(3) } },
      { diskBytes: 3e9, peakDiskBytes: 5e9 },
    ],
    [
      'a case that nobody has measured counts as the mean',
      [run('a@tahoe'), run('b@tahoe')],
      { cases, times: { 'case:a@tahoe': gb(2) } },
      { diskBytes: 0, peakDiskBytes: 4e9 },
    ],
    [
      'no peak where no case was measured',
      [run('a@tahoe'), clone],
      { cases, times: { 'case:a@tahoe': 'slot:9', 'base:tahoe': gb(40) } },
      { diskBytes: 40e9 },
    ],
    [
      'what a machine adds',
      [action('machine:dev', 'create')],
      { times: { 'machine:dev': gb(7) } },
      { diskBytes: 7e9, peakDiskBytes: 7e9 },
    ],
  ])('%s', (_, actions, around, expected) => {
    const { diskBytes, peakDiskBytes, diskAtLeast } = of(actions, around);
    expect({ diskBytes, peakDiskBytes, diskAtLeast }).toEqual({
      diskBytes: undefined,
      peakDiskBytes: undefined,
      diskAtLeast: undefined,
      ...expected,
    });
  });

  it('is at least the compressed size of an image that the lockfile knows and nobody has measured', () => {
    const facts = factsOf(desired({ bases: [pinned] }), observed(), gathering);
    expect(estimate([clone], facts)).toMatchObject({ diskBytes: 25e9, peakDiskBytes: 25e9, diskAtLeast: true });
  });
});

describe('laws', () => {
  const seconds = fc.integer({ min: 1, max: 1000 });
  const times = fc.array(seconds, { minLength: 1, maxLength: 40 });
  const linux = (count: number): readonly DesiredCase[] =>
    Array.from({ length: count }, (_, index) => testCase(`c${index}@debian`));
  const playing = (all: readonly number[], vms: number, actions?: readonly Action[]): number => {
    const cases = linux(all.length);
    return (
      of(actions ?? all.map((one, index) => run(`c${index}@debian`, one)), { cases, limits: { vms } }).seconds ?? 0
    );
  };

  it('no less than the longest case or a fair share of the sum, and no more than the two together', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 8 }), (all, vms) => {
        const made = playing(all, vms);
        const longest = Math.max(...all);
        const share = all.reduce((sum, time) => sum + time, 0) / vms;
        expect(made).toBeGreaterThanOrEqual(Math.floor(Math.max(longest, share)));
        expect(made).toBeLessThanOrEqual(Math.ceil(longest + share));
      }),
    );
  });

  it('no more with one more slot, as long as nothing needs anything: then list scheduling has no anomalies', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 8 }), (all, vms) => {
        expect(playing(all, vms + 1)).toBeLessThanOrEqual(playing(all, vms));
      }),
    );
  });

  it('no less than the longest chain of needs', () => {
    fc.assert(
      fc.property(times, fc.infiniteStream(fc.nat()), fc.integer({ min: 1, max: 8 }), (all, picks, vms) => {
        const chains: number[] = [];
        const actions = all.map((one, index) => {
          const need = index === 0 ? undefined : (picks.next().value ?? 0) % (index * 2);
          const has = need !== undefined && need < index;
          chains.push(one + (has ? (chains[need] ?? 0) : 0));
          return run(`c${index}@debian`, one, has ? { dependsOn: [`case:c${need}@debian`] } : {});
        });
        expect(playing(all, vms, actions)).toBeGreaterThanOrEqual(Math.max(...chains));
      }),
    );
  });

  it('the same, in whatever order the actions come', () => {
    fc.assert(
      fc.property(
        times,
        fc.integer({ min: 1, max: 4 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (all, vms, keys) => {
          const actions = all.map((one, index) =>
            run(`c${index}@debian`, one, index % 3 === 2 ? { dependsOn: [`case:c${index - 1}@debian`] } : {}),
          );
          const mixed = actions
            .map((one) => [keys.next().value ?? 0, one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one);
          const around = { cases: linux(all.length), limits: { vms } };
          expect(of(mixed, around)).toEqual(of(actions, around));
        },
      ),
    );
  });

  it('memory decides as slots do', () => {
    const cases = linux(4).map((one) => ({ ...one, spec: spec({ settings: { memoryMb: 4096 } }) }));
    const actions = cases.map(({ id }) => run(id, 10));
    expect(of(actions, { cases, limits: { vms: 4, memoryMb: 8192 } })).toMatchObject({ seconds: 20 });
  });
});
