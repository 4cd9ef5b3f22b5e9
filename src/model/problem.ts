/** Problems: the one shape of everything that can go wrong in front of a user. */

/** A text that problems point into; `path` is what the user is shown. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A stretch of a source file, in UTF-16 offsets; lines and columns are computed when it is drawn. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** Whose fault it is, and a stable word for docs and tests. */
export type ProblemCode = `${'config' | 'usage' | 'host' | 'engine' | 'guest' | 'check' | 'step' | 'bug'}/${string}`;

/** What happened (`summary`, one line, no full stop), the evidence, what to do next, and where. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail?: string;
  readonly hint?: string;
  readonly where?: Span;
  readonly cause?: unknown;
}

/** A value, or all the reasons why there is none. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The only error that the program throws on purpose: it carries problems to the one place that draws them. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problem: Problem | readonly Problem[]) {
    const problems: readonly Problem[] = 'code' in problem ? [problem] : problem;
    super(problems.map((one) => one.summary).join('\n'), { cause: problems[0]?.cause });
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/** An error problem; keeps call sites to what differs. */
export const problem = (
  code: ProblemCode,
  summary: string,
  more: Partial<Omit<Problem, 'code' | 'summary'>> = {},
): Problem => ({
  code,
  severity: 'error',
  summary,
  ...more,
});

/** Whatever was thrown, as problems; what nobody foresaw becomes `bug/unexpected` with its cause. */
export const toProblems = (error: unknown): readonly Problem[] => {
  if (error instanceof ProblemError) return error.problems;
  const summary = error instanceof Error ? error.message : String(error);
  return [
    problem('bug/unexpected', `unexpected error: ${summary.split('\n')[0] ?? ''}`, {
      cause: error,
      hint: 'This is a bug in tartplan. Run again with --verbose and report what it prints.',
    }),
  ];
};

/** The first of `toProblems`: for places that can carry one only. */
export const toProblem = (error: unknown): Problem =>
  toProblems(error)[0] ?? problem('bug/unexpected', 'unexpected error', { cause: error });
