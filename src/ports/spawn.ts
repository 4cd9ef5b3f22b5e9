/** The spawn port: programs of the host. */
import type { Readable } from 'node:stream';

export interface SpawnRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is ended (SIGTERM, then SIGKILL). */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  readonly stdin?: Readable | string;
  /** A promise is waited for before more of that stream is read. */
  onOutput?(stream: 'stdout' | 'stderr', chunk: Buffer): void | Promise<void>;
  /** Keep at most so many bytes of each stream (the end of it); default 1 MiB. */
  readonly keepBytes?: number;
}

/** Resolves whatever the exit code. `ended` says why it is over. */
export interface SpawnResult {
  readonly ended: 'exit' | 'signal' | 'timeout' | 'aborted' | 'not-found' | 'failed';
  readonly exit?: number;
  readonly signalName?: string;
  readonly stdout: string;
  readonly stderr: string;
}

export type Spawn = (request: SpawnRequest) => Promise<SpawnResult>;

/** A child that outlives calls: in its own session, output to a file. */
export interface LongChild {
  readonly pid: number | undefined;
  /** Never rejects. */
  readonly exited: Promise<{ readonly exit?: number; readonly signalName?: string; readonly failed?: string }>;
  signal(name: 'SIGINT' | 'SIGKILL'): void;
  /** Ends when we end? No longer. */
  release(): void;
}

export type SpawnLong = (request: {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly logFile: string;
}) => Promise<LongChild>;
