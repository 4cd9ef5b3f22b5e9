/** Rules for steps, wherever they stand. */
import { type Problem, problem } from '../../model/problem.ts';
import type { When } from '../../model/tartfile.ts';
import { at, locateKey, type Node, toData } from '../node.ts';
import { stepLists } from '../step-lists.ts';
import { applies } from '../when.ts';
import { keysOf, type Rule, touched } from './input.ts';

/** `sudo` is root, `user` somebody: not both. */
export const oneUser: Rule = (input) =>
  eachStep(input.tree).flatMap((step): Problem[] => {
    const sudo = at(step, ['sudo']);
    const both = sudo?.kind === 'scalar' && sudo.value === true && at(step, ['user']) !== undefined;
    if (!both) return [];
    return [
      problem('config/step', 'a step runs as root or as a user, not as both', {
        hint: 'Remove sudo, or user.',
        where: locateKey(step, ['user']),
      }),
    ];
  });

/** What is for no base of its layer, machine or suite never runs, and nobody would miss it. As written: a call of a preset counts once. */
export const whenHolds: Rule = (input) => {
  const known = [...keysOf(input.written, ['bases']), ...keysOf(input.written, ['layers'])];
  return input.guests.flatMap(({ path: owner, bases }) =>
    ['run', 'check', 'teardown'].flatMap((key): Problem[] => {
      const list = at(input.written, [...owner, key]);
      if (list?.kind !== 'list' || bases.length === 0) return [];
      return list.items.flatMap((item, index): Problem[] => {
        const path = [...owner, key, index];
        const when = at(item, ['when']);
        if (when?.kind !== 'map' || touched(input, path) || touched(input, ['bases'])) return [];
        // The schema has nothing against it.
        const asked = toData(when) as When;
        // An unknown base is told by another rule.
        const unknown = [asked.base ?? []].flat().some((name) => !known.includes(name));
        if (unknown || bases.some((base) => applies(asked, base))) return [];
        return [
          problem('config/never', 'this never applies: no base of the suite, machine or layer is as its when says', {
            severity: 'warning',
            hint: 'Mend the condition, or remove it all. Flavor and macOS are known of the images of Cirrus Labs.',
            where: locateKey(input.written, [...path, 'when']),
          }),
        ];
      });
    }),
  );
};

const eachStep = (tree: Node): readonly Node[] =>
  stepLists(tree).flatMap((path) => {
    const list = at(tree, path);
    return list?.kind === 'list' ? list.items : [];
  });
