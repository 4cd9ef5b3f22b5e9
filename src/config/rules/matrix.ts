/** Rules for `matrix`: there are combinations, not too many, and each variable has one origin. */
import { closest } from '../../model/closest.ts';
import { type Problem, problem } from '../../model/problem.ts';
import { isKeyword, MOST, matrixOf } from '../matrix.ts';
import { at, locate, locateKey, type Node } from '../node.ts';
import { keysOf, type Rule, touched } from './input.ts';

/** Between one and so many combinations. */
export const matrixHasCombinations: Rule = (input) =>
  matrices(input.tree).flatMap(({ suite, node }): readonly Problem[] => {
    const path = ['suites', suite, 'matrix'];
    if (touched(input, path)) return [];
    const { combinations, tooMany, idle } = matrixOf(node);
    const where = locateKey(input.tree, path);
    if (tooMany)
      return [
        problem('config/matrix', `the matrix of suite "${suite}" has more than ${MOST} combinations`, {
          hint: 'Give it fewer variables or values, or exclude combinations.',
          where,
        }),
      ];
    const none = problem('config/matrix', `the matrix of suite "${suite}" has no combination`, {
      hint: 'exclude leaves nothing: remove an entry of it, or include a combination.',
      where,
    });
    return [
      ...(combinations.length === 0 ? [none] : []),
      ...idle
        .filter((index) => knows(node, index))
        .map((index) =>
          problem('config/matrix', 'this entry excludes no combination', {
            severity: 'warning',
            hint: 'Does it name values that the matrix has? Remove it otherwise.',
            where: locate(input.tree, [...path, 'exclude', index]),
          }),
        ),
    ];
  });

/** Has the matrix all variables that the entry excludes by? */
const knows = (node: Node, index: number): boolean =>
  keysOf(node, ['exclude', index]).every((name) => at(node, [name]) !== undefined);

/** What is excluded by a variable that is not there is a slip of the pen. */
export const excludeKnowsVariables: Rule = (input) =>
  matrices(input.tree).flatMap(({ suite, node }) => {
    const names = keysOf(node, []).filter((name) => !isKeyword(name));
    const list = at(node, ['exclude']);
    return (list?.kind === 'list' ? list.items : []).flatMap((_, index) =>
      keysOf(node, ['exclude', index])
        .filter((name) => !names.includes(name))
        .map((name) => {
          const near = closest(name, names);
          return problem('config/matrix', `the matrix has no variable ${name} to exclude by`, {
            hint: near === undefined ? `It has: ${names.join(', ') || 'none'}.` : `Did you mean ${near}?`,
            where: locateKey(input.tree, ['suites', suite, 'matrix', 'exclude', index, name]),
          });
        }),
    );
  });

/** A variable of the matrix comes from there alone. Those of defaults are overruled, as by a suite's own env. */
export const matrixOrEnv: Rule = (input) =>
  matrices(input.tree).flatMap(({ suite, node }) => {
    const list = at(node, ['include']);
    const included = (list?.kind === 'list' ? list.items : []).flatMap((_, index) => keysOf(node, ['include', index]));
    const names = new Set([...keysOf(node, []).filter((name) => !isKeyword(name)), ...included]);
    const guest = input.guests.find(({ path }) => path[0] === 'suites' && path[1] === suite);
    const places = ['env', 'secrets'] as const;
    return places.flatMap((place) => {
      const there = place === 'env' ? keysOf(input.tree, ['suites', suite, 'env']) : (guest?.spec.secrets ?? []);
      return there
        .filter((name) => names.has(name))
        .map((name) =>
          problem(
            'config/matrix',
            place === 'env'
              ? `${name} is a variable of the matrix and stands in env as well`
              : `${name} is a variable of the matrix and a secret as well`,
            {
              hint:
                place === 'env'
                  ? 'Remove it from env.'
                  : 'Values of a matrix are shown: give one of them another name.',
              where:
                place === 'env'
                  ? locateKey(input.tree, ['suites', suite, 'env', name])
                  : locateKey(input.tree, ['suites', suite, 'matrix']),
            },
          ),
        );
    });
  });

const matrices = (tree: Node): readonly { readonly suite: string; readonly node: Node }[] =>
  keysOf(tree, ['suites']).flatMap((suite) => {
    const node = at(tree, ['suites', suite, 'matrix']);
    return node === undefined ? [] : [{ suite, node }];
  });
