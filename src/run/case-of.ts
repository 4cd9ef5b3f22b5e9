/** The case that an action is about. */
import type { Desired, DesiredCase } from '../model/desired.ts';

const indexes = new WeakMap<Desired, ReadonlyMap<string, DesiredCase>>();

/** By the id of the action, `case:bootstrap@tahoe`. A run of one case may have thousands that are up to date to look up. */
export const caseOf = (desired: Desired, id: string): DesiredCase | undefined => {
  const index = indexes.get(desired) ?? new Map(desired.cases.map((one) => [`case:${one.id}`, one]));
  indexes.set(desired, index);
  return index.get(id);
};
