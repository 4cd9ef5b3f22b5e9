/** Rules for what a suite does again and undoes. */
import { closest } from '../../model/closest.ts';
import { type Problem, problem } from '../../model/problem.ts';
import { at, locate, locateKey } from '../node.ts';
import { keysOf, type Rule, touched } from './input.ts';

/** What runs again must have run before. */
export const repeatsSteps: Rule = (input) =>
  keysOf(input.tree, ['suites']).flatMap((key): readonly Problem[] => {
    const path = ['suites', key];
    const one = input.tartfile.suites?.[key];
    const { idempotence } = one ?? {};
    if (idempotence === undefined || idempotence === 'off' || touched(input, [...path, 'run'])) return [];
    const here = [...path, 'idempotence'];
    const cases = input.desired.cases.filter(({ suite }) => suite === key);
    const names = [...new Set(cases.flatMap(({ steps }) => steps.map((step) => step.name)))];
    if (one?.run === undefined || [one.run].flat().length === 0) {
      return [
        problem('config/idempotence', `suite "${key}" has no steps to run again`, {
          hint: 'Add run: ./install.sh, or remove idempotence.',
          where: locateKey(input.tree, here),
        }),
      ];
    }
    const named = typeof idempotence === 'string' ? [] : (idempotence.steps ?? []);
    return named.flatMap((name, index): readonly Problem[] => {
      // A step that no base has is not known by its name.
      if (names.includes(name) || cases.length === 0) return [];
      const near = closest(name, names);
      return [
        problem('config/idempotence', `suite "${key}" has no step "${name}"`, {
          hint: near === undefined ? `Its steps are ${names.join(', ')}.` : `Did you mean ${near}?`,
          where: locate(input.tree, [...here, 'steps', index]),
        }),
      ];
    });
  });

/** An older revision is sent out of git's objects, in the place of the newer one. */
export const upgradesWorkspace: Rule = (input) =>
  keysOf(input.tree, ['suites']).flatMap((key): readonly Problem[] => {
    const path = ['suites', key];
    const one = input.tartfile.suites?.[key];
    if (one?.['upgrade-from'] === undefined) return [];
    const where = locateKey(input.tree, [...path, 'upgrade-from']);
    const space = at(input.tree, [...path, 'workspace']);
    if (space === undefined) {
      if (touched(input, [...path, 'workspace'])) return [];
      return [
        problem('config/upgrade-from', `suite "${key}" has no workspace to take an older revision of`, {
          hint: 'Add workspace: . beside it.',
          where,
        }),
      ];
    }
    const cloned =
      typeof one.workspace === 'object' && (one.workspace.source === 'remote' || one.workspace.to === false);
    if (!cloned) return [];
    return [
      problem('config/upgrade-from', 'a workspace that the guest clones has no older revision to start from', {
        hint: 'Use source: worktree or head with upgrade-from, or upgrade in the steps.',
        where,
      }),
    ];
  });
