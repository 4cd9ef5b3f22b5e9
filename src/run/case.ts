/** The life of a case: clone, set, slot, boot, workspace, steps, checks, collect, stop, delete. Whatever happens, the VM goes. */
import { contentKey } from '../model/content.ts';
import type { DesiredBase, DesiredCase } from '../model/desired.ts';
import type { CaseHistory, CaseInputs, LedgerEntry } from '../model/observed.ts';
import type { Action } from '../model/plan.ts';
import { type Problem, ProblemError, problem, toProblem } from '../model/problem.ts';
import type { CaseResult, CaseStatus } from '../model/result.ts';
import { cleanup } from './cleanup.ts';
import type { Progress } from './exercise.ts';
import { inGuest } from './in-guest.ts';
import type { Lane } from './lane.ts';
import { setFresh } from './set-fresh.ts';
import { permit, type Shared } from './shared.ts';
import { cloneUnder, remove } from './vms.ts';
import { weightOf } from './weight.ts';

/** Never rejects: what went wrong is in the result. */
export const runCase = async (
  one: DesiredCase,
  base: DesiredBase,
  action: Action,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<CaseResult> => {
  const { tools } = shared;
  const vm = `${one.vmPrefix}-${tools.unique()}`;
  const folder = `cases/${one.id}`;
  const progress: Progress = { steps: [], checks: [], booted: false };
  const place = await permit(shared.ahead);
  let entry: LedgerEntry | undefined;
  let written = false;
  let inputs: CaseInputs | undefined;
  let status: CaseStatus;
  let failure: Problem | undefined;
  try {
    signal.throwIfAborted();
    inputs = await actualInputs(base, action, shared);
    written = true;
    entry = await cloneUnder(vm, { role: 'case', owner: action.id, os: base.os, from: base.vm }, shared, lane, signal);
    await setFresh(vm, base, one.spec.settings, shared, lane, signal);
    const passed = await inGuest(
      { vm, one, base, folder, progress, priority: weightOf(action), onSlot: place },
      shared,
      lane,
      signal,
    );
    status = passed ? 'passed' : 'failed';
    failure = passed ? undefined : firstProblem(progress);
  } catch (error) {
    failure = toProblem(error);
    status = signal.aborted ? 'cancelled' : failure.code.startsWith('step/') ? 'failed' : 'errored';
  } finally {
    place();
  }
  const kept =
    entry !== undefined && progress.booted && keeps(one, status) ? await keep(vm, entry, one, shared, lane) : undefined;
  if (kept === undefined && written) await remove(vm, shared, lane, { running: false });
  await remember(one, status, inputs, shared, lane);
  return {
    id: one.id,
    suite: one.suite,
    base: one.base,
    vm,
    status,
    seconds: lane.seconds(),
    phases: lane.phases,
    steps: progress.steps,
    checks: progress.checks,
    ...(progress.collected === undefined ? {} : { collected: progress.collected }),
    ...(failure === undefined || status === 'cancelled'
      ? {}
      : { problem: failure.where === undefined ? { ...failure, where: one.where } : failure }),
    ...(kept === undefined ? {} : { kept }),
    logs: folder,
    where: one.where,
  };
};

/** The base may have been cloned by this very run: its identity is known only now. */
const actualInputs = async (base: DesiredBase, action: Action, shared: Shared): Promise<CaseInputs> => {
  if (action.inputs === undefined) throw new ProblemError(problem('bug/plan', `${action.id} has no inputs`));
  const entry = (await shared.tools.ledger.read()).find((one) => one.vm === base.vm);
  return { ...action.inputs, base: entry === undefined ? `vm:${base.vm}` : (entry.digest ?? entry.id) };
};

const firstProblem = (progress: Progress): Problem | undefined =>
  [...progress.steps, ...progress.checks].find((one) => one.status === 'failed' && one.problem !== undefined)?.problem;

const keeps = (one: DesiredCase, status: CaseStatus): boolean =>
  one.keep === 'always' || (one.keep === 'on-failure' && (status === 'failed' || status === 'errored'));

const keep = async (
  vm: string,
  entry: LedgerEntry,
  one: DesiredCase,
  shared: Shared,
  lane: Lane,
): Promise<CaseResult['kept']> => {
  const { engine, ledger } = shared.tools;
  try {
    await cleanup(shared.tools, `keep ${vm}`, () => ledger.write({ ...entry, state: 'kept' }));
  } catch (error) {
    lane.emit({
      type: 'problem',
      lane: lane.id,
      problem: { ...toProblem(error), summary: `${vm} could not be kept: ${toProblem(error).summary}` },
    });
    return undefined;
  }
  return { vm, how: engine.howToEnter(vm, one.spec.connect.user) };
};

const remember = async (
  one: DesiredCase,
  status: CaseStatus,
  inputs: CaseInputs | undefined,
  shared: Shared,
  lane: Lane,
): Promise<void> => {
  if (status !== 'passed' && status !== 'failed' && status !== 'errored') return;
  const history: CaseHistory = {
    lastStatus: status,
    lastRunId: shared.tools.runId,
    ...(status === 'passed' && inputs !== undefined ? { passed: inputs } : {}),
    ...(status === 'errored' ? {} : { seconds: lane.seconds() - (lane.phases.slot ?? 0) }),
  };
  const key = contentKey(one);
  const files = key === undefined ? undefined : shared.tools.workspaces.get(key)?.files;
  try {
    await shared.tools.files.remember(one.id, history, status === 'passed' ? files : undefined);
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
