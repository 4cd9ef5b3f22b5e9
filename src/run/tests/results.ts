/** The results of a step's test runner: read as they come, or from its files; and what they mean for the step. */
import { cleaned } from '../../model/clean.ts';
import { type Problem, problem } from '../../model/problem.ts';
import type { RunStep } from '../../model/step.ts';
import type { TestReport, TestResult } from '../../model/test-report.ts';
import type { Guest } from '../../ports/guest.ts';
import { fetchFiles, type ResultFile } from './files.ts';
import { readJunit } from './junit.ts';
import { LIMITS, nameOf, type ReadTests } from './read.ts';
import { createTap } from './tap.ts';

/** Failing tests that a message names. */
const NAMED = 5;

export interface TestsVerdict {
  readonly tests: readonly TestResult[];
  readonly failure?: Problem;
}

export interface TestsReader {
  /** Cleaned text, secrets masked, in any pieces. */
  push(stream: 'stdout' | 'stderr', text: string): void;
  /** Once the step has ended. `exit` is undefined when it was killed. */
  end(exit: number | undefined, guest: Guest, signal: AbortSignal): Promise<TestsVerdict>;
}

/** `mask` takes secrets out of what files hold. */
export const createTestsReader = (step: RunStep, report: TestReport, mask: (text: string) => string): TestsReader => {
  const tap = createTap();
  const fromStdout = report.format === 'tap' && report.path === undefined;
  let rest = '';
  return {
    push: (stream, text) => {
      if (!fromStdout || stream !== 'stdout') return;
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) tap.line(line);
    },
    end: async (exit, guest, signal) => {
      if (fromStdout) {
        if (rest !== '') tap.line(rest);
        return verdict(step, tap.end(), 'its output', exit);
      }
      const path = report.path ?? '';
      const { files, problem: why } = await fetchFiles(path, step.cwd, guest, signal, mask);
      if (why !== undefined) return { tests: [], failure: { ...why, code: 'step/report', where: step.where } };
      if (files.length === 0) return { tests: [], failure: nothing(step, `there is no file ${path}`) };
      const read = together(files.map((file) => ({ file, read: readFile(file, report.format, mask) })));
      return verdict(step, read, path, exit);
    },
  };
};

const readFile = (file: ResultFile, format: TestReport['format'], mask: (text: string) => string): ReadTests => {
  if (format === 'junit') {
    const safe = (text: string): string => mask(cleaned(text));
    const { tests, trouble } = readJunit(file.text);
    return {
      tests: tests.map((test) => eachText(test, safe)),
      ...(trouble === undefined ? {} : { trouble: safe(trouble) }),
    };
  }
  const tap = createTap();
  for (const line of mask(cleaned(file.text)).split('\n')) tap.line(line);
  return tap.end();
};

const eachText = (test: TestResult, change: (text: string) => string): TestResult => ({
  ...test,
  name: nameOf(change(test.name)),
  ...(test.suite === undefined ? {} : { suite: nameOf(change(test.suite)) }),
  ...(test.message === undefined ? {} : { message: change(test.message) }),
});

const together = (all: readonly { readonly file: ResultFile; readonly read: ReadTests }[]): ReadTests => {
  const tests = all.flatMap(({ read }) => read.tests);
  const troubles = all.flatMap(({ file, read }) =>
    read.trouble === undefined ? [] : [`${nameOf(file.name)}: ${read.trouble}`],
  );
  if (tests.length > LIMITS.tests) troubles.push(`there are more than ${LIMITS.tests} tests`);
  return {
    tests: tests.slice(0, LIMITS.tests),
    ...(troubles.length === 0 ? {} : { trouble: troubles.slice(0, NAMED).join('; ') }),
  };
};

const verdict = (
  step: RunStep,
  { tests, trouble }: ReadTests,
  source: string,
  exit: number | undefined,
): TestsVerdict => {
  const failed = tests.filter((test) => test.status === 'failed');
  if (failed.length > 0) {
    const more = failed.length - NAMED;
    const lines = failed.slice(0, NAMED).map((test) => `✖ ${titleOf(test)}${firstLines(test.message)}`);
    return {
      tests,
      failure: problem('step/tests', `step "${step.name}": ${failed.length} of ${count(tests.length)} failed`, {
        where: step.where,
        detail: [
          ...lines,
          ...(more > 0 ? [`… and ${more} more`] : []),
          ...(trouble === undefined ? [] : [trouble]),
        ].join('\n'),
      }),
    };
  }
  if (trouble !== undefined) {
    return {
      tests,
      failure: problem(
        'step/report',
        `step "${step.name}": the test results in ${source} cannot be taken: ${trouble}`,
        {
          where: step.where,
          hint: 'A report that is not whole says nothing about the tests that are missing.',
        },
      ),
    };
  }
  if (tests.length === 0) return { tests, failure: nothing(step, `no test result in ${source}`) };
  return exit === 0 ? { tests } : { tests, failure: allGood(step, tests.length, exit) };
};

const nothing = (step: RunStep, what: string): Problem =>
  problem('step/report', `step "${step.name}" has a report, and ${what}`, {
    where: step.where,
    hint: 'See whether the test runner found tests at all, and writes TAP or JUnit XML there.',
  });

const allGood = (step: RunStep, tests: number, exit: number | undefined): Problem =>
  problem(
    'step/failed',
    `step "${step.name}" ${exit === undefined ? 'was killed' : `ended with exit code ${exit}`}, though ${tests === 1 ? 'its test' : `all its ${tests} tests`} passed`,
    { where: step.where, hint: 'Something beside the tests failed: see its log.' },
  );

const count = (tests: number): string => `${tests} ${tests === 1 ? 'test' : 'tests'}`;

/** `suite > name`. */
export const titleOf = ({ suite, name }: TestResult): string => (suite === undefined ? name : `${suite} > ${name}`);

const firstLines = (message: string | undefined): string =>
  message === undefined
    ? ''
    : message
        .split('\n')
        .slice(0, 4)
        .map((line) => `\n    ${line}`)
        .join('');
