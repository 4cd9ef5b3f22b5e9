/** What others changed, as people read it: one line a thing, what it was and what it is under it. */
import { oneLine } from '../model/clean.ts';
import { shortDigest } from '../model/image.ts';
import type { AttributeChange } from '../model/plan.ts';
import type { Finding, FindingKind, NotKnown, Refresh } from '../model/refresh.ts';
import { pad, widthOf, wrap } from './columns.ts';
import { type Hue, type Paint, painter, plural } from './style.ts';

export interface RefreshTextOptions {
  readonly color: boolean;
  /** Columns of the terminal; absent where lines are read by programs: a thing is one line then, however long. */
  readonly width?: number | undefined;
}

/** Ends with a newline. */
export const refreshText = ({ findings, unknown }: Refresh, { color, width }: RefreshTextOptions): string => {
  const paint = painter(color);
  const rows = [...findings.map(found), ...unknown.map(notKnown)];
  const titles = rows.map((row) => widthOf(row.title)).filter((one) => one <= 44);
  const column = Math.max(0, ...titles);
  const lines = rows.flatMap((row) => rowLines(row, column, width, paint));
  const head =
    findings.length === 0
      ? []
      : [paint('bold', 'Note: things have changed outside of tartplan since it last left them'), ''];
  const said = end(findings, unknown);
  const last = width === undefined ? [said] : wrap(said, Math.max(20, width));
  return `${[...head, ...lines, ...(lines.length === 0 ? [] : ['']), ...last].join('\n')}\n`;
};

interface Row {
  readonly sign: string;
  readonly hue: Hue;
  readonly title: string;
  readonly text: string;
  readonly changes: readonly AttributeChange[];
}

const signs: Readonly<Record<FindingKind, readonly [string, Hue]>> = {
  leftover: ['!', 'yellow'],
  'tartfile.gone': ['!', 'yellow'],
  'base.gone': ['-', 'red'],
  'base.booted': ['!', 'yellow'],
  'layer.gone': ['-', 'red'],
  'layer.booted': ['!', 'yellow'],
  'machine.gone': ['-', 'red'],
  'machine.changed': ['~', 'yellow'],
  'kept.gone': ['-', 'red'],
  'image.gone': ['-', 'red'],
  'image.moved': ['~', 'yellow'],
};

const found = ({ id, kind, vm, reason, since, changes }: Finding): Row => {
  const [sign, hue] = signs[kind];
  const verb = kind.startsWith('machine.') ? 'left' : 'made';
  const at = since === undefined || kind === 'leftover' ? '' : ` (${verb} ${since.slice(0, 10)})`;
  return { sign, hue, title: titleOf(id, vm), text: `${oneLine(reason)}${at}`, changes };
};

const notKnown = ({ id, reason, last }: NotKnown): Row => ({
  sign: '?',
  hue: 'magenta',
  title: titleOf(id),
  text: `not known: ${oneLine(reason)}${last === undefined ? '' : `; last known: ${shortDigest(last)}`}`,
  changes: [],
});

const titleOf = (id: string, vm = ''): string => {
  const [prefix = '', ...rest] = id.split(':');
  const name = oneLine(rest.join(':'));
  if (['orphan', 'kept', 'lost', 'old'].includes(prefix)) return `vm ${name}`;
  return vm === '' || vm === name ? `${prefix} ${name}` : `${prefix} ${name} (${oneLine(vm)})`;
};

/** A title that is wider than the others has its text under it. */
const rowLines = (row: Row, column: number, width: number | undefined, paint: Paint): readonly string[] => {
  const beside = widthOf(row.title) <= column;
  const indent = ' '.repeat(beside ? 4 + column + 2 : 8);
  const [first = '', ...rest] =
    width === undefined
      ? [row.text]
      : [...(beside ? [] : ['']), ...wrap(row.text, Math.max(20, width - indent.length))];
  const paths = Math.max(0, ...row.changes.map(({ path }) => widthOf(path)));
  return [
    `${paint(row.hue, row.sign.padStart(3))} ${paint('bold', row.title)}${' '.repeat(Math.max(0, column - widthOf(row.title)))}  ${paint('dim', first)}`.trimEnd(),
    ...rest.map((line) => `${indent}${paint('dim', line)}`),
    ...row.changes.map(
      ({ path, from, to }) =>
        `      ${pad(path, paths)}  ${paint('red', value(from))} ${paint('dim', '->')} ${paint(to === undefined ? 'red' : 'green', value(to))}`,
    ),
  ];
};

const value = (of: string | number | undefined): string => {
  if (of === undefined) return '(none)';
  const text = oneLine(String(of));
  return text.startsWith('sha256:') ? shortDigest(text) : text;
};

const end = (findings: readonly Finding[], unknown: readonly NotKnown[]): string => {
  const silent = unknown.length === 0 ? '' : ` ${plural(unknown.length, 'tag')} could not be asked about.`;
  if (findings.length > 0)
    return `${plural(findings.length, 'change')}.${silent} Nothing was planned and nothing was done: tartplan plan shows what apply would do.`;
  return `No changes: everything ${silent === '' ? '' : 'that could be seen '}is as tartplan left it.${silent}`;
};
