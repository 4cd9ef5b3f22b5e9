/** The library: the words of plans, events, results and problems, for programs that read what tartplan writes. */
export type { Event, EventBody, OutputSource } from './model/event.ts';
export type { Action, ActionKind, AttributeChange, ChangeKind, Estimate, Plan, PlanSummary } from './model/plan.ts';
export type { Checked, Problem, ProblemCode, SourceFile, Span } from './model/problem.ts';
export type {
  ActionResult,
  CaseResult,
  CaseStatus,
  CheckResult,
  Phase,
  RunResult,
  StepResult,
} from './model/result.ts';
