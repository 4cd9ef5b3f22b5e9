/** Revisions of the repository that a folder is in, and texts as they were there. Only git is asked; nothing is checked out or fetched. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ProblemError, problem } from '../model/problem.ts';
import { git, mustGit, tryGit } from './git.ts';

export interface Repository {
  /** Absolute path of its working tree, links resolved. */
  readonly top: string;
  /** Path of what lies in it, relative to the top and with `/`; undefined for all else. */
  within(path: string): string | undefined;
}

/** Of the nearest folder that is there: at another revision there may be more of them. Throws `host/git` outside of any. */
export const repositoryAround = async (folder: string): Promise<Repository> => {
  const there = nearest(folder);
  const said = await git(there, ['rev-parse', '--show-toplevel']);
  const top = said?.replace(/\n$/, '') ?? '';
  if (top === '') {
    throw new ProblemError(
      problem('host/git', `${folder} is in no working tree of git, so there are no revisions to compare`, {
        hint: 'Revisions are those of the repository that the tartfile is in.',
      }),
    );
  }
  return { top, within: (path) => inside(top, path) ?? inside(top, real(path)) };
};

const nearest = (path: string): string => {
  for (let folder = path; ; folder = dirname(folder))
    if (existsSync(folder) || dirname(folder) === folder) return folder;
};

/** With the links of all that is there followed. */
const real = (path: string): string => {
  const there = nearest(path);
  return join(realpathSync(there), relative(there, path));
};

const inside = (top: string, path: string): string | undefined => {
  const name = relative(top, path);
  return name === '..' || name.startsWith('../') || name.startsWith('/') ? undefined : name;
};

/** Where `rev` and HEAD parted. Throws with what to do in a shallow clone. */
export const mergeBase = async ({ top }: Repository, rev: string, other: string): Promise<string> => {
  const said = await tryGit(top, ['merge-base', rev, other]);
  const commit = said.stdout.trim();
  if (said.error === undefined && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw new ProblemError(
    problem(
      'host/git',
      `this clone knows no commit that ${rev.slice(0, 12)} and ${other.slice(0, 12)} have in common`,
      {
        hint: 'A shallow clone does not reach back that far: git fetch --unshallow (with actions/checkout: fetch-depth: 0).',
      },
    ),
  );
};

/** Texts by path, relative to the top; what is no file at that commit has none. Links within the tree are followed. */
export const textsAt = async (
  { top }: Repository,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const asked = paths.filter((path) => !path.includes('\n'));
  const found = new Map<string, string>();
  if (asked.length === 0) return found;
  const stdin = asked.map((path) => `${commit}:${path}\n`).join('');
  const said = await mustGit(top, ['cat-file', '--batch', '--follow-symlinks'], { stdin, bytes: true });
  let at = 0;
  for (const path of asked) {
    const end = said.indexOf('\n', at);
    const header = said.slice(at, end);
    at = end + 1;
    // `<hash> blob <size>`; `symlink`, `dangling`, `loop` and `notdir` come with what could not be followed, `missing` alone.
    const [, kind, size] = / (\w+) (\d+)$/.exec(header) ?? /^(\w+) (\d+)$/.exec(header) ?? [];
    if (size === undefined) continue;
    if (kind === 'blob') found.set(path, Buffer.from(said.slice(at, at + Number(size)), 'latin1').toString('utf8'));
    at += Number(size) + 1;
  }
  return found;
};
