/** What a comparison of two revisions knows of each. */
import type { Desired, DesiredCase, DesiredLayer, DesiredMachine } from '../model/desired.ts';
import type { DiffSide } from '../model/diff.ts';

/** What a case, a layer or a machine takes along at one revision. */
export interface DiffContent {
  /** `mode:contenthash` by name. */
  readonly files: ReadonlyMap<string, string>;
  /** Of what the guest clones. */
  readonly commit?: string;
}

export interface DiffInput {
  readonly side: DiffSide;
  /** Absent where there is no tartfile. */
  readonly desired?: Desired;
  /** The same value for all that take the same along. Undefined: nothing, or nothing that has revisions. */
  content(one: DesiredCase | DesiredLayer | DesiredMachine): DiffContent | undefined;
  /** Commit that a case upgrades from, where it follows the revision. */
  older(one: DesiredCase): string | undefined;
}

/** What is under cases and layers, by its name, and why it is another thing than before. */
export type Moved = ReadonlyMap<string, readonly string[]>;
