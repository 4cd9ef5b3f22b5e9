/** The built program on simulated guests with real shells: what steps print, what test runners say, what fresh shells do. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onPath } from '../support/programs.ts';
import { createHost, type Ended, type Host } from './support.ts';

const tartfile = `version: 1
name: watched
bases: { ubuntu: { image: ghcr.io/cirruslabs/ubuntu:latest } }
suites:
  noisy:
    run: "no-such-program --now; true"
  strict:
    logs: error
    run: "no-such-program --now; true"
  tests:
    workspace: .
    run:
      - run: bats --tap sample.bats
        report: tap
        allow-failure: true
      - run: bats --formatter junit sample.bats > results.xml
        report: { junit: "*.xml" }
  shells:
    run: "echo 'export FROM=zprofile' > ~/.zprofile; echo 'echo old plugin >&2' > ~/.zshrc"
    shells: [{ shell: zsh-login, budget: 50s }, zsh-interactive]
    check:
      - { env: { FROM: zprofile } }
`;
const bats =
  '@test "adds" { [ $((1+1)) -eq 2 ]; }\n@test "links" { echo "no link"; false; }\n@test "brew" { skip "none here"; }\n';

const able = onPath('bats') && onPath('zsh') && onPath('perl');
let host: Host;
let ended: Ended;
let report: { readonly cases: readonly Case[] };
let junit: string;

interface Case {
  readonly id: string;
  readonly status: string;
  readonly steps: readonly { readonly status: string; readonly tests?: readonly object[]; readonly warning?: object }[];
  readonly checks: readonly { readonly name: string; readonly status: string; readonly actual?: string }[];
}

beforeAll(async () => {
  if (!able) return;
  host = createHost();
  const folder = join(host.examples, 'watched');
  mkdirSync(folder);
  writeFileSync(join(folder, 'tartfile.yaml'), tartfile);
  writeFileSync(join(folder, 'sample.bats'), bats);
  ended = await host.tartplan('watched', ['test']);
  const runs = join(folder, '.tartplan/runs');
  const run = join(
    runs,
    readdirSync(runs)
      .filter((name) => /^\d/.test(name))
      .sort()
      .at(-1) ?? '',
  );
  report = JSON.parse(readFileSync(join(run, 'report.json'), 'utf8'));
  junit = readFileSync(join(run, 'junit.xml'), 'utf8');
});
afterAll(() => host?.remove());

const one = (suite: string): Case | undefined => report.cases.find(({ id }) => id === `${suite}@ubuntu`);

it.skipIf(!able)('a silent failure is a warning, and a failure with logs: error', () => {
  expect(one('noisy')).toMatchObject({ status: 'passed', steps: [{ warning: { code: 'step/log' } }] });
  expect(one('strict')).toMatchObject({ status: 'failed', steps: [{ exit: 0, problem: { code: 'step/log' } }] });
  expect(ended.stdout + ended.stderr).toContain('but its output says: command-not-found');
});

it.skipIf(!able)('bats is read from stdout and from a file', () => {
  const tests = [
    { name: 'adds', status: 'passed' },
    { name: 'links', status: 'failed' },
    { name: 'brew', status: 'skipped', message: 'none here' },
  ];
  expect(one('tests')).toMatchObject({
    status: 'failed',
    steps: [
      { status: 'allowed', tests, problem: { code: 'step/tests' } },
      { status: 'failed', tests },
    ],
  });
  expect(ended.stdout + ended.stderr).toContain('1 of 3 tests failed');
  expect(junit).toContain('classname="tests@ubuntu &gt; sample.bats" name="links"');
});

it.skipIf(!able)('each fresh shell is started, and asked what its own files set', () => {
  expect(one('shells')?.checks).toMatchObject([
    { name: 'fresh zsh-login', status: 'passed' },
    { name: 'fresh zsh-interactive', status: 'failed', actual: '"old plugin"' },
    { name: 'env FROM (zsh-login)', status: 'passed' },
    { name: 'env FROM (zsh-interactive)', status: 'failed' },
  ]);
  expect(ended.exit).toBe(3);
});
