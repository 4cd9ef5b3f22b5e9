/** What a plan expected of a run, beside what came of it. */
import type { Plan } from '../model/plan.ts';
import type { Expected, RunResult } from '../model/result.ts';
import { secondsOf } from '../model/times.ts';

/** Less than that is no news. */
const FIFTH = 0.2;
const MOST = 20;

/** Undefined where nothing was expected, and of a run that was ended or left something out: it says nothing of the estimate. */
export const expectedOf = (
  plan: Plan,
  { cases, actions, status }: Omit<RunResult, 'expected'>,
): Expected | undefined => {
  const { seconds } = plan.estimate;
  const ended = [...cases, ...actions].every((one) => !['cancelled', 'skipped', 'errored'].includes(one.status));
  if (seconds === undefined || status === 'interrupted' || !ended) return undefined;
  const took = new Map([
    ...cases.map((one) => [`case:${one.id}`, one.times] as const),
    ...actions.map((one) => [one.action, one.times] as const),
  ]);
  const off = plan.actions.flatMap((action) => {
    const times = took.get(action.id);
    if (times === undefined || action.seconds === undefined) return [];
    const one = { id: action.id, expected: action.seconds, seconds: Math.round(secondsOf(times.stints) * 1000) / 1000 };
    return Math.abs(one.seconds - one.expected) > FIFTH * one.expected ? [one] : [];
  });
  const by = (one: Expected['off'][number]): number => Math.abs(one.seconds - one.expected);
  return { seconds, off: off.sort((a, b) => by(b) - by(a) || (a.id < b.id ? -1 : 1)).slice(0, MOST) };
};
