/** One step that runs a script: as often as it takes and is allowed. */
import type { GuestSpec } from '../model/desired.ts';
import { type Problem, ProblemError, problem } from '../model/problem.ts';
import type { StepResult } from '../model/result.ts';
import type { RunStep, Step } from '../model/step.ts';
import { noUserExit, noUserLine } from './as-user.ts';
import { bounded } from './bounded.ts';
import { type Lane, since } from './lane.ts';
import { createOutput } from './output.ts';
import type { RebootableGuest } from './rebootable.ts';
import { stepScript } from './script.ts';
import type { Tools } from './tools.ts';

export interface StepsRequest {
  readonly steps: readonly Step[];
  readonly spec: GuestSpec;
  readonly guest: RebootableGuest;
  /** Folder of the logs, relative to the run's folder. */
  readonly folder: string;
  /** Told as they end, so that a lost guest does not lose what was known. */
  done(result: StepResult): void;
}

export const runStep = async (
  step: RunStep,
  index: number,
  request: StepsRequest,
  lane: Lane,
  tools: Tools,
  signal: AbortSignal,
): Promise<StepResult> => {
  const begun = tools.clock.now();
  const log = `${request.folder}/step-${String(index + 1).padStart(2, '0')}.log`;
  for (let attempt = 1; ; attempt++) {
    lane.emit({ type: 'step-started', lane: lane.id, step: step.name, attempt });
    const { exit, tail, failure } = await tryStep(step, log, request, lane, tools, signal);
    if (failure !== undefined && attempt <= step.retry) {
      lane.emit({
        type: 'note',
        lane: lane.id,
        text: `${step.name}: ${failure.summary}; trying again (${attempt} of ${step.retry})`,
      });
      continue;
    }
    return {
      name: step.name,
      status: failure === undefined ? 'passed' : step.allowFailure === true ? 'allowed' : 'failed',
      seconds: since(tools.clock, begun),
      ...(exit === undefined ? {} : { exit }),
      attempts: attempt,
      log,
      tail,
      ...(failure === undefined ? {} : { problem: step.allowFailure === true ? mild(failure) : failure }),
      where: step.where,
    };
  }
};

/** A failure that is allowed is worth a word, and no error. */
const mild = (failure: Problem): Problem => ({ ...failure, severity: 'warning' });

interface Tried {
  readonly exit?: number;
  readonly tail: readonly string[];
  readonly failure?: Problem;
}

const tryStep = async (
  step: RunStep,
  log: string,
  request: StepsRequest,
  lane: Lane,
  tools: Tools,
  signal: AbortSignal,
): Promise<Tried> => {
  const output = createOutput(lane, { kind: 'step', name: step.name }, log, tools);
  const env = { ...request.spec.env, ...step.env };
  const secrets = Object.fromEntries([...tools.secrets].filter(([name]) => request.spec.secrets.includes(name)));
  const late = (): Problem =>
    problem('step/timeout', `step "${step.name}" did not end within ${step.timeoutMs / 1000} s`, {
      where: step.where,
      hint: 'Raise its timeout, or see in its log what it waits for; steps have no terminal and no input.',
    });
  try {
    const { command, stdin } = stepScript({
      run: step.run,
      env,
      secrets,
      ...(step.cwd === undefined ? {} : { cwd: step.cwd }),
      ...(step.sudo === undefined ? {} : { sudo: step.sudo }),
      ...(step.user === undefined ? {} : { user: step.user }),
      ...(step.shell === undefined ? {} : { shell: step.shell }),
    });
    const end = await bounded(tools.clock, step.timeoutMs, signal, late, (inner) =>
      request.guest.exec(command, { signal: inner, stdin, onOutput: output.onOutput }),
    );
    const tail = await output.end();
    if (end.exit === 0) return { exit: 0, tail };
    const how =
      end.exit === undefined ? `was killed by ${end.killedBy ?? 'a signal'}` : `ended with exit code ${end.exit}`;
    return {
      ...(end.exit === undefined ? {} : { exit: end.exit }),
      tail,
      failure:
        noUser(step, end.exit, tail) ?? problem('step/failed', `step "${step.name}" ${how}`, { where: step.where }),
    };
  } catch (error) {
    const tail = await output.end();
    const [found] = error instanceof ProblemError ? error.problems : [];
    if (found?.code !== 'step/timeout' || signal.aborted) throw error;
    return { tail, failure: found };
  }
};

/** The guest's own words say so; whoever fakes them only gets another message. */
const noUser = (step: RunStep, exit: number | undefined, tail: readonly string[]): Problem | undefined => {
  const line = tail.at(-1);
  if (exit !== noUserExit || (step.sudo ?? step.user) === undefined || line?.startsWith(noUserLine) !== true)
    return undefined;
  const why = line.slice(line.indexOf(': ', noUserLine.length) + 2);
  const hint = why.startsWith('sudo wants')
    ? 'Steps have no terminal: let the user of connect.user use sudo without a password (NOPASSWD in sudoers), as the images of Cirrus Labs do.'
    : 'Make the user, or install sudo, in a step before it.';
  return problem('step/user', `step "${step.name}" cannot run as ${step.user ?? 'root'}: ${why}`, {
    where: step.where,
    hint,
  });
};
