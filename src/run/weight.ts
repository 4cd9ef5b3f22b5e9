/** Who goes first: the longest, since what is started late decides when all is done. */
import type { Action } from '../model/plan.ts';

/**
 * Expected seconds, by history. What nobody knows counts as longer than all that is known: cases that never ran, and the
 * provisioning of machines; what others wait for goes before everything.
 */
export const weightOf = (action: Action): number => {
  if (action.kind === 'case.run') return action.seconds ?? UNKNOWN;
  return action.kind.startsWith('machine.') ? UNKNOWN : Number.POSITIVE_INFINITY;
};

/** A weight of its own: more than any history. */
export const UNKNOWN = Number.MAX_SAFE_INTEGER;
