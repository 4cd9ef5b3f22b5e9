/** How long an apply will take, what decides that, and the disk that it takes: the runner's own rules, played through. */
import type { GuestOs } from '../model/desired.ts';
import type { Action, Estimate } from '../model/plan.ts';
import { APPLE_LIMIT } from '../model/room.ts';
import type { Facts } from './facts.ts';
import { runningNow } from './guests.ts';
import { type Jobs, jobsOf } from './jobs.ts';
import { simulate } from './simulate.ts';

/**
 * From what earlier runs took. What never ran counts as the mean of its like. No seconds when nothing of what takes long
 * is known, or no case is though some are to run; no bytes when something that lasts is not known.
 */
export const estimate = (actions: readonly Action[], facts: Facts): Estimate => {
  const planned = actions.filter((action) => action.change !== 'none');
  const made = jobsOf(planned, facts);
  const running = runningNow(facts);
  const known = isKnown(planned, made);
  // Where neither time nor disk is known, nothing would be told of it.
  const { seconds, path, peak, blocked } =
    known || made.disk.size > 0 ? simulate(made.jobs, { limits: facts.desired.limits, running }) : untold;
  const idle = new Set(made.jobs.filter(({ stints }) => stints.length === 0).map(({ id }) => id));
  return {
    ...(known ? { seconds: Math.round(seconds) } : {}),
    criticalPath: known ? path.filter((id) => !idle.has(id)).map((id) => id.replace(/^case:/, '')) : [],
    slots: slotsFor(made, running, facts),
    ...(known && blocked ? { blocked } : {}),
    ...(known && made.guessed.length > 0 ? { guessed: made.guessed } : {}),
    ...diskOf(planned, made, peak),
  };
};

const untold = { seconds: 0, path: [], peak: 0, blocked: false };

const isKnown = (planned: readonly Action[], { guessed }: Jobs): boolean => {
  const lasting = planned.filter(({ kind }) => !kind.endsWith('.delete'));
  const unknown = guessed.reduce((sum, { count, as }) => sum + (as === 'nothing' ? count : 0), 0);
  return lasting.length > unknown && !guessed.some(({ kind, as }) => kind === 'case' && as === 'nothing');
};

/** VMs of this run that may run at once, beside those that run now and that it does not stop. */
const slotsFor = ({ jobs }: Jobs, running: ReadonlyMap<string, GuestOs>, { desired }: Facts): number => {
  const ours = new Set(jobs.map(({ vm }) => vm));
  const others = [...running].filter(([vm]) => !ours.has(vm));
  const macs = others.filter(([, os]) => os === 'darwin').length;
  const booted = jobs.filter(({ stints }) => stints.some(({ on }) => on === 'slot'));
  const onlyMacs = booted.length > 0 && booted.every(({ os }) => os === 'darwin');
  const free = desired.limits.vms - others.length;
  return Math.max(1, onlyMacs ? Math.min(free, APPLE_LIMIT - macs) : free);
};

const diskOf = (
  planned: readonly Action[],
  { disk }: Jobs,
  peak: number,
): Pick<Estimate, 'diskBytes' | 'peakDiskBytes' | 'diskAtLeast'> => {
  const unknown = planned.filter(({ id }) => !disk.has(id));
  if (planned.length === 0 || unknown.some(({ kind }) => kind !== 'case.run')) return {};
  const all = [...disk.values()];
  const lasting = all.reduce((sum, one) => sum + (one.lasting ? one.bytes : 0), 0);
  return {
    diskBytes: Math.round(lasting),
    ...(unknown.length === 0 ? { peakDiskBytes: Math.round(peak) } : {}),
    ...(all.some(({ atLeast }) => atLeast === true) ? { diskAtLeast: true } : {}),
  };
};
