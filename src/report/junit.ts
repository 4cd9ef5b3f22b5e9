/** junit.xml: a testsuite for each suite, a testcase for each case, as CI systems read it. Times in seconds. */
import { expectation } from '../model/expectation.ts';
import type { Problem } from '../model/problem.ts';
import type { ActionResult, CaseResult, RunResult } from '../model/result.ts';
import { frame } from './frame.ts';
import { innerTests, testsXml } from './junit-tests.ts';
import { laneName } from './lane-name.ts';
import { failedAttempts } from './retries.ts';
import { attributes, xml } from './xml.ts';

/** Characters of output a case carries: the end of it. */
const OUTPUT = 16_384;

/**
 * What could not be done to bases, machines and leftovers is a suite of its own, called `tartplan`: else all cases would
 * be skipped and nothing would be red.
 */
export const junit = (result: RunResult): string => {
  const suites = [...new Set(result.cases.map((one) => one.suite))];
  const broken = result.actions.filter((one) => one.status === 'errored');
  const timestamp = result.startedAt.replace(/\.\d+Z$/, '');
  const elements = [
    ...(broken.length === 0 ? [] : [suiteXml('tartplan', [], broken, timestamp)]),
    ...suites.map((name) => suiteXml(name, casesOf(result, name), [], timestamp)),
  ];
  const { skipped: _, ...counts } = count(result.cases, broken);
  const head = attributes({ name: 'tartplan', ...counts, time: result.seconds.toFixed(3) });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${elements.join('')}</testsuites>\n`;
};

const casesOf = (result: RunResult, suite: string): readonly CaseResult[] =>
  result.cases.filter((one) => one.suite === suite);

const suiteXml = (
  name: string,
  cases: readonly CaseResult[],
  broken: readonly ActionResult[],
  timestamp: string,
): string => {
  const time = [...cases, ...broken].reduce((sum, one) => sum + one.seconds, 0).toFixed(3);
  const head = attributes({ name, ...count(cases, broken), time, timestamp });
  return `  <testsuite${head}>\n${[...broken.map(brokenXml), ...cases.map((one) => caseXml(one) + testsXml(one))].join('')}  </testsuite>\n`;
};

const count = (cases: readonly CaseResult[], broken: readonly ActionResult[]) => {
  const having = (...statuses: readonly string[]): number =>
    cases.filter((one) => statuses.includes(one.status)).length;
  const tests = innerTests(cases);
  const saying = (...statuses: readonly string[]): number =>
    tests.filter((one) => statuses.includes(one.status)).length;
  return {
    tests: cases.length + broken.length + tests.length,
    failures: having('failed') + saying('failed'),
    errors: having('errored') + broken.length,
    skipped: having('skipped', 'cached', 'cancelled') + saying('skipped', 'todo'),
  };
};

const brokenXml = ({ action, seconds, problem }: ActionResult): string => {
  const head = attributes({ classname: 'tartplan', name: laneName(action), time: seconds.toFixed(3) });
  return `    <testcase${head}>\n${verdict('error', problem, 'errored')}    </testcase>\n`;
};

const caseXml = (one: CaseResult): string => {
  const head = attributes({ classname: one.suite, name: one.id, time: one.seconds.toFixed(3) });
  const said = output(one);
  const inner = [verdictOf(one), said === '' ? '' : `      <system-out>${xml(said)}</system-out>\n`].join('');
  return `    <testcase${head}${inner === '' ? '/>\n' : `>\n${inner}    </testcase>\n`}`;
};

const verdictOf = (one: CaseResult): string => {
  switch (one.status) {
    case 'failed':
      return verdict('failure', one.problem, 'failed');
    case 'errored':
      return verdict('error', one.problem, 'errored');
    case 'cached':
      return skipped('up to date: passed before, and nothing changed since');
    case 'skipped':
    case 'cancelled':
      return skipped(one.problem?.summary ?? (one.status === 'cancelled' ? 'cancelled' : 'not run'));
    case 'passed':
    case 'flaky':
      return '';
  }
};

const skipped = (message: string): string => `      <skipped${attributes({ message })}/>\n`;

/** The text has the place in the tartfile, as a terminal would show it. */
const verdict = (element: 'failure' | 'error', problem: Problem | undefined, otherwise: string): string => {
  const head = attributes({ message: problem?.summary ?? otherwise, type: problem?.code ?? otherwise });
  const text = problem === undefined ? '' : xml(frame(problem, { color: false }));
  return `      <${element}${head}>${text}</${element}>\n`;
};

const output = (one: CaseResult): string => {
  const steps = one.steps.flatMap((step) => [
    `step ${step.name}: ${step.status === 'allowed' ? 'failed, as it may' : step.status}${step.status === 'skipped' ? '' : ` (${step.seconds.toFixed(1)} s)`}`,
    ...(step.warning === undefined ? [] : [`  warning: ${step.warning.summary}`]),
    ...step.tail.map((line) => `  ${line}`),
  ]);
  const checks = one.checks.map(
    ({ name, status, expected, actual }) =>
      `check ${name}: ${status}${status === 'failed' ? ` (${expectation(expected ?? '', actual ?? '')})` : ''}`,
  );
  const attempts = failedAttempts(one).map(({ text }) => text);
  return [...steps, ...checks, ...attempts].join('\n').slice(-OUTPUT);
};
