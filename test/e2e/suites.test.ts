/** Needs, retry, tags, shards, fail-fast and matrix, with the built program and an engine in another process. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createHost, expectCode, type Host, names } from '../support/host.ts';

const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.dispose();
});

const hostWith = async (suites: string): Promise<Host> => {
  const host = await createHost(`version: 1\nname: many\nbases:\n  tahoe: base\nsuites:\n${suites}`);
  hosts.push(host);
  return host;
};

interface Report {
  readonly status: string;
  readonly cases: readonly {
    readonly id: string;
    readonly status: string;
    readonly logs: string;
    readonly matrix?: Readonly<Record<string, string>>;
    readonly problem?: { readonly summary: string };
    readonly attempts?: readonly { readonly status: string; readonly logs: string }[];
  }[];
}

/** The report of the last run, and its folder. */
const reportOf = (host: Host, stdout: string): { readonly report: Report; readonly folder: string } => {
  const [, path = ''] = [...stdout.matchAll(/^Report: (\S+)$/gm)].at(-1) ?? [];
  const file = join(host.project, path);
  return { report: JSON.parse(readFileSync(file, 'utf8')) as Report, folder: join(file, '..') };
};

const ends = ({ cases }: Report): readonly (readonly [string, string])[] => cases.map(({ id, status }) => [id, status]);

/** Ids of the cases that a plan runs. */
const planned = async (host: Host, ...args: string[]): Promise<readonly string[]> => {
  const ended = await host.tartplan(['plan', '--format', 'json', ...args]);
  expectCode(ended, 0);
  const { actions } = JSON.parse(ended.stdout) as { actions: readonly { id: string; change: string }[] };
  return actions.flatMap(({ id, change }) => (id.startsWith('case:') && change === 'run' ? [id.slice(5)] : []));
};

test('what a suite needs comes first; when it fails the suite is skipped, and then runs when it passes', async () => {
  const host = await hostWith(`  setup: { workspace: { path: ., to: ~/here, include: all }, run: test -e mark }
  after: { needs: setup, run: "true" }
  apart: { run: "true" }
`);
  const first = await host.tartplan(['apply']);
  expectCode(first, 3);
  const { report } = reportOf(host, first.stdout);
  expect(ends(report)).toEqual([
    ['after@tahoe', 'skipped'],
    ['apart@tahoe', 'passed'],
    ['setup@tahoe', 'failed'],
  ]);
  expect(report.cases[0]?.problem?.summary).toBe('not run, since setup@tahoe, which it needs, failed');
  await host.write('mark', '');
  const narrowed = await host.tartplan(['plan', 'after@tahoe']);
  expect(narrowed.stdout).toMatch(/setup@tahoe +needed by after@tahoe; last run failed/);
  const second = await host.tartplan(['apply', 'after@tahoe']);
  expectCode(second, 0);
  expect(ends(reportOf(host, second.stdout).report)).toEqual([
    ['after@tahoe', 'passed'],
    ['setup@tahoe', 'passed'],
  ]);
  expectCode(await host.tartplan(['plan', '--detailed-exitcode']), 0);
});

test('a case that passes at the second attempt is flaky: passed, up to date, and told of', async () => {
  const host = await hostWith('  once: { retry: 2, run: echo here }\n');
  await host.faults([{ command: 'run', vm: 'many-once-*', run: { crashAfter: '100ms' }, count: 1 }]);
  const ended = await host.tartplan(['apply', '--fail-on-flaky']);
  expectCode(ended, 3);
  expect(ended.stdout).toContain('Flaky, passed at a later attempt:');
  expect(ended.stderr).toContain('A flaky case is a failure with --fail-on-flaky.');
  const { report, folder } = reportOf(host, ended.stdout);
  expect(report).toMatchObject({
    status: 'passed',
    cases: [
      {
        status: 'flaky',
        attempts: [
          { status: 'errored', logs: 'cases/once@tahoe', problem: { summary: expect.any(String) } },
          { status: 'passed', logs: 'cases/once@tahoe/attempt-2' },
        ],
      },
    ],
  });
  expect(readFileSync(join(folder, 'cases/once@tahoe/attempt-2/step-01.log'), 'utf8')).toBe('here\n');
  expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('attempt 1 errored');
  expect(names(await host.vms())).toEqual(['tahoe-base']);
  expectCode(await host.tartplan(['plan', '--detailed-exitcode']), 0);
});

test('--fail-fast cancels the rest and leaves nothing behind', async () => {
  const host = await hostWith(`  bad: { run: exit 1 }
  long: { run: sleep 60 }
  later: { needs: long, run: "true" }
`);
  const ended = await host.tartplan(['test', '--fail-fast']);
  expectCode(ended, 3);
  expect(ends(reportOf(host, ended.stdout).report)).toEqual([
    ['bad@tahoe', 'failed'],
    ['later@tahoe', 'cancelled'],
    ['long@tahoe', 'cancelled'],
  ]);
  expect(names(await host.vms())).toEqual(['tahoe-base']);
});

test('a matrix is a case each, with its variables; tags and shards choose among them', async () => {
  const host = await hostWith(`  shells:
    tags: slow
    matrix:
      GREETING: [hi, good day]
      NAME: [ada, bob]
      exclude: [{ GREETING: hi, NAME: bob }]
    run: echo "$GREETING $NAME" > ~/said
    check: [{ command: 'test "$(cat ~/said)" = "$GREETING $NAME"' }]
    collect: ~/said
  quick: { tags: [fast], run: "true" }
`);
  const all = ['quick@tahoe', 'shells@tahoe:good-day,ada', 'shells@tahoe:good-day,bob', 'shells@tahoe:hi,ada'];
  expect(await planned(host)).toEqual(all);
  expect(await planned(host, '--tag', 'slow')).toEqual(all.slice(1));
  expect(await planned(host, '--tag', '!slow')).toEqual(['quick@tahoe']);
  expect(await planned(host, 'shells@tahoe')).toEqual(all.slice(1));
  expect(await planned(host, 'shells@*:*,bob')).toEqual(['shells@tahoe:good-day,bob']);
  const parts = await Promise.all(['1/2', '2/2'].map((part) => planned(host, '--shard', part)));
  expect(parts.map((part) => part.length)).toEqual([2, 2]);
  expect(parts.flat().sort()).toEqual(all);
  const wrong = await host.tartplan(['plan', '--shard', '4/3']);
  expectCode(wrong, 1);
  expect(wrong.stderr).toContain('--shard cannot be "4/3"');

  const ended = await host.tartplan(['apply', 'shells@tahoe']);
  expectCode(ended, 0);
  const { report, folder } = reportOf(host, ended.stdout);
  expect(ends(report)).toEqual(all.slice(1).map((id) => [id, 'passed']));
  expect(report.cases[0]?.matrix).toEqual({ GREETING: 'good day', NAME: 'ada' });
  expect(report.cases[0]?.logs).toBe('cases/shells@tahoe+good-day,ada');
  expect(existsSync(join(folder, 'cases', 'shells@tahoe+hi,ada', 'step-01.log'))).toBe(true);
  expect(await planned(host)).toEqual(['quick@tahoe']);
});
