/** The run-files port: the folder `.tartplan/runs/<id>/` of one run. */
import type { CaseHistory } from '../model/observed.ts';

export interface LogFile {
  /** Appends; cleaned and masked text only. A promise is back-pressure: wait for it before you write on. */
  write(text: string): void | Promise<void>;
  /** Resolves when everything is written. A log that cannot be written is told once and stops no run. */
  close(): Promise<void>;
}

export interface RunFiles {
  /** A log file; `path` is relative to the run's folder. */
  log(path: string): LogFile;
  /** The same as an absolute path, for programs that write by themselves. */
  absolute(path: string): string;
  /** Remembers how a case went, for the next plan. */
  remember(caseId: string, history: CaseHistory, files: ReadonlyMap<string, string> | undefined): Promise<void>;
}
