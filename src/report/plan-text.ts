/** The plan as people read it: one line an action, its changes and its reason under it, a summary. */
import { oneLine } from '../model/clean.ts';
import type { Action, AttributeChange, Plan } from '../model/plan.ts';
import { clip, pad, widthOf, wrap } from './columns.ts';
import { plannedLines, type StepsOf } from './plan-steps.ts';
import { planSummary } from './plan-summary.ts';
import { type Paint, painter, signs } from './style.ts';

export interface PlanTextOptions {
  readonly color: boolean;
  /** Show what is up to date, too, and reasons of any length. */
  readonly verbose: boolean;
  /** Shown under their cases, layers and machines. */
  readonly steps?: StepsOf | undefined;
  /** Columns of the terminal; absent where lines are read by programs: an action is one line then, however long. */
  readonly width?: number | undefined;
}

/** Of a base, and where nobody asked. */
const nothing = { steps: [], teardown: [], upgrades: false };
/** From so many actions on, groups are kept apart by empty lines. */
const MANY = 16;
/** Lines that a reason may take, of few actions and of many. */
const REASON = { few: 2, many: 1 };
/** Columns before a title: the sign, which is up to three wide. */
const SIGN = 4;
/** Columns before a reason that stands under its title. */
const DEEP = 8;

/** Ends with a newline. */
export const planText = (plan: Plan, options: PlanTextOptions): string => {
  const paint = painter(options.color);
  const shown = plan.actions.filter((action) => options.verbose || action.change !== 'none');
  const room = options.width === undefined ? 44 : Math.min(44, Math.floor(options.width / 2) - SIGN);
  const titles = shown.map(title);
  const widths = titles.map(widthOf).filter((width) => width <= room);
  const width = widths.reduce((most, one) => Math.max(most, one), 0);
  const lines = options.verbose ? Number.POSITIVE_INFINITY : shown.length < MANY ? REASON.few : REASON.many;
  const layout: Layout = { width, lines, options, paint };
  const groups = shown.map(group);
  const body = shown.flatMap((action, index) => {
    const own = actionLines(action, titles[index] ?? '', layout);
    return shown.length >= MANY && index > 0 && groups[index] !== groups[index - 1] ? ['', ...own] : own;
  });
  const end = planSummary(plan, paint, options.width);
  return `${[...body, ...(body.length === 0 ? [] : ['']), ...end].join('\n')}\n`;
};

/** Leftovers, bases, layers, machines, and the cases of each suite. */
const group = ({ kind, id }: Action): string =>
  kind === 'case.run' ? id.slice(0, id.lastIndexOf('@')) : kind.slice(0, kind.indexOf('.'));

interface Layout {
  /** Columns of the titles. */
  readonly width: number;
  /** Lines that a reason may take. */
  readonly lines: number;
  readonly options: PlanTextOptions;
  readonly paint: Paint;
}

const actionLines = (action: Action, name: string, layout: Layout): string[] => {
  const { width, paint, options } = layout;
  const { sign, hue } = signs[action.change];
  const lasting = action.change === 'replace' || action.kind === 'machine.delete' || action.kind === 'base.delete';
  const titleHue = lasting ? 'red' : action.change === 'none' ? 'dim' : 'bold';
  const head = `${paint(hue, sign.padStart(3))} ${paint(titleHue, name)}`;
  const [first = '', ...rest] = reasonLines(oneLine(action.reason), name, layout);
  const indent = ' '.repeat(first === '' ? DEEP : SIGN + width + 2);
  return [
    `${head}${' '.repeat(Math.max(0, width - widthOf(name)))}  ${paint('dim', first)}`.trimEnd(),
    ...rest.map((line) => `${indent}${paint('dim', line)}`),
    ...changeLines(action.changes, options.width, paint),
    ...plannedLines(options.steps?.get(action.id) ?? nothing, paint),
  ];
};

/** The first stands beside the title; it is empty where a title leaves too little room. */
const reasonLines = (reason: string, name: string, { width, lines: most, options }: Layout): readonly string[] => {
  if (options.width === undefined) return [reason];
  const beside = widthOf(name) <= width;
  const room = Math.max(20, options.width - (beside ? SIGN + width + 2 : DEEP));
  const lines = wrap(reason, room);
  const kept =
    lines.length <= most ? lines : [...lines.slice(0, most - 1), clip(lines.slice(most - 1).join(' '), room)];
  return beside ? kept : ['', ...kept];
};

const title = (action: Action): string => {
  const [prefix = '', ...rest] = action.id.split(':');
  const name = oneLine(rest.join(':'));
  if (prefix === 'case') return name;
  const vm = oneLine(action.vm);
  if (['orphan', 'kept', 'old'].includes(prefix)) return `vm ${name}`;
  return vm === name ? `${prefix} ${name}` : `${prefix} ${name} (${vm})`;
};

/** `path  from -> to`, on two lines where one is too narrow; that somebody else did it beside it or under it. */
export const changeLines = (
  changes: readonly AttributeChange[],
  columns: number | undefined,
  paint: Paint,
): string[] => {
  const width = Math.max(0, ...changes.map((change) => widthOf(change.path)));
  return changes.flatMap((change) => {
    const [from, to] = [change.from, change.to].map((value) => (value === undefined ? '' : oneLine(String(value))));
    const why = change.replaces === true ? '  # forces replacement' : '';
    const start = `      ${pad(change.path, width)}  `;
    const end = `${to === '' ? paint('red', '(none)') : paint('green', to ?? '')}${paint('red', why)}`;
    if (change.from === undefined) return [`${start}${end}`];
    const whole = widthOf(`${start}${from} -> ${to}${why}`);
    const room = (wide: number): boolean => columns === undefined || wide <= columns;
    const between = room(whole) ? ' ' : `\n${' '.repeat(Math.max(0, start.length - 3))}`;
    const drift =
      change.drift === undefined ? '' : `# drift: it was ${oneLine(String(change.drift))} when tartplan left it`;
    const beside = drift !== '' && room(whole + 2 + widthOf(drift)) ? `  ${paint('yellow', drift)}` : '';
    const under = drift === '' || beside !== '' ? [] : [`${' '.repeat(start.length)}${paint('yellow', drift)}`];
    return [
      ...`${start}${paint('red', from ?? '')}${between}${paint('dim', '->')} ${end}${beside}`.split('\n'),
      ...under,
    ];
  });
};
