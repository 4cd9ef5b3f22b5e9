/** What is otherwise than when a case passed: parts of its configuration, and files. */
import { contentKey } from '../model/content.ts';
import type { DesiredCase } from '../model/desired.ts';
import type { CaseInputs, Observed, PassedInputs } from '../model/observed.ts';
import { caseParts, type PartChange, partChanges } from './case-parts.ts';

/** Short hashes of the parts of a case, as the history keeps them. */
export const partHashes = (one: DesiredCase, hash: (text: string) => string): Readonly<Record<string, string>> =>
  Object.fromEntries([...caseParts(one)].map(([part, value]) => [part, hash(value).slice(0, 16)]));

/** Undefined when the history does not know the parts; empty when the configuration is the same. */
export const changedParts = (
  one: DesiredCase,
  was: PassedInputs,
  now: CaseInputs,
  hash: (text: string) => string,
): readonly PartChange[] | undefined => {
  if (was.config === now.config) return [];
  if (!was.parts) return undefined;
  return partChanges(new Map(Object.entries(was.parts)), new Map(Object.entries(partHashes(one, hash))));
};

export interface FileChange {
  readonly path: string;
  readonly change: 'changed' | 'added' | 'removed';
}

/** Of what a case takes along, sorted by path; undefined when it is not known what it passed with. */
export const changedFiles = (one: DesiredCase, observed: Observed): readonly FileChange[] | undefined => {
  const before = observed.passedFiles.get(one.id);
  const key = contentKey(one);
  const now = key === undefined ? undefined : observed.workspaces.get(key)?.files;
  if (before === undefined || now === undefined) return undefined;
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((path) => before.get(path) !== now.get(path))
    .sort()
    .map((path) => ({ path, change: !before.has(path) ? 'added' : now.has(path) ? 'changed' : 'removed' }));
};
