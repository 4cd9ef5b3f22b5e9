/** Cases that were tried more than once. */
import { oneLine } from '../model/clean.ts';
import type { Event } from '../model/event.ts';
import type { CaseAttempt, CaseResult } from '../model/result.ts';

/** Characters of it. */
const MOST = 400;

/** `attempt 1 failed: step "x" ended with exit code 1; now attempt 2, in a fresh VM`. */
export const retryText = ({ attempt, result }: Extract<Event, { readonly type: 'case-retried' }>): string =>
  `${attemptText(result, attempt - 1)}; now attempt ${attempt}, in a fresh VM`;

/** `attempt 1 failed: step "x" ended with exit code 1`. */
export const attemptText = ({ status, problem }: CaseAttempt, number: number): string =>
  oneLine(`attempt ${number} ${status}${problem === undefined ? '' : `: ${problem.summary}`}`).slice(0, MOST);

/** A sentence for each attempt that did not pass, of a case that was tried again; the last of one that passed is none. */
export const failedAttempts = (one: CaseResult): readonly { readonly text: string; readonly attempt: CaseAttempt }[] =>
  (one.attempts ?? []).flatMap((attempt, index) =>
    attempt.status === 'passed' ? [] : [{ text: attemptText(attempt, index + 1), attempt }],
  );

/** Passed, but not at once. */
export const flakyCases = (cases: readonly CaseResult[]): readonly CaseResult[] =>
  cases.filter((one) => one.status === 'flaky');
