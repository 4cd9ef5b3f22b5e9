/** The result of a case that did not run. */
import type { Desired } from '../model/desired.ts';
import type { Action } from '../model/plan.ts';
import { ProblemError, problem } from '../model/problem.ts';
import type { CaseResult } from '../model/result.ts';
import { caseOf } from './case-of.ts';

/** `because` says what it needs and how that ended. */
export const skippedCase = (
  action: Action,
  desired: Desired,
  status: 'cached' | 'skipped' | 'cancelled',
  because?: string,
): CaseResult => {
  const one = caseOf(desired, action.id);
  if (one === undefined) throw new ProblemError(problem('bug/plan', `${action.id} is not in the tartfile`));
  return {
    id: one.id,
    suite: one.suite,
    base: one.base,
    ...(one.matrix === undefined ? {} : { matrix: one.matrix }),
    vm: '',
    status,
    seconds: 0,
    phases: {},
    steps: [],
    checks: [],
    ...(status === 'skipped'
      ? {
          problem: problem('engine/skipped', `not run, since ${because ?? 'what it needs did not end well'}`, {
            where: one.where,
          }),
        }
      : {}),
    logs: '',
    where: one.where,
  };
};
