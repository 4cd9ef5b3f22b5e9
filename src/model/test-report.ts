/** Results of other test runners, read into the report. */

/** Where a step leaves them: on its stdout, or in files of the guest (`*`, `?` and `[…]` in the path). */
export type TestReport =
  | { readonly format: 'tap'; readonly path?: string }
  | { readonly format: 'junit'; readonly path: string };

export interface TestResult {
  readonly name: string;
  /** What it belongs to, outermost first, with ` > ` between. */
  readonly suite?: string;
  /** `todo`: it is known not to pass yet. */
  readonly status: 'passed' | 'failed' | 'skipped' | 'todo';
  readonly seconds?: number;
  /** Why it failed or was skipped. */
  readonly message?: string;
}
