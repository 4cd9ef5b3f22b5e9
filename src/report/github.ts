/** For GitHub Actions: plain lines, annotations that point into the tartfile, and a summary of the step. */
import { problem, toProblem } from '../model/problem.ts';
import type { RunResult } from '../model/result.ts';
import { annotation } from './annotation.ts';
import { alike } from './failures.ts';
import { laneName } from './lane-name.ts';
import { createPlain, type PlainOptions } from './plain.ts';
import type { Reporter, Screen } from './reporter.ts';
import { failedAttempts, flakyCases } from './retries.ts';
import { stepSummary } from './step-summary.ts';
import { inert, some } from './style.ts';
import { allowedSteps } from './summary.ts';
import { warnings } from './warnings.ts';

export interface GithubOptions extends PlainOptions {
  /** Adds to the file that GITHUB_STEP_SUMMARY names. */
  append(markdown: string): void | Promise<void>;
  /** The path as the repository knows it, of one that is shown to the user. */
  path(shown: string): string;
}

/** GitHub shows ten errors of a step. */
const MOST = 10;
/** Lines of output in an annotation. */
const TAIL = 5;

export const createGithub = (screen: Screen, options: GithubOptions): Reporter => {
  const plain = createPlain(screen, options);
  let folder = '';
  let summary = '';
  return {
    onEvent: (event) => {
      plain.onEvent(event);
      if (event.type === 'run-started') folder = event.folder;
      if (event.type === 'problem') screen.write(`${annotation(event.problem, options)}\n`);
      if (event.type === 'run-finished') {
        for (const line of annotations(event.result, options)) screen.write(`${line}\n`);
        summary = stepSummary(event.result, folder);
      }
    },
    close: async () => {
      await plain.close();
      try {
        if (summary !== '') await options.append(summary);
      } catch (error) {
        screen.write(`${inert(`the step summary cannot be written: ${toProblem(error).summary}`)}\n`);
      }
      summary = '';
    },
  };
};

/** One a failure; cases that failed alike share one. */
const annotations = (result: RunResult, { path }: GithubOptions): readonly string[] => {
  const failed = result.cases.filter((one) => one.status === 'failed' || one.status === 'errored');
  const all = [
    ...result.actions.flatMap(({ action, status, problem: found }) =>
      found === undefined || status !== 'errored' ? [] : [annotation(found, { title: laneName(action), path })],
    ),
    ...alike(failed).flatMap((cases) => {
      const found = cases[0]?.problem;
      if (found === undefined) return [];
      const title = some(
        cases.map((one) => one.id),
        4,
      );
      const tail = cases[0]?.steps.find((step) => step.status === 'failed')?.tail.slice(-TAIL) ?? [];
      return [annotation(found, { title, path, more: tail })];
    }),
    ...flakyCases(result.cases).map((one) => {
      const said = failedAttempts(one).map(({ text }) => text);
      const found = problem('check/flaky', `${one.id} is flaky: it passed at attempt ${one.attempts?.length ?? 1}`, {
        severity: 'warning',
        where: one.where,
      });
      return annotation(found, { title: `${one.id}: flaky`, path, more: said });
    }),
    ...warnings(result.cases).map(({ problem, cases }) => annotation(problem, { title: some(cases, 4), path })),
    ...allowedSteps(result.cases).flatMap(({ id, step }) =>
      step.problem === undefined ? [] : [annotation(step.problem, { title: `${id}: ${step.name}`, path })],
    ),
  ];
  return all.slice(0, MOST);
};
