/** The end of a run: a table of cases, each failure with its last words, what is left, where to look. */
import type { Phase, CaseResult, RunResult } from '../model/result.ts';
import { frame } from './frame.ts';
import { duration, fit, type Paint, pad, painter, plural, statuses, widthOf } from './style.ts';

export interface SummaryOptions {
  readonly color: boolean;
  readonly width: number;
  /** Folder of the run as shown to the user. */
  readonly folder: string;
}

/** Columns of the table: what a person asks first when a run was slow. */
const columns: readonly (readonly [string, readonly Phase[]])[] = [
  ['wait', ['slot']],
  ['boot', ['boot', 'connect']],
  ['run', ['workspace', 'run']],
  ['check', ['check', 'collect']],
];
const TAIL = 12;

/** Ends with a newline. */
export const summary = (result: RunResult, options: SummaryOptions): string => {
  const paint = painter(options.color);
  const shown = result.cases.filter((one) => one.status !== 'cached');
  const parts = [
    ...(shown.length === 0 ? [] : [table(shown, options, paint)]),
    ...result.cases.flatMap((one) => failure(one, options, paint)),
    ...result.actions.flatMap((one) => (one.problem === undefined ? [] : [`${paint('red', `✖ ${one.action}`)}\n${frame(one.problem, options)}`])),
    ...kept(result.cases, paint),
    ...(result.left.length === 0 ? [] : [paint('red', `Could not be removed: ${result.left.join(', ')}. \`tartplan gc\` removes them later.`)]),
    closing(result, options, paint),
  ];
  return `\n${parts.join('\n\n')}\n`;
};

const table = (cases: readonly CaseResult[], options: SummaryOptions, paint: Paint): string => {
  const room = options.width - 14 - 9 * (columns.length + 1);
  const width = Math.max(4, Math.min(room, Math.max(...cases.map((one) => widthOf(one.id)))));
  const head = `${pad('case', width + 2)}  ${pad('result', 10)}${['total', ...columns.map(([name]) => name)].map((name) => name.padStart(9)).join('')}`;
  const rows = cases.map((one) => {
    const { sign, hue } = statuses[one.status];
    const cells = columns.map(([, phases]) => phases.reduce((sum, phase) => sum + (one.phases[phase] ?? 0), 0));
    const times = [one.seconds, ...cells].map((seconds) => (seconds === 0 ? '' : duration(seconds)).padStart(9)).join('');
    return `${paint(hue, sign)} ${pad(fit(one.id, width), width)}  ${paint(hue, pad(one.status, 10))}${times}`.trimEnd();
  });
  return [paint('dim', head), ...rows].join('\n');
};

const failure = (one: CaseResult, options: SummaryOptions, paint: Paint): string[] => {
  if (one.problem === undefined || one.status === 'passed' || one.status === 'skipped') return [];
  const { sign, hue } = statuses[one.status];
  const step = one.steps.find((candidate) => candidate.status === 'failed');
  const checks = one.checks.filter((candidate) => candidate.status === 'failed');
  const lines = [paint(hue, `${sign} ${one.id}`), frame(one.problem, options)];
  if (step !== undefined) lines.push(...step.tail.slice(-TAIL).map((line) => `  ${paint('dim', '|')} ${fit(line, options.width - 4)}`));
  for (const check of checks.slice(one.problem === checks[0]?.problem ? 1 : 0)) if (check.problem !== undefined) lines.push(frame(check.problem, options));
  lines.push(`  ${paint('dim', 'logs:')} ${options.folder}/${step?.log ?? one.logs}`);
  return [lines.join('\n')];
};

const kept = (cases: readonly CaseResult[], paint: Paint): string[] => {
  const lines = cases.flatMap((one) => (one.kept === undefined ? [] : [`  ${one.id}: ${one.kept.how}`]));
  return lines.length === 0 ? [] : [[paint('bold', 'Kept for a look (deleted when the case runs again, or by tartplan destroy):'), ...lines].join('\n')];
};

const closing = (result: RunResult, options: SummaryOptions, paint: Paint): string => {
  const counts = (['passed', 'failed', 'errored', 'flaky', 'skipped', 'cancelled', 'cached'] as const).flatMap((status) => {
    const count = result.cases.filter((one) => one.status === status).length;
    return count === 0 ? [] : [paint(statuses[status].hue, `${count} ${status === 'cached' ? 'up to date' : status}`)];
  });
  const done = result.actions.filter((one) => one.status === 'done').length;
  const wrong = result.actions.length - done;
  if (done > 0) counts.push(`${plural(done, 'other action')} done`);
  if (wrong > 0) counts.push(paint('red', `${plural(wrong, 'other action')} not done`));
  const head = result.status === 'interrupted' ? 'Interrupted' : result.status === 'passed' ? 'Done' : result.status === 'failed' ? 'Failed' : 'Not all could be done';
  return `${paint('bold', `${head}:`)} ${counts.join(', ') || 'nothing to do'} in ${duration(result.seconds)}. Report: ${options.folder}/report.json`;
};
