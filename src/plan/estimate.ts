/** How long an apply will take: the scheduler's own rule (longest first, on the slots there are), played through. */
import type { Action, Estimate } from '../model/plan.ts';

/** Seconds from history; cases that never ran count as the mean of those that did. Without any history: no seconds. */
export const estimate = (actions: readonly Action[], slots: number): Estimate => {
  const runs = actions.filter((action) => action.change === 'run');
  const known = runs.flatMap((action) => (action.seconds === undefined ? [] : [action.seconds]));
  if (runs.length === 0 || known.length === 0) return { criticalPath: [], slots };
  const mean = known.reduce((sum, seconds) => sum + seconds, 0) / known.length;
  const lanes = Array.from({ length: Math.max(1, slots) }, () => ({ seconds: 0, ids: [] as string[] }));
  for (const run of [...runs].sort((a, b) => (b.seconds ?? mean) - (a.seconds ?? mean))) {
    const lane = lanes.reduce((least, one) => (one.seconds < least.seconds ? one : least));
    lane.seconds += run.seconds ?? mean;
    lane.ids.push(run.id.slice('case:'.length));
  }
  const longest = lanes.reduce((most, one) => (one.seconds > most.seconds ? one : most));
  return { seconds: Math.round(longest.seconds), criticalPath: longest.ids, slots };
};
