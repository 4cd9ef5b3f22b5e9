/** The end of a run as Markdown, for the summary page of GitHub Actions: a table of cases, and what failed, folded away. */
import { cleaned, oneLine } from '../model/clean.ts';
import type { CaseResult, CaseStatus, RunResult } from '../model/result.ts';
import { clip } from './columns.ts';
import { expectedText } from './expected-text.ts';
import { alike, problemsOf } from './failures.ts';
import { frame } from './frame.ts';
import { laneName } from './lane-name.ts';
import { timeColumns } from './result-table.ts';
import { failedAttempts, flakyCases } from './retries.ts';
import { duration, plural, some } from './style.ts';
import { allowedSteps, countActions, countCases, heads } from './summary.ts';
import { warnings } from './warnings.ts';

/** Rows of the table; lines of a failure; columns of such a line; lines of output in it. */
const MOST = { rows: 300, lines: 60, columns: 200, tail: 12 };
/** Characters after which no more failures are shown. GitHub takes 1 MiB a step, and nothing of what is larger. */
const ROOM = 200_000;

const icons: Readonly<Record<CaseStatus, string>> = {
  passed: '✅',
  failed: '❌',
  errored: '⚠️',
  flaky: '🔁',
  skipped: '⏭️',
  cached: '🟰',
  cancelled: '⏹️',
};

/** Ends with an empty line: GitHub puts what other steps write after it. */
export const stepSummary = (result: RunResult, folder: string): string => {
  const counts = [...countCases(result), ...countActions(result)].map(([text]) => text);
  const end = counts.length === 0 ? 'nothing was done' : counts.join(', ');
  const expected = expectedText(result);
  return [
    `### tartplan: ${heads[result.status].toLowerCase()}`,
    [`${end} in ${duration(result.seconds)}.`, ...(expected === undefined ? [] : [safe(expected)])].join(' '),
    ...table(result.cases),
    ...within(blocks(result, folder)),
    ...flaky(result.cases),
    ...allowed(result.cases),
    ...warned(result.cases),
    ...left(result),
    `Run \`${result.runId}\``,
  ]
    .join('\n\n')
    .concat('\n\n');
};

/** Those that did not pass first; who has hundreds of cases looks for them. */
const table = (cases: readonly CaseResult[]): readonly string[] => {
  const good = (one: CaseResult): boolean => ['passed', 'cached'].includes(one.status);
  const sorted = [...cases.filter((one) => !good(one)), ...cases.filter(good)];
  if (sorted.length === 0) return [];
  const heads = ['', 'case', 'result', 'total', ...timeColumns.map(({ name }) => name)];
  const rows = sorted.slice(0, MOST.rows).map((one) => {
    const seconds = timeColumns.map(({ phases }) => phases.reduce((sum, phase) => sum + (one.phases[phase] ?? 0), 0));
    const times = [one.seconds, ...seconds].map((value) => (value === 0 ? '' : duration(value)));
    return [icons[one.status], safe(one.id), one.status === 'cached' ? 'up to date' : one.status, ...times];
  });
  const lines = [heads, heads.map((_, index) => (index > 2 ? '--:' : '---')), ...rows];
  const more = sorted.length - rows.length;
  return [
    lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    ...(more > 0 ? [`… and ${plural(more, 'more case')}.`] : []),
  ];
};

/** Made when there is room for them. */
const blocks = (result: RunResult, folder: string): readonly (() => string)[] => [
  ...result.actions.flatMap(({ action, status, problem }) =>
    problem === undefined || status !== 'errored'
      ? []
      : [() => details(`${laneName(action)}: ${problem.summary}`, frame(problem, { color: false }).split('\n'), '')],
  ),
  ...alike(result.cases.filter((one) => one.status === 'failed' || one.status === 'errored')).map(
    (cases) => () => failure(cases, folder),
  ),
];

