/** What merging a change means: two revisions of a tartfile and of all that its suites take along, compared without a host. */
import type { AttributeChange } from './plan.ts';

/** One of the two that are compared. */
export interface DiffSide {
  /** For people: the revision as it was asked for, `where HEAD left <revision>`, or `working tree`. */
  readonly name: string;
  /** Absent for the working tree. */
  readonly commit?: string;
  /** Is there a tartfile? */
  readonly tartfile: boolean;
}

export type DiffChange = 'added' | 'removed' | 'changed';

export interface DiffFile {
  /** Relative to the workspace; of what is copied as the tartfile has it. */
  readonly path: string;
  readonly change: DiffChange;
}

/** A part of the resolved configuration, by its name in the tartfile. Values stand only where they can hold no secret. */
export interface DiffPart {
  readonly part: string;
  readonly change: 'changed' | 'new' | 'gone';
  readonly from?: string | number;
  readonly to?: string | number;
}

/** A base, a layer or a machine that differs. */
export interface DiffThing {
  /** `base:tahoe`, `layer:brewed`, `machine:dev`. */
  readonly id: string;
  readonly change: DiffChange;
  readonly vm: string;
  readonly changes: readonly AttributeChange[];
  /** Of layers and machines: what of its steps and environment differs; of layers also what is under them. */
  readonly parts: readonly DiffPart[];
  readonly files: readonly DiffFile[];
}

/** A case that is new, gone, or runs again. */
export interface DiffCase {
  readonly id: string;
  readonly change: DiffChange;
  /** In words for people. */
  readonly reason: string;
  readonly parts: readonly DiffPart[];
  readonly files: readonly DiffFile[];
}

/** `formatVersion` is raised when a field changes its meaning or goes away. */
export interface Diff {
  readonly formatVersion: 1;
  readonly tartfile: string;
  readonly from: DiffSide;
  readonly to: DiffSide;
  /** The project's name and its limits. */
  readonly settings: readonly AttributeChange[];
  readonly bases: readonly DiffThing[];
  readonly layers: readonly DiffThing[];
  readonly machines: readonly DiffThing[];
  readonly cases: readonly DiffCase[];
  /** Ids of the cases that nothing of this can affect. */
  readonly untouched: readonly string[];
  /** Of all workspaces, and of what is copied. */
  readonly files: readonly DiffFile[];
}

/** `resources.cpu changed: 4 -> 6`, `step "x" is new`. */
export const partWords = ({ part, change, from, to }: DiffPart): string => {
  if (change === 'new') return to === undefined ? `${part} is new` : `${part} is now ${to}`;
  if (change === 'gone') return `${part} is gone`;
  return from === undefined || to === undefined ? `${part} changed` : `${part} changed: ${from} -> ${to}`;
};
