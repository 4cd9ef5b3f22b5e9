/** What is compared with what: `diff`, `diff main`, `diff v1 v2`, `diff v1..v2`, `diff main...topic`. */
import { ProblemError, problem } from '../model/problem.ts';
import { mergeBase, type Repository } from '../system/revisions.ts';
import { resolveCommit } from '../system/workspace-head.ts';

/** A commit, or without one the working tree. */
export interface Revision {
  /** For people. */
  readonly name: string;
  readonly commit?: string;
}

export interface Range {
  readonly from: Revision;
  readonly to: Revision;
}

const worktree: Revision = { name: 'working tree' };

/** Throws `host/git` for revisions that are not there, `usage/operand` for more than two. */
export const rangeOf = async (operands: readonly string[], repository: Repository): Promise<Range> => {
  const [first, second, third] = operands;
  if (third !== undefined || (second !== undefined && operands.some((one) => one.includes('..')))) {
    throw new ProblemError(
      problem('usage/operand', `diff takes two revisions at most, and not "${operands.join(' ')}"`, {
        hint: 'Write diff, diff <revision>, diff <revision> <revision>, or diff <revision>..<revision>.',
      }),
    );
  }
  const at = async (rev: string): Promise<Revision> => ({
    name: rev,
    commit: await resolveCommit(repository.top, rev),
  });
  if (first === undefined) return { from: await at('HEAD'), to: worktree };
  if (second !== undefined) return { from: await at(first), to: await at(second) };
  const [, left, dots, right] = /^(.*?)(\.{2,3})(.*)$/.exec(first) ?? [];
  if (dots === undefined) return { from: await sinceOf(first, repository), to: worktree };
  const to = await at(right || 'HEAD');
  return { from: dots === '..' ? await at(left || 'HEAD') : await parted(left || 'HEAD', to, repository), to };
};

/** Where the revision and HEAD parted: a branch's own changes are those since then, as a pull request shows them. */
export const sinceOf = async (rev: string, repository: Repository): Promise<Revision> =>
  parted(rev, { name: 'HEAD', commit: await resolveCommit(repository.top, 'HEAD') }, repository);

const parted = async (rev: string, from: Revision, repository: Repository): Promise<Revision> => {
  const tip = await resolveCommit(repository.top, rev);
  const commit = await mergeBase(repository, tip, from.commit ?? 'HEAD');
  return { name: commit === tip ? rev : `where ${from.name} left ${rev}`, commit };
};
