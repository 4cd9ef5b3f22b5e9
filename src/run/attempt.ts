/** One go at a case: clone, set, slot, boot, workspace, steps, checks, collect, stop, delete. Whatever happens, the VM goes. */
import type { DesiredBase, DesiredCase } from '../model/desired.ts';
import type { CaseInputs, LedgerEntry } from '../model/observed.ts';
import type { Action } from '../model/plan.ts';
import { type Problem, ProblemError, problem, toProblem } from '../model/problem.ts';
import type { CaseAttempt, CaseResult } from '../model/result.ts';
import type { ActionTimes } from '../model/times.ts';
import { cleanup } from './cleanup.ts';
import type { Progress } from './exercise.ts';
import { groundOf } from './ground.ts';
import { grownBytes } from './growth.ts';
import { inGuest } from './in-guest.ts';
import { type Lane, since } from './lane.ts';
import { setFresh } from './set-fresh.ts';
import { permit, type Shared } from './shared.ts';
import { cloneUnder, remove } from './vms.ts';

export interface AttemptRequest {
  readonly one: DesiredCase;
  readonly base: DesiredBase;
  readonly action: Action;
  /** Of its logs, relative to the run's folder. */
  readonly folder: string;
  /** Of the last attempt the VM is kept, where the suite asks for that. */
  isLast(status: CaseAttempt['status']): boolean;
}

export interface Attempt {
  readonly result: CaseAttempt;
  readonly progress: Progress;
  readonly kept: CaseResult['kept'];
  /** What it ran on; absent when it did not come to that. */
  readonly inputs: CaseInputs | undefined;
  /** What it took, without the waits for others. */
  readonly times: ActionTimes;
}

/** Never rejects: what went wrong is in the result. */
export const attempt = async (
  { one, base, action, folder, isLast }: AttemptRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<Attempt> => {
  const { tools } = shared;
  const begun = tools.clock.now();
  lane.stints.restart();
  const vm = `${one.vmPrefix}-${tools.unique()}`;
  const progress: Progress = { steps: [], checks: [], booted: false };
  lane.stints.begin('wait');
  const place = await permit(shared.ahead);
  lane.stints.begin('own');
  let entry: LedgerEntry | undefined;
  let written = false;
  let inputs: CaseInputs | undefined;
  let status: CaseAttempt['status'];
  let failure: Problem | undefined;
  try {
    signal.throwIfAborted();
    const { vm: from, identity } = await groundOf(one.base, shared);
    inputs = actualInputs(action, identity);
    written = true;
    entry = await cloneUnder(vm, { role: 'case', owner: action.id, os: base.os, from }, shared, lane, signal);
    await setFresh(vm, from, one.spec.settings, shared, lane, signal);
    const passed = await inGuest(
      { vm, one, base, folder, progress, priority: shared.weightOf(action), onSlot: place },
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
  const bytes = entry === undefined ? undefined : await grownBytes(vm, entry.from, tools);
  const kept =
    entry !== undefined && progress.booted && keeps(one, status) && isLast(status)
      ? await keep(vm, entry, one, shared, lane)
      : undefined;
  if (kept === undefined && written) await remove(vm, shared, lane, { running: false });
  const seconds = since(tools.clock, begun);
  const why = failure === undefined || status === 'cancelled' ? undefined : failure;
  return {
    result: {
      status,
      vm,
      seconds,
      ...(why === undefined ? {} : { problem: why.where === undefined ? { ...why, where: one.where } : why }),
      logs: folder,
    },
    progress,
    kept,
    inputs,
    times: { stints: lane.stints.taken(), ...(bytes === undefined ? {} : { bytes }) },
  };
};

const actualInputs = (action: Action, base: string): CaseInputs => {
  if (action.inputs === undefined) throw new ProblemError(problem('bug/plan', `${action.id} has no inputs`));
  return { ...action.inputs, base };
};

const firstProblem = (progress: Progress): Problem | undefined =>
  [...progress.steps, ...progress.checks].find((one) => one.status === 'failed' && one.problem !== undefined)?.problem;

const keeps = (one: DesiredCase, status: CaseAttempt['status']): boolean =>
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
