/** Narrowing: which cases, machines, layers and bases the command line asked for. */
import type { Desired, DesiredCase } from '../model/desired.ts';
import { type Checked, problem } from '../model/problem.ts';

export interface Selection {
  case(one: DesiredCase): boolean;
  layer(name: string): boolean;
  machine(name: string): boolean;
  /** Asked for by itself, as layers are; those that others need are planned all the same. */
  base(name: string): boolean;
  /** Is the whole tartfile asked for? Only then may what it no longer says be deleted. */
  readonly whole: boolean;
}

export interface Narrowing {
  /** Globs over `suite@base`, machines, layers and bases. */
  readonly targets: readonly string[];
  readonly suites: readonly string[];
  readonly bases: readonly string[];
  /** A tag, or `!` and a tag that cases must not have. */
  readonly tags: readonly string[];
  readonly casesOnly: boolean;
}

/** The selection, or a problem for each glob that matches nothing. */
export const select = (desired: Desired, narrowing: Narrowing): Checked<Selection> => {
  const { targets, suites, bases, tags, casesOnly } = narrowing;
  const narrowed = targets.length + suites.length + bases.length + tags.length > 0;
  const caseIds = desired.cases.flatMap((one) => (one.matrix === undefined ? [one.id] : [one.id, wholeOf(one)]));
  const names = casesOnly
    ? caseIds
    : [...caseIds, ...[...desired.machines, ...desired.layers, ...desired.bases].map((one) => one.name)];
  const missing = [
    ...unmatched('target', targets, names),
    ...unmatched(
      '--suite',
      suites,
      desired.cases.map((one) => one.suite),
    ),
    ...unmatched(
      '--base',
      bases,
      [...desired.bases, ...desired.layers].map((one) => one.name),
    ),
    ...unmatched(
      '--tag',
      tags.map((tag) => tag.replace(/^!/, '')),
      desired.cases.flatMap((one) => one.tags ?? []),
    ),
  ];
  if (missing.length > 0) return { ok: false, problems: missing };
  const any = (globs: readonly string[], name: string): boolean => globs.some((glob) => matches(glob, name));
  const open = (globs: readonly string[], name: string): boolean => globs.length === 0 || any(globs, name);
  const byItself = (name: string): boolean =>
    !casesOnly && suites.length + tags.length === 0 && (narrowed ? any(targets, name) : true);
  const [wanted, unwanted] = [tags.filter((tag) => !tag.startsWith('!')), tags.filter((tag) => tag.startsWith('!'))];
  const tagged = (own: readonly string[]): boolean =>
    (wanted.length === 0 || wanted.some((tag) => own.some((one) => matches(tag, one)))) &&
    !unwanted.some((tag) => own.some((one) => matches(tag.slice(1), one)));
  return {
    ok: true,
    warnings: [],
    value: {
      whole: !narrowed && !casesOnly,
      case: ({ id, suite, base, under = [], tags: own = [] }) =>
        !narrowed ||
        ((open(targets, id) || any(targets, wholeOf({ suite, base }))) &&
          open(suites, suite) &&
          [base, ...under].some((name) => open(bases, name)) &&
          tagged(own)),
      machine: (name) => !casesOnly && suites.length + bases.length + tags.length === 0 && open(targets, name),
      layer: byItself,
      base: byItself,
    },
  };
};

/** What stands for all combinations of a matrix. */
const wholeOf = ({ suite, base }: Pick<DesiredCase, 'suite' | 'base'>): string => `${suite}@${base}`;

/** A problem for each glob that none of the names fits. */
export const unmatched = (what: string, globs: readonly string[], names: readonly string[]) =>
  globs
    .filter((glob) => !names.some((name) => matches(glob, name)))
    .map((glob) =>
      problem('usage/no-match', `${what} "${glob}" matches nothing in the tartfile`, {
        hint: known(names),
      }),
    );

const known = (names: readonly string[]): string => {
  const sorted = [...new Set(names)].sort();
  if (sorted.length === 0) return 'The tartfile has nothing of that kind.';
  return `There is: ${sorted.slice(0, 12).join(', ')}${sorted.length > 12 ? ', …' : ''}.`;
};

/** `*` and `?` as in a shell; everything else is itself. */
export const matches = (glob: string, name: string): boolean => {
  const source = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 's').test(name);
};
