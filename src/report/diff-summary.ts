/** A comparison of two revisions in a sentence or two. */
import type { Diff, DiffChange, DiffSide, DiffThing } from '../model/diff.ts';
import { plural } from './style.ts';

/** `HEAD (1a2b3c4)`, `the working tree`. */
export const sideWords = ({ name, commit }: DiffSide): string =>
  commit === undefined ? `the ${name}` : commit.startsWith(name) ? name : `${name} (${commit.slice(0, 7)})`;

/** What an apply after merging does otherwise than before; none when that is nothing. */
export const diffCounts = ({ settings, bases, layers, machines, cases }: Diff): readonly string[] => {
  const running = cases.filter(({ change }) => change !== 'removed');
  const fresh = running.filter(({ change }) => change === 'added').length;
  const gone = cases.length - running.length;
  return [
    ...things(bases, 'base'),
    ...things(layers, 'layer'),
    ...things(machines, 'machine'),
    ...(running.length === 0
      ? []
      : [`${plural(running.length, 'case')} to run${fresh === 0 ? '' : ` (${fresh} new)`}`]),
    ...(gone === 0 ? [] : [`${plural(gone, 'case')} gone`]),
    ...(settings.length === 0 ? [] : [`${plural(settings.length, 'setting')} changed`]),
  ];
};

const words: readonly (readonly [DiffChange, string])[] = [
  ['added', 'new'],
  ['changed', 'changed'],
  ['removed', 'gone'],
];

const things = (all: readonly DiffThing[], noun: string): readonly string[] =>
  words.flatMap(([change, word]) => {
    const count = all.filter((one) => one.change === change).length;
    return count === 0 ? [] : [`${plural(count, noun)} ${word}`];
  });

/** What lasts and goes, or is made anew, when that is applied. */
export const diffLosses = ({ bases, machines }: Diff): readonly { readonly thing: DiffThing; readonly why: string }[] =>
  [...bases, ...machines].flatMap((thing) => {
    if (thing.change === 'removed') return [{ thing, why: 'no longer in the tartfile' }];
    const replacing = thing.changes.filter((change) => change.replaces === true);
    return replacing.length === 0
      ? []
      : [{ thing, why: `${replacing.map(({ path }) => path).join(', ')} cannot change in place` }];
  });
