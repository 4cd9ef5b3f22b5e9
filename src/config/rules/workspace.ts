/** Rules for workspaces: each source has keys that mean something with it, and others that do not. */
import { type Problem, problem } from '../../model/problem.ts';
import { at, locateKey } from '../node.ts';
import { keysOf, type Rule, touched } from './input.ts';

interface Misfit {
  readonly key: string;
  readonly sources: readonly string[];
  readonly summary: string;
  readonly hint: string;
  /** Only with this value. */
  readonly value?: unknown;
}

const misfits: readonly Misfit[] = [
  {
    key: 'include',
    sources: ['head', 'remote'],
    value: 'all',
    summary: 'a commit has no files that git ignores',
    hint: 'Remove include, or set source: worktree.',
  },
  {
    key: 'exclude',
    sources: ['remote'],
    summary: 'a clone brings all files of the repository',
    hint: 'Remove exclude, or set source: worktree or head.',
  },
  {
    key: 'ref',
    sources: ['worktree'],
    summary: 'the working tree is no revision',
    hint: 'Set source: head to take the files of that revision, or remove ref.',
  },
  {
    key: 'repo',
    sources: ['worktree', 'head'],
    summary: 'nothing is cloned from repo',
    hint: 'Set source: remote to let the guest clone, or remove repo.',
  },
  {
    key: 'to',
    sources: ['worktree', 'head'],
    value: false,
    summary: 'the workspace must go somewhere',
    hint: 'Write a path such as ~/dotfiles; false is for source: remote, where a step clones.',
  },
];

/** Keys of a workspace that its source cannot follow. */
export const sourceFits: Rule = (input) =>
  ['suites', 'machines', 'layers'].flatMap((kind) =>
    keysOf(input.tree, [kind]).flatMap((name): Problem[] => {
      const path = [kind, name, 'workspace'];
      if (at(input.tree, path)?.kind !== 'map' || touched(input, [...path, 'source'])) return [];
      const written = (key: string): unknown => {
        const node = at(input.tree, [...path, key]);
        return node?.kind === 'scalar' ? node.value : node;
      };
      const source = String(written('source') ?? 'worktree');
      return misfits
        .filter(({ key, sources, value }) => {
          const found = written(key);
          return sources.includes(source) && found !== undefined && (value === undefined || found === value);
        })
        .map(({ key, summary, hint }) =>
          problem('config/workspace', summary, { hint, where: locateKey(input.tree, [...path, key]) }),
        );
    }),
  );
