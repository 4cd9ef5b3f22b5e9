/** One part of the cases, so that several hosts share them: all parts together are all cases, and no case is in two. */
import { grouped } from '../model/grouped.ts';
import type { Action } from '../model/plan.ts';

export interface Shard {
  /** From 1 to `of`. */
  readonly index: number;
  readonly of: number;
}

/**
 * The cases of that part, in their order, which is that of their ids. What needs each other stays together. Depends on nothing but the actions: hosts
 * that plan the same have parts that fit. Those that take longest are dealt out first, each to the part with the least to do.
 */
export const inShard = (cases: readonly Action[], { index, of }: Shard): readonly Action[] => {
  const known = cases.flatMap(({ seconds }) => (seconds === undefined ? [] : [seconds]));
  const mean = known.length === 0 ? 1 : known.reduce((sum, one) => sum + one, 0) / known.length;
  const groups = [...grouped(cases, groupOf(cases)).values()].map((members) => ({
    members,
    first: members[0]?.id ?? '',
    seconds: members.reduce((sum, one) => sum + (one.change === 'none' ? 0 : (one.seconds ?? mean)), 0),
  }));
  const loads = Array.from({ length: of }, () => ({ seconds: 0, count: 0 }));
  const mine = new Set<Action>();
  for (const group of groups.sort((a, b) => b.seconds - a.seconds || (a.first < b.first ? -1 : 1))) {
    const least = loads.reduce((best, one) =>
      one.seconds < best.seconds || (one.seconds === best.seconds && one.count < best.count) ? one : best,
    );
    least.seconds += group.seconds;
    least.count += group.members.length;
    if (loads.indexOf(least) === index - 1) for (const one of group.members) mine.add(one);
  }
  return cases.filter((one) => mine.has(one));
};

/** A name for all that hang together by their needs. */
const groupOf = (cases: readonly Action[]): ((action: Action) => string) => {
  const parent = new Map(cases.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    let top = id;
    for (let next = parent.get(top); next !== undefined && next !== top; next = parent.get(top)) top = next;
    parent.set(id, top);
    return top;
  };
  for (const { id, dependsOn } of cases)
    for (const need of dependsOn) if (parent.has(need)) parent.set(root(id), root(need));
  return ({ id }) => root(id);
};
