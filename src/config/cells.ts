/** What each combination of a suite's matrix is called, and what it sets. */
import { combinationNames } from './combination-name.ts';
import type { ResolveInput } from './guests.ts';
import { type Combination, type MatrixValue, matrixOf } from './matrix.ts';
import { at } from './node.ts';

export interface Cell {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  /** The same as it is shown. */
  readonly matrix: Readonly<Record<string, string>>;
}

/** Undefined without a matrix. */
export const cellsOf = (suite: string, { tree }: Pick<ResolveInput, 'tree'>): readonly Cell[] | undefined => {
  const node = at(tree, ['suites', suite, 'matrix']);
  if (node === undefined) return undefined;
  const { combinations } = matrixOf(node);
  const names = combinationNames(combinations);
  return combinations.map((one, index) => ({
    name: names[index] ?? '',
    env: values(one, ({ value }) => value),
    matrix: values(one, ({ shown }) => shown),
  }));
};

const values = (one: Combination, of: (value: MatrixValue) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(one)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, of(value)]),
  );
