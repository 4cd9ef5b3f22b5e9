/** What is done in the guest of a case once it is reachable: workspace, steps, checks, what is to be collected, the stop. */
import type { DesiredBase, DesiredCase } from '../model/desired.ts';
import { type Problem, problem, toProblem } from '../model/problem.ts';
import type { CaseResult, CheckResult, StepResult } from '../model/result.ts';
import type { Booted } from './boot.ts';
import { bounded } from './bounded.ts';
import { checkGuest } from './check-guest.ts';
import { collectFrom } from './collect-from.ts';
import { repeatSteps } from './idempotence.ts';
import type { Lane } from './lane.ts';
import type { Manifest } from './manifest.ts';
import type { Shared } from './shared.ts';
import { shutDown } from './shutdown.ts';
import { runSteps } from './steps.ts';
import { beforeSteps, tearDown } from './teardown.ts';
import { VmGone } from './vm-gone.ts';
import { sendWorkspace } from './workspace.ts';

/** What is known of a case while it runs; it survives whatever throws. */
export interface Progress {
  readonly steps: StepResult[];
  readonly checks: CheckResult[];
  collected?: CaseResult['collected'];
  booted: boolean;
}

export interface InGuestRequest {
  readonly vm: string;
  readonly one: DesiredCase;
  readonly base: DesiredBase;
  /** Of its logs, relative to the run's folder. */
  readonly folder: string;
  readonly progress: Progress;
  readonly priority: number;
  onSlot(): void;
}

/** Steps and checks, lost at once when the VM dies; then what is to be collected, then the stop. */
export const exercise = async (
  booted: Booted,
  request: InGuestRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<boolean> => {
  const { vm, one, folder, progress } = request;
  const { tools } = shared;
  const { guest } = booted;
  const stop = new AbortController();
  const inner = AbortSignal.any([signal, stop.signal]);
  const stepDone = (result: StepResult): void => void progress.steps.push(result);
  const checkDone = (result: CheckResult): void => void progress.checks.push(result);
  const gone = booted.running.exited.then((exit) => {
    const lost = new VmGone(vm, exit);
    stop.abort(lost);
    throw lost;
  });
  gone.catch(() => undefined);
  const { teardown } = one;
  let before: Manifest | undefined;
  const work = async (): Promise<boolean> => {
    const { workspace } = one;
    if (workspace !== undefined) await lane.phase('workspace', () => sendWorkspace(workspace, guest, tools, inner));
    if (teardown !== undefined)
      before = await lane.phase('teardown', () => beforeSteps(one, teardown, guest, tools, inner));
    const stepped = await lane.phase('run', () =>
      runSteps({ steps: one.steps, spec: one.spec, guest, folder, done: stepDone }, lane, tools, inner),
    );
    const repeated = await repeat(!stepped);
    const checked = await lane.phase('check', () =>
      checkGuest({ one, guest, skip: !stepped, done: checkDone }, lane, tools, inner),
    );
    if (!stepped) before = undefined;
    return stepped && repeated && checked;
  };
  const repeat = async (skip: boolean): Promise<boolean> =>
    one.repeats === undefined ||
    (await lane.phase('idempotence', () =>
      repeatSteps({ one, guest, folder, skip, stepDone, done: checkDone }, lane, tools, inner),
    ));
  const undo = async (passed: boolean): Promise<boolean> => {
    if (teardown === undefined) return passed;
    // A VM that is kept for a look shows what failed, not what is left when it is undone.
    const kept = !passed && one.keep !== 'never';
    const undone = await lane.phase('teardown', () =>
      tearDown(
        { one, teardown, guest, folder, before: kept ? undefined : before, stepDone, done: checkDone },
        lane,
        tools,
        inner,
      ),
    );
    return passed && undone;
  };
  const collect = async (): Promise<void> => {
    if (one.collect.length === 0) return;
    progress.collected = await lane.phase('collect', () =>
      bounded(tools.clock, COLLECT, inner, late, (bound) => collectFrom(one, guest, folder, lane, tools, bound)),
    );
  };
  let passed: boolean;
  try {
    passed = await Promise.race([work(), gone]);
  } catch (error) {
    if (!signal.aborted && !stop.signal.aborted) await collect().catch((again: unknown) => note(lane, again));
    await lane.phase('stop', booted.halt);
    throw error;
  }
  // What a case collects does not change what came of it.
  await Promise.race([collect(), gone]).catch((error: unknown) => note(lane, error));
  try {
    passed = await Promise.race([undo(passed), gone]);
  } catch (error) {
    await lane.phase('stop', booted.halt);
    throw error;
  }
  const keeps = one.keep === 'always' || (one.keep === 'on-failure' && !passed);
  await lane.phase('stop', () => (keeps ? shutDown(booted, shared, lane, signal) : booted.halt()));
  return passed;
};

/** Milliseconds for bringing files back. */
const COLLECT = 600_000;

const late = (): Problem => problem('guest/collect', `collecting files did not end within ${COLLECT / 1000} s`);

const note = (lane: Lane, error: unknown): void =>
  lane.emit({ type: 'note', lane: lane.id, text: `nothing collected: ${toProblem(error).summary}` });
