/** The result of a comparison of two manifests, as a check: nothing may have changed. Pure. */
import type { Change } from '../model/change.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { CheckResult } from '../model/result.ts';
import { tree } from './manifest-tree.ts';

export interface Verdict {
  readonly name: string;
  readonly kind: 'idempotent' | 'teardown';
  readonly severity: Problem['severity'];
  readonly seconds: number;
  /** `the second run changed`, `the teardown left`. */
  readonly words: string;
  readonly hint: string;
  readonly where: CheckResult['where'];
}

/** Names of changes in one line. */
const NAMED = 3;

export const verdict = (changes: readonly Change[], count: number, about: Verdict): CheckResult => {
  const result = { name: about.name, kind: about.kind, seconds: about.seconds, where: about.where };
  if (count === 0) return { ...result, status: 'passed' };
  const names = changes.slice(0, NAMED).map(({ name }) => name);
  const more = count > names.length ? ` and ${count - names.length} more` : '';
  const what = `${names.join(', ')}${more}`;
  return {
    ...result,
    status: about.severity === 'error' ? 'failed' : 'passed',
    expected: 'no change',
    actual: `${count} ${count === 1 ? 'change' : 'changes'}: ${what}`,
    changes,
    problem: problem(`check/${about.kind}`, `${about.words} ${what}`, {
      severity: about.severity,
      detail: tree(changes),
      hint: about.hint,
      where: about.where,
    }),
  };
};
