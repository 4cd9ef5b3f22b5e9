/** The same things of two revisions, side by side. */

export interface Pair<T> {
  readonly id: string;
  readonly was: T | undefined;
  readonly is: T | undefined;
}

/** One for each id of either side, sorted by id. */
export const paired = <T>(from: readonly T[], to: readonly T[], idOf: (one: T) => string): readonly Pair<T>[] => {
  const [before, after] = [from, to].map((all) => new Map(all.map((one) => [idOf(one), one])));
  return [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])]
    .sort()
    .map((id) => ({ id, was: before?.get(id), is: after?.get(id) }));
};
