/** Rules for `report`: one file format a step. */
import { type Problem, problem } from '../../model/problem.ts';
import { at, locateKey } from '../node.ts';
import { stepLists } from '../step-lists.ts';
import type { Rule } from './input.ts';

/** A test runner writes one of them; the other would never be read. */
export const oneReport: Rule = (input) =>
  stepLists(input.tree).flatMap((path) => {
    const list = at(input.tree, path);
    const steps = list?.kind === 'list' ? list.items : [];
    return steps.flatMap((step): Problem[] => {
      const report = at(step, ['report']);
      if (at(report, ['tap']) === undefined || report === undefined || at(report, ['junit']) === undefined) return [];
      return [
        problem('config/report', 'a report is in tap or in junit, not in both', {
          hint: 'Keep the one that the test runner writes.',
          where: locateKey(report, ['junit']),
        }),
      ];
    });
  });
