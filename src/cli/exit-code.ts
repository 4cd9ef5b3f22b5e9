/** The one table of exit codes (docs/commands.md). */
import type { RunResult } from '../model/result.ts';

export const exitCode = {
  ok: 0,
  error: 1,
  /** Only with `plan --detailed-exitcode`. */
  changes: 2,
  suiteFailed: 3,
  interrupted: 130,
} as const;

/** A suite that failed says more than a host that erred beside it; a flaky one fails where that is asked for. */
export const exitCodeOf = (result: RunResult, failOnFlaky = false): number => {
  const flaky = failOnFlaky && result.cases.some((one) => one.status === 'flaky');
  if (flaky && result.status !== 'interrupted') return exitCode.suiteFailed;
  switch (result.status) {
    case 'passed':
      return exitCode.ok;
    case 'failed':
      return exitCode.suiteFailed;
    case 'errored':
      return exitCode.error;
    case 'interrupted':
      return exitCode.interrupted;
  }
};
