import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/model/problem.ts';
import type { CaseAttempt } from '../../../src/model/result.ts';
import { createGithub } from '../../../src/report/github.ts';
import { junit } from '../../../src/report/junit.ts';
import { createPlain } from '../../../src/report/plain.ts';
import { summary } from '../../../src/report/summary.ts';
import { emptyTally, tally } from '../../../src/report/tally.ts';
import { at, caseResult, failedStep, recorded, runResult } from '../../support/builders.ts';
import { written } from './screen.ts';

const failed: CaseAttempt = {
  status: 'failed',
  vm: 'dotfiles-install-tahoe-a1',
  seconds: 40,
  problem: problem('step/failed', 'step "brew bundle" ended with exit code 1', { where: at('name: brew bundle') }),
  logs: 'cases/install@tahoe',
};
const attempts: readonly CaseAttempt[] = [
  failed,
  { status: 'passed', vm: 'dotfiles-install-tahoe-b2', seconds: 44.3, logs: 'cases/install@tahoe/attempt-2' },
];
const flaky = caseResult('install@tahoe', { status: 'flaky', attempts, logs: 'cases/install@tahoe/attempt-2' });
const twice = caseResult('install@sequoia', { steps: [failedStep(['no bottle'])], attempts: [failed, failed] });
const lane = 'case:install@tahoe';

describe('a flaky case', () => {
  it('is told of in the summary, with why and where the logs are', () => {
    const text = summary(runResult({ cases: [flaky, twice] }), { color: false, width: 100, folder: 'runs/x' });
    expect(text).toContain('≈ install@tahoe');
    expect(text).toContain(
      `Flaky, passed at a later attempt:
  install@tahoe:
    attempt 1 failed: step "brew bundle" ended with exit code 1; logs: runs/x/cases/install@tahoe
`,
    );
    expect(text).toContain('✖ install@sequoia\n  attempt 1 failed: step "brew bundle" ended with exit code 1\nerror:');
    expect(text).toContain('1 failed, 1 flaky');
  });

  it('is a warning under GitHub Actions, and stands in its summary', async () => {
    let page = '';
    const append = (text: string): void => {
      page += text;
    };
    const text = await written(
      (screen) => createGithub(screen, { verbose: false, append, path: (path) => path }),
      recorded([[0, { type: 'run-finished', result: runResult({ cases: [flaky] }) }]]),
    );
    expect(text).toContain(
      '::warning file=tartfile.yaml,line=7,endLine=7,col=3,endColumn=11,title=install@tahoe%3A flaky::install@tahoe is flaky: it passed at attempt 2%0Aattempt 1 failed: step "brew bundle" ended with exit code 1\n',
    );
    expect(page).toContain('Flaky, passed at a later attempt:\n\n- install@tahoe: attempt 1 failed');
    expect(page).toContain('| 🔁 | install@tahoe | flaky |');
  });

  it('is a passed one in junit.xml, with its attempts in the output', () => {
    const xml = junit(runResult({ cases: [flaky] }));
    expect(xml).not.toMatch(/<failure|<error /);
    expect(xml).toContain('attempt 1 failed: step &quot;brew bundle&quot; ended with exit code 1</system-out>');
  });

  it('says when it begins again', async () => {
    const events = recorded([
      [0, { type: 'run-started', runId: 'x', folder: 'x', slots: 1, lanes: [lane] }],
      [1, { type: 'lane-started', lane, vm: 'x' }],
      [2, { type: 'case-retried', lane, attempt: 2, result: failed }],
    ]);
    const said = 'attempt 1 failed: step "brew bundle" ended with exit code 1; now attempt 2, in a fresh VM';
    expect(await written((screen) => createPlain(screen, { verbose: false }), events)).toContain(`≈ ${said}`);
    expect(events.reduce(tally, emptyTally).lanes.get(lane)?.line).toBe(said);
  });
});
