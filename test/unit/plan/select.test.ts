import { describe, expect, it } from 'vitest';
import { matches, type Narrowing, select } from '../../../src/plan/select.ts';
import { base, desired, machine, testCase } from '../../support/desired.ts';
import { observed } from '../../support/observed.ts';
import { doing, planOf, selection } from '../../support/planning.ts';

const of = desired({
  bases: [base('tahoe'), base('sequoia'), base('spare')],
  machines: [machine('dev', 'tahoe'), machine('bootbox', 'sequoia')],
  cases: [
    testCase('boot@tahoe', { tags: ['network', 'slow'] }),
    testCase('boot@sequoia', { tags: ['network', 'slow'] }),
    testCase('shell@tahoe', { tags: ['network'] }),
  ],
});

const chosen = (narrowing: Partial<Narrowing>): readonly string[] =>
  doing(planOf(of, observed(), { narrowing })).map((one) => one.id);

const shells = ['bash', 'zsh'].map((shell) =>
  testCase('boot@tahoe', { id: `boot@tahoe:${shell}`, matrix: { SHELL: shell } }),
);
const withMatrix = desired({ bases: [base('tahoe')], cases: [...shells, testCase('other@tahoe')] });

describe('a target of a suite with a matrix', () => {
  it.each([
    ['boot@tahoe', ['boot@tahoe:bash', 'boot@tahoe:zsh']],
    ['boot@*', ['boot@tahoe:bash', 'boot@tahoe:zsh']],
    ['boot@tahoe:z*', ['boot@tahoe:zsh']],
    ['*:bash', ['boot@tahoe:bash']],
  ])('%s', (target, ids) => {
    const made = planOf(withMatrix, observed(), { narrowing: { targets: [target] } });
    expect(made.actions.filter((one) => one.kind === 'case.run').map((one) => one.id.slice('case:'.length))).toEqual(
      ids,
    );
  });
});

