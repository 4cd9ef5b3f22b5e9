/** Tools: all of the world that a run may touch. */
import type { Readable } from 'node:stream';
import type { Desired, DesiredCase } from '../model/desired.ts';
import type { EventBody } from '../model/event.ts';
import type { ProcessId, WorkspaceState } from '../model/observed.ts';
import type { Clock } from '../ports/effect.ts';
import type { Engine } from '../ports/engine.ts';
import type { OpenAgent, OpenSsh } from '../ports/guest.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { RunFiles } from '../ports/run-files.ts';

export interface Tools {
  readonly engine: Engine;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly openSsh: OpenSsh;
  readonly openAgent: OpenAgent;
  readonly files: RunFiles;
  readonly desired: Desired;
  readonly runId: string;
  readonly self: ProcessId;
  /** Values of the secrets, by name; complete, since a missing one stops a run before it begins. */
  readonly secrets: ReadonlyMap<string, string>;
  readonly workspaces: ReadonlyMap<string, WorkspaceState>;
  /** Short hashes of what of a case's configuration matters, for the next plan to say what changed. */
  partsOf(one: DesiredCase): Readonly<Record<string, string>>;
  /** VMs that were suspended when the plan was made. */
  readonly suspended: ReadonlySet<string>;
  /** Files of a folder as one tar stream; with a commit, those that it has. */
  pack(from: { readonly path: string; readonly commit?: string }, names: Iterable<string>): Readable;
  /** A repository for a guest to clone from, `repo.git` in a tar stream: the history of the commit out of the host's objects. */
  packRepository(from: { readonly path: string; readonly commit: string; readonly url: string }): Readable;
  /** The same stable hash that the plan was made with. */
  hash(text: string): string;
  /** Ten random characters for a name that cannot collide. */
  unique(): string;
  /** Free GB (10^9 bytes) where the engine keeps its VMs. */
  freeDiskGb(): Promise<number>;
  /** Bytes that a VM takes of the disk, blocks that it shares included; undefined when nobody can tell. */
  allocatedBytes(vm: string): Promise<number | undefined>;
  emit(event: EventBody): void;
  /** Was it Ctrl-C that aborted the signal? */
  interrupted(): boolean;
  /** Aborts the signal; there when the first case that does not pass is to end all. */
  failFast?(): void;
  /** Aborted by the first Ctrl-C, or by `failFast`. Cleaning up goes on without it, bounded by itself. */
  readonly signal: AbortSignal;
}
