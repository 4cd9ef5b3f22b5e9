/** A case: tried until it passes, as often as its suite lets it, each time in a fresh VM; and what is remembered of it. */
import { contentKey } from '../model/content.ts';
import type { DesiredBase, DesiredCase } from '../model/desired.ts';
import { isoTime } from '../model/iso-time.ts';
import type { CaseHistory } from '../model/observed.ts';
import type { Action } from '../model/plan.ts';
import { toProblem } from '../model/problem.ts';
import type { CaseAttempt, CaseResult, CaseStatus } from '../model/result.ts';
import { secondsOf } from '../model/times.ts';
import { type Attempt, attempt } from './attempt.ts';
import type { Lane } from './lane.ts';
import type { Shared } from './shared.ts';

/** Never rejects: what went wrong is in the result. */
export const runCase = async (
  one: DesiredCase,
  base: DesiredBase,
  action: Action,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<CaseResult> => {
  const attempts: CaseAttempt[] = [];
  const isLast = (status: CaseAttempt['status']): boolean =>
    attempts.length >= (one.retry ?? 0) || signal.aborted || (status !== 'failed' && status !== 'errored');
  for (;;) {
    const folder = attempts.length === 0 ? folderOf(one) : `${folderOf(one)}/attempt-${attempts.length + 1}`;
    const tried = await attempt({ one, base, action, folder, isLast }, shared, lane, signal);
    const last = isLast(tried.result.status);
    attempts.push(tried.result);
    if (last) {
      const status = attempts.length > 1 && tried.result.status === 'passed' ? 'flaky' : tried.result.status;
      await remember(one, status, tried, shared, lane);
      return resultOf(one, status, tried, attempts, lane);
    }
    lane.emit({ type: 'case-retried', lane: lane.id, attempt: attempts.length + 1, result: tried.result });
  }
};

/** Artifacts of GitHub Actions take no name with a colon in it. */
const folderOf = (one: DesiredCase): string => `cases/${one.id.replace(':', '+')}`;

const resultOf = (
  one: DesiredCase,
  status: CaseStatus,
  { result, progress, kept, times }: Attempt,
  attempts: readonly CaseAttempt[],
  lane: Lane,
): CaseResult => ({
  id: one.id,
  suite: one.suite,
  base: one.base,
  ...(one.matrix === undefined ? {} : { matrix: one.matrix }),
  vm: result.vm,
  status,
  seconds: lane.seconds(),
  phases: lane.phases,
  steps: progress.steps,
  checks: progress.checks,
  ...(progress.collected === undefined ? {} : { collected: progress.collected }),
  ...(result.problem === undefined ? {} : { problem: result.problem }),
  ...(attempts.length === 1 ? {} : { attempts }),
  ...(kept === undefined ? {} : { kept }),
  logs: result.logs,
  ...(result.status === 'passed' || result.status === 'failed' ? { times } : {}),
  where: one.where,
});

const remember = async (
  one: DesiredCase,
  status: CaseStatus,
  { inputs, times }: Attempt,
  shared: Shared,
  lane: Lane,
): Promise<void> => {
  if (status === 'cancelled' || status === 'skipped' || status === 'cached') return;
  const passed = status === 'passed' || status === 'flaky';
  const { runId, clock, partsOf } = shared.tools;
  const at = isoTime(clock.now());
  const history: CaseHistory = {
    lastStatus: status === 'flaky' ? 'passed' : status,
    lastRunId: runId,
    lastAt: at,
    ...(passed && inputs !== undefined ? { passed: { ...inputs, parts: partsOf(one), runId, at } } : {}),
    ...(status === 'errored' ? {} : { seconds: secondsOf(times.stints) }),
  };
  const key = contentKey(one);
  const files = key === undefined ? undefined : shared.tools.workspaces.get(key)?.files;
  try {
    await shared.tools.files.remember(one.id, history, passed ? files : undefined);
  } catch (error) {
    lane.emit({
      type: 'problem',
      lane: lane.id,
      problem: {
        ...toProblem(error),
        severity: 'warning',
        summary: `the result of ${one.id} could not be remembered: ${toProblem(error).summary}`,
      },
    });
  }
};
