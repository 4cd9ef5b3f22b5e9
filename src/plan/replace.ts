/** `--replace`: what is made anew though nothing about it changed. */
import type { Desired } from '../model/desired.ts';
import { type Problem, problem } from '../model/problem.ts';
import { matches, type Selection } from './select.ts';

export interface Replacements {
  /** Ids of bases, layers and machines. */
  readonly ids: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** `globs` are over ids (`machine:dev`) and over names (`dev`). */
export const replacements = (desired: Desired, globs: readonly string[], selection: Selection): Replacements => {
  const under = new Set([
    ...desired.cases.filter((one) => selection.case(one)).flatMap((one) => [one.base, ...(one.under ?? [])]),
    ...desired.machines.filter((one) => selection.machine(one.name)).flatMap((one) => [one.from, ...(one.under ?? [])]),
    ...desired.layers.filter((one) => selection.layer(one.name)).flatMap((one) => one.under),
  ]);
  const things = [
    ...desired.bases.map(({ name }) => ({
      name,
      id: `base:${name}`,
      selected: selection.base(name) || under.has(name),
    })),
    ...desired.layers.map(({ name }) => ({
      name,
      id: `layer:${name}`,
      selected: selection.layer(name) || under.has(name),
    })),
    ...desired.machines.map(({ name }) => ({ name, id: `machine:${name}`, selected: selection.machine(name) })),
  ];
  const ids = new Set<string>();
  const problems: Problem[] = [];
  for (const glob of globs) {
    const found = things.filter(({ name, id }) => matches(glob, id) || matches(glob, name));
    const selected = found.filter((one) => one.selected);
    if (found.length === 0)
      problems.push(
        noMatch(
          glob,
          things.map(({ id }) => id),
        ),
      );
    else if (selected.length === 0) problems.push(leftOut(glob));
    for (const { id } of selected) ids.add(id);
  }
  return { ids, problems };
};

const noMatch = (glob: string, ids: readonly string[]): Problem =>
  problem('usage/no-match', `--replace "${glob}" matches no base, layer or machine of the tartfile`, {
    hint:
      ids.length === 0
        ? 'The tartfile has none. Cases run again with --force.'
        : `There is: ${[...ids].sort().slice(0, 12).join(', ')}${ids.length > 12 ? ', …' : ''}. Cases run again with --force.`,
  });

const leftOut = (glob: string): Problem =>
  problem('usage/no-match', `--replace "${glob}" is no part of what the plan is narrowed to`, {
    hint: 'Name it as a target, too, or leave the other targets out.',
  });
