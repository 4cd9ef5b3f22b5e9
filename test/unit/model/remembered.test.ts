import { expect, it } from 'vitest';
import { rememberedTimes } from '../../../src/model/remembered.ts';
import type { Stint } from '../../../src/model/times.ts';
import { action, actionResult, caseResult, failedStep, idleCase, plan, runResult } from '../../support/builders.ts';

const took = (...stints: readonly (readonly [Stint['on'], number])[]) => ({
  stints: stints.map(([on, seconds]) => ({ on, seconds })),
});

const made = plan([
  action('base:tahoe', 'create'),
  action('machine:dev', 'update'),
  action('orphan:old', 'delete'),
  action('case:a@tahoe', 'run'),
  action('case:b@tahoe', 'run'),
]);

it('keeps what was carried out, by what it is known by', () => {
  const result = runResult({
    cases: [caseResult('a@tahoe', { times: took(['slot', 60]) }), idleCase('b@tahoe', 'skipped')],
    actions: [
      actionResult('base:tahoe', { times: took(['pull', 100], ['clone', 1]) }),
      actionResult('machine:dev', { times: took(['own', 3]) }),
      actionResult('orphan:old', { times: took(['own', 1]) }),
    ],
  });
  expect(Object.fromEntries(rememberedTimes(made, result, new Map()))).toEqual({
    'base:tahoe': took(['pull', 100], ['clone', 1]),
    'machine:dev update': took(['own', 3]),
    'orphan.delete': took(['own', 1]),
    'case:a@tahoe': took(['slot', 60]),
  });
});

it('a case that failed says less than one that passed', () => {
  const failed = runResult({ cases: [caseResult('a@tahoe', { steps: [failedStep([])], times: took(['slot', 5]) })] });
  expect(rememberedTimes(made, failed, new Map([['case:a@tahoe', took(['slot', 60])]])).size).toBe(0);
  expect(rememberedTimes(made, failed, new Map()).get('case:a@tahoe')).toEqual(took(['slot', 5]));
});

it('still knows how long an image takes that was there this time', () => {
  const result = runResult({ actions: [actionResult('base:tahoe', { times: took(['clone', 2]) })] });
  const before = new Map([['base:tahoe', took(['pull', 100], ['clone', 1])]]);
  expect(rememberedTimes(made, result, before).get('base:tahoe')).toEqual(took(['pull', 100], ['clone', 2]));
});
