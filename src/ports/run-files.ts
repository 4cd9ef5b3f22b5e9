/** The run-files port: the folder `.tartplan/runs/<id>/` of one run. */
import type { CaseHistory } from '../model/observed.ts';

export interface LogFile {
  /** Appends; cleaned and masked text only. A promise is back-pressure: wait for it before you write on. */
  write(text: string): void | Promise<void>;
  /** Resolves when everything is written. A log that cannot be written is told once and stops no run. */
  close(): Promise<void>;
}

/** Where files are written: below one folder, never through a link. Parts are single names, checked by the caller. */
export interface CollectSink {
  /** Makes it and what is above it; fails when something else than a folder is there. */
  folder(parts: readonly string[]): Promise<void>;
  /** Fails when something is there already. */
  file(
    parts: readonly string[],
    executable: boolean,
  ): Promise<{ write(chunk: Buffer): Promise<void>; close(): Promise<void> }>;
}

export interface RunFiles {
  /** A log file; `path` is relative to the run's folder. */
  log(path: string): LogFile;
  /** The same as an absolute path, for programs that write by themselves. */
  absolute(path: string): string;
  /** Where files of a guest are written; `path` is relative to the run's folder. */
  sink(path: string): CollectSink;
  /** Remembers how a case went, for the next plan. */
  remember(caseId: string, history: CaseHistory, files: ReadonlyMap<string, string> | undefined): Promise<void>;
}
