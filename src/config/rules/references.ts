/** Rules for references: what is named must be there. */
import { closest } from '../../model/closest.ts';
import { type Problem, problem, type Span } from '../../model/problem.ts';
import { at, locate, type Node, type Path } from '../node.ts';
import { keysOf, type Rule, type RuleInput } from './input.ts';

/** Bases and layers that layers, machines and suites name. */
export const knownBases: Rule = (input) => {
  const known = grounds(input);
  if (keysOf(input.written, ['bases']).length === 0) return [];
  const from = ['layers', 'machines'].flatMap((kind) =>
    keysOf(input.tree, [kind]).flatMap((key) => wanted(input.tree, [kind, key, 'from'])),
  );
  const on = keysOf(input.tree, ['suites']).flatMap((key) => wanted(input.tree, ['suites', key, 'on']));
  return [
    ...from.filter(({ name }) => !known.includes(name)).map((one) => unknownBase(one, known, input)),
    ...on
      .filter(({ name }) => name !== 'all' && !known.includes(name))
      .map((one) => unknownBase(one, [...known, 'all'], input)),
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

const unknownBase = ({ name, shown, where }: Wanted, choices: readonly string[], input: RuleInput): Problem => {
  const near = name === shown ? closest(name, choices) : undefined;
  const one = name === 'all' ? 'It starts from one. ' : '';
  const what = keysOf(input.written, ['layers']).length === 0 ? 'base' : 'base or layer';
  return problem('config/unknown-base', `there is no ${what} "${shown}"`, {
    hint: near === undefined ? `${one}Known: ${choices.join(', ')}.` : `Did you mean "${near}"?`,
    where,
  });
};

/** As written: one with a mistake in it is there all the same. */
const grounds = (input: RuleInput): readonly string[] => [
  ...keysOf(input.written, ['bases']),
  ...keysOf(input.written, ['layers']),
];

/** Bases and layers that a step or check is for. Whatever it stands in: `when` means the same everywhere. */
export const knownWhenBases: Rule = (input) => {
  const known = grounds(input);
  if (keysOf(input.written, ['bases']).length === 0) return [];
  return whens(input.tree).flatMap((when) =>
    wanted(when, ['base'])
      .filter(({ name }) => !known.includes(name))
      .map((one) => unknownBase(one, known, input)),
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
