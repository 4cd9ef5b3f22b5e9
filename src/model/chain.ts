/** Actions that wait for others: who for whom, and how long that takes together. */
import type { Action } from './plan.ts';

/** By the id of an action, those that wait for it. */
export const waitingFor = (actions: readonly Action[]): ReadonlyMap<string, readonly Action[]> => {
  const waiting = new Map<string, Action[]>();
  for (const action of actions) {
    for (const id of action.dependsOn) {
      const before = waiting.get(id);
      if (before === undefined) waiting.set(id, [action]);
      else before.push(action);
    }
  }
  return waiting;
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
    let after = 0;
    for (const one of waiting.get(action.id) ?? []) after = Math.max(after, chain(one));
    const all = secondsOf(action) + after;
    known.set(action.id, all);
    return all;
  };
  for (const action of actions) chain(action);
  return known;
};
