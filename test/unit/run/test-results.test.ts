/** TAP and JUnit XML: as real runners write them, as nobody should, and as somebody might who means harm. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TestResult } from '../../../src/model/test-report.ts';
import { readJunit } from '../../../src/run/tests/junit.ts';
import { LIMITS, type ReadTests } from '../../../src/run/tests/read.ts';
import { titleOf } from '../../../src/run/tests/results.ts';
import { createTap } from '../../../src/run/tests/tap.ts';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, '../../fixtures/tests', name), 'utf8');
const tap = (text: string): ReadTests => {
  const reader = createTap();
  for (const line of text.split('\n')) reader.line(line);
  return reader.end();
};
const short = ({ tests, trouble }: ReadTests) => [
  ...tests.map(
    (test) => `${test.status} ${titleOf(test)}${test.message === undefined ? '' : `: ${test.message.split('\n')[0]}`}`,
  ),
  ...(trouble === undefined ? [] : [`! ${trouble}`]),
];

describe('what real runners write', () => {
  it('node in TAP', () => {
    expect(short(tap(fixture('node.tap')))).toEqual([
      'passed adds',
      'failed fails & <escapes>: one is not two',
      'skipped is skipped: no brew here',
      'todo is for later: one day',
      'passed links > zshrc',
      'failed links > gitconfig: no link',
    ]);
    expect(tap(fixture('node.tap')).tests[0]?.seconds).toBeLessThan(1);
  });

  it('node in JUnit XML', () => {
    expect(short(readJunit(fixture('node.xml')))).toEqual([
      'passed test > adds',
      'failed test > fails & <escapes>: one is not two',
      'skipped test > is skipped: no brew here',
      'todo test > is for later: not yet',
      'passed links > test > zshrc',
      'failed links > test > gitconfig: no link',
    ]);
  });

  it('bats in TAP', () => {
    expect(short(tap(fixture('bats.tap')))).toEqual([
      'passed adds',
      'failed fails: (in test file sample.bats, line 2)',
      'skipped is skipped: no brew here',
    ]);
    expect(tap(fixture('bats.tap')).tests[1]?.message).toContain('what it said');
  });

  it('bats in JUnit XML', () => {
    expect(short(readJunit(fixture('bats.xml')))).toEqual([
      'passed sample.bats > adds',
      'failed sample.bats > fails: (in test file sample.bats, line 2)',
      'skipped sample.bats > is skipped: no brew here',
    ]);
  });

  it('pytest', () => {
    expect(short(readJunit(fixture('pytest.xml')))).toEqual([
      'passed pytest > test_sample > test_adds',
      'failed pytest > test_sample > test_fails: AssertionError: one is not two',
      'skipped pytest > test_sample > test_skipped: no brew here',
      'skipped pytest > test_sample > test_later',
      'failed pytest > test_sample > test_error: failed on setup with "RuntimeError: setup broke"',
    ]);
  });
});

describe('TAP', () => {
  it('takes names with signs, and without any', () => {
    expect(short(tap('1..4\nok 1 - a \\# b\nok\nnot ok\nok 4 - - c#d'))).toEqual([
      'passed a # b',
      'passed test 2',
      'failed test 3',
      'passed - c#d',
    ]);
  });

  it.each([
    ['1..3\nok 1\nok 2', ['passed test 1', 'passed test 2', '! 2 of 3 planned tests were run']],
    ['ok 1 - a', ['passed a', '! the plan (1..n) is missing: the output ends early']],
    ['1..2\nok 1 - a\nBail out! no disk\nok 2 - b', ['passed a', '! the test runner bailed out: no disk']],
    ['1..0 # skip no brew', ['skipped all tests: no brew']],
    ['1..1\n    ok 1 - inner\n    1..1\n', ['passed inner', '! the output ends within a subtest']],
    [
      '1..1\n    1..2\n    ok 1 - x\nok 1 - y',
      ['passed y > x', '! a subtest did not run all the tests that it planned'],
    ],
    ['1..1\n    ok 1 - x\n    1..1\nnot ok 1 - y', ['passed y > x', 'failed y']],
    ['1..1\n        not ok 1 - z\n        1..1\n    not ok 1 - y\n    1..1\nnot ok 1 - x', ['failed x > y > z']],
    ['hello\nokay then\n1..1\nnot ok 1 - a # TODO later', ['todo a: later']],
    ['', []],
  ])('%j', (text, expected) => expect(short(tap(text))).toEqual(expected));

  it('never throws, and keeps its bounds', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '1..3',
        '1..0',
        'ok',
        'not ok 2 - x',
        '  ---',
        '  ...',
        '# Subtest: a',
        'Bail out!',
        'TAP version 14',
        'pragma +strict',
        '# c',
      ),
      fc.string({ maxLength: 40 }),
      fc.stringMatching(/^(not )?ok \d+ - .{0,20}(# (skip|todo) .{0,9})?$/),
    );
    const indented = fc.tuple(fc.nat({ max: 30 }), line).map(([indent, text]) => ' '.repeat(indent * 4) + text);
    fc.assert(
      fc.property(fc.array(indented, { maxLength: 60 }), (lines) => {
        const { tests } = tap(lines.join('\n'));
        for (const test of tests) expect(sane(test)).toBe(true);
        expect(tests.length).toBeLessThanOrEqual(lines.join('\n').split('\n').length);
      }),
    );
  });

  it('stops keeping tests at some point, and says so', () => {
    const { tests, trouble } = tap(
      Array.from({ length: LIMITS.tests + 5 }, (_, index) => `not ok ${index}`).join('\n'),
    );
    expect([tests.length, trouble]).toEqual([LIMITS.tests, `there are more than ${LIMITS.tests} tests`]);
  });

  it('cuts endless diagnostics', () => {
    const [test] = tap(`1..1\nnot ok 1\n${'# more\n'.repeat(10_000)}`).tests;
    expect(test?.message?.length).toBe(LIMITS.message);
  });
});

const sane = ({ name, suite = '', message = '' }: TestResult): boolean =>
  name !== '' && name.length <= LIMITS.name && suite.length <= LIMITS.name && message.length <= LIMITS.message;

describe('JUnit XML', () => {
  it.each([
    ['', /it is no XML that can be read/],
    ['<html/>', /its outermost element is html/],
    ['<testsuite><testcase name="a">', /it is no XML that can be read/],
    ['<testsuites><testsuite><error message="broke"/></testsuite></testsuites>', /a suite says: broke/],
    [
      '<!DOCTYPE t [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><testsuite name="&b;"/>',
      /it is no XML that can be read/,
    ],
    ['<!DOCTYPE t SYSTEM "file:///etc/passwd"><testsuite>&xxe;</testsuite>', /it is no XML that can be read/],
    [`<testsuites>${'<testsuite>'.repeat(50)}${'</testsuite>'.repeat(50)}</testsuites>`, /nested more than/],
    ['<testsuite>'.repeat(200_000), /nested too deep|no XML/],
  ])('%.40s', (text, trouble) => expect(readJunit(text).trouble).toMatch(trouble));

  it('takes times with commas, and no times that are none', () => {
    const all = readJunit(
      '<testsuite><testcase name="a" time="1,234.5"/><testcase name="b" time="x"/></testsuite>',
    ).tests;
    expect(all).toEqual([
      { name: 'a', status: 'passed', seconds: 1234.5 },
      { name: 'b', status: 'passed' },
    ]);
  });

  it('never throws, whatever is cut out of a report', () => {
    const texts = ['node.xml', 'bats.xml', 'pytest.xml'].map(fixture);
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(4_000),
        fc.nat(400),
        fc.string({ maxLength: 5 }),
        (text, at, cut, put) => {
          const { tests } = readJunit(text.slice(0, at) + put + text.slice(at + cut));
          for (const test of tests) expect(sane(test)).toBe(true);
        },
      ),
    );
  });
});
