/** What the live view says: a title and a row for each lane, as many as there is room for. Pure. */
import { oneLine } from '../model/clean.ts';
import type { Phase } from '../model/result.ts';
import { clip, clipBefore, pad, widthOf } from './columns.ts';
import { laneName } from './lane-name.ts';
import { about, duration, type Paint, statuses } from './style.ts';
import type { LaneTally, Tally } from './tally.ts';

/** `Applying: 5 of 12 done, 2 at work, 1 not passed (42s)`; of a run that is over, how it went. */
export const liveTitle = (state: Tally, now: number): string => {
  const { lanes, startedAt, interrupted, result } = state;
  const all = [...lanes.values()];
  const done = all.filter((lane) => lane.state === 'done');
  const bad = done.filter((lane) => !isGood(lane)).length;
  const queued = all.filter(waitsForSlot).length;
  const running = all.filter((lane) => lane.state === 'running').length - queued;
  const counts = [
    `${done.length} of ${all.length} done`,
    ...(running > 0 ? [`${running} at work`] : []),
    ...(queued > 0 ? [`${queued} waiting for a slot`] : []),
    ...(bad > 0 ? [`${bad} not passed`] : []),
  ].join(', ');
  if (result !== undefined) return `${interrupted ? 'Interrupted' : 'Applied'}: ${counts} (${about(result.seconds)})`;
  return `${interrupted ? 'Cleaning up, Ctrl-C again leaves at once' : 'Applying'}: ${counts} (${about(elapsed(startedAt, now))})`;
};

/** Did all end well, as far as anything has ended? */
export const isWell = ({ lanes, interrupted }: Tally): boolean =>
  !interrupted && [...lanes.values()].every((lane) => lane.state !== 'done' || isGood(lane));

/** At most `rows` lines of at most `width` columns. With too little room, what runs goes first, then what went wrong. */
export const liveRows = (
  state: Tally,
  now: number,
  size: { readonly rows: number; readonly width: number },
  paint: Paint,
): string[] => {
  const all = [...state.lanes.values()];
  const running = all.filter((lane) => lane.state === 'running' && !waitsForSlot(lane));
  const queued = all.filter(waitsForSlot);
  const bad = all.filter((lane) => lane.state === 'done' && !isGood(lane));
  const good = all.filter((lane) => lane.state === 'done' && isGood(lane));
  const waiting = all.filter((lane) => lane.state === 'waiting');
  // Who is done says the least, and the last one more than the first.
  const ranked = [...running, ...bad, ...queued, ...waiting, ...good.toReversed()];
  const shown = new Set(ranked.slice(0, all.length <= size.rows ? size.rows : Math.max(0, size.rows - 1)));
  const names = Math.min(32, Math.floor(size.width / 3), Math.max(0, ...all.map((lane) => widthOf(laneName(lane.id)))));
  const rows = [...good, ...bad, ...running, ...queued, ...waiting]
    .filter((lane) => shown.has(lane))
    .map((lane) => row(lane, now, names, size.width, paint));
  const hidden = ranked.filter((lane) => !shown.has(lane));
  return hidden.length === 0 || size.rows < 1
    ? rows
    : [...rows, paint('dim', clip(`  … ${hiddenText(hidden)}`, size.width))];
};

/** `3 more done, 18 more waiting`. */
const hiddenText = (hidden: readonly LaneTally[]): string => {
  const kind = (lane: LaneTally): string => {
    if (lane.state === 'done') return 'done';
    return lane.state === 'running' && !waitsForSlot(lane) ? 'at work' : 'waiting';
  };
  return ['at work', 'done', 'waiting']
    .map((word) => ({ word, count: hidden.filter((lane) => kind(lane) === word).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} more ${word}`)
    .join(', ');
};

const row = (lane: LaneTally, now: number, names: number, width: number, paint: Paint): string => {
  const full = laneName(lane.id);
  const name = pad(clipBefore(full, full.slice(Math.max(0, full.lastIndexOf('@'))), names), names);
  const room = Math.max(0, width - names - 4);
  if (lane.state === 'waiting') return paint('dim', `· ${name.trimEnd()}`);
  if (lane.state === 'running') {
    const time = about(elapsed(lane.since, now));
    const head = clip(doing(lane), Math.max(0, Math.min(room - time.length - 1, 36)));
    const line = clip(`  ${oneLine(lane.line)}`, Math.max(0, room - widthOf(head) - time.length - 1));
    if (waitsForSlot(lane)) return paint('dim', `· ${name}  ${head} ${time}${line.trimEnd()}`);
    return `${paint('cyan', '▶')} ${name}  ${head} ${time}${line.trim() === '' ? '' : paint('dim', line)}`;
  }
  const { sign, hue } = statuses[statusOf(lane)];
  const { result } = lane;
  const time = duration(result?.seconds ?? 0);
  const why = result?.problem === undefined ? '' : `  ${oneLine(result.problem.summary)}`;
  return `${paint(hue, sign)} ${name}  ${paint('dim', clip(`${time}${why}`, room))}`;
};

const words: Readonly<Record<Phase, string>> = {
  pull: 'pulls',
  clone: 'clones',
  set: 'sets',
  slot: 'waits for a slot',
  boot: 'boots',
  connect: 'logs in',
  upgrade: 'installs the old revision',
  workspace: 'sends the workspace',
  run: 'runs',
  idempotence: 'repeats',
  check: 'checks',
  collect: 'collects',
  teardown: 'tears down',
  stop: 'stops',
  delete: 'deletes',
};

/** `runs ./install.sh`. */
const doing = (lane: LaneTally): string => {
  const phase = lane.phases.at(-1);
  const word = phase === undefined ? 'starts' : words[phase];
  return lane.step === undefined ? word : `${word} ${oneLine(lane.step)}`;
};

/** Nothing is done for it at the moment, though it has begun. */
const waitsForSlot = (lane: LaneTally): boolean => lane.state === 'running' && lane.phases.at(-1) === 'slot';

const statusOf = ({ result }: LaneTally): keyof typeof statuses => {
  if (result === undefined) return 'cancelled';
  if ('suite' in result) return result.status;
  return result.status === 'done' ? 'passed' : result.status;
};

const isGood = (lane: LaneTally): boolean => ['passed', 'flaky', 'cached'].includes(statusOf(lane));

const elapsed = (since: number, now: number): number => Math.max(0, (now - since) / 1000);
