import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/model/problem.ts';
import type { RunResult } from '../../../src/model/result.ts';
import { summary } from '../../../src/report/summary.ts';
import {
  actionResult,
  at,
  caseResult,
  check,
  failedCheck,
  failedStep,
  idleCase,
  runResult,
  step,
} from '../../support/builders.ts';

const folder = '.tartplan/runs/20261124T101500Z-7f3a';
const text = (result: RunResult, more: Partial<{ color: boolean; width: number }> = {}): string =>
  summary(result, { color: false, width: 80, folder, ...more });

const tail = [
  'Using git',
  'Installing ripgrep',
  '\tchecking\ttabs',
  'Error: No available formula with the name "ripgrpe"',
];
const failed = runResult({
  seconds: 305.7,
  cases: [
    caseResult('git@sequoia', { checks: [check('~/.gitconfig'), failedCheck('stdout "bob@example.com"')] }),
    caseResult('git@tahoe', { checks: [check('~/.gitconfig'), failedCheck('stdout "bob@example.com"')] }),
    caseResult('install@sequoia', { steps: [step('./install.sh', { attempts: 2 })] }),
    caseResult('install@tahoe', {
      steps: [step('./install.sh'), failedStep(tail)],
      kept: {
        vm: 'dotfiles-install-tahoe-k3x9',
        how: 'tart run dotfiles-install-tahoe-k3x9 & ssh admin@$(tart ip --wait 120 dotfiles-install-tahoe-k3x9)',
      },
    }),
    idleCase('shell@sequoia', 'cached'),
    caseResult('shell@tahoe', { seconds: 3_907.2, phases: { slot: 3_790, run: 80, boot: 20.4 } }),
  ],
  actions: [
    actionResult('base:tahoe'),
    actionResult('base:sequoia'),
    actionResult('machine:dev'),
    actionResult('orphan:old'),
  ],
});

const pull = problem(
  'engine/pull',
  'ghcr.io/cirruslabs/macos-tahoe-base:latest cannot be pulled: no route to ghcr.io',
  {
    detail: 'Error: A TLS error caused the secure connection to fail.\n::error::forged by a proxy',
    hint: 'Is the host online? tartplan doctor looks.',
    where: at('tahoe: base'),
  },
);
const lost = problem('guest/lost', 'the guest of git@sequoia went away: connection reset', { where: at('install:') });
const errored = runResult({
  seconds: 41.2,
  cases: [
    idleCase('install@tahoe', 'skipped'),
    caseResult('git@sequoia', { status: 'errored', problem: lost, steps: [] }),
  ],
  actions: [
    actionResult('base:tahoe', { status: 'errored', problem: pull }),
    actionResult('machine:dev', { status: 'skipped', seconds: 0 }),
  ],
  left: ['dotfiles-git-sequoia-k3x9'],
});

describe('summary', () => {
  it.each<readonly [string, RunResult, Partial<{ color: boolean; width: number }>]>([
    [
      'passed',
      runResult({
        cases: [caseResult('install@tahoe'), caseResult('install@sequoia'), idleCase('git@tahoe', 'cached')],
      }),
      {},
    ],
    ['failed', failed, {}],
    ['failed-color', failed, { color: true }],
    ['failed-narrow', failed, { width: 60 }],
    ['errored', errored, {}],
    [
      'interrupted',
      runResult({
        status: 'interrupted',
        seconds: 22.3,
        cases: [
          caseResult('install@tahoe', { status: 'cancelled', steps: [] }),
          idleCase('install@sequoia', 'cancelled'),
        ],
        actions: [actionResult('base:tahoe'), actionResult('machine:dev', { status: 'cancelled', seconds: 0 })],
        left: ['dotfiles-install-tahoe-k3x9', 'tartplan-staging-base-sequoia-8aa2', 'dotfiles-shell-tahoe-77ab'],
      }),
      {},
    ],
    [
      'kept',
      runResult({
        cases: [
          caseResult('install@tahoe', { kept: { vm: 'dotfiles-install-tahoe-k3x9', how: 'ssh admin@192.168.64.5' } }),
        ],
      }),
      {},
    ],
    [
      'without-cases',
      runResult({
        seconds: 31.2,
        actions: [actionResult('base:tahoe'), actionResult('orphan:a'), actionResult('orphan:b')],
      }),
      {},
    ],
    [
      'wide-names',
      runResult({
        cases: [
          caseResult('a-suite-with-quite-a-long-name@sequoia'),
          caseResult('another-suite-whose-name-fills-the-line-by-itself-nearly@tahoe'),
          caseResult('日本語@tahoe'),
        ],
      }),
      {},
    ],
  ])('%s', async (name, result, more) => {
    await expect(text(result, more)).toMatchFileSnapshot(`../../golden/report/summary-${name}.txt`);
  });

  it('keeps the table and the words of guests to the columns that there are', () => {
    const cases = failed.cases.map((one) => ({ ...one, id: `${one.suite}-with-a-long-name-日本@${one.base}` }));
    for (const width of [50, 60, 80, 100]) {
      const [table = ''] = text({ ...failed, cases }, { width })
        .trimStart()
        .split('\n\n');
      for (const line of table.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(width);
      for (const line of text(failed, { width })
        .split('\n')
        .filter((one) => one.startsWith('  | '))) {
        expect(line.length, line).toBeLessThanOrEqual(width);
      }
    }
  });

  it('gathers what failed alike, and shows no more than a person reads', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      caseResult(`suite-${index % 20}@base-${Math.floor(index / 20)}`, { checks: [failedCheck('nothing')] }),
    );
    const out = text(runResult({ cases: many }));
    expect(out.match(/^✖ suite-\d+@base-0, suite-\d+@base-1, suite-\d+@base-2$/gm)).toHaveLength(12);
    expect(out).toContain('… and 8 more failures: see the report.');
  });

  it('gives no guest a way to forge annotations', () => {
    const out = text(failed) + text(errored);
    expect(out).not.toMatch(/^\s*::/m);
    expect(out).toContain('  : :error::forged by a proxy');
  });
});
