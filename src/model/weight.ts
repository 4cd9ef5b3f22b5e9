/** Who goes first: the longest, since what is started late decides when all is done. */
import { chains } from './chain.ts';
import type { Action } from './plan.ts';

/**
 * Expected seconds, by history, until an action and all cases that wait for it are done. What nobody knows counts as
 * longer than all that is known: cases that never ran, and the provisioning of machines; bases and leftovers go before
 * everything.
 */
export const weigh = (actions: readonly Action[]): ((action: Action) => number) => {
  const known = chains(actions, ownWeight);
  return (action) => known.get(action.id) ?? ownWeight(action);
};

const ownWeight = (action: Action): number => {
  if (action.kind === 'case.run') return action.seconds ?? UNKNOWN;
  return action.kind.startsWith('machine.') ? UNKNOWN : Number.POSITIVE_INFINITY;
};

/** A weight of its own: more than any history. */
export const UNKNOWN = Number.MAX_SAFE_INTEGER;

/** The order in which they are begun, as far as they need not wait; by their ids where nothing else tells. */
export const inTurn = (actions: readonly Action[], weightOf: (action: Action) => number): readonly Action[] =>
  actions
    .map((action) => ({ action, weight: weightOf(action) }))
    .sort((a, b) => (a.weight === b.weight ? (a.action.id < b.action.id ? -1 : 1) : b.weight - a.weight))
    .map(({ action }) => action);
