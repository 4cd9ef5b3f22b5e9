/** The library: a tartfile's loader, and the words of plans, events, results and problems, for programs that read them. */
export { type LoadInput, load } from './config/load.ts';
export type { Host } from './config/rules/input.ts';
export type * from './model/desired.ts';
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
