/** Why cases would run, as people read it: a verdict, each input, and what would make another one of it. */
import { oneLine } from '../model/clean.ts';
import type { ExplainedInput, ExplainedItem, Explanation, Occasion } from '../model/explanation.ts';
import { pad, widthOf } from './columns.ts';
import { type Hue, type Paint, painter, plural } from './style.ts';

export interface ExplainTextOptions {
  readonly color: boolean;
  /** Parts that are the same, too. */
  readonly verbose: boolean;
}

/** Ends with a newline. */
export const explainText = (all: readonly Explanation[], { color, verbose }: ExplainTextOptions): string => {
  const paint = painter(color);
  return `${all.map((one) => explained(one, verbose, paint).join('\n')).join('\n\n')}\n`;
};

/** One line of the table: sign, name, what is said of it, and what stands under it. */
interface Row {
  readonly sign: string;
  readonly hue: Hue;
  readonly name: string;
  readonly text: string;
  readonly under?: readonly string[];
}

const explained = (one: Explanation, verbose: boolean, paint: Paint): readonly string[] => {
  const verdict = one.run ? paint('cyan', 'would run') : paint('dim', 'is up to date');
  const rows = [...one.inputs.map((input) => inputRow(input, verbose, paint)), ...otherRows(one)];
  const width = Math.max(...rows.map(({ name }) => widthOf(name)));
  return [
    `${paint('bold', oneLine(one.id))} ${verdict}: ${oneLine(one.reason)}`,
    ...rows.flatMap(({ sign, hue, name, text, under = [] }) => [
      `  ${paint(hue, sign)} ${pad(name, width)}  ${text}`.trimEnd(),
      ...under,
    ]),
    ...outlook(one).map((line) => `  ${paint('dim', line)}`),
  ];
};

const looks: Readonly<
  Record<ExplainedItem['change'] | ExplainedInput['state'], { readonly sign: string; readonly hue: Hue }>
> = {
  same: { sign: '=', hue: 'dim' },
  changed: { sign: '~', hue: 'yellow' },
  new: { sign: '+', hue: 'green' },
  gone: { sign: '-', hue: 'red' },
  unknown: { sign: '?', hue: 'dim' },
};

const inputRow = (input: ExplainedInput, verbose: boolean, paint: Paint): Row => {
  const shown = (input.items ?? []).filter(({ change }) => verbose || change !== 'same');
  return {
    ...looks[input.state],
    name: oneLine(input.name),
    text: inputWords(input),
    under: shown.map(({ name, change, now }) => {
      const { sign, hue } = looks[change];
      return `      ${paint(hue, sign)} ${oneLine(name)}${now === undefined ? '' : ` (now ${oneLine(now)})`}`;
    }),
  };
};

const inputWords = (input: ExplainedInput): string => {
  if (input.kind === 'configuration') return amount(input, 'part');
  if (input.kind === 'workspace' && input.total !== undefined) return amount(input, 'file');
  const now = input.now ?? 'none';
  return input.state === 'changed' ? `${input.was ?? 'none'} -> ${now}` : now;
};

/** How much of how much. */
const amount = ({ state, total = 0, items }: ExplainedInput, noun: string): string => {
  const all = plural(total, noun);
  if (state === 'unknown') return all;
  if (state === 'same') return `${all}, none changed`;
  const differ = items?.filter(({ change }) => change !== 'same').length;
  // Modes, empty folders and what is remembered of old runs can differ without a name.
  return differ === undefined || differ === 0
    ? `${all}; which of them changed is not known`
    : `${all}, ${differ} changed, new or gone`;
};

const otherRows = ({ needs, rerun, maxAge, last, passed }: Explanation): readonly Row[] => {
  const row = (name: string, text: string): Row => ({ sign: ' ', hue: 'dim', name, text });
  const since = passed?.ago === undefined ? '' : `; it passed ${passed.ago}`;
  return [
    ...needs.map(({ id, run, reason }) =>
      row('needs', `${oneLine(id)}, which ${run ? `would run: ${oneLine(reason)}` : 'is up to date'}`),
    ),
    row('rerun', rerun === 'always' ? 'always' : 'when something changed'),
    row('max-age', maxAge === undefined ? 'none' : `${maxAge.words}${since}`),
    row('last run', last === undefined ? 'never' : `${last.status}, ${occasion(last)}`),
    ...(passed?.runId === undefined || passed.runId === last?.runId
      ? []
      : [row('last pass', occasion({ ...passed, runId: passed.runId }))]),
  ];
};

const occasion = ({ runId, at, ago }: Occasion): string =>
  `${oneLine(runId)}${at === undefined ? '' : `, ${moment(at)}`}${ago === undefined ? '' : ` (${ago})`}`;

/** `2026-11-24 10:15 UTC`. */
const moment = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`;

/** What would make the other of it. */
const outlook = ({ id, run, rerun, passed }: Explanation): readonly string[] => {
  const command = `tartplan apply '${oneLine(id)}'`;
  if (run && rerun === 'always') return [`It runs with each apply, since rerun is always: ${command}`];
  if (run) return [`Once it has passed it is up to date: ${command}`];
  const until = passed?.until === undefined ? '' : `, after ${moment(passed.until)} (max-age)`;
  return [`It runs again when one of these changes${until}, or on request: ${command} --force`];
};
