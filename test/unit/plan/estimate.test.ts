import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/model/plan.ts';
import { estimate } from '../../../src/plan/estimate.ts';

const run = (name: string, seconds?: number, change: Action['change'] = 'run'): Action => ({
  id: `case:${name}`,
  kind: 'case.run',
  change,
  vm: name,
  reason: '',
  changes: [],
  dependsOn: [],
  ...(seconds === undefined ? {} : { seconds }),
});

describe('estimate', () => {
  it.each<[string, readonly Action[], number, object]>([
    ['nothing to run', [], 2, { criticalPath: [], slots: 2 }],
    ['no history', [run('a'), run('b')], 2, { criticalPath: [], slots: 2 }],
    ['only what is up to date', [run('a', 60, 'none')], 2, { criticalPath: [], slots: 2 }],
    ['one case', [run('a', 60)], 2, { seconds: 60, criticalPath: ['a'], slots: 2 }],
    [
      'what is up to date takes no time',
      [run('a', 60), run('b', 600, 'none')],
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
      'what never ran counts as the mean',
      [run('a', 60), run('b')],
      1,
      { seconds: 120, criticalPath: ['a', 'b'], slots: 1 },
    ],
    ['whole seconds', [run('a', 1.4), run('b', 1.4)], 1, { seconds: 3, criticalPath: ['a', 'b'], slots: 1 }],
    [
      'what others wait for first, and the wait is on the path',
      [run('a', 50), run('b', 10), { ...run('c', 45), dependsOn: ['case:b', 'base:tahoe'] }],
      2,
      { seconds: 55, criticalPath: ['b', 'c'], slots: 2 },
    ],
    [
      'what waits leaves its slot to others',
      [run('a', 30), { ...run('b', 40), dependsOn: ['case:a'] }, run('c', 20), run('d', 20)],
      2,
      { seconds: 70, criticalPath: ['a', 'b'], slots: 2 },
    ],
    [
      'all that it needs',
      [run('a', 5), run('b', 30), { ...run('c', 10), dependsOn: ['case:a', 'case:b'] }],
      2,
      { seconds: 40, criticalPath: ['b', 'c'], slots: 2 },
    ],
    ['no slot at all', [run('a', 5)], 0, { seconds: 5, criticalPath: ['a'], slots: 0 }],
  ])('%s', (_, actions, slots, expected) => {
    expect(estimate(actions, slots)).toEqual(expected);
  });

  it('is no less than the longest case or a fair share of the sum, and no more than the two together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 8 }),
        (times, slots) => {
          const { seconds = 0 } = estimate(
            times.map((time, index) => run(`c${index}`, time)),
            slots,
          );
          const longest = Math.max(...times);
          const share = times.reduce((sum, time) => sum + time, 0) / slots;
          expect(seconds).toBeGreaterThanOrEqual(Math.floor(Math.max(longest, share)));
          expect(seconds).toBeLessThanOrEqual(Math.ceil(longest + share));
        },
      ),
    );
  });
});
