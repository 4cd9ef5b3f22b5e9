import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../../src/cli/exit-code.ts';
import type { RunResult } from '../../../src/model/result.ts';
import { caseResult, runResult } from '../../support/builders.ts';

describe('exit codes', () => {
  it.each<[RunResult['status'], number]>([
    ['passed', 0],
    ['failed', 3],
    ['errored', 1],
    ['interrupted', 130],
  ])('%s: %i', (status, code) => {
    expect(exitCodeOf({ runId: 'x', startedAt: '', seconds: 0, status, cases: [], actions: [], left: [] })).toBe(code);
  });

  it.each<[RunResult['status'], number]>([
    ['passed', 3],
    ['failed', 3],
    ['errored', 3],
    ['interrupted', 130],
  ])('%s with a flaky case that is a failure: %i', (status, code) => {
    const result = runResult({ status, cases: [caseResult('install@tahoe', { status: 'flaky' })] });
    expect(exitCodeOf(result, true)).toBe(code);
    expect(exitCodeOf({ ...result, status: 'passed' })).toBe(0);
  });
});
