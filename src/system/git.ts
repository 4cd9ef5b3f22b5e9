/** Questions to the git of this host. No shell, no lock on the index, no execa: plan starts here. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ProblemError, problem } from '../model/problem.ts';

/** Ample for some hundred thousand files. */
const MAX_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT = 60_000;

export interface GitOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Milliseconds; default: a minute. */
  readonly timeoutMs?: number;
  /** One character for each byte of what it prints, whatever they mean (latin1). */
  readonly bytes?: boolean;
}

/** What git prints; undefined when the folder is in no repository. Throws `host/git` with git's own words. */
export const git = async (
  folder: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<string | undefined> => {
  const said = await tryGit(folder, args, options);
  if (said.error === undefined) return said.stdout;
  if (said.stderr.includes('not a git repository') || (said.error.code === 'ENOENT' && !isInRepository(folder)))
    return undefined;
  throw gitProblem(folder, said.error, said.stderr);
};

/** The same where there has to be a repository. */
export const mustGit = async (folder: string, args: readonly string[], options: GitOptions = {}): Promise<string> => {
  const said = await tryGit(folder, args, options);
  if (said.error !== undefined) throw gitProblem(folder, said.error, said.stderr);
  return said.stdout;
};

export interface GitSaid {
  readonly error?: Error & { code?: unknown };
  readonly stdout: string;
  readonly stderr: string;
}

/** Whatever came of it. */
export const tryGit = (folder: string, args: readonly string[], options: GitOptions = {}): Promise<GitSaid> =>
  new Promise((resolve) => {
    // The bit that says "executable" must count, whatever the repository's settings are.
    const all = ['--no-optional-locks', '-c', 'core.fileMode=true', ...args];
    const { timeoutMs = TIMEOUT, env = {}, stdin, bytes = false } = options;
    const encoding = bytes ? 'latin1' : 'utf8';
    const child = execFile(
      'git',
      all,
      { cwd: folder, env: { ...environment(), ...env }, maxBuffer: MAX_OUTPUT, timeout: timeoutMs, encoding },
      (error, stdout, stderr) => resolve({ ...(error === null ? {} : { error }), stdout, stderr }),
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin);
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
    problem('host/git', `git cannot read the workspace ${folder}`, {
      detail: stderr.trim() === '' ? error.message : stderr.trim(),
      hint: 'Run `git status` in that folder and mend what it says.',
      cause: error,
    }),
  );
};
