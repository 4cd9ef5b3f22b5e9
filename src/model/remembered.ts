/** What of a run is worth remembering for the estimate of the next plan. */
import type { Plan } from './plan.ts';
import type { RunResult } from './result.ts';
import { type ActionTimes, type Times, timesKey } from './times.ts';

/**
 * By `timesKey`. A case that failed may have ended early: it counts only as long as nothing else is known. An image that
 * was there already took no time to fetch: how long it takes is still known from the last time.
 */
export const rememberedTimes = (plan: Plan, result: RunResult, before: Times): Times => {
  const keys = new Map(plan.actions.map((action) => [action.id, timesKey(action)]));
  const found = new Map<string, ActionTimes>();
  const add = (id: string, times: ActionTimes | undefined, whole: boolean): void => {
    const key = keys.get(id);
    if (key === undefined || times === undefined || (!whole && before.has(key))) return;
    found.set(key, withPull(times, before.get(key)));
  };
  for (const { id, times, status } of result.cases) add(`case:${id}`, times, status !== 'failed');
  for (const { action, times } of result.actions) add(action, times, true);
  return found;
};

const withPull = (now: ActionTimes, before: ActionTimes | undefined): ActionTimes => {
  const pulled = before?.stints.filter(({ on }) => on === 'pull') ?? [];
  return now.stints.some(({ on }) => on === 'pull') ? now : { ...now, stints: [...pulled, ...now.stints] };
};
