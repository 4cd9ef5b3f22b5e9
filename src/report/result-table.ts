/** The cases of a run as a table: how each ended, and where its seconds went. */
import { oneLine } from '../model/clean.ts';
import type { CaseResult, Phase } from '../model/result.ts';
import { clip, clipBefore, pad, widthOf } from './columns.ts';
import { duration, inert, type Paint, statuses } from './style.ts';

interface Column {
  readonly name: string;
  readonly phases: readonly Phase[];
}

/** What a person asks first when a run was slow. */
export const timeColumns: readonly Column[] = [
  { name: 'wait', phases: ['slot'] },
  { name: 'boot', phases: ['boot', 'connect'] },
  { name: 'run', phases: ['upgrade', 'workspace', 'run'] },
  { name: 'check', phases: ['idempotence', 'check', 'collect', 'teardown'] },
];
/** Which go first where names are wide and the terminal is not. */
const dispensable: readonly string[] = ['check', 'wait', 'boot', 'run'];

const RESULT = 10;
const TIME = 9;

/** Lines without a newline at the end. */
export const resultTable = (cases: readonly CaseResult[], width: number, paint: Paint): string => {
  const widest = Math.max(4, ...cases.map((one) => widthOf(one.id)));
  const room = (times: number): number => width - 4 - RESULT - TIME * (times + 1);
  const gone = dispensable.findIndex((_, index) => widest <= room(timeColumns.length - index));
  const shown = timeColumns.filter(({ name }) => !dispensable.slice(0, gone < 0 ? undefined : gone).includes(name));
  const names = Math.max(8, Math.min(widest, room(shown.length)));
  const head = ['total', ...shown.map(({ name }) => name)].map((name) => name.padStart(TIME)).join('');
  return [
    paint('dim', `${pad('case', names + 2)}  ${pad('result', RESULT)}${head}`),
    ...cases.map((one) => row(one, names, shown, width, paint)),
  ].join('\n');
};

const row = (one: CaseResult, names: number, shown: readonly Column[], width: number, paint: Paint): string => {
  const { sign, hue } = statuses[one.status];
  const name = pad(clipBefore(one.id, one.id.slice(one.id.lastIndexOf('@')), names), names);
  const start = `${paint(hue, sign)} ${name}  ${paint(hue, pad(one.status, RESULT))}`;
  if (one.status === 'skipped' && one.problem !== undefined) {
    return `${start}${paint('dim', clip(inert(oneLine(one.problem.summary)), width - names - 4 - RESULT))}`;
  }
  const seconds = shown.map(({ phases }) => phases.reduce((sum, phase) => sum + (one.phases[phase] ?? 0), 0));
  const times = [one.seconds, ...seconds].map((value) => (value === 0 ? '' : duration(value)).padStart(TIME)).join('');
  return `${start}${times}`.trimEnd();
};
