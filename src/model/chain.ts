/** Actions that wait for others: who for whom, and how long that takes together. */
import { grouped } from './grouped.ts';
import type { Action } from './plan.ts';

/** By the id of an action, those that wait for it. */
export const waitingFor = (actions: readonly Action[]): ReadonlyMap<string, readonly Action[]> => {
  const edges = actions.flatMap((action) => action.dependsOn.map((id) => ({ id, action })));
  return new Map([...grouped(edges, ({ id }) => id)].map(([id, all]) => [id, all.map(({ action }) => action)]));
};

/**
 * Seconds by id, from the start of an action until all that waits for it is done; the scheduler begins with the longest.
 * No circles among `dependsOn`.
 */
export const chains = (
  actions: readonly Action[],
  secondsOf: (action: Action) => number,
): ReadonlyMap<string, number> => {
  const waiting = waitingFor(actions);
  const known = new Map<string, number>();
  const chain = (action: Action): number => {
    const before = known.get(action.id);
    if (before !== undefined) return before;
    const after = (waiting.get(action.id) ?? []).reduce((most, one) => Math.max(most, chain(one)), 0);
    known.set(action.id, secondsOf(action) + after);
    return secondsOf(action) + after;
  };
  for (const action of actions) chain(action);
  return known;
};
