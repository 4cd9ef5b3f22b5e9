/** Runs all checks of a case in one round trip, tells how each came out as it comes out, and tries those again that may take time. */

import type { Check } from '../model/check.ts';
import { expectation } from '../model/expectation.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckResult } from '../model/result.ts';
import type { Guest } from '../ports/guest.ts';
import { type CheckSurroundings, lookOnce } from './check-look.ts';

/** Milliseconds between two tries of what holds eventually. */
const PAUSE = 1_000;

/**
 * `problem` is there when not all checks could be run: those that were not are `skipped`, with the same problem, and
 * the case is errored rather than failed. Rejects with the signal's reason when aborted.
 */
export const runChecks = async (
  guest: Guest,
  checks: readonly Check[],
  around: CheckSurroundings,
): Promise<{ readonly results: readonly CheckResult[]; readonly problem?: Problem }> => {
  const results: CheckResult[] = [];
  const tell = (result: CheckResult): void => {
    results.push(result);
    around.onResult(result);
  };
  const begun = around.clock.now();
  let pending = checks;
  for (let round = 1; pending.length > 0; round++) {
    const late: Check[] = [];
    const waited = (): number => around.clock.now() - begun;
    const onResult = (check: Check, result: CheckResult): void => {
      if (result.status !== 'failed' || check.eventuallyMs === 0) tell(result);
      else if (waited() < check.eventuallyMs) late.push(check);
      else tell(tooLate(check, result, waited()));
    };
    const trouble = await lookOnce(
      guest,
      pending,
      { ...around, nonce: round === 1 ? around.nonce : `${around.nonce}-${round}` },
      onResult,
    );
    if (trouble !== undefined) {
      // Those that were to be tried again have no answer either.
      for (const check of late) tell(skippedFor(check, trouble));
      return { results, problem: trouble };
    }
    pending = late;
    if (pending.length > 0) await around.clock.sleep(PAUSE, around.signal);
  }
  return { results };
};

const tooLate = (check: Check, result: CheckResult, waitedMs: number): CheckResult => {
  const actual = `${result.actual ?? 'nothing'}, also after ${Math.round(check.eventuallyMs / 1000)} s`;
  return {
    ...result,
    seconds: Math.round(waitedMs) / 1000,
    actual,
    ...(result.problem === undefined
      ? {}
      : {
          problem: {
            ...result.problem,
            summary: `check "${check.name}" failed: ${expectation(result.expected ?? '', actual)}`,
          },
        }),
  };
};

const skippedFor = (check: Check, problem: Problem): CheckResult => ({
  name: check.name,
  kind: check.kind,
  status: 'skipped',
  seconds: 0,
  problem,
  where: check.where,
});
