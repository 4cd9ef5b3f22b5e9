/** Problems in the order of the text, each said once. */
import type { Problem, SourceFile } from '../model/problem.ts';

/** The tartfile's own first, then those of the files that it extends. */
export const sorted = (problems: readonly Problem[], first: SourceFile): readonly Problem[] => {
  const files = [first, ...problems.flatMap((one) => (one.where === undefined ? [] : [one.where.file]))];
  const rank = (one: Problem): readonly number[] => [
    one.where === undefined ? -1 : files.indexOf(one.where.file),
    one.where?.start ?? 0,
  ];
  const seen = new Set<string>();
  return [...problems]
    .filter((one) => {
      const key = JSON.stringify([one.code, one.summary, ...rank(one)]);
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => {
      const [fileA = 0, startA = 0] = rank(a);
      const [fileB = 0, startB = 0] = rank(b);
      return fileA - fileB || startA - startB;
    });
};
