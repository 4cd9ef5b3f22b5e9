/** All that doctor looks at, as one value. */
import type { GuestOs } from '../model/desired.ts';
import type { HostFacts } from '../ports/host-facts.ts';

/** An answer of the engine, or why there is none. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly ms: number }
  | { readonly ok: false; readonly summary: string; readonly hint?: string };

export interface RunningVm {
  readonly name: string;
  /** Absent when the engine could not tell. */
  readonly os?: GuestOs;
  /** A VM of tartplan's ledger. */
  readonly ours: boolean;
}

/** What the tartfile asks of the host. */
export interface Wishes {
  readonly file: string;
  readonly slots: number;
  readonly freeDiskGb?: number;
  readonly softnet: boolean;
  readonly bridged: boolean;
  /** Some VM shows a window. */
  readonly windowed: boolean;
}

export interface Subject {
  readonly host: HostFacts;
  /** The simulator stands for Tart: nothing of the Mac matters. */
  readonly simulated: boolean;
  readonly version: Answer<string>;
  readonly running: Answer<readonly RunningVm[]>;
  /** VM names: left by dead runs, and kept for a look. */
  readonly leftovers: readonly string[];
  readonly kept: readonly string[];
  /** Absent: there is no tartfile here. A number: so many errors are in it. */
  readonly tartfile?: Wishes | number;
}
