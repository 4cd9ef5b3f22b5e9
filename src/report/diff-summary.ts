/** A comparison of two revisions in a sentence or two. */
import type { Diff, DiffChange, DiffSide, DiffThing } from '../model/diff.ts';
import { forcing } from '../model/forcing.ts';
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

/** The same as deeds of the next apply: `replaces 1 machine`, `rebuilds 1 layer`, `runs 3 test cases (1 new)`. */
export const diffDeeds = ({ settings, bases, layers, machines, cases }: Diff): readonly string[] => {
  const running = cases.filter(({ change }) => change !== 'removed');
  const fresh = running.filter(({ change }) => change === 'added').length;
  const count = (all: readonly DiffThing[], noun: string): readonly string[] =>
    [...new Set(all.map(deedOf))].map(
      (deed) => `${deed} ${plural(all.filter((one) => deedOf(one) === deed).length, noun)}`,
    );
  return [
    ...count(machines, 'machine'),
    ...count(bases, 'base'),
    ...count(layers, 'layer'),
    ...(running.length === 0
      ? []
      : [`runs ${plural(running.length, 'test case')}${fresh === 0 ? '' : ` (${fresh} new)`}`]),
    ...(running.length === cases.length ? [] : [`drops ${plural(cases.length - running.length, 'test case')}`]),
    ...(settings.length === 0 ? [] : [`changes ${plural(settings.length, 'setting')}`]),
  ];
};

/** What an apply does with it where it is there. */
export const deedOf = ({
  id,
  change,
  changes,
}: DiffThing): 'adds' | 'changes' | 'rebuilds' | 'replaces' | 'deletes' => {
  if (change === 'added') return 'adds';
  if (change === 'removed') return 'deletes';
  if (id.startsWith('layer:')) return 'rebuilds';
  return changes.some(({ replaces }) => replaces === true) ? 'replaces' : 'changes';
};

/** What lasts and goes, or is made anew, when that is applied. */
export const diffLosses = ({ bases, machines }: Diff): readonly { readonly thing: DiffThing; readonly why: string }[] =>
  [...bases, ...machines].flatMap((thing) => {
    if (thing.change === 'removed') return [{ thing, why: 'no longer in the tartfile' }];
    const replacing = thing.changes.filter((change) => change.replaces === true);
    return replacing.length === 0 ? [] : [{ thing, why: replacing.map(forcing).join('; ') }];
  });
