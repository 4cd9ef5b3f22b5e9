/** A commit instead of a working tree: what is in it, and its files laid out in a folder. Submodules at their pinned commits. */
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { excluder } from '../model/glob.ts';
import type { WorkspaceState } from '../model/observed.ts';
import { ProblemError, problem } from '../model/problem.ts';
import { git, mustGit, tryGit } from './git.ts';
import { isOurs, stateOf } from './workspace.ts';
import { noFolder } from './workspace-git.ts';

/** Of the folder as it is in the commit; values as in a working tree, so that the same content is the same state. */
export const headState = async (
  path: string,
  ref: string,
  exclude: readonly string[],
): Promise<WorkspaceState & { readonly commit: string }> => {
  noFolder(path);
  const commit = await resolveCommit(path, ref);
  const found = new Map<string, string>();
  const out = excluder(exclude);
  await addTree(path, commit, '', found);
  for (const name of found.keys()) if (!isOurs(name) || out(name)) found.delete(name);
  return { ...stateOf(found), commit };
};

/** Throws a problem that says what to do when there is no repository, or no such revision. */
export const resolveCommit = async (path: string, ref: string): Promise<string> => {
  const inside = await git(path, ['rev-parse', '--git-dir']);
  if (inside === undefined) {
    throw new ProblemError(
      problem('host/git', `the workspace ${path} is in no git repository, so there is no commit to take`, {
        hint: 'Set workspace.path to a folder of a repository, or leave out source.',
      }),
    );
  }
  const said = await tryGit(path, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const commit = said.stdout.trim();
  if (said.error === undefined && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw new ProblemError(
    problem('host/git', `the repository of ${path} has no commit "${ref}"`, {
      ...(said.stderr.trim() === '' ? {} : { detail: said.stderr.trim() }),
      hint:
        ref === 'HEAD'
          ? 'Commit something first.'
          : 'Name a branch, a tag or a commit that is there, or fetch it (with actions/checkout: fetch-depth: 0).',
    }),
  );
};

const addTree = async (folder: string, commit: string, prefix: string, found: Map<string, string>): Promise<void> => {
  for (const { mode, blob, name } of await listTree(folder, commit)) {
    if (mode !== '160000') found.set(prefix + name, `${mode}:${blob}`);
    else if (isCheckedOut(folder, name)) {
      await submoduleHas(folder, name, blob);
      await addTree(join(folder, name), blob, `${prefix}${name}/`, found);
    }
  }
};

interface TreeEntry {
  readonly mode: string;
  readonly blob: string;
  readonly name: string;
}

/** What is below the folder in a commit of its repository. */
export const listTree = async (
  folder: string,
  commit: string,
  more: readonly string[] = [],
): Promise<readonly TreeEntry[]> => {
  const text = await mustGit(folder, ['ls-tree', '-r', '-z', ...more, commit]);
  return text
    .split('\0')
    .slice(0, -1)
    .map((line) => {
      // `100644 blob <hash>\t<name>`
      const tab = line.indexOf('\t');
      const [mode = '', , blob = ''] = line.slice(0, tab).split(' ');
      return { mode, blob, name: line.slice(tab + 1) };
    });
};

const isCheckedOut = (folder: string, name: string): boolean => existsSync(join(folder, name, '.git'));

const submoduleHas = async (folder: string, name: string, commit: string): Promise<void> => {
  const { error } = await tryGit(join(folder, name), ['cat-file', '-e', `${commit}^{commit}`]);
  if (error === undefined) return;
  throw new ProblemError(
    problem('host/git', `the submodule ${name} has not the commit ${commit.slice(0, 12)} that it is pinned to`, {
      hint: `Run git submodule update --init ${name}.`,
    }),
  );
};

/**
 * Lays the commit out below `to`, as a checkout does: filters and line ends by its own .gitattributes. Index and tree of
 * the repository stay as they are. Returns the folder in which the workspace's names begin.
 */
export const checkOut = async (folder: string, commit: string, to: string): Promise<string> => {
  const [gitDir = '', prefix = ''] = (
    await mustGit(folder, ['rev-parse', '--absolute-git-dir', '--show-prefix'])
  ).split('\n');
  await mkdir(to, { recursive: true });
  const index = `${to}.index`;
  const plain = ['-c', 'core.sparseCheckout=false', '-c', 'core.fsmonitor=false', '-c', 'submodule.recurse=false'];
  try {
    await mustGit(to, [...plain, 'read-tree', '--reset', '-u', '--no-sparse-checkout', commit], {
      env: { GIT_DIR: gitDir, GIT_WORK_TREE: to, GIT_INDEX_FILE: index },
      timeoutMs: CHECKOUT,
    });
  } finally {
    await rm(index, { force: true });
  }
  const top = join(to, prefix);
  for (const { mode, blob, name } of await listTree(folder, commit))
    if (mode === '160000' && isCheckedOut(folder, name)) await checkOut(join(folder, name), blob, join(top, name));
  return top;
};

/** Milliseconds: filters may fetch what large files stand for. */
const CHECKOUT = 600_000;
