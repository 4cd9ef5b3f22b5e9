/** A step that copies: files of the host into the guest in one tar stream, or files of the guest into the folder of artifacts. */
import { copyKey } from '../model/content.ts';
import { type Problem, ProblemError, problem } from '../model/problem.ts';
import type { StepResult } from '../model/result.ts';
import type { CopyStep } from '../model/step.ts';
import type { Guest } from '../ports/guest.ts';
import { bounded } from './bounded.ts';
import { collect } from './collect.ts';
import { amount } from './collect-from.ts';
import { copyFileCommand } from './copy-script.ts';
import { type Lane, since } from './lane.ts';
import { createPresent, createSaid } from './said.ts';
import { unpackCommand } from './script.ts';
import type { Tools } from './tools.ts';

export interface CopyRequest {
  readonly guest: Guest;
  /** Folder of the logs, relative to the run's folder. */
  readonly folder: string;
}

interface Copied {
  /** Lines for people. */
  readonly tail: readonly string[];
  readonly failure?: Problem;
}

/** Throws when the guest is lost or the run is interrupted. */
export const runCopy = async (
  step: CopyStep,
  request: CopyRequest,
  lane: Lane,
  tools: Tools,
  signal: AbortSignal,
): Promise<StepResult> => {
  const begun = tools.clock.now();
  lane.emit({ type: 'step-started', lane: lane.id, step: step.name, attempt: 1 });
  const { tail, failure } = await tried(step, request, tools, signal);
  for (const line of tail) lane.emit({ type: 'note', lane: lane.id, text: `${step.name}: ${line}` });
  return {
    name: step.name,
    status: failure === undefined ? 'passed' : 'failed',
    seconds: since(tools.clock, begun),
    attempts: 1,
    tail,
    ...(failure === undefined ? {} : { problem: failure }),
    where: step.where,
  };
};

const tried = async (step: CopyStep, request: CopyRequest, tools: Tools, signal: AbortSignal): Promise<Copied> => {
  const late = (): Problem =>
    problem('step/timeout', `step "${step.name}" did not end within ${step.timeoutMs / 1000} s`, {
      where: step.where,
      hint: 'Raise its timeout, or copy less.',
    });
  const work = step.direction === 'to-guest' ? toGuest : fromGuest;
  try {
    return await bounded(tools.clock, step.timeoutMs, signal, late, (inner) => work(step, request, tools, inner));
  } catch (error) {
    const [found] = error instanceof ProblemError ? error.problems : [];
    if (found?.code !== 'step/timeout' || signal.aborted) throw error;
    return { tail: [], failure: found };
  }
};

const toGuest = async (step: CopyStep, { guest }: CopyRequest, tools: Tools, signal: AbortSignal): Promise<Copied> => {
  const state = tools.workspaces.get(copyKey(step));
  if (state?.copied === undefined) throw new ProblemError(problem('bug/copy', `${step.shown} was not read`));
  const { folder, file } = state.copied;
  const said = createSaid(tools.secrets);
  const end = await guest.exec(file === undefined ? unpackCommand(step.to, true) : copyFileCommand(step.to, file), {
    signal,
    stdin: tools.pack({ path: folder }, state.files.keys()),
    onOutput: (_stream, chunk) => said.take(chunk),
  });
  const files = [...state.files.keys()].filter((name) => !name.endsWith('/')).length;
  if (end.exit === 0) return { tail: [`${files} ${files === 1 ? 'file' : 'files'} to ${step.to}`] };
  return {
    tail: said.text().split('\n'),
    failure: problem('step/failed', `step "${step.name}" could not write ${step.to}`, {
      where: step.where,
      hint: 'Is it a place where the user may write, and is there space on the disk of the guest?',
    }),
  };
};

const fromGuest = async (
  step: CopyStep,
  { guest, folder }: CopyRequest,
  tools: Tools,
  signal: AbortSignal,
): Promise<Copied> => {
  const sink = tools.files.sink([folder, 'artifacts', step.to].filter((part) => part !== '').join('/'));
  const found = await collect(guest, [step.from], sink, {
    signal,
    nonce: crypto.randomUUID(),
    present: createPresent(tools.secrets),
  });
  const tail = [...found.notes, amount(found.files, found.bytes)];
  if (found.problem !== undefined)
    return { tail, failure: { ...found.problem, code: 'step/failed', where: step.where } };
  if (found.files > 0) return { tail };
  return {
    tail,
    failure: problem('step/failed', `step "${step.name}" found no file at ${step.from}`, {
      where: step.where,
      hint: 'Mend the path, or name it under collect, where what is missing is no error.',
    }),
  };
};
