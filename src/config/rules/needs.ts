/** Rules for `needs`: what is named is there, nobody waits for oneself, and there is a base on which to wait. */
import { closest } from '../../model/closest.ts';
import { grouped } from '../../model/grouped.ts';
import { type Problem, problem } from '../../model/problem.ts';
import { at, locate, type Node, type Path } from '../node.ts';
import { keysOf, type Rule, touched } from './input.ts';

interface Need {
  readonly suite: string;
  readonly name: string;
  readonly path: Path;
}

/** Suites that are needed must be there. */
export const knownNeeds: Rule = (input) => {
  // As written: a suite with a mistake in it is there all the same.
  const known = new Set(keysOf(input.written, ['suites']));
  return needsIn(input.tree)
    .filter(({ name }) => !known.has(name))
    .map(({ suite, name, path }) => {
      const others = [...known].filter((one) => one !== suite);
      const near = closest(name, others);
      return problem('config/unknown-suite', `there is no suite "${name}"`, {
        hint: near === undefined ? `Known: ${others.join(', ') || 'no other suite'}.` : `Did you mean "${near}"?`,
        where: locate(input.tree, path),
      });
    });
};

/** Each circle once, at the need that closes it. */
export const needsAreNoCircle: Rule = (input) => {
  const needs = grouped(needsIn(input.tree), ({ suite }) => suite);
  const problems: Problem[] = [];
  const done = new Set<string>();
  const visit = (suite: string, chain: readonly string[]): void => {
    for (const { name, path } of needs.get(suite) ?? []) {
      const from = chain.indexOf(name);
      if (from >= 0) problems.push(circle([...chain.slice(from), name], locate(input.tree, path)));
      else if (!done.has(name)) visit(name, [...chain, name]);
    }
    done.add(suite);
  };
  for (const suite of needs.keys()) if (!done.has(suite)) visit(suite, [suite]);
  return problems;
};

const circle = (names: readonly string[], where: Problem['where'] & object): Problem =>
  problem(
    'config/needs',
    names.length === 2
      ? `suite "${names[0]}" needs itself`
      : `suites need each other in a circle: ${names.join(' -> ')}`,
    { hint: 'Remove one of these needs: each waits for the others for ever.', where },
  );

/** A need that no case can have is a mistake. */
export const needsShareBase: Rule = (input) => {
  const bases = grouped(input.desired.cases, ({ suite }) => suite);
  const of = (suite: string): readonly string[] => [...new Set((bases.get(suite) ?? []).map(({ base }) => base))];
  return needsIn(input.tree).flatMap(({ suite, name, path }) => {
    if ([suite, name].some((one) => touched(input, ['suites', one, 'on'])) || suite === name) return [];
    const [own, others] = [of(suite), of(name)];
    if (own.length === 0 || others.length === 0 || own.some((base) => others.includes(base))) return [];
    return problem('config/needs', `suite "${suite}" and suite "${name}", which it needs, have no base in common`, {
      hint: `"${suite}" is for ${own.join(', ')}, "${name}" for ${others.join(', ')}: add a base to on, or remove the need.`,
      where: locate(input.tree, path),
    });
  });
};

/** All of them, in the order of the tartfile. */
const needsIn = (tree: Node): readonly Need[] =>
  keysOf(tree, ['suites']).flatMap((suite): Need[] => {
    const path = ['suites', suite, 'needs'];
    const node = at(tree, path);
    if (node === undefined || node.kind === 'map') return [];
    if (node.kind === 'scalar') return [{ suite, name: String(node.value), path }];
    return node.items.flatMap((item, index) =>
      item.kind === 'scalar' ? [{ suite, name: String(item.value), path: [...path, index] }] : [],
    );
  });
