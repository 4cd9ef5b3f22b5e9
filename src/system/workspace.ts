/** The state of a working tree: which files belong to it, and a hash of what is in each. On the way of every plan. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { excluder } from '../model/glob.ts';
import type { WorkspaceState } from '../model/observed.ts';
import { ProblemError, problem } from '../model/problem.ts';
import { listRepository, noFolder } from './workspace-git.ts';
import { hashFile, type ObjectFormat } from './workspace-hash.ts';
import { walk } from './workspace-walk.ts';

export interface TreeOptions {
  /** `git`: what it would take along; `all`: whatever it ignores, too, with real modes; default `git`. */
  readonly include?: 'git' | 'all';
  /** Patterns as in a .gitignore. */
  readonly exclude?: readonly string[];
}

/**
 * In a git repository: tracked files as they are in the working tree, and untracked ones that git does not ignore, with
 * submodules and nested repositories the same way; elsewhere, or when asked, all files and empty folders. Never `.git`
 * and `.tartplan`. The value of a file is `mode:blob`, as git would name it, so it does not change when a file is added
 * or committed.
 */
export const workspaceState = async (path: string, options: TreeOptions = {}): Promise<WorkspaceState> => {
  const tree: Tree = { root: path, out: excluder(options.exclude ?? []), exact: options.include === 'all' };
  const found = new Map<string, string>();
  if (tree.exact) {
    noFolder(path);
    await addAll(tree, '', await walk(path, tree), 'sha1', found);
  } else await addFolder(tree, '', found);
  return stateOf(found);
};

/** Sorted, and hashed over names and values. */
export const stateOf = (found: ReadonlyMap<string, string>): WorkspaceState => {
  const files = new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
  const hash = createHash('sha256');
  for (const [name, value] of files) hash.update(`${name}\0${value}\0`);
  return { hash: hash.digest('hex'), files };
};

interface Tree {
  readonly root: string;
  out(name: string): boolean;
  /** Modes as they are, not as git has them. */
  readonly exact: boolean;
}

/** `prefix` is where the folder is within the workspace: empty, or ending with a slash. */
const addFolder = async (tree: Tree, prefix: string, found: Map<string, string>): Promise<void> => {
  const folder = join(tree.root, prefix);
  const listed = await listRepository(folder);
  if (listed === undefined) {
    const names = await walk(folder, { out: (name) => tree.out(prefix + name) });
    return addAll(tree, prefix, names, 'sha1', found);
  }
  for (const [name, value] of listed.clean)
    if (isOurs(name) && !tree.out(prefix + name)) found.set(prefix + name, value);
  await addAll(tree, prefix, listed.dirty, listed.format, found);
  // One after the other: each asks git twice at once.
  for (const name of listed.repositories)
    if (!tree.out(`${prefix}${name}/`)) await addFolder(tree, `${prefix}${name}/`, found);
};

/** How many files are read at once. */
const AT_ONCE = 16;

const addAll = async (
  { root, out, exact }: Tree,
  prefix: string,
  names: readonly string[],
  format: ObjectFormat,
  found: Map<string, string>,
): Promise<void> => {
  const links: string[] = [];
  const queue = names.filter((name) => isOurs(name) && !out(prefix + name)).values();
  const work = async () => {
    for (const name of queue) {
      const value = await hashFile(join(root, prefix, name), format, exact || name.endsWith('/'));
      if (value === undefined) found.delete(prefix + name);
      else found.set(prefix + name, value);
      if (value?.startsWith('120000')) links.push(`${prefix}${name}/`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // A folder that became a link: git still lists what was in it, but it is not there any more.
  if (links.length === 0) return;
  for (const name of found.keys()) if (links.some((link) => name.startsWith(link))) found.delete(name);
};

/** Part of the workspace, by its name? Throws for a name that no Mac takes. */
export const isOurs = (name: string): boolean => {
  if (name.includes('\uFFFD')) {
    throw new ProblemError(
      problem('host/file-name', `the name of a file in the workspace is not UTF-8: ${name}`, {
        hint: 'Rename the file: macOS guests take UTF-8 names only.',
      }),
    );
  }
  return !/(^|\/)\.(git|tartplan)(\/|$)/.test(name);
};
