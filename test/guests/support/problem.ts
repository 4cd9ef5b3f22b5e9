/** The problem that a promise is rejected with. */
import { expect } from 'vitest';
import { type Problem, ProblemError } from '../../../src/model/problem.ts';

export const problemOf = async (promise: Promise<unknown>): Promise<Problem> => {
  const error: unknown = await promise.then(
    () => new Error('it did not fail'),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ProblemError);
  const [problem] = error instanceof ProblemError ? error.problems : [];
  if (problem === undefined) throw error;
  return problem;
};
