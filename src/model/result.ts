/** What came of a run. All durations are seconds. */
import type { Change } from './change.ts';
import type { Problem, Span } from './problem.ts';
import type { TestResult } from './test-report.ts';
import type { ActionTimes } from './times.ts';

/** Phases of a lane, in the order of a case's life. */
export type Phase =
  | 'pull'
  | 'clone'
  | 'set'
  | 'slot'
  | 'boot'
  | 'connect'
  | 'upgrade'
  | 'workspace'
  | 'run'
  | 'idempotence'
  | 'check'
  | 'collect'
  | 'teardown'
  | 'stop'
  | 'delete';

/**
 * passed, failed (a step or check said no), errored (host, engine, network: not the dotfiles' fault), flaky (passed on
 * retry of the case), skipped (what it needs errored), cached (up to date), cancelled (interrupted, or another failed with --fail-fast).
 */
export type CaseStatus = 'passed' | 'failed' | 'errored' | 'flaky' | 'skipped' | 'cached' | 'cancelled';

export interface StepResult {
  readonly name: string;
  /** allowed: it failed, and had leave to. */
  readonly status: 'passed' | 'failed' | 'allowed' | 'skipped';
  readonly seconds: number;
  /** Absent when it never ended by itself (timeout, lost connection). */
  readonly exit?: number;
  readonly attempts: number;
  /** Relative to the run's folder. */
  readonly log?: string;
  /** Last lines of output, escape sequences removed, secrets masked. */
  readonly tail: readonly string[];
  /** What its test runner said, where it has a report. */
  readonly tests?: readonly TestResult[];
  /** It passed, and yet its output tells of trouble. */
  readonly warning?: Problem;
  readonly problem?: Problem;
  readonly where: Span;
}

export interface CheckResult {
  readonly name: string;
  readonly kind: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly seconds: number;
  readonly expected?: string;
  readonly actual?: string;
  /** What changed in the guest though nothing should have; no more than 500. */
  readonly changes?: readonly Change[];
  /** Of a check that passed: a warning. */
  readonly problem?: Problem;
  readonly where: Span;
}

/** One go at a case, in a VM of its own. */
export interface CaseAttempt {
  readonly status: 'passed' | 'failed' | 'errored' | 'cancelled';
  readonly vm: string;
  readonly seconds: number;
  readonly problem?: Problem;
  /** Folder of its logs and artifacts, relative to the run's folder. */
  readonly logs: string;
}

export interface CaseResult {
  readonly id: string;
  readonly suite: string;
  readonly base: string;
  /** Variables of its combination, where the suite has a matrix. */
  readonly matrix?: Readonly<Record<string, string>>;
  readonly vm: string;
  readonly status: CaseStatus;
  readonly seconds: number;
  readonly phases: Readonly<Partial<Record<Phase, number>>>;
  readonly steps: readonly StepResult[];
  readonly checks: readonly CheckResult[];
  /** What was brought back, of a case that asks for something. */
  readonly collected?: { readonly files: number; readonly bytes: number };
  readonly problem?: Problem;
  /** Of a case that was retried, the last one included; `steps`, `checks` and all else are of that. */
  readonly attempts?: readonly CaseAttempt[];
  /** The VM was kept for a look: how to get in. */
  readonly kept?: { readonly vm: string; readonly how: string };
  /** Folder of its logs and artifacts, relative to the run's folder. */
  readonly logs: string;
  /** Of its last attempt, when it came to an end; for the estimate of the next plan. */
  readonly times?: ActionTimes;
  readonly where: Span;
}

/** How the action of a base, machine or leftover ended. */
export interface ActionResult {
  readonly action: string;
  readonly status: 'done' | 'errored' | 'skipped' | 'cancelled';
  readonly seconds: number;
  readonly phases: Readonly<Partial<Record<Phase, number>>>;
  readonly problem?: Problem;
  /** Of what is done; for the estimate of the next plan. */
  readonly times?: ActionTimes;
}

/** What a plan expected of a run. */
export interface Expected {
  readonly seconds: number;
  /** Actions that took more than a fifth longer or shorter than expected, waits not counted; by whom it was off most first. */
  readonly off: readonly { readonly id: string; readonly expected: number; readonly seconds: number }[];
}

export interface RunResult {
  readonly runId: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly seconds: number;
  readonly status: 'passed' | 'failed' | 'errored' | 'interrupted';
  readonly cases: readonly CaseResult[];
  readonly actions: readonly ActionResult[];
  /** VMs that could not be removed; `tartplan gc` will. */
  readonly left: readonly string[];
  /** What the plan expected; absent where it expected nothing, or the run was not carried out to its end. */
  readonly expected?: Expected;
}
