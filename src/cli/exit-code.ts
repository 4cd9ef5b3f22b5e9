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

/** A suite that failed says more than a host that erred beside it. */
export const exitCodeOf = (result: RunResult): number => {
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
