/** report.json (docs/reports.md, schemas/report.schema.json). Times in seconds; the order of keys is fixed. */

import type { Problem } from '../model/problem.ts';
import type {
  ActionResult,
  CaseAttempt,
  CaseResult,
  CheckResult,
  Expected,
  RunResult,
  StepResult,
} from '../model/result.ts';
import { problemJson, spanJson } from './problem-json.ts';

/** Ends with a newline. */
export const reportJson = (result: RunResult): string => `${JSON.stringify(reportValue(result), null, 2)}\n`;

export const reportValue = (result: RunResult): object => ({
  formatVersion: 1,
  runId: result.runId,
  startedAt: result.startedAt,
  seconds: result.seconds,
  status: result.status,
  cases: result.cases.map(caseValue),
  actions: result.actions.map(actionValue),
  left: result.left,
  estimate: result.expected === undefined ? undefined : expectedValue(result.expected),
});

const expectedValue = ({ seconds, off }: Expected): object => ({
  seconds,
  off: off.map((one) => ({ id: one.id, expected: one.expected, seconds: one.seconds })),
});

export const caseValue = (result: CaseResult): object => ({
  id: result.id,
  suite: result.suite,
  base: result.base,
  matrix: result.matrix,
  vm: result.vm,
  status: result.status,
  seconds: result.seconds,
  phases: result.phases,
  steps: result.steps.map(stepValue),
  checks: result.checks.map(checkValue),
  collected: result.collected,
  ...withProblem(result.problem),
  attempts: result.attempts?.map(attemptValue),
  kept: result.kept,
  logs: result.logs,
  where: spanJson(result.where),
});

export const attemptValue = (result: CaseAttempt): object => ({
  status: result.status,
  vm: result.vm,
  seconds: result.seconds,
  ...withProblem(result.problem),
  logs: result.logs,
});

export const stepValue = (result: StepResult): object => ({
  name: result.name,
  status: result.status,
  seconds: result.seconds,
  exit: result.exit,
  attempts: result.attempts,
  log: result.log,
  tail: result.tail,
  tests: result.tests,
  ...(result.warning === undefined ? {} : { warning: problemJson(result.warning) }),
  ...withProblem(result.problem),
  where: spanJson(result.where),
});

export const checkValue = (result: CheckResult): object => ({
  name: result.name,
  kind: result.kind,
  status: result.status,
  seconds: result.seconds,
  expected: result.expected,
  actual: result.actual,
  changes: result.changes,
  ...withProblem(result.problem),
  where: spanJson(result.where),
});

export const actionValue = (result: ActionResult): object => ({
  action: result.action,
  status: result.status,
  seconds: result.seconds,
  phases: result.phases,
  ...withProblem(result.problem),
});

const withProblem = (problem: Problem | undefined): object =>
  problem === undefined ? {} : { problem: problemJson(problem) };
