/** What went wrong in a run: where in the tartfile, the last words of the guest, the logs, the way in. */
import type { Problem } from '../model/problem.ts';
import type { CaseResult, RunResult, StepResult } from '../model/result.ts';
import { clip } from './columns.ts';
import { frame } from './frame.ts';
import { laneName } from './lane-name.ts';
import { failedAttempts } from './retries.ts';
import { inert, type Paint, plural, some, statuses } from './style.ts';

export interface FailuresOptions {
  readonly color: boolean;
  readonly width: number;
  readonly folder: string;
}

/** Lines of a step's output that are shown. */
const TAIL = 12;
/** Blocks that are shown; who has more wants the report. */
const MOST = 12;
/** Cases of one block that are named, and whose logs are. */
const NAMED = 6;

/** One block a failure; cases that failed alike (one suite on many bases) share one. */
export const failures = (result: RunResult, options: FailuresOptions, paint: Paint): readonly string[] => {
  const blocks = [
    ...result.actions.flatMap(({ action, status, problem }) =>
      problem === undefined
        ? []
        : [
            [
              paint(statuses[status === 'done' ? 'passed' : status].hue, `✖ ${laneName(action)}`),
              frameOf(problem, options),
            ].join('\n'),
          ],
    ),
    ...alike(result.cases.filter((one) => one.problem !== undefined && one.status !== 'skipped')).map((cases) =>
      block(cases, options, paint),
    ),
  ];
  const more = blocks.length - MOST;
  return more <= 0
    ? blocks
    : [...blocks.slice(0, MOST), paint('dim', `… and ${plural(more, 'more failure')}: see the report.`)];
};

const frameOf = (problem: Problem, { color }: FailuresOptions): string => inert(frame(problem, { color }));

/** Cases that failed for the same reasons, in the order of the first of each group. */
export const alike = (cases: readonly CaseResult[]): readonly (readonly CaseResult[])[] => {
  const groups = new Map<string, CaseResult[]>();
  for (const one of cases) {
    const problems = problemsOf(one).map(({ code, summary, where }) => [code, summary, where?.file.path, where?.start]);
    const key = JSON.stringify([one.suite, one.status, problems]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
};

/** The one that says it all first, then those of other checks. */
export const problemsOf = ({ problem, checks }: CaseResult): readonly Problem[] => {
  const others = checks.flatMap((check) =>
    check.status !== 'failed' || check.problem === undefined ? [] : [check.problem],
  );
  return problem === undefined ? others : [problem, ...others.filter((one) => one.summary !== problem.summary)];
};

const block = (cases: readonly CaseResult[], options: FailuresOptions, paint: Paint): string => {
  const [first] = cases;
  if (first === undefined) return '';
  const { sign, hue } = statuses[first.status];
  const step = first.steps.find((one) => one.status === 'failed');
  return [
    paint(
      hue,
      `${sign} ${some(
        cases.map((one) => one.id),
        NAMED,
      )}`,
    ),
    ...tried(first, paint),
    ...problemsOf(first).map((one) => frameOf(one, options)),
    ...tail(step, options, paint),
    ...cases.slice(0, NAMED).flatMap((one) => places(one, options, paint)),
  ].join('\n');
};

/** Attempts before the last one, which is what is shown. */
const tried = (one: CaseResult, paint: Paint): readonly string[] =>
  failedAttempts(one)
    .slice(0, -1)
    .map(({ text }) => `  ${paint('dim', inert(text))}`);

const tail = (step: StepResult | undefined, { width }: FailuresOptions, paint: Paint): readonly string[] => {
  if (step === undefined || step.tail.length === 0) return [];
  const lines = step.tail
    .slice(-TAIL)
    .map((line) => `  ${paint('dim', '|')} ${clip(inert(line.replace(/\t/g, '    ')), width - 4)}`);
  return [`  ${paint('dim', 'last lines of its output:')}`, ...lines];
};

/** One a line, so that they can be copied. */
const places = (one: CaseResult, { folder }: FailuresOptions, paint: Paint): readonly string[] => {
  const step = one.steps.find((candidate) => candidate.status === 'failed');
  const logs = step?.log ?? one.logs;
  return [
    ...(logs === '' ? [] : [`  ${paint('dim', 'logs:')} ${folder}/${logs}`]),
    ...(one.kept === undefined ? [] : [`  ${paint('dim', 'look:')} ${one.kept.how}`]),
  ];
};
