import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../../src/cli/exit-code.ts';
import type { RunResult } from '../../../src/model/result.ts';

describe('exit codes', () => {
  it.each<[RunResult['status'], number]>([
    ['passed', 0],
    ['failed', 3],
    ['errored', 1],
    ['interrupted', 130],
  ])('%s: %i', (status, code) => {
    expect(exitCodeOf({ runId: 'x', startedAt: '', seconds: 0, status, cases: [], actions: [], left: [] })).toBe(code);
  });
});
