/** Rules for steps, wherever they stand. */
import { type Problem, problem } from '../../model/problem.ts';
import { at, locateKey, type Node, type Path } from '../node.ts';
import { stepLists } from '../step-lists.ts';
import type { Rule } from './input.ts';

/** `sudo` is root, `user` somebody: not both. */
export const oneUser: Rule = (input) =>
  eachStep(input.tree).flatMap((path): Problem[] => {
    const sudo = at(input.tree, [...path, 'sudo']);
    const both = sudo?.kind === 'scalar' && sudo.value === true && at(input.tree, [...path, 'user']) !== undefined;
    if (!both) return [];
    return [
      problem('config/step', 'a step runs as root or as a user, not as both', {
        hint: 'Remove sudo, or user.',
        where: locateKey(input.tree, [...path, 'user']),
      }),
    ];
  });

const eachStep = (tree: Node): readonly Path[] =>
  stepLists(tree).flatMap((path) => {
    const list = at(tree, path);
    return list?.kind === 'list' ? list.items.map((_, index) => [...path, index]) : [];
  });