const failure = (cases: readonly CaseResult[], folder: string): string => {
  const [first] = cases;
  if (first === undefined) return '';
  const names = some(
    cases.map((one) => one.id),
    6,
  );
  const step = first.steps.find((one) => one.status === 'failed');
  const tail = (step?.tail ?? []).slice(-MOST.tail).map((line) => `| ${line}`);
  const lines = [
    ...problemsOf(first).flatMap((one) => frame(one, { color: false }).split('\n')),
    ...(tail.length === 0 ? [] : ['', 'last lines of its output:', ...tail]),
  ];
  const logs = step?.log ?? first.logs;
  return details(
    `${names}: ${first.problem?.summary ?? first.status}`,
    lines,
    logs === '' ? '' : `Logs: <code>${safe(`${folder}/${logs}`)}</code>`,
  );
};

const details = (head: string, lines: readonly string[], foot: string): string => {
  const cut = lines.slice(0, MOST.lines).map((line) => clip(line.slice(0, MOST.columns + 1), MOST.columns));
  const text = cleaned(cut.join('\n')).split('\n');
  // A fence ends at one that is as long.
  const longest = Math.max(2, ...text.flatMap((line) => (line.match(/`+/g) ?? []).map((ticks) => ticks.length)));
  const fence = '`'.repeat(longest + 1);
  return [
    `<details><summary>${safe(clip(oneLine(head), MOST.columns))}</summary>`,
    [`${fence}text`, ...text, fence].join('\n'),
    ...(foot === '' ? [] : [foot]),
    '</details>',
  ].join('\n\n');
};

/** As many as there is room for. */
const within = (all: readonly (() => string)[]): readonly string[] => {
  const shown: string[] = [];
  let size = 0;
  for (const block of all) {
    const text = block();
    size += text.length;
    if (size > ROOM) break;
    shown.push(text);
  }
  const more = all.length - shown.length;
  return more === 0 ? shown : [...shown, `… and ${plural(more, 'more failure')}: see the report.`];
};

const flaky = (cases: readonly CaseResult[]): readonly string[] =>
  bullets(
    'Flaky, passed at a later attempt:',
    flakyCases(cases).flatMap((one) => failedAttempts(one).map(({ text }) => `${one.id}: ${text}`)),
  );

const allowed = (cases: readonly CaseResult[]): readonly string[] => {
  const lines = allowedSteps(cases).map(({ id, step }) => `${id}: ${step.problem?.summary ?? step.name}`);
  return bullets('Failed, as they may (`allow-failure`):', lines);
};

/** A list under a head; nothing without lines. */
const bullets = (head: string, lines: readonly string[]): readonly string[] => {
  const more = lines.length - MOST.lines;
  const shown = lines.slice(0, MOST.lines).map((line) => `- ${safe(line)}`);
  const end = more > 0 ? [`- … and ${more} more`] : [];
  return lines.length === 0 ? [] : [`${head}\n\n${[...shown, ...end].join('\n')}`];
};

const warned = (cases: readonly CaseResult[]): readonly string[] => {
  const lines = warnings(cases).map(({ problem, cases: ids }) => `- ${safe(`${some(ids, 6)}: ${problem.summary}`)}`);
  const more = lines.length - MOST.lines;
  const shown = [...lines.slice(0, MOST.lines), ...(more > 0 ? [`- … and ${more} more`] : [])];
  return lines.length === 0 ? [] : [`Passed, with trouble in their output:\n\n${shown.join('\n')}`];
};

const left = ({ left: names }: RunResult): readonly string[] =>
  names.length === 0
    ? []
    : [`${plural(names.length, 'VM')} could not be removed: ${safe(names.join(', '))}. \`tartplan gc\` does it.`];

/** Text that is no Markdown and no HTML, on one line. */
const safe = (text: string): string => oneLine(text).replace(/[&<>`|*_~[\]\\]/g, (one) => `&#${one.charCodeAt(0)};`);
