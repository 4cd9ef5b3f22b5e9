/** One step that runs a script: as often as it takes and is allowed. */
import type { GuestSpec } from '../model/desired.ts';
import { createMasker } from '../model/mask.ts';
import { type Problem, ProblemError, problem } from '../model/problem.ts';
import type { StepResult } from '../model/result.ts';
import type { RunStep, Step } from '../model/step.ts';
import { noUserExit, noUserLine } from './as-user.ts';
import { bounded } from './bounded.ts';
import { unlessHung } from './hang.ts';
import { type Lane, since } from './lane.ts';
import { createLogScan } from './log-scan.ts';
import { logVerdict, withLines } from './log-verdict.ts';
import { createOutput } from './output.ts';
import type { RebootableGuest } from './rebootable.ts';
import { stepScript } from './script.ts';
import { createTestsReader } from './tests/results.ts';
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
    const { exit, tail, failure, tests, warning } = await tryStep(step, log, request, lane, tools, signal);
    // Who hangs at a prompt would hang there again.
    if (failure !== undefined && failure.code !== 'step/hang' && attempt <= step.retry) {
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
      ...(tests === undefined ? {} : { tests }),
      ...(warning === undefined ? {} : { warning }),
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
  readonly tests?: StepResult['tests'];
  readonly warning?: Problem;
}

const tryStep = async (
  step: RunStep,
  log: string,
  request: StepsRequest,
  lane: Lane,
  tools: Tools,
  signal: AbortSignal,
): Promise<Tried> => {
  const scan = createLogScan(step.logs ?? { mode: 'off', deny: [], allow: [], off: [] });
  const tests = step.report === undefined ? undefined : createTestsReader(step, step.report, masked(tools));
  const output = createOutput(lane, { kind: 'step', name: step.name }, log, tools, (stream, text) => {
    scan.push(stream, text);
    tests?.push(stream, text);
  });
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
      unlessHung(step, output, tools.clock, inner, (watched) =>
        request.guest.exec(command, { signal: watched, stdin, onOutput: output.onOutput }),
      ),
    );
    const tail = await output.end();
    const exit = end.exit === undefined ? {} : { exit: end.exit };
    const found = scan.end();
    if (tests !== undefined && noUser(step, end.exit, tail) === undefined) {
      const read = await bounded(tools.clock, REPORT, signal, lateReport(step), (inner) =>
        tests.end(end.exit, request.guest, inner),
      );
      if (read.failure !== undefined)
        return { ...exit, tail, tests: read.tests, failure: withLines(read.failure, found) };
      return { ...exit, tail, tests: read.tests, ...logVerdict(step, found) };
    }
    if (end.exit === 0) return { exit: 0, tail, ...logVerdict(step, found) };
    const how =
      end.exit === undefined ? `was killed by ${end.killedBy ?? 'a signal'}` : `ended with exit code ${end.exit}`;
    const failure =
      noUser(step, end.exit, tail) ?? problem('step/failed', `step "${step.name}" ${how}`, { where: step.where });
    return { ...exit, tail, failure: withLines(failure, found) };
  } catch (error) {
    const tail = await output.end();
    const [found] = error instanceof ProblemError ? error.problems : [];
    if (found === undefined || !OWN.has(found.code) || signal.aborted) throw error;
    return { tail, failure: withLines(found, scan.end()) };
  }
};

/** Ends of a step that are its own fault, not the guest's. */
const OWN: ReadonlySet<string> = new Set(['step/timeout', 'step/hang']);

/** Milliseconds for reading the results of a test runner. */
const REPORT = 120_000;

const lateReport = (step: RunStep) => (): Problem =>
  problem('step/timeout', `the test results of step "${step.name}" could not be read within ${REPORT / 1000} s`, {
    where: step.where,
  });

const masked =
  (tools: Tools) =>
  (text: string): string => {
    const masker = createMasker([...tools.secrets.values()]);
    return masker.push(text) + masker.flush();
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
