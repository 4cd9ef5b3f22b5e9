/** Who goes first: the longest, since what is started late decides when all is done. */
import { chains } from '../model/chain.ts';
import type { Action } from '../model/plan.ts';

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
