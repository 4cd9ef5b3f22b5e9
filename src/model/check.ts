/** What must hold in a guest. */
import type { Span } from './problem.ts';

/** What a text must be: a substring, or a regular expression written `/…/flags`. */
export type Match =
  | { readonly kind: 'contains'; readonly text: string }
  | { readonly kind: 'regexp'; readonly source: string; readonly flags: string };

export interface CommandCheck {
  readonly kind: 'command';
  readonly name: string;
  readonly run: string;
  readonly exit: number;
  readonly stdout: readonly Match[];
  readonly stderr: readonly Match[];
  readonly timeoutMs: number;
  readonly where: Span;
}

export interface FileCheck {
  readonly kind: 'file';
  readonly name: string;
  /** Path in the guest; may start with `~/`. */
  readonly path: string;
  readonly exists: boolean;
  /** Octal, four digits: `0644`. */
  readonly mode?: string;
  readonly contains: readonly Match[];
  /** What readlink must say; a leading `~/` stands for the guest's home. */
  readonly link?: string;
  readonly timeoutMs: number;
  readonly where: Span;
}

export type Check = CommandCheck | FileCheck;
