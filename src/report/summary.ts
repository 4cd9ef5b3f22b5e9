/** The end of a run: a table of cases, each failure with its last words, what is left, where to look. */
import type { ActionResult, CaseResult, RunResult, StepResult } from '../model/result.ts';
import { widthOf, wrap } from './columns.ts';
import { expectedText } from './expected-text.ts';
import { failures } from './failures.ts';
import { frame } from './frame.ts';
import { resultTable } from './result-table.ts';
import { failedAttempts, flakyCases } from './retries.ts';
import { duration, type Hue, inert, type Paint, painter, plural, some, statuses } from './style.ts';
import { warnings } from './warnings.ts';

export interface SummaryOptions {
  readonly color: boolean;
  readonly width: number;
  /** Folder of the run as shown to the user. */
  readonly folder: string;
}

/** Begins and ends with a newline. */
export const summary = (result: RunResult, options: SummaryOptions): string => {
  const paint = painter(options.color);
  const shown = result.cases.filter((one) => one.status !== 'cached');
  const parts = [
    ...(shown.length === 0 ? [] : [resultTable(shown, options.width, paint)]),
    ...failures(result, options, paint),
    ...flaky(result.cases, options, paint),
    ...retried(result.cases, paint),
    ...allowed(result.cases, paint),
    ...troubled(result.cases, options, paint),
    ...kept(result.cases, options, paint),
    ...left(result, options, paint),
    closing(result, options, paint),
  ];
  return `\n${parts.join('\n\n')}\n`;
};

/** Passed, but not at the first attempt: with where to look for why. */
const flaky = (cases: readonly CaseResult[], { folder }: SummaryOptions, paint: Paint): string[] => {
  const lines = flakyCases(cases).flatMap((one) => [
    `  ${one.id}:`,
    ...failedAttempts(one).map(({ text, attempt }) => `    ${inert(text)}; logs: ${folder}/${attempt.logs}`),
  ]);
  return lines.length === 0 ? [] : [[paint('yellow', 'Flaky, passed at a later attempt:'), ...lines].join('\n')];
};

/** Passed, but not at once: a suite that is about to fail. */
const retried = (cases: readonly CaseResult[], paint: Paint): string[] => {
  const lines = cases.flatMap((one) =>
    one.steps
      .filter((step) => step.status === 'passed' && step.attempts > 1)
      .map((step) => `  ${one.id}: step "${inert(step.name)}" (${step.attempts} tries)`),
  );
  return lines.length === 0 ? [] : [[paint('yellow', 'Passed, but not at the first try:'), ...lines].join('\n')];
};

/** Nobody is to take such a step for one that passed. */
const allowed = (cases: readonly CaseResult[], paint: Paint): string[] => {
  const lines = allowedSteps(cases).map(
    ({ id, step }) => `  ${id}: ${inert(step.problem?.summary ?? `step "${step.name}"`)}`,
  );
  return lines.length === 0 ? [] : [[paint('yellow', 'Failed, as they may (allow-failure):'), ...lines].join('\n')];
};

/** Passed, but not as it looks. */
const troubled = (cases: readonly CaseResult[], { color }: SummaryOptions, paint: Paint): string[] => {
  const all = warnings(cases);
  const more = all.length - WARNINGS;
  return [
    ...all
      .slice(0, WARNINGS)
      .map(({ problem, cases: ids }) =>
        [paint('yellow', `! ${some(ids, 6)}`), inert(frame(problem, { color }))].join('\n'),
      ),
    ...(more > 0 ? [paint('dim', `… and ${plural(more, 'more warning')}: see the report.`)] : []),
  ];
};

/** Warnings that are shown. */
const WARNINGS = 8;

/** Steps that failed and had leave to, with their cases. */
export const allowedSteps = (
  cases: readonly CaseResult[],
): readonly { readonly id: string; readonly step: StepResult }[] =>
  cases.flatMap(({ id, steps }) => steps.filter((step) => step.status === 'allowed').map((step) => ({ id, step })));

