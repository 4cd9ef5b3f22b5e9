/** Rules for secrets: their values come from the environment at apply and stand nowhere else. */
import { type Problem, problem } from '../../model/problem.ts';
import { at, locateKey, type Node, type Path } from '../node.ts';
import type { Rule } from './input.ts';

/** One variable, one origin. */
export const secretOrEnv: Rule = (input) =>
  input.guests.flatMap((guest) => {
    const places: readonly (readonly [Node, Path])[] = [[guest.node, ['env']], ...stepEnvs(input.tree, guest.path)];
    return guest.spec.secrets.flatMap((name) =>
      places
        .filter(([tree, path]) => at(tree, [...path, name]) !== undefined)
        .map(([tree, path]) =>
          problem('config/secret', `${name} is a secret and stands in env as well`, {
            hint: "Remove it from env: its value comes from the host's environment.",
            where: locateKey(tree, [...path, name]),
          }),
        ),
    );
  });

const stepEnvs = (tree: Node, owner: Path): readonly (readonly [Node, Path])[] => {
  const run = at(tree, [...owner, 'run']);
  return run?.kind === 'list' ? run.items.map((_, index) => [tree, [...owner, 'run', index, 'env']] as const) : [];
};

/** An interpolated secret would stand in plans and reports. */
export const secretNotInterpolated: Rule = (input) => {
  const secrets = new Set(input.guests.flatMap((guest) => guest.spec.secrets));
  return input.uses
    .filter((use) => secrets.has(use.name))
    .map(
      (use): Problem =>
        problem('config/secret', `${use.name} is a secret and cannot be written into the tartfile`, {
          hint: `Steps and checks have it as the variable $${use.name}; use that.`,
          where: use.where,
        }),
    );
};
