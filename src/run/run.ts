/** Carries a plan out: lanes side by side, each after those it depends on; nothing is looked at but the plan. */
import pLimit from 'p-limit';
import { isoTime } from '../model/iso-time.ts';
import type { Action, Plan } from '../model/plan.ts';
import type { ActionResult, CaseResult, CaseStatus, RunResult } from '../model/result.ts';
import { aheadOf } from '../model/room.ts';
import { inTurn, weigh } from '../model/weight.ts';
import { runAction } from './action.ts';
import { expectedOf } from './expected.ts';
import { createLane, since } from './lane.ts';
import type { Shared } from './shared.ts';
import { skippedCase } from './skipped.ts';
import { createSlots } from './slots.ts';
import type { Tools } from './tools.ts';

/** The folder is shown to the user as given. Never rejects for what a lane did; a broken ledger or disk does reject. */
export const run = async (plan: Plan, folder: string, tools: Tools): Promise<RunResult> => {
  const begun = tools.clock.now();
  const { limits } = tools.desired;
  const planned = plan.actions.filter((action) => action.change !== 'none');
  const weightOf = weigh(planned);
  const shared: Shared = {
    tools,
    weightOf,
    slots: createSlots({ engine: tools.engine, ledger: tools.ledger, clock: tools.clock, limits }),
    layerHashes: layerHashes(plan.actions),
    clones: pLimit(limits.clones),
    ahead: pLimit(aheadOf(limits)),
    addresses: new Map(),
    left: new Set(),
  };
  const todo = inTurn(planned, weightOf);
  tools.emit({
    type: 'run-started',
    runId: tools.runId,
    folder,
    slots: limits.vms,
    lanes: todo.map((action) => action.id),
  });
  const byId = new Map(todo.map((action) => [action.id, action]));
  const done = new Map<string, Promise<Finished>>();
  // Memoised promises are the scheduler: an action starts when what it depends on has ended well.
  const launch = (action: Action): Promise<Finished> => {
    const known = done.get(action.id);
    if (known !== undefined) return known;
    const needs = action.dependsOn.flatMap((id) => byId.get(id) ?? []).map(launch);
    const work = Promise.all(needs).then((results) =>
      finish(
        action,
        results.find((one) => !one.ok),
        shared,
      ),
    );
    done.set(action.id, work);
    return work;
  };
  const finished = await Promise.all(todo.map(launch));
  const cases = finished.flatMap((one) => one.case ?? []);
  const actions = finished.flatMap((one) => one.action ?? []);
  const cached = plan.actions
    .filter((action) => action.kind === 'case.run' && action.change === 'none')
    .map((action) => skippedCase(action, tools.desired, 'cached'));
  const came: RunResult = {
    runId: tools.runId,
    startedAt: isoTime(begun),
    seconds: since(tools.clock, begun),
    status: statusOf(cases, actions, tools.interrupted()),
    cases: [...cases, ...cached].sort((a, b) => (a.id < b.id ? -1 : 1)),
    actions,
    left: [...shared.left].sort(),
  };
  const expected = expectedOf(plan, came);
  const result = expected === undefined ? came : { ...came, expected };
  tools.emit({ type: 'run-finished', result });
  return result;
};

/** Also of those that are up to date. */
const layerHashes = (actions: readonly Action[]): ReadonlyMap<string, string> =>
  new Map(
    actions.flatMap(({ id, kind, provisioned }) =>
      kind === 'layer.build' && provisioned !== undefined ? [[id.slice('layer:'.length), provisioned]] : [],
    ),
  );

interface Finished {
  readonly ok: boolean;
  readonly id: string;
  readonly case?: CaseResult;
  readonly action?: ActionResult;
}

const finish = async (action: Action, broken: Finished | undefined, shared: Shared): Promise<Finished> => {
  const { tools } = shared;
  const isCase = action.kind === 'case.run';
  if (broken !== undefined || tools.signal.aborted) {
    const status = tools.signal.aborted ? 'cancelled' : 'skipped';
    if (isCase) {
      const result = skippedCase(action, tools.desired, status, broken === undefined ? undefined : why(broken));
      tools.emit({ type: 'case-finished', lane: action.id, result });
      return { ok: false, id: action.id, case: result };
    }
    const result: ActionResult = { action: action.id, status, seconds: 0, phases: {} };
    tools.emit({ type: 'action-finished', lane: action.id, result });
    return { ok: false, id: action.id, action: result };
  }
  const lane = createLane(action.id, action.vm, tools.clock, tools.emit);
  const result = await runAction(action, shared, lane);
  if ('suite' in result) {
    tools.emit({ type: 'case-finished', lane: action.id, result });
    if (result.status === 'failed' || result.status === 'errored') failFast(result, tools);
    return { ok: isGood(result.status), id: action.id, case: result };
  }
  tools.emit({ type: 'action-finished', lane: action.id, result });
  return { ok: result.status === 'done', id: action.id, action: result };
};

/** All that has not ended is cancelled, once. */
const failFast = ({ id, status }: CaseResult, tools: Tools): void => {
  if (tools.failFast === undefined || tools.signal.aborted) return;
  tools.emit({ type: 'note', text: `${id} ${status}: all else is cancelled, and what was made is removed` });
  tools.failFast();
};

const isGood = (status: CaseStatus): boolean => status === 'passed' || status === 'flaky';

/** Why what depends on it does not run. */
const why = ({ id, case: result }: Finished): string => {
  if (result === undefined) return `${id} did not end well`;
  const past = result.status === 'skipped' || result.status === 'cancelled' ? `was ${result.status}` : result.status;
  return `${result.id}, which it needs, ${past}`;
};

const statusOf = (
  cases: readonly CaseResult[],
  actions: readonly ActionResult[],
  interrupted: boolean,
): RunResult['status'] => {
  if (interrupted) return 'interrupted';
  if (cases.some((one) => one.status === 'failed')) return 'failed';
  const bad =
    cases.some((one) => one.status === 'errored' || one.status === 'skipped') ||
    actions.some((one) => one.status !== 'done');
  return bad ? 'errored' : 'passed';
};
