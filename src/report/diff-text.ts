/** A comparison of two revisions as people read it, in the signs of a plan. */
import { oneLine } from '../model/clean.ts';
import { type Diff, type DiffCase, type DiffChange, type DiffThing, partWords } from '../model/diff.ts';
import type { ChangeKind } from '../model/plan.ts';
import { clip, pad, widthOf, wrap } from './columns.ts';
import { diffCounts, diffLosses, sideWords } from './diff-summary.ts';
import { changeLines } from './plan-text.ts';
import { type Paint, painter, plural, signs, some } from './style.ts';

export interface DiffTextOptions {
  readonly color: boolean;
  /** All files, and what is untouched. */
  readonly verbose: boolean;
  /** Columns of the terminal; absent where lines are read by programs. */
  readonly width?: number | undefined;
}

/** Columns of names; a longer one pushes its reason to the right. */
const NAMES = 44;

/** Ends with a newline. */
export const diffText = (diff: Diff, options: DiffTextOptions): string => {
  const paint = painter(options.color);
  const head = `From ${oneLine(sideWords(diff.from))} to ${oneLine(sideWords(diff.to))}, ${oneLine(diff.tartfile)}:`;
  const width = Math.max(0, ...diff.cases.map(({ id }) => widthOf(oneLine(id))).filter((columns) => columns <= NAMES));
  const body = [
    ...(diff.settings.length === 0
      ? []
      : [`${sign('update', paint)} ${paint('bold', 'settings')}`, ...changeLines(diff.settings, options.width, paint)]),
    ...[...diff.bases, ...diff.layers, ...diff.machines].flatMap((thing) => thingLines(thing, options, paint)),
    ...diff.cases.map((one) => caseLine(one, width, options, paint)),
    ...(options.verbose ? diff.untouched.map((id) => `${sign('none', paint)} ${oneLine(id)}`) : []),
  ];
  return `${[head, ...body, '', ...end(diff, options, paint)].join('\n')}\n`;
};

const sign = (change: ChangeKind, paint: Paint): string => paint(signs[change].hue, signs[change].sign.padStart(3));

const kinds: Readonly<Record<DiffChange, ChangeKind>> = { added: 'create', changed: 'update', removed: 'delete' };

const thingLines = (thing: DiffThing, { width }: DiffTextOptions, paint: Paint): readonly string[] => {
  const replaces = thing.changes.some((change) => change.replaces === true);
  const [kind = '', name = ''] = splitId(thing.id);
  const vm = oneLine(thing.vm) === name ? '' : ` (${oneLine(thing.vm)})`;
  const more = [
    ...thing.parts.map(partWords),
    ...(thing.files.length === 0 ? [] : [`workspace changed: ${filesWords(thing.files, 2)}`]),
  ];
  return [
    `${sign(replaces ? 'replace' : kinds[thing.change], paint)} ${paint('bold', `${kind} ${name}${vm}`)}${
      thing.change === 'removed' ? `  ${paint('dim', 'no longer in the tartfile')}` : ''
    }`,
    ...(thing.change === 'removed' ? [] : changeLines(thing.changes, width, paint)),
    ...more.map((line) => `      ${oneLine(line)}`),
  ];
};

const splitId = (id: string): readonly [string, string] => {
  const colon = id.indexOf(':');
  return [id.slice(0, colon), oneLine(id.slice(colon + 1))];
};

const caseLine = (one: DiffCase, width: number, options: DiffTextOptions, paint: Paint): string => {
  const kind = one.change === 'changed' ? 'run' : kinds[one.change];
  const start = `${pad(oneLine(one.id), width)}  `;
  const room =
    options.width === undefined || options.verbose ? undefined : Math.max(20, options.width - 4 - widthOf(start));
  const reason = oneLine(one.reason);
  return `${sign(kind, paint)} ${paint('bold', start)}${paint('dim', room === undefined ? reason : clip(reason, room))}`;
};

const filesWords = (files: Diff['files'], most: number): string =>
  some(
    files.map(({ path }) => oneLine(path)),
    most,
  );

const end = (diff: Diff, { verbose, width }: DiffTextOptions, paint: Paint): readonly string[] => {
  const wrapped = (text: string): readonly string[] => (width === undefined ? [text] : wrap(text, Math.max(20, width)));
  const files =
    diff.files.length === 0 ? [] : wrapped(`Files: ${filesWords(diff.files, verbose ? diff.files.length : 6)}.`);
  const untouched = `${plural(diff.untouched.length, 'case')} untouched`;
  const counts = diffCounts(diff);
  const sum =
    counts.length === 0 ? `Nothing changes: ${untouched}.` : `Merging this: ${counts.join(', ')}; ${untouched}.`;
  const losses = diffLosses(diff).map(
    ({ thing, why }) =>
      `! ${thing.change === 'removed' ? 'Deleted' : 'Deleted and made anew'}: ${oneLine(thing.vm)} (${why}).`,
  );
  return [
    ...files,
    ...wrapped(sum).map((line) => line.replace(/^(?:Nothing changes|Merging this):/, (word) => paint('bold', word))),
    ...losses.flatMap((line) => wrapped(line).map((text) => paint('red', text))),
  ];
};
