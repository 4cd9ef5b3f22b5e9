/** What git knows of a folder, by two processes side by side. No shell, no lock on the index, no execa: plan starts here. */
import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ProblemError, problem } from '../model/problem.ts';
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

/** Undefined when the folder is in no repository. */
export const listRepository = async (folder: string): Promise<Listed | undefined> => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new ProblemError(
      problem('config/workspace', `the workspace ${folder} is no folder`, {
        hint: 'Set workspace.path to a folder that is there.',
      }),
    );
  }
  // Tags: `H` is an ordinary entry; `S` is left out by a sparse checkout; lower case is "assume unchanged".
  const [staged, changed] = await Promise.all([
    git(folder, ['ls-files', '-s', '-v', '-z']),
    git(folder, ['ls-files', '-m', '-d', '-o', '--exclude-standard', '-z']),
  ]);
  if (staged === undefined || changed === undefined) return undefined;
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

/** Ample for some hundred thousand files. */
const MAX_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT = 60_000;

const git = (folder: string, args: readonly string[]): Promise<string[] | undefined> =>
  new Promise((resolve, reject) => {
    // The bit that says "executable" must count, whatever the repository's settings are.
    const all = ['--no-optional-locks', '-c', 'core.fileMode=true', ...args];
    execFile(
      'git',
      all,
      { cwd: folder, env: environment(), maxBuffer: MAX_OUTPUT, timeout: TIMEOUT },
      (error, stdout, stderr) => {
        if (error === null) return resolve(stdout.split('\0').slice(0, -1));
        if (stderr.includes('not a git repository') || (error.code === 'ENOENT' && !isInRepository(folder)))
          return resolve(undefined);
        reject(gitProblem(folder, error, stderr));
      },
    );
  });

/** Within a hook git names its own repository in the environment, which need not be the workspace's. */
const environment = (): NodeJS.ProcessEnv => {
  const env = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE)$/.test(name),
  );
  return { ...Object.fromEntries(env), LC_ALL: 'C' };
};

const isInRepository = (folder: string): boolean => {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (dirname(at) === at) return false;
  }
};

const gitProblem = (folder: string, error: Error & { code?: unknown }, stderr: string): ProblemError => {
  if (error.code === 'ENOENT') {
    return new ProblemError(
      problem('host/git', `git is needed to see what belongs to the workspace ${folder}`, {
        hint: 'Install git.',
        cause: error,
      }),
    );
  }
  return new ProblemError(
    problem('host/git', `git cannot list the workspace ${folder}`, {
      detail: stderr.trim() === '' ? error.message : stderr.trim(),
      hint: 'Run `git status` in that folder and mend what it says.',
      cause: error,
    }),
  );
};
