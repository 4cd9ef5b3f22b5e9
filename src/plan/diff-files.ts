/** Which files differ between two contents; each pair is compared once, however many cases share it. */
import type { DiffFile } from '../model/diff.ts';
import type { DiffContent } from './diff-input.ts';

export type FileDiff = (from: DiffContent | undefined, to: DiffContent | undefined) => readonly DiffFile[];

const nothing: DiffContent = { files: new Map() };

/** Sorted by path; the same list for the same pair. */
export const createFileDiff = (): FileDiff => {
  const known = new Map<DiffContent, Map<DiffContent, readonly DiffFile[]>>();
  return (before, after) => {
    const [from, to] = [before ?? nothing, after ?? nothing];
    const row = known.get(from) ?? new Map<DiffContent, readonly DiffFile[]>();
    known.set(from, row);
    const found = row.get(to) ?? compare(from.files, to.files);
    row.set(to, found);
    return found;
  };
};

const compare = (from: DiffContent['files'], to: DiffContent['files']): readonly DiffFile[] => {
  if (from === to) return [];
  const found: DiffFile[] = [];
  for (const [path, value] of to) {
    const before = from.get(path);
    if (before !== value) found.push({ path, change: before === undefined ? 'added' : 'changed' });
  }
  for (const path of from.keys()) if (!to.has(path)) found.push({ path, change: 'removed' });
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
};
