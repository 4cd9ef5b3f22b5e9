/** Steps that passed, and whose output tells of trouble all the same: each kind once, with its cases. */
import type { Problem } from '../model/problem.ts';
import type { CaseResult } from '../model/result.ts';

export interface Warned {
  readonly problem: Problem;
  readonly cases: readonly string[];
}

/** In the order of the first of each. */
export const warnings = (cases: readonly CaseResult[]): readonly Warned[] => {
  const found = new Map<string, { problem: Problem; cases: string[] }>();
  for (const { id, steps } of cases) {
    for (const { warning } of steps) {
      if (warning === undefined) continue;
      const key = JSON.stringify([warning.summary, warning.detail, warning.where?.file.path, warning.where?.start]);
      const before = found.get(key);
      if (before === undefined) found.set(key, { problem: warning, cases: [id] });
      else before.cases.push(id);
    }
  }
  return [...found.values()];
};
