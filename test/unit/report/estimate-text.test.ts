import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../../src/model/plan.ts';
import type { Expected } from '../../../src/model/result.ts';
import { estimateText } from '../../../src/report/estimate-text.ts';
import { expectedText } from '../../../src/report/expected-text.ts';
import { stepSummary } from '../../../src/report/step-summary.ts';
import { summary } from '../../../src/report/summary.ts';
import { caseResult, runResult } from '../../support/builders.ts';

describe('an estimate', () => {
  it.each<[Partial<Estimate>, string]>([
    [{}, ''],
    [{ seconds: 250 }, 'About 4m10s on 2 slots.'],
    [
      { seconds: 250, criticalPath: ['bootstrap@sequoia'], guessed: [{ kind: 'case', count: 2, as: 'mean' }] },
      'About 4m10s on 2 slots (critical path bootstrap@sequoia; 2 cases never ran and count as the mean).',
    ],
    [
      {
        seconds: 250,
        criticalPath: ['base:tahoe', 'a@tahoe', 'b@tahoe', 'c@tahoe'],
        slots: 1,
        guessed: [
          { kind: 'base', count: 1, as: 'nothing' },
          { kind: 'case', count: 1, as: 'mean' },
          { kind: 'change', count: 1, as: 'nothing' },
          { kind: 'machine', count: 2, as: 'mean' },
        ],
      },
      'About 4m10s on 1 slot (critical path base:tahoe -> a@tahoe -> b@tahoe and 1 more; 1 base was never made and ' +
        'counts as nothing; 1 case never ran and counts as the mean; 1 change of a machine was never made and counts as ' +
        'nothing; 2 machines were never made and count as the mean).',
    ],
    [
      { seconds: 9, slots: 1, blocked: true, criticalPath: ['a@b'] },
      'About 9s on 1 slot (once one is free: VMs that run on take all of them; critical path a@b).',
    ],
    [{ seconds: 9, diskBytes: 9e9, peakDiskBytes: 9e9 }, 'About 9s on 2 slots, about 9 GB of new disk.'],
    [{ diskBytes: 9e9, peakDiskBytes: 12.34e9 }, 'About 9 GB of new disk (12 GB while it runs).'],
    [{ diskBytes: 0, peakDiskBytes: 1.5e9 }, 'About 1.5 GB of disk while it runs.'],
    [{ diskBytes: 25.4e9, peakDiskBytes: 25.4e9, diskAtLeast: true }, 'At least 25 GB of new disk.'],
    [{ seconds: 9, diskBytes: 4e6, peakDiskBytes: 9e6 }, 'About 9s on 2 slots.'],
  ])('%j', (estimate, want) => {
    expect(estimateText({ criticalPath: [], slots: 2, ...estimate })).toBe(want);
  });
});

describe('how far off it was', () => {
  const off: Expected['off'] = [{ id: 'case:bootstrap@sequoia', expected: 125, seconds: 190 }];

  it.each<[number, Expected | undefined, string | undefined]>([
    [271, undefined, undefined],
    [271, { seconds: 250, off }, 'Took 4m31s; the plan said about 4m10s (8% longer).'],
    [250.4, { seconds: 250, off: [] }, 'Took 4m10s; the plan said about 4m10s.'],
    [200, { seconds: 250, off: [] }, 'Took 3m20s; the plan said about 4m10s (20% shorter).'],
    [
      315,
      { seconds: 250, off },
      'Took 5m15s; the plan said about 4m10s (26% longer). bootstrap@sequoia took 3m10s instead of 2m05s.',
    ],
    [0.4, { seconds: 0, off: [] }, 'Took 0.4s; the plan said about 1s (60% shorter).'],
  ])('%d seconds, %j', (seconds, expected, want) => {
    expect(expectedText(runResult({ seconds, ...(expected === undefined ? {} : { expected }) }))).toBe(want);
  });

  it('is said at the end of a run, in a terminal and on GitHub', () => {
    const result = runResult({ seconds: 271, cases: [caseResult('a@b')], expected: { seconds: 250, off } });
    const said = 'Took 4m31s; the plan said about 4m10s (8% longer).';
    expect(summary(result, { color: false, width: 80, folder: 'f' })).toContain(`\n${said}\nReport: f/report.json\n`);
    expect(stepSummary(result, 'f')).toContain(` ${said}`);
  });
});
