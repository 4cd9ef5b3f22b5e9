/** A plan carried out in front of a person: reporter, interrupts, reports, summary, exit code. */
import { setMaxListeners } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Desired } from '../model/desired.ts';
import type { EventBody } from '../model/event.ts';
import type { Observed } from '../model/observed.ts';
import type { Plan } from '../model/plan.ts';
import { ProblemError, problem, toProblem } from '../model/problem.ts';
import { rememberedTimes } from '../model/remembered.ts';
import type { RunResult } from '../model/result.ts';
import { partHashes } from '../plan/changed.ts';
import { junit } from '../report/junit.ts';
import { reportJson } from '../report/report-json.ts';
import { run } from '../run/run.ts';
import { freeDiskGb } from '../system/host.ts';
import { createRunFiles, makeRunFolder } from '../system/run-files.ts';
import { readTimes, writeTimes } from '../system/times.ts';
import { allocatedBytes } from '../system/vm-size.ts';
import { pack, packRepository } from '../system/workspace-pack.ts';
import { exitCodeOf } from './exit-code.ts';
import { hash } from './planning.ts';
import { unique } from './run-id.ts';
import type { Ways, Wired } from './wire.ts';

export interface ExecuteRequest {
  readonly wired: Wired & Ways;
  readonly desired: Desired;
  readonly observed: Observed;
  readonly plan: Plan;
  readonly secrets: ReadonlyMap<string, string>;
  readonly runId: string;
  /** `.tartplan`, absolute and as shown. */
  readonly stateFolder: string;
  readonly historyFolder: string;
  readonly shownFolder: string;
  /** A flaky case is a failure to who called. */
  readonly failOnFlaky: boolean;
  /** The first case that does not pass cancels the rest. */
  readonly failFast: boolean;
  readonly signal: AbortSignal;
  emit(event: EventBody): void;
  /** The same value without secrets in its texts. */
  conceal<T>(value: T): T;
}

/** The exit code. Reports are written whatever came of the run; where they cannot be, that is said and is an error. */
export const execute = async (
  request: ExecuteRequest,
): Promise<{ readonly code: number; readonly result: RunResult }> => {
  const { wired, desired, observed, runId, stateFolder, emit } = request;
  await prepareFolder(stateFolder, runId);
  const onBrokenLog = (error: Error): void =>
    emit({
      type: 'problem',
      problem: problem('host/log', `a log cannot be written: ${error.message}`, {
        severity: 'warning',
        hint: 'The run goes on without it. Is the disk full?',
      }),
    });
  const stop = new AbortController();
  const signal = AbortSignal.any([request.signal, stop.signal]);
  // Every lane listens to it; Node would warn of a leak at the eleventh.
  setMaxListeners(0, signal);
  const made = await run(request.plan, join(request.shownFolder, 'runs', runId), {
    engine: wired.engine,
    ledger: wired.ledger,
    clock: wired.clock,
    openSsh: wired.openSsh,
    openAgent: wired.openAgent,
    files: createRunFiles({ stateFolder, historyFolder: request.historyFolder, runId, onBrokenLog }),
    desired,
    runId,
    self: wired.self,
    secrets: request.secrets,
    workspaces: observed.workspaces,
    partsOf: (one) => partHashes(one, hash),
    suspended: new Set(observed.vms.filter((vm) => vm.state === 'suspended').map((vm) => vm.name)),
    pack,
    packRepository,
    hash,
    unique,
    freeDiskGb: () => freeDiskGb(wired.engineHome),
    allocatedBytes: (vm) => allocatedBytes(wired.engineHome, vm),
    emit,
    interrupted: () => request.signal.aborted,
    ...(request.failFast ? { failFast: () => stop.abort(new Error('cancelled')) } : {}),
    signal,
  });
  await rememberTimes(request, made);
  const result = request.conceal(made);
  const written = await writeReports(result, join(stateFolder, 'runs', runId));
  if (written !== undefined) emit({ type: 'problem', problem: written });
  const code = exitCodeOf(result, request.failOnFlaky);
  return { code: code === 0 && written !== undefined ? 1 : code, result };
};

/** The next estimate is the worse for it, and nothing else. */
const rememberTimes = async ({ plan, historyFolder, emit }: ExecuteRequest, result: RunResult): Promise<void> => {
  try {
    await writeTimes(historyFolder, rememberedTimes(plan, result, await readTimes(historyFolder)));
  } catch (error) {
    emit({
      type: 'problem',
      problem: problem('host/history', `what the run took could not be remembered: ${toProblem(error).summary}`, {
        severity: 'warning',
        hint: 'The next plan has an older estimate, or none. Is the disk full?',
      }),
    });
  }
};

const prepareFolder = async (stateFolder: string, runId: string): Promise<void> => {
  try {
    await makeRunFolder(stateFolder, runId);
  } catch (error) {
    throw new ProblemError(
      problem('host/folder', `the folder ${stateFolder} cannot be written`, {
        detail: toProblem(error).summary,
        hint: 'Reports and logs go there. Is it yours to write, and is there space?',
      }),
    );
  }
};

const writeReports = async (result: RunResult, folder: string) => {
  try {
    await writeFile(join(folder, 'report.json'), reportJson(result));
    await writeFile(join(folder, 'junit.xml'), junit(result));
    return undefined;
  } catch (error) {
    return problem('host/report', `the report cannot be written: ${(error as Error).message}`, {
      hint: `Is ${folder} on a full disk?`,
    });
  }
};
