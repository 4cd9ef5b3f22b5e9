/** The guest port: a way to run things in a VM that booted. */
import type { Readable } from 'node:stream';
import type { Connect } from '../model/desired.ts';

export interface ExecOptions {
  readonly signal: AbortSignal;
  /** Fed to the command's stdin, which is closed after it; absent: stdin is empty. */
  readonly stdin?: Readable | string;
  /** A promise is waited for before more is read: a slow taker slows the guest down instead of filling memory. */
  onOutput?(stream: 'stdout' | 'stderr', chunk: Buffer): void | Promise<void>;
}

/** `exit` is undefined when the command died by a signal (named then). */
export interface ExecEnd {
  readonly exit?: number;
  readonly killedBy?: string;
}

/**
 * One open way into a guest. Throws ProblemError `guest/lost` when the way breaks, and the signal's reason when aborted.
 * Output is streamed with back-pressure; nothing is buffered here.
 */
export interface Guest {
  /** How we got in, for messages: `ssh admin@192.168.64.5` or `agent`. */
  readonly via: string;
  /** Runs one line with the guest's default shell, without a login shell (design: callers wrap). Nothing secret in it. */
  exec(command: string, options: ExecOptions): Promise<ExecEnd>;
  close(): Promise<void>;
}

/** One try; throws ProblemError with `guest/refused` (nobody listens yet, retry), `guest/unreachable` (no route), `guest/auth`. */
export type OpenSsh = (address: string, connect: Connect, signal: AbortSignal) => Promise<Guest>;

/** One try through the engine's agent; throws `guest/refused` while the agent does not answer. */
export type OpenAgent = (vm: string, signal: AbortSignal) => Promise<Guest>;