/** How to get into those that did not fail; of the others it stands beside their failure. One a line, to be copied. */
const kept = (cases: readonly CaseResult[], { width }: SummaryOptions, paint: Paint): string[] => {
  const lines = cases.flatMap((one) =>
    one.kept === undefined || one.problem !== undefined ? [] : [`  ${one.id}: ${one.kept.how}`],
  );
  const names = cases.flatMap((one) => one.kept?.vm ?? []);
  const head = `Kept for a look, until its case runs again or \`tartplan destroy\`: ${names.join(', ')}`;
  return names.length === 0 ? [] : [[...wrap(head, width).map((line) => paint('bold', line)), ...lines].join('\n')];
};

const left = ({ left: names }: RunResult, { width }: SummaryOptions, paint: Paint): string[] => {
  if (names.length === 0) return [];
  const text = `${plural(names.length, 'VM')} could not be removed: ${names.join(', ')}. Remove ${names.length === 1 ? 'it' : 'them'} with \`tartplan gc\`.`;
  return [
    wrap(text, width)
      .map((line) => paint('red', line))
      .join('\n'),
  ];
};

/** How it ended, in a word or two. */
export const heads = {
  passed: 'Done',
  failed: 'Failed',
  errored: 'Not all could be done',
  interrupted: 'Interrupted',
} as const;

const closing = (result: RunResult, { folder, width }: SummaryOptions, paint: Paint): string => {
  const parts = [...countCases(result), ...countActions(result)];
  const all: readonly Part[] = parts.length === 0 ? [['nothing was done']] : parts;
  const head = `${heads[result.status]}:`;
  let line = head;
  let painted = paint('bold', head);
  for (const [index, [text, hue]] of all.entries()) {
    const whole = `${text}${index === all.length - 1 ? ` in ${duration(result.seconds)}.` : ','}`;
    const fits = widthOf(`${line} ${whole}`) <= width;
    line = fits ? `${line} ${whole}` : whole;
    painted += `${fits ? ' ' : '\n'}${hue === undefined ? text : paint(hue, text)}${whole.slice(text.length)}`;
  }
  const expected = expectedText(result);
  const told = expected === undefined ? [] : wrap(expected, width);
  return [painted, ...told, `${paint('dim', 'Report:')} ${folder}/report.json`].join('\n');
};

type Part = readonly [string, Hue?];

const order = ['passed', 'failed', 'errored', 'flaky', 'skipped', 'cancelled', 'cached'] as const;

/** `2 passed`, `1 failed`. */
export const countCases = ({ cases }: RunResult): readonly Part[] =>
  order.flatMap((status): Part[] => {
    const count = cases.filter((one) => one.status === status).length;
    return count === 0 ? [] : [[`${count} ${status === 'cached' ? 'up to date' : status}`, statuses[status].hue]];
  });

/** `2 bases made`, `1 machine changed`, `1 leftover deleted`, `1 base errored`. */
export const countActions = ({ actions }: RunResult): readonly Part[] => {
  const all = actions.map((one) => ({ noun: noun(one.action), verb: verb(one), status: one.status }));
  const kinds = new Map(all.map((one) => [`${one.noun} ${one.verb}`, one]));
  return [...kinds.values()].map(({ noun: what, verb: done, status }): Part => {
    const count = all.filter((one) => one.noun === what && one.verb === done).length;
    const text = `${plural(count, what)} ${done}`;
    return status === 'done' ? [text] : [text, statuses[status].hue];
  });
};

const noun = (action: string): string => {
  const prefix = action.replace(/:.*/s, '');
  return prefix === 'base' || prefix === 'layer' || prefix === 'machine' ? prefix : 'leftover';
};

/** Phases tell what was done. */
const verb = ({ status, phases }: ActionResult): string => {
  if (status !== 'done') return status;
  if (phases.clone !== undefined) return 'made';
  if (phases.delete !== undefined) return 'deleted';
  return Object.keys(phases).length > 0 ? 'changed' : 'ready';
};
