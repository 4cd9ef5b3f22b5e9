/** The steps of a case or a machine, one after the other; the first that fails ends them. */
import type { StepResult } from '../model/result.ts';
import type { Step } from '../model/step.ts';
import { runCopy } from './copy.ts';
import type { Lane } from './lane.ts';
import { rebootGuest } from './reboot.ts';
import { runStep, type StepsRequest } from './step-run.ts';
import type { Tools } from './tools.ts';

/** True when all passed. Throws when the guest is lost or the run is interrupted. */
export const runSteps = async (
  request: StepsRequest,
  lane: Lane,
  tools: Tools,
  signal: AbortSignal,
): Promise<boolean> => {
  let failed = false;
  for (const [index, step] of request.steps.entries()) {
    const result: StepResult = failed ? skipped(step) : await take(step, index, request, lane, tools, signal);
    request.done(result);
    lane.emit({ type: 'step-finished', lane: lane.id, result });
    failed ||= result.status === 'failed';
  }
  return !failed;
};

const take = (
  step: Step,
  index: number,
  request: StepsRequest,
  lane: Lane,
  tools: Tools,
  signal: AbortSignal,
): Promise<StepResult> => {
  switch (step.kind) {
    case 'run':
      return runStep(step, index, request, lane, tools, signal);
    case 'reboot':
      return rebootGuest(step, request.guest, lane, tools, signal);
    case 'copy':
      return runCopy(step, request, lane, tools, signal);
    default:
      return step satisfies never;
  }
};

const skipped = (step: Step): StepResult => ({
  name: step.name,
  status: 'skipped',
  seconds: 0,
  attempts: 0,
  tail: [],
  where: step.where,
});
