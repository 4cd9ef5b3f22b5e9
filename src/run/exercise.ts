/** What is done in the guest of a case once it is reachable: workspace, steps, checks, what is to be collected, the stop. */
import type { DesiredBase, DesiredCase } from '../model/desired.ts';
import { type Problem, problem, toProblem } from '../model/problem.ts';
import type { CaseResult, CheckResult, StepResult } from '../model/result.ts';
import type { Booted } from './boot.ts';
import { bounded } from './bounded.ts';
import { collectFrom } from './collect-from.ts';
import type { Lane } from './lane.ts';
import type { Shared } from './shared.ts';
import { shutDown } from './shutdown.ts';
import { installAndCheck, type Stages, type Tested, undo } from './stages.ts';
import { VmGone } from './vm-gone.ts';

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
  const gone = booted.running.exited.then((exit) => {
    const lost = new VmGone(vm, exit);
    stop.abort(lost);
    throw lost;
  });
  gone.catch(() => undefined);
  const stages: Stages = {
    one,
    guest,
    folder,
    lane,
    tools,
    signal: inner,
    stepDone: (result) => void progress.steps.push(result),
    done: (result) => void progress.checks.push(result),
  };
  const collect = async (): Promise<void> => {
    if (one.collect.length === 0) return;
    progress.collected = await lane.phase('collect', () =>
      bounded(tools.clock, COLLECT, inner, late, (bound) => collectFrom(one, guest, folder, lane, tools, bound)),
    );
  };
  let tested: Tested;
  try {
    tested = await Promise.race([installAndCheck(stages), gone]);
  } catch (error) {
    if (!signal.aborted && !stop.signal.aborted) await collect().catch((again: unknown) => note(lane, again));
    await lane.phase('stop', booted.halt);
    throw error;
  }
  // What a case collects does not change what came of it.
  await Promise.race([collect(), gone]).catch((error: unknown) => note(lane, error));
  let { passed } = tested;
  if (one.teardown !== undefined) {
    try {
      passed = await Promise.race([undo(tested, one.teardown, stages), gone]);
    } catch (error) {
      await lane.phase('stop', booted.halt);
      throw error;
    }
  }
  const keeps = one.keep === 'always' || (one.keep === 'on-failure' && !passed);
  await lane.phase('stop', () =>
    keeps ? shutDown(booted, shared, lane, signal).then(() => undefined) : booted.halt(),
  );
  return passed;
};

/** Milliseconds for bringing files back. */
const COLLECT = 600_000;

const late = (): Problem => problem('guest/collect', `collecting files did not end within ${COLLECT / 1000} s`);

const note = (lane: Lane, error: unknown): void =>
  lane.emit({ type: 'note', lane: lane.id, text: `nothing collected: ${toProblem(error).summary}` });
