/** Events: everything a user sees of a run, as values. A run is `planned run-started … run-finished`. */
import type { Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { ActionResult, CaseAttempt, CaseResult, CheckResult, Phase, RunResult, StepResult } from './result.ts';

/** What a line of output belongs to within its lane. */
export type OutputSource = { readonly kind: 'step' | 'check' | 'engine'; readonly name: string };

/** `lane` is the id of an action of the plan. Between lane-started and lane-finished phases nest once. */
export type EventBody =
  | { readonly type: 'problem'; readonly problem: Problem; readonly lane?: string }
  | { readonly type: 'planned'; readonly plan: Plan }
  | {
      readonly type: 'run-started';
      readonly runId: string /** Folder of the run as shown to the user. */;
      readonly folder: string;
      readonly slots: number;
      readonly lanes: readonly string[];
    }
  | { readonly type: 'lane-started'; readonly lane: string; readonly vm: string }
  | { readonly type: 'phase-started'; readonly lane: string; readonly phase: Phase }
  | { readonly type: 'phase-finished'; readonly lane: string; readonly phase: Phase; readonly seconds: number }
  | { readonly type: 'note'; readonly lane?: string; readonly text: string }
  | { readonly type: 'step-started'; readonly lane: string; readonly step: string; readonly attempt: number }
  | { readonly type: 'step-finished'; readonly lane: string; readonly result: StepResult }
  | { readonly type: 'check-finished'; readonly lane: string; readonly result: CheckResult }
  /** Whole lines where possible; cleaned of escape sequences, secrets masked. */
  | {
      readonly type: 'output';
      readonly lane: string;
      readonly source: OutputSource;
      readonly stream: 'stdout' | 'stderr';
      readonly text: string;
    }
  /** It did not pass, and attempt `attempt` begins in a fresh VM. */
  | { readonly type: 'case-retried'; readonly lane: string; readonly attempt: number; readonly result: CaseAttempt }
  | { readonly type: 'case-finished'; readonly lane: string; readonly result: CaseResult }
  | { readonly type: 'action-finished'; readonly lane: string; readonly result: ActionResult }
  | { readonly type: 'interrupted'; readonly text: string }
  | { readonly type: 'run-finished'; readonly result: RunResult };

/** `at` is milliseconds since the epoch. */
export type Event = { readonly at: number } & EventBody;
