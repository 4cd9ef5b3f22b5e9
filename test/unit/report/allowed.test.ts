/** A step that failed and had leave to: every output says so, and none takes it for a failure of the case. */
import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/model/problem.ts';
import { createGithub } from '../../../src/report/github.ts';
import { junit } from '../../../src/report/junit.ts';
import { createPlain } from '../../../src/report/plain.ts';
import { reportJson } from '../../../src/report/report-json.ts';
import { stepSummary } from '../../../src/report/step-summary.ts';
import { summary } from '../../../src/report/summary.ts';
import { at, caseResult, recorded, runResult, step } from '../../support/builders.ts';
import { written } from './screen.ts';

const softly = step('brew bundle', {
  status: 'allowed',
  exit: 1,
  tail: ['Error: no such formula'],
  problem: problem('step/failed', 'step "brew bundle" ended with exit code 1', {
    severity: 'warning',
    where: at('name: brew bundle'),
  }),
});
const one = caseResult('install@tahoe', { steps: [softly, step('./install.sh')], status: 'passed' });
const result = runResult({ cases: [one] });
const events = recorded([
  [0, { type: 'run-started', runId: 'x', folder: 'runs/x', slots: 2, lanes: ['case:install@tahoe'] }],
  [1, { type: 'step-finished', lane: 'case:install@tahoe', result: softly }],
  [2, { type: 'run-finished', result }],
]);

describe('a step that may fail', () => {
  it('is told with its last words, as no error', async () => {
    const plain = await written((screen) => createPlain(screen, { verbose: false }), events);
    expect(plain).toContain('! step "brew bundle" ended with exit code 1; it may fail');
    expect(plain).toContain('| Error: no such formula');
  });

  it('stands at the end, and the run is done', () => {
    const text = summary(result, { color: false, width: 80, folder: 'runs/x' });
    expect(text).toContain(
      'Failed, as they may (allow-failure):\n  install@tahoe: step "brew bundle" ended with exit code 1',
    );
    expect(text).toContain('1 passed');
    expect(stepSummary(result, 'runs/x')).toContain('- install@tahoe: step "brew bundle" ended with exit code 1');
  });

  it('is a warning at its line on GitHub', async () => {
    const options = { verbose: false, append: () => undefined, path: (shown: string) => shown };
    const text = await written((screen) => createGithub(screen, options), events);
    expect(text).toMatch(
      /^::warning file=tartfile.yaml,line=\d+.*title=install@tahoe%3A brew bundle::step "brew bundle"/m,
    );
    expect(text).not.toMatch(/^::error/m);
  });

  it('is output of a passed test in JUnit, since a skipped test would count as one that did not run', () => {
    const xml = junit(result);
    expect(xml).toContain('step brew bundle: failed, as it may (12.4 s)');
    expect(xml).not.toMatch(/<failure|<skipped/);
  });

  it('has a status of its own in the report', () => {
    const parsed = JSON.parse(reportJson(result));
    expect(parsed.cases[0].steps.map((made: { readonly status: string }) => made.status)).toEqual([
      'allowed',
      'passed',
    ]);
    expect(parsed.cases[0].steps[0].problem.severity).toBe('warning');
  });
});
