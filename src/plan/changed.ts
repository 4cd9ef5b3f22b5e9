/** What is otherwise than when a case passed: parts of its configuration, and files. */
import { contentKey } from '../model/content.ts';
import type { DesiredCase } from '../model/desired.ts';
import type { CaseInputs, Observed, PassedInputs } from '../model/observed.ts';
import { caseParts, type PartChange, partChanges } from './case-parts.ts';

/** Short hashes of the parts of a case, as the history keeps them. */
export const partHashes = (one: DesiredCase, hash: (text: string) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(hashesOf(caseParts(one), hash));

/** Undefined when the history does not know the parts; empty when the configuration is the same. */
export const changedParts = (
  one: DesiredCase,
  was: PassedInputs,
  now: CaseInputs,
  hash: (text: string) => string,
): readonly PartChange[] | undefined => {
  if (was.config === now.config) return [];
  if (!was.parts) return undefined;
  return partChanges(new Map(Object.entries(was.parts)), hashesOf(caseParts(one), hash));
};

/** Of the same parts once: most cases of a suite have them. */
const hashesOf = (parts: ReadonlyMap<string, string>, hash: (text: string) => string): ReadonlyMap<string, string> => {
  const before = known.get(parts);
  if (before?.hash === hash) return before.hashes;
  const hashes = new Map([...parts].map(([part, value]) => [part, hash(value).slice(0, 16)]));
  known.set(parts, { hash, hashes });
  return hashes;
};

const known = new WeakMap<
  ReadonlyMap<string, string>,
  { readonly hash: (text: string) => string; readonly hashes: ReadonlyMap<string, string> }
>();

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
