import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shardOf } from '../../../src/cli/shard-of.ts';
import type { Action } from '../../../src/model/plan.ts';
import { ProblemError } from '../../../src/model/problem.ts';
import { inShard } from '../../../src/plan/shard.ts';
import { base, desired, machine, testCase } from '../../support/desired.ts';
import { observed } from '../../support/observed.ts';
import { doing, planOf } from '../../support/planning.ts';

const run = (
  name: string,
  seconds?: number,
  needs: readonly string[] = [],
  change: Action['change'] = 'run',
): Action => ({
  id: `case:${name}`,
  kind: 'case.run',
  change,
  vm: name,
  reason: '',
  changes: [],
  dependsOn: ['base:tahoe', ...needs.map((need) => `case:${need}`)],
  ...(seconds === undefined ? {} : { seconds }),
});

const parts = (cases: readonly Action[], of: number): readonly (readonly string[])[] =>
  Array.from({ length: of }, (_, index) =>
    inShard(cases, { index: index + 1, of }).map((one) => one.id.slice('case:'.length)),
  );

describe('shards', () => {
  it.each<[string, readonly Action[], number, readonly (readonly string[])[]]>([
    ['one part is all', [run('a'), run('b')], 1, [['a', 'b']]],
    ['the longest first', [run('a', 10), run('b', 20), run('c', 30)], 2, [['c'], ['a', 'b']]],
    ['what never ran counts as the mean', [run('a', 60), run('b'), run('c', 120)], 2, [['c'], ['a', 'b']]],
    ['what needs another one goes with it', [run('a', 10), run('b', 10, ['a']), run('c', 15)], 2, [['a', 'b'], ['c']]],
    ['what is up to date weighs nothing', [run('a', 90, [], 'none'), run('b', 9), run('c', 9)], 2, [['a', 'b'], ['c']]],
    ['more parts than cases', [run('a')], 3, [['a'], [], []]],
  ])('%s', (_, cases, of, expected) => {
    expect(parts(cases, of)).toEqual(expected);
  });

  const worlds = fc
    .array(fc.record({ seconds: fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined }), need: fc.nat() }), {
      minLength: 1,
      maxLength: 40,
    })
    .map((all) =>
      all.map(({ seconds, need }, index) => {
        const name = (at: number): string => `c${String(at).padStart(2, '0')}`;
        return run(name(index), seconds, need % 3 === 0 && index > 0 ? [name(need % index)] : []);
      }),
    );

  it('are complete and disjoint, and no case is apart from what it needs', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 6 }), (cases, of) => {
        const all = parts(cases, of);
        expect(all.flat().sort()).toEqual(cases.map((one) => one.id.slice('case:'.length)));
        for (const part of all) {
          const needs = cases
            .filter((one) => part.includes(one.id.slice('case:'.length)))
            .flatMap((one) => one.dependsOn);
          for (const need of needs.filter((id) => id.startsWith('case:')))
            expect(part).toContain(need.slice('case:'.length));
        }
      }),
    );
  });

  it('are balanced: none has more than a fair share and the longest that hangs together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        (times, of) => {
          const cases = times.map((seconds, index) => run(`c${String(index).padStart(2, '0')}`, seconds));
          const sum = (ids: readonly string[]): number =>
            ids.reduce((all, id) => all + (times[Number(id.slice(1))] ?? 0), 0);
          const total = times.reduce((all, one) => all + one, 0);
          for (const part of parts(cases, of)) expect(sum(part)).toBeLessThanOrEqual(total / of + Math.max(...times));
        },
      ),
    );
  });

  it('are of cases: with what they need, and without machines', () => {
    const of = desired({
      bases: [base('tahoe'), base('sequoia'), base('spare')],
      machines: [machine('dev', 'tahoe')],
      cases: [testCase('a@tahoe'), testCase('b@sequoia')],
    });
    const ids = (index: number) =>
      doing(planOf(of, observed(), { narrowing: { casesOnly: true }, shard: { index, of: 2 } })).map((one) => one.id);
    expect([ids(1), ids(2)]).toEqual([
      ['base:tahoe', 'case:a@tahoe'],
      ['base:sequoia', 'case:b@sequoia'],
    ]);
  });
});

describe('--shard', () => {
  it('is a part of so many', () => {
    expect([shardOf('1/3'), shardOf('3/3'), shardOf(undefined)]).toEqual([
      { index: 1, of: 3 },
      { index: 3, of: 3 },
      undefined,
    ]);
  });

  it.each([
    ['4/3', 'Write a part from 1/3 to 3/3.'],
    ['0/3', 'Write a part from 1/3 to 3/3.'],
    ['1/0', 'Write a part from 1/1 to 1/1.'],
    ['1/5000', 'Write a part from 1/1000 to 1000/1000.'],
    ['1', 'Write which part of how many: --shard 1/3.'],
    ['1/3/5', 'Write which part of how many: --shard 1/3.'],
    ['-1/3', 'Write which part of how many: --shard 1/3.'],
  ])('cannot be %s', (text, hint) => {
    try {
      shardOf(text);
      expect.unreachable();
    } catch (error) {
      expect(error instanceof ProblemError ? error.problems.map((one) => [one.summary, one.hint]) : error).toEqual([
        [`--shard cannot be "${text}"`, hint],
      ]);
    }
  });
});
