/** What actions took when they were carried out last. */
import type { Action } from '../model/plan.ts';
import { type ActionTimes, secondsOf, timesKey } from '../model/times.ts';
import { isCached } from './bases.ts';
import type { Facts } from './facts.ts';

/** Undefined for what nobody knows. Of a case without stints its seconds count as spent on the slot. */
export const timesOf = (action: Action, facts: Facts): ActionTimes | undefined => {
  const times = facts.observed.times?.get(timesKey(action));
  if (times === undefined)
    return action.seconds === undefined ? undefined : { stints: [{ on: 'slot', seconds: action.seconds }] };
  return hasImage(action, facts) ? { ...times, stints: times.stints.filter(({ on }) => on !== 'pull') } : times;
};

/** The same action with the seconds that it is expected to take, waits for others not counted. */
export const withSeconds = (action: Action, facts: Facts): Action => {
  if (action.change === 'none') return action;
  const times = timesOf(action, facts);
  return times === undefined ? action : { ...action, seconds: Math.round(secondsOf(times.stints) * 1000) / 1000 };
};

/** Nothing has to be fetched for that base. */
export const hasImage = ({ id, kind }: Action, facts: Facts): boolean => {
  const base = kind.startsWith('base.') ? facts.bases.get(id.slice('base:'.length)) : undefined;
  return base !== undefined && isCached(base, facts);
};
