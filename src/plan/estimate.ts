/** How long an apply will take: the scheduler's own rule (longest first, on the slots there are), played through. */
import { chains, waitingFor } from '../model/chain.ts';
import type { Action, Estimate } from '../model/plan.ts';

/** Seconds from history; cases that never ran count as the mean of those that did. Without any history: no seconds. */
export const estimate = (actions: readonly Action[], slots: number): Estimate => {
  const runs = actions.filter((action) => action.change === 'run');
  const known = runs.flatMap((action) => (action.seconds === undefined ? [] : [action.seconds]));
  if (runs.length === 0 || known.length === 0) return { criticalPath: [], slots };
  const mean = known.reduce((sum, seconds) => sum + seconds, 0) / known.length;
  const { seconds, path } = play(runs, (action) => action.seconds ?? mean, Math.max(1, slots));
  return { seconds: Math.round(seconds), criticalPath: path.map((id) => id.slice('case:'.length)), slots };
};

interface Running {
  readonly action: Action;
  readonly end: number;
  /** Those before it that it could not begin without: for their slot, or since it needs them. */
  readonly path: readonly string[];
}

const play = (
  runs: readonly Action[],
  secondsOf: (action: Action) => number,
  slots: number,
): { readonly seconds: number; readonly path: readonly string[] } => {
  const chain = chains(runs, secondsOf);
  const longest = (a: Action, b: Action): number => (chain.get(b.id) ?? 0) - (chain.get(a.id) ?? 0);
  const ids = new Set(runs.map(({ id }) => id));
  const open = new Map(runs.map((action) => [action.id, action.dependsOn.filter((id) => ids.has(id)).length]));
  const waiting = waitingFor(runs);
  const ready = runs.filter(({ id }) => open.get(id) === 0).sort(longest);
  const running: Running[] = [];
  let last: { readonly end: number; readonly path: readonly string[] } = { end: 0, path: [] };
  let most = last;
  while (ready.length + running.length > 0) {
    const next = running.length < slots ? ready.shift() : undefined;
    if (next !== undefined) {
      running.push({ action: next, end: last.end + secondsOf(next), path: [...last.path, next.id] });
      continue;
    }
    last = first(running);
    if (last.end > most.end) most = last;
    const freed = (waiting.get(last.path.at(-1) ?? '') ?? []).filter(({ id }) => {
      open.set(id, (open.get(id) ?? 0) - 1);
      return open.get(id) === 0;
    });
    if (freed.length > 0) ready.splice(0, ready.length, ...[...ready, ...freed].sort(longest));
  }
  return { seconds: most.end, path: most.path };
};

/** Takes out the one that ends first. */
const first = (running: Running[]): Running => {
  const next = running.reduce((least, one) => (one.end < least.end ? one : least));
  running.splice(running.indexOf(next), 1);
  return next;
};
