/** What the live view says: a title and a row for each lane, as many as there is room for. Pure. */
import { oneLine } from '../model/clean.ts';
import { laneName } from './lane-name.ts';
import { duration, fit, type Paint, pad, plural, statuses } from './style.ts';
import type { LaneTally, Tally } from './tally.ts';

/** `Applying: 5 of 12 done, 2 run, 1 failed (0:42)`. */
export const liveTitle = ({ lanes, startedAt, interrupted }: Tally, now: number): string => {
  const all = [...lanes.values()];
  const done = all.filter((lane) => lane.state === 'done');
  const bad = done.filter((lane) => !isGood(lane));
  const running = all.filter((lane) => lane.state === 'running').length;
  const parts = [`${done.length} of ${all.length} done`, ...(running > 0 ? [`${running} at work`] : []), ...(bad.length > 0 ? [`${bad.length} not passed`] : [])];
  const head = interrupted ? 'Interrupted, cleaning up (Ctrl-C again leaves at once)' : 'Applying';
  return `${head}: ${parts.join(', ')} (${duration(elapsed(startedAt, now))})`;
};

/** At most `rows` lines of at most `width` columns. What runs goes first when there is too little room, then what went wrong. */
export const liveRows = (state: Tally, now: number, size: { readonly rows: number; readonly width: number }, paint: Paint): string[] => {
  const all = [...state.lanes.values()];
  const running = all.filter((lane) => lane.state === 'running');
  const bad = all.filter((lane) => lane.state === 'done' && !isGood(lane));
  const good = all.filter((lane) => lane.state === 'done' && isGood(lane));
  const waiting = all.filter((lane) => lane.state === 'waiting');
  const shown = new Set<LaneTally>();
  for (const lane of [...running, ...bad, ...waiting, ...good.reverse()]) if (shown.size < size.rows - 1 || all.length <= size.rows) shown.add(lane);
  const names = Math.min(32, Math.floor(size.width / 3), Math.max(0, ...all.map((lane) => laneName(lane.id).length)));
  const rows = [...bad, ...good.reverse(), ...running, ...waiting].filter((lane) => shown.has(lane)).map((lane) => row(lane, now, names, size.width, paint));
  const hidden = all.length - shown.size;
  return hidden === 0 ? rows : [...rows, paint('dim', `  and ${plural(hidden, 'more')}`.replace('mores', 'more'))];
};

const row = (lane: LaneTally, now: number, names: number, width: number, paint: Paint): string => {
  const name = pad(fit(laneName(lane.id), names), names);
  const room = width - names - 4;
  if (lane.state === 'waiting') return paint('dim', `· ${name}`);
  if (lane.state === 'running') {
    const what = lane.step === undefined ? (lane.phase ?? '') : `${lane.phase ?? ''}: ${lane.step}`;
    const head = `${what} ${duration(elapsed(lane.since, now))}`;
    const line = oneLine(lane.line);
    return `${paint('cyan', '▶')} ${name}  ${fit(head, room)}${line === '' ? '' : paint('dim', fit(`  ${line}`, Math.max(0, room - head.length)))}`;
  }
  const { sign, hue } = statuses[statusOf(lane)];
  const { result } = lane;
  const why = result?.problem === undefined ? '' : `  ${oneLine(result.problem.summary)}`;
  return `${paint(hue, sign)} ${name}  ${paint('dim', fit(`${duration(result?.seconds ?? 0)}${why}`, room))}`;
};

const statusOf = ({ result }: LaneTally): keyof typeof statuses => {
  if (result === undefined) return 'cancelled';
  if ('suite' in result) return result.status;
  return result.status === 'done' ? 'passed' : result.status;
};

const isGood = (lane: LaneTally): boolean => ['passed', 'flaky', 'cached'].includes(statusOf(lane));

const elapsed = (since: number, now: number): number => Math.max(0, (now - since) / 1000);
