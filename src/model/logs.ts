/** How the output of a step is read: lines that mean trouble whatever the exit code says. */
import type { Match } from './check.ts';

/** A known line is an error, worth a word, or not looked for. */
export type LogMode = 'off' | 'warn' | 'error';

export interface LogWatch {
  /** What comes of a line that the rules of log-rules.ts know. */
  readonly mode: LogMode;
  /** Lines that fail the step in any mode. */
  readonly deny: readonly Match[];
  /** Lines that are fine whatever else says of them. */
  readonly allow: readonly Match[];
  /** Rules that are not applied, by id. */
  readonly off: readonly string[];
}

export interface LogRule {
  readonly id: string;
  /** Of one line. Linear in its length: whoever prints the line may mean harm. */
  readonly pattern: RegExp;
  /** What the line means, as the end of a sentence. */
  readonly means: string;
  /** What to do about it, as whole sentences. */
  readonly remedy: string;
}

/** A line that was found, for people. */
export interface LogHit {
  /** Absent: a line that the tartfile denies. */
  readonly rule?: LogRule;
  /** Cut to what fits into a message. */
  readonly line: string;
  /** How many lines of the kind there were. */
  readonly count: number;
}
