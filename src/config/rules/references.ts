/** Rules for references: what is named must be there. */
import { closest } from '../../model/closest.ts';
import { type Problem, problem, type Span } from '../../model/problem.ts';
import { at, locate, type Path } from '../node.ts';
import { keysOf, type Rule, type RuleInput } from './input.ts';

/** Bases that suites and machines name. */
export const knownBases: Rule = (input) => {
  // As written: a base with a mistake in it is there all the same.
  const known = keysOf(input.written, ['bases']);
  if (known.length === 0) return [];
  return wanted(input).flatMap(({ name, where, all }) => {
    if (known.includes(name) || (all && name === 'all')) return [];
    return [unknownBase(name, where, known, all)];
  });
};

const wanted = (
  input: RuleInput,
): readonly { readonly name: string; readonly where: Span; readonly all: boolean }[] => {
  const names = (path: Path, all: boolean) => {
    const node = at(input.tree, path);
    const nodes = node === undefined ? [] : node.kind === 'list' ? node.items : [node];
    return nodes.flatMap((one) => (one.kind === 'scalar' ? [{ name: String(one.value), where: one.span, all }] : []));
  };
  return [
    ...keysOf(input.tree, ['machines']).flatMap((key) => names(['machines', key, 'from'], false)),
    ...keysOf(input.tree, ['suites']).flatMap((key) => names(['suites', key, 'on'], true)),
  ];
};

const unknownBase = (name: string, where: Span, known: readonly string[], all: boolean): Problem => {
  const near = closest(name, all ? [...known, 'all'] : known);
  const machineOfAll = name === 'all' ? 'A machine has one base. ' : '';
  return problem('config/unknown-base', `there is no base "${name}"`, {
    hint: near === undefined ? `${machineOfAll}Bases here: ${known.join(', ')}.` : `Did you mean "${near}"?`,
    where,
  });
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
