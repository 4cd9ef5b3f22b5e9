/** Rules for references: what is named must be there. */
import { closest } from '../../model/closest.ts';
import { type Problem, problem, type Span } from '../../model/problem.ts';
import { at, locate, type Node, type Path } from '../node.ts';
import { keysOf, type Rule } from './input.ts';

/** Bases that suites and machines name. */
export const knownBases: Rule = (input) => {
  // As written: a base with a mistake in it is there all the same.
  const known = keysOf(input.written, ['bases']);
  if (known.length === 0) return [];
  const from = keysOf(input.tree, ['machines']).flatMap((key) => wanted(input.tree, ['machines', key, 'from']));
  const on = keysOf(input.tree, ['suites']).flatMap((key) => wanted(input.tree, ['suites', key, 'on']));
  return [
    ...from.filter(({ name }) => !known.includes(name)).map((one) => unknownBase(one, known)),
    ...on
      .filter(({ name }) => name !== 'all' && !known.includes(name))
      .map((one) => unknownBase(one, [...known, 'all'])),
  ];
};

interface Wanted {
  readonly name: string;
  /** As it stands in the file: values of the environment are not shown. */
  readonly shown: string;
  readonly where: Span;
}

const wanted = (tree: Node, path: Path): readonly Wanted[] => {
  const node = at(tree, path);
  const nodes = node === undefined ? [] : node.kind === 'list' ? node.items : [node];
  return nodes.flatMap((one) =>
    one.kind === 'scalar'
      ? [{ name: String(one.value), shown: one.written ?? String(one.value), where: one.span }]
      : [],
  );
};

const unknownBase = ({ name, shown, where }: Wanted, choices: readonly string[]): Problem => {
  const near = name === shown ? closest(name, choices) : undefined;
  const one = name === 'all' ? 'A machine has one base. ' : '';
  return problem('config/unknown-base', `there is no base "${shown}"`, {
    hint: near === undefined ? `${one}Known: ${choices.join(', ')}.` : `Did you mean "${near}"?`,
    where,
  });
};

/** Bases that a step or check is for. Whatever it stands in: `when` means the same everywhere. */
export const knownWhenBases: Rule = (input) => {
  const known = keysOf(input.written, ['bases']);
  if (known.length === 0) return [];
  return whens(input.tree).flatMap((when) =>
    wanted(when, ['base'])
      .filter(({ name }) => !known.includes(name))
      .map((one) => unknownBase(one, known)),
  );
};

const whens = (node: Node): readonly Node[] => {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap(whens);
  return [...node.entries].flatMap(([key, { value }]) =>
    key === 'when' && value.kind === 'map' ? [value] : whens(value),
  );
};

/** A second mention of a base runs nothing twice. */
export const basesOnce: Rule = (input) =>
  keysOf(input.tree, ['suites']).flatMap((key): Problem[] => {
    const on = at(input.tree, ['suites', key, 'on']);
    if (on?.kind !== 'list') return [];
    const names = on.items.map((item) => (item.kind === 'scalar' ? String(item.value) : ''));
    return names.flatMap((name, index) =>
      names.indexOf(name) < index
        ? [
            problem('config/repeated', `suite "${key}" names the base "${name}" twice`, {
              severity: 'warning',
              hint: 'It runs there once. Remove one.',
              where: locate(on, [index]),
            }),
          ]
        : [],
    );
  });