describe('narrowing', () => {
  it.each<[string, Partial<Narrowing>, readonly string[]]>([
    [
      'nothing',
      {},
      [
        'base:sequoia',
        'base:spare',
        'base:tahoe',
        'machine:bootbox',
        'machine:dev',
        'case:boot@sequoia',
        'case:boot@tahoe',
        'case:shell@tahoe',
      ],
    ],
    ['one case', { targets: ['boot@tahoe'] }, ['base:tahoe', 'case:boot@tahoe']],
    [
      'a glob of cases',
      { targets: ['boot@*'] },
      ['base:sequoia', 'base:tahoe', 'case:boot@sequoia', 'case:boot@tahoe'],
    ],
    [
      'a glob over cases and machines',
      { targets: ['boot*'] },
      ['base:sequoia', 'base:tahoe', 'machine:bootbox', 'case:boot@sequoia', 'case:boot@tahoe'],
    ],
    ['a machine, and the base that it needs', { targets: ['dev'] }, ['base:tahoe', 'machine:dev']],
    ['a base alone', { targets: ['spare'] }, ['base:spare']],
    ['two targets', { targets: ['spare', 'shell@tahoe'] }, ['base:spare', 'base:tahoe', 'case:shell@tahoe']],
    ['--suite', { suites: ['boot'] }, ['base:sequoia', 'base:tahoe', 'case:boot@sequoia', 'case:boot@tahoe']],
    ['--base', { bases: ['seq*'] }, ['base:sequoia', 'case:boot@sequoia']],
    ['--suite and --base', { suites: ['b??t'], bases: ['tahoe'] }, ['base:tahoe', 'case:boot@tahoe']],
    [
      '--tag: any of them',
      { tags: ['slow', 'network'] },
      ['base:sequoia', 'base:tahoe', 'case:boot@sequoia', 'case:boot@tahoe', 'case:shell@tahoe'],
    ],
    ['--tag: not', { tags: ['!slow'] }, ['base:tahoe', 'case:shell@tahoe']],
    ['--tag: one and not the other', { tags: ['network', '!slow'] }, ['base:tahoe', 'case:shell@tahoe']],
    ['--tag and --base', { tags: ['slow'], bases: ['tahoe'] }, ['base:tahoe', 'case:boot@tahoe']],
    ['--suite and a target that share nothing', { suites: ['shell'], targets: ['boot@*'] }, []],
    [
      'cases only',
      { casesOnly: true },
      ['base:sequoia', 'base:tahoe', 'case:boot@sequoia', 'case:boot@tahoe', 'case:shell@tahoe'],
    ],
  ])('to %s', (_, narrowing, ids) => {
    expect(chosen(narrowing)).toEqual(ids);
  });

  it.each<[string, Partial<Narrowing>, string, string]>([
    ['a tag', { tags: ['!slwo'] }, '--tag "slwo" matches nothing in the tartfile', 'There is: network, slow.'],
    [
      'a target',
      { targets: ['boott@tahoe'] },
      'target "boott@tahoe" matches nothing in the tartfile',
      'There is: boot@sequoia, boot@tahoe, bootbox, dev, sequoia, shell@tahoe, spare, tahoe.',
    ],
    ['--suite', { suites: ['x*'] }, '--suite "x*" matches nothing in the tartfile', 'There is: boot, shell.'],
    [
      '--base',
      { bases: ['monterey'] },
      '--base "monterey" matches nothing in the tartfile',
      'There is: sequoia, spare, tahoe.',
    ],
    [
      'a machine, where only cases count',
      { targets: ['dev'], casesOnly: true },
      'target "dev" matches nothing in the tartfile',
      'There is: boot@sequoia, boot@tahoe, shell@tahoe.',
    ],
  ])('to nothing is a problem: %s', (_, narrowing, summary, hint) => {
    const made = select(of, { targets: [], suites: [], bases: [], tags: [], casesOnly: false, ...narrowing });
    expect(made).toEqual({ ok: false, problems: [{ code: 'usage/no-match', severity: 'error', summary, hint }] });
  });

  it('tells of every glob that matches nothing, at once', () => {
    const made = select(of, { targets: ['x', 'dev', 'y'], suites: ['z'], bases: ['boot'], tags: [], casesOnly: false });
    expect(made.ok ? [] : made.problems.map((one) => one.summary.split('"')[1])).toEqual(['x', 'y', 'z', 'boot']);
  });

  it('names no more than twelve', () => {
    const many = desired({
      bases: Array.from({ length: 20 }, (_, index) => base(`b${String(index).padStart(2, '0')}`)),
    });
    const made = select(many, { targets: ['x'], suites: [], bases: [], tags: [], casesOnly: false });
    expect(made.ok ? '' : made.problems[0]?.hint).toMatch(/^There is: (b\d\d, ){12}…\.$/);
  });

  it.each<[Partial<Narrowing>, boolean]>([
    [{}, true],
    [{ casesOnly: true }, false],
    [{ targets: ['*'] }, false],
    [{ suites: ['*'] }, false],
    [{ bases: ['*'] }, false],
  ])('%j is the whole tartfile: %s', (narrowing, whole) => {
    expect(selection(of, narrowing).whole).toBe(whole);
  });
});

describe('globs', () => {
  it.each([
    ['boot@*', 'boot@tahoe', true],
    ['boot@*', 'reboot@tahoe', false],
    ['*', '', true],
    ['?', 'ab', false],
    ['a?c', 'abc', true],
    ['a.c', 'abc', false],
    ['a+(b)[c]{d}|^$', 'a+(b)[c]{d}|^$', true],
    ['a\\d', 'a1', false],
    ['*', 'a\nb', true],
    ['TAHOE', 'tahoe', false],
  ])('%s on %j: %s', (glob, name, is) => {
    expect(matches(glob, name)).toBe(is);
  });
});
