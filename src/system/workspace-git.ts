/** What git knows of a folder, by two processes side by side. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemError, problem } from '../model/problem.ts';
import { git } from './git.ts';
import type { ObjectFormat } from './workspace-hash.ts';

export interface Listed {
  /** As the index has them: `mode:blob` by name relative to the folder. */
  readonly clean: ReadonlyMap<string, string>;
  /** Changed, untracked, or such that the index cannot be trusted: to be hashed, if they are there. */
  readonly dirty: readonly string[];
  /** Submodules that are checked out, and nested repositories. */
  readonly repositories: readonly string[];
  readonly format: ObjectFormat;
}

/** Throws when it is no folder. */
export const noFolder = (folder: string): void => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new ProblemError(
    problem('config/workspace', `the workspace ${folder} is no folder`, {
      hint: 'Set workspace.path to a folder that is there.',
    }),
  );
};

/** Undefined when the folder is in no repository. */
export const listRepository = async (folder: string): Promise<Listed | undefined> => {
  noFolder(folder);
  // Tags: `H` is an ordinary entry; `S` is left out by a sparse checkout; lower case is "assume unchanged".
  const [stagedText, changedText] = await Promise.all([
    git(folder, ['ls-files', '-s', '-v', '-z']),
    git(folder, ['ls-files', '-m', '-d', '-o', '--exclude-standard', '-z']),
  ]);
  if (stagedText === undefined || changedText === undefined) return undefined;
  const [staged, changed] = [stagedText, changedText].map((text) => text.split('\0').slice(0, -1)) as [
    string[],
    string[],
  ];
  const clean = new Map<string, string>();
  const dirty = new Set<string>();
  const repositories = new Set<string>();
  const submodules = new Set<string>();
  let format: ObjectFormat = 'sha1';
  for (const entry of staged) {
    // `H 100644 <blob> 0\t<name>`
    const tab = entry.indexOf('\t');
    const [tag, mode, blob = '', stage] = entry.slice(0, tab).split(' ');
    const name = entry.slice(tab + 1);
    if (blob.length === 64) format = 'sha256';
    if (mode === '160000') submodules.add(name);
    else if (tag === 'H' && stage === '0') clean.set(name, `${mode}:${blob}`);
    else dirty.add(name);
  }
  for (const name of changed) {
    if (name.endsWith('/')) repositories.add(name.slice(0, -1));
    else if (!submodules.has(name)) dirty.add(name);
  }
  // In one that is not checked out git would list the repository around it.
  for (const name of submodules) if (existsSync(join(folder, name, '.git'))) repositories.add(name);
  for (const name of dirty) clean.delete(name);
  return { clean, dirty: [...dirty], repositories: [...repositories], format };
};
