/** What a reader of test results comes to, and the bounds that it keeps. */
import type { TestResult } from '../../model/test-report.ts';

/** Tests that are kept; names and messages are cut. Whoever prints more means harm, or has no use for a report. */
export const LIMITS = { tests: 20_000, name: 500, message: 4_000, depth: 20 } as const;

export interface ReadTests {
  readonly tests: readonly TestResult[];
  /** Why it is no whole report: it ends early, it cannot be read. */
  readonly trouble?: string;
}

/** One line, cut. */
export const nameOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LIMITS.name ? `${line.slice(0, LIMITS.name - 1)}…` : line;
};

/** Cut, without empty lines around it. */
export const messageOf = (text: string): string => {
  const trimmed = text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
  return trimmed.length > LIMITS.message ? `${trimmed.slice(0, LIMITS.message - 1)}…` : trimmed;
};
