import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../../src/model/problem.ts';
import type { RunResult } from '../../../src/model/result.ts';
import { junit } from '../../../src/report/junit.ts';
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
import { onPath } from '../../support/programs.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tp-junit-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const schema = join(import.meta.dirname, '../../fixtures/junit.xsd');
/** Throws with what xmllint says when it is no JUnit report. */
const validate = (xml: string): string => {
  const file = join(folder, 'junit.xml');
  writeFileSync(file, xml);
  return execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
};

const hostile = '</failure>]]>&<"\'\u0000\u001b[31m\ud800\ufffe日🙂';
const all = runResult({
  cases: [
    caseResult('git@sequoia', { checks: [check('~/.gitconfig'), failedCheck('stdout "bob@example.com"')] }),
    caseResult('git@tahoe', { status: 'flaky' }),
    caseResult('install@sequoia', { steps: [step('./install.sh', { tail: ['linking ~/.zshrc'] })] }),
    caseResult('install@tahoe', { steps: [step('./install.sh'), failedStep([hostile])] }),
    caseResult('shell@sequoia', {
      status: 'errored',
      steps: [],
      checks: [],
      problem: problem('guest/lost', `gone: ${hostile}`),
    }),
    idleCase('shell@tahoe', 'cached'),
    idleCase('fonts@tahoe', 'skipped'),
    idleCase('fonts@sequoia', 'cancelled'),
  ],
  actions: [
    actionResult('base:sequoia'),
    actionResult('base:tahoe', {
      status: 'errored',
      problem: problem('engine/pull', 'cannot be pulled', { where: at('tahoe: base') }),
    }),
  ],
});

describe.skipIf(!onPath('xmllint'))('junit (skipped without xmllint)', () => {
  it('has everything that CI systems show', async () => {
    const xml = junit(all);
    validate(xml);
    await expect(xml).toMatchFileSnapshot('../../golden/report/junit.xml');
  });

  it.each<readonly [string, RunResult]>([
    ['of nothing', runResult()],
    ['of bases only', runResult({ actions: [actionResult('base:tahoe')] })],
    ['of cases that did not run', runResult({ cases: [idleCase('a@b', 'cached')] })],
  ])('is valid %s', (_, result) => {
    validate(junit(result));
  });

  it('is no report to the schema when it is none', () => {
    expect(() => validate(junit(all).replace('tests="9"', 'tests="many"'))).toThrow(/not a valid value/);
    expect(() => validate(junit(all).replace('<testsuite ', '<suite ').replace('</testsuite>', '</suite>'))).toThrow(
      /not expected/,
    );
  });

  it('counts what it has', () => {
    const xml = junit(all);
    const count = (element: string): number => xml.split(`<${element} `).length - 1;
    expect(xml).toContain('<testsuites name="tartplan" tests="9" failures="2" errors="2" time="130.400">');
    expect([count('testcase'), count('failure'), count('error'), count('skipped')]).toEqual([9, 2, 2, 3]);
  });

  it('holds any text', () => {
    const any = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(any, any, any, (name, said, why) => {
        validate(
          junit(
            runResult({
              cases: [
                caseResult(`${name}@tahoe`, {
                  steps: [failedStep([said])],
                  checks: [check(name, { status: 'failed', actual: said, expected: why })],
                  problem: problem('check/failed', why, { detail: said, hint: name }),
                }),
              ],
            }),
          ),
        );
      }),
      { numRuns: 25 },
    );
  });
});
