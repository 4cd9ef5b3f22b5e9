/** Two plans side by side: what a reviewed one says otherwise than the one that would be carried out now. */
import { canonical } from '../model/canonical.ts';
import type { Action } from '../model/plan.ts';

/** What of an action a reviewer saw. */
export type SeenAction = Pick<Action, 'id' | 'kind' | 'change' | 'vm' | 'reason' | 'changes'>;

/** Lines for people, in the order of the ids; empty when a reviewer would see the same. */
export const differences = (seen: readonly SeenAction[], now: readonly SeenAction[]): readonly string[] => {
  const [before, after] = [byId(seen), byId(now)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was === undefined) return is === undefined || is.change === 'none' ? [] : [`${id}: now ${words(is)}`];
    if (is === undefined) return was.change === 'none' ? [] : [`${id}: was ${words(was)}, is not planned any more`];
    if (was.change === is.change && was.kind === is.kind && was.vm === is.vm) {
      const same = was.reason === is.reason && canonical(was.changes) === canonical(is.changes);
      return same || is.change === 'none' ? [] : [`${id}: was ${words(was)}, now ${words(is)}`];
    }
    return [`${id}: was ${words(was)}, now ${words(is)}`];
  });
};

const byId = (actions: readonly SeenAction[]): ReadonlyMap<string, SeenAction> =>
  new Map(actions.map((action) => [action.id, action]));

const words = ({ change, reason, changes }: SeenAction): string => {
  const values = changes.map(({ path, from, to }) => `, ${path}: ${from ?? 'none'} -> ${to ?? 'none'}`);
  return `${change === 'none' ? 'nothing to do' : change} (${reason}${values.join('')})`;
};
