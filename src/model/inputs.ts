/** Which files of a workspace count when it is asked whether something changed. */
import { chooser } from './glob.ts';
import type { WorkspaceState } from './observed.ts';

/**
 * The files that the globs choose (`chooser` in glob.ts), and a hash of these alone. A workspace whose files this host does not know
 * (a clone of another repository) counts as a whole.
 */
export const narrowed = (
  state: Pick<WorkspaceState, 'hash' | 'files'>,
  globs: readonly string[],
  hash: (text: string) => string,
): Pick<WorkspaceState, 'hash' | 'files'> => {
  if (state.files.size === 0) return { hash: state.hash, files: state.files };
  const chosen = chooser(globs);
  const files = new Map([...state.files].filter(([name]) => chosen(name)));
  return { hash: hash(JSON.stringify([...files].sort(byName))), files };
};

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : 1);

/** Globs that fit no file, alone. */
export const idle = (files: ReadonlyMap<string, string>, globs: readonly string[]): readonly string[] => {
  const names = [...files.keys()];
  return globs.filter((glob) => !names.some(chooser([glob.replace(/^!/, '')])));
};
