/** The state of a workspace: which files git would take along, and a hash of what is in each. On the way of every plan. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { WorkspaceState } from '../model/observed.ts';
import { ProblemError, problem } from '../model/problem.ts';
import { listRepository } from './workspace-git.ts';
import { hashFile, type ObjectFormat } from './workspace-hash.ts';
import { walk } from './workspace-walk.ts';

/**
 * In a git repository: tracked files as they are in the working tree, and untracked ones that git does not ignore, with
 * submodules and nested repositories the same way; elsewhere all files. Never `.git` and `.tartplan`. The value of a file
 * is `mode:blob`, as git would name it, so it does not change when a file is added or committed.
 */
export const workspaceState = async (path: string): Promise<WorkspaceState> => {
  const found = new Map<string, string>();
  await addFolder(path, '', found);
  const files = new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
  const hash = createHash('sha256');
  for (const [name, value] of files) hash.update(`${name}\0${value}\0`);
  return { hash: hash.digest('hex'), files };
};

/** `prefix` is where the folder is within the workspace: empty, or ending with a slash. */
const addFolder = async (root: string, prefix: string, found: Map<string, string>): Promise<void> => {
  const folder = join(root, prefix);
  const listed = await listRepository(folder);
  if (listed === undefined) return addAll(root, prefix, await walk(folder), 'sha1', found);
  for (const [name, value] of listed.clean) if (isOurs(name)) found.set(prefix + name, value);
  await addAll(root, prefix, listed.dirty, listed.format, found);
  // One after the other: each asks git twice at once.
  for (const name of listed.repositories) await addFolder(root, `${prefix}${name}/`, found);
};

/** How many files are read at once. */
const AT_ONCE = 16;

const addAll = async (
  root: string,
  prefix: string,
  names: readonly string[],
  format: ObjectFormat,
  found: Map<string, string>,
): Promise<void> => {
  const links: string[] = [];
  const queue = names.filter(isOurs).values();
  const work = async () => {
    for (const name of queue) {
      const value = await hashFile(join(root, prefix, name), format);
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

const isOurs = (name: string): boolean => {
  if (name.includes('\uFFFD')) {
    throw new ProblemError(
      problem('host/file-name', `the name of a file in the workspace is not UTF-8: ${name}`, {
        hint: 'Rename the file: macOS guests take UTF-8 names only.',
      }),
    );
  }
  return !/(^|\/)\.(git|tartplan)(\/|$)/.test(name);
};
