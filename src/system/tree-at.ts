/** What is below a folder of a repository at a commit, or in its working tree: the same values for the same content. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.ts';
import type { Repository } from './revisions.ts';
import { workspaceState } from './workspace.ts';
import { headState, listTree } from './workspace-head.ts';

/** `mode:blob` by name relative to the folder, which is relative to the top. At the working tree: as git would take it. */
export const treeAt = async (
  { top }: Repository,
  folder: string,
  commit: string | undefined,
): Promise<ReadonlyMap<string, string>> => {
  const path = join(top, folder);
  if (commit === undefined) return isFolder(path) ? (await workspaceState(path)).files : new Map();
  if (isFolder(path)) return (await headState(path, commit, [])).files;
  const start = folder === '' ? '' : `${folder}/`;
  const all = await listTree(top, commit);
  return new Map(
    all.flatMap(({ name, mode, blob }) =>
      name.startsWith(start) ? [[name.slice(start.length), `${mode}:${blob}`] as const] : [],
    ),
  );
};

/** Does the folder belong to that repository itself, not to one that is nested in it? */
export const ownFolder = async ({ top }: Repository, folder: string): Promise<boolean> => {
  const path = join(top, folder);
  if (folder === '' || !isFolder(path)) return true;
  return (await git(path, ['rev-parse', '--show-toplevel']))?.replace(/\n$/, '') === top;
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
