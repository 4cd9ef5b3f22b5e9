/** What is done in a guest, in order. */
import type { Span } from './problem.ts';

/** A script for a shell of the guest. */
export interface RunStep {
  readonly kind: 'run';
  readonly name: string;
  /** A shell script for the guest's login shell. */
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly timeoutMs: number;
  /** How many more times a failing step is tried. */
  readonly retry: number;
  readonly where: Span;
}

export type Step = RunStep;
