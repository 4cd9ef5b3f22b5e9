/** Rules for when a case runs again. */
import { type Problem, problem } from '../../model/problem.ts';
import { at, locateKey } from '../node.ts';
import { keysOf, type Rule, touched } from './input.ts';

/** `inputs` choose among the files of a workspace. */
export const inputsOfWorkspace: Rule = (input) =>
  ['layers', 'suites'].flatMap((kind) =>
    keysOf(input.tree, [kind]).flatMap((key): readonly Problem[] => {
      const path = [kind, key];
      if (at(input.tree, [...path, 'inputs']) === undefined || touched(input, [...path, 'workspace'])) return [];
      if (at(input.tree, [...path, 'workspace']) !== undefined) return [];
      return [
        problem('config/inputs', `${kind.slice(0, -1)} "${key}" has no workspace that its inputs could be files of`, {
          hint: 'Add workspace: . beside it, or remove inputs.',
          where: locateKey(input.tree, [...path, 'inputs']),
        }),
      ];
    }),
  );

/** What always runs has no result that could be too old. */
export const alwaysOrMaxAge: Rule = (input) =>
  keysOf(input.tree, ['suites']).flatMap((key): readonly Problem[] => {
    const one = input.tartfile.suites?.[key];
    if (one?.rerun !== 'always' || one['max-age'] === undefined || one['max-age'] === 'never') return [];
    return [
      problem('config/rerun', `suite "${key}" runs with each apply: max-age means nothing`, {
        severity: 'warning',
        hint: 'Remove max-age, or rerun: always.',
        where: locateKey(input.tree, ['suites', key, 'max-age']),
      }),
    ];
  });
