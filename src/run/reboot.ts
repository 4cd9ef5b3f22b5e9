/** The step that restarts the guest. */
import { type Problem, toProblem } from '../model/problem.ts';
import type { StepResult } from '../model/result.ts';
import type { RebootStep } from '../model/step.ts';
import { type Lane, since } from './lane.ts';
import type { RebootableGuest } from './rebootable.ts';
import type { Tools } from './tools.ts';

/** A guest that does not come back is a failed step: what ran before may have broken it. Throws when the VM is gone. */
export const rebootGuest = async (
  step: RebootStep,
  guest: RebootableGuest,
  lane: Lane,
  { clock }: Pick<Tools, 'clock'>,
  signal: AbortSignal,
): Promise<StepResult> => {
  const begun = clock.now();
  lane.emit({ type: 'step-started', lane: lane.id, step: step.name, attempt: 1 });
  let failure: Problem | undefined;
  try {
    await guest.reboot(step.timeoutMs, signal);
  } catch (error) {
    const found = toProblem(error);
    if (found.code !== 'step/reboot' || signal.aborted) throw error;
    failure = { ...found, where: step.where };
  }
  return {
    name: step.name,
    status: failure === undefined ? 'passed' : 'failed',
    seconds: since(clock, begun),
    attempts: 1,
    tail: [],
    ...(failure === undefined ? {} : { problem: failure }),
    where: step.where,
  };
};
