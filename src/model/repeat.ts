/** What is done a second time, and undone: idempotence and teardown of a case. */
import type { Problem, Span } from './problem.ts';
import type { Step } from './step.ts';

/** Steps that run again after all steps passed: nothing in the guest may change by it. */
export interface Repeat {
  /** Of its result. */
  readonly name: string;
  readonly steps: readonly Step[];
  /** What a change is. */
  readonly severity: Problem['severity'];
  /** Globs of what may change. */
  readonly ignore: readonly string[];
  readonly where: Span;
}

/** Steps that run after the checks: the guest must then be as it was before the first step. */
export interface Teardown {
  readonly steps: readonly Step[];
  /** Globs of what may differ. */
  readonly ignore: readonly string[];
  readonly where: Span;
}
