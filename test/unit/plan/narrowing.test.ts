/** What a narrowed plan brings along: all that what was asked for cannot do without, and nothing else. */
import { describe, expect, it } from 'vitest';
import type { Narrowing } from '../../../src/plan/select.ts';
import { base, desired, imageOf, layer, machine, testCase } from '../../support/desired.ts';
import { entry, observed, owned } from '../../support/observed.ts';
import { doing, planOf } from '../../support/planning.ts';

const of = desired({
  bases: [base('tahoe'), base('sequoia'), base('sonoma')],
  layers: [layer('brewed', ['tahoe']), layer('tools', ['brewed', 'tahoe'])],
  machines: [machine('dev', 'sonoma'), machine('build', 'tools', { under: ['brewed', 'tahoe'] })],
  cases: [
    testCase('install@tahoe', { tags: ['quick'] }),
    testCase('install@sequoia', { tags: ['quick'] }),
    testCase('shell@sequoia', { needs: ['install@sequoia'] }),
    testCase('editor@sequoia', { needs: ['shell@sequoia'] }),
    testCase('fonts@tools', { under: ['brewed', 'tahoe'] }),
  ],
});
const planned = (narrowing: Partial<Narrowing>, vms: Parameters<typeof observed>[0] = {}): readonly string[] =>
  doing(planOf(of, observed(vms), { narrowing })).map(({ id, dependsOn }) =>
    dependsOn.length === 0 ? id : `${id} after ${dependsOn.join(', ')}`,
  );

describe('a host that has nothing', () => {
  it.each<[string, Partial<Narrowing>, readonly string[]]>([
    ['a case brings its base', { targets: ['install@tahoe'] }, ['base:tahoe', 'case:install@tahoe after base:tahoe']],
    [
      'a case brings what it needs, and what that needs',
      { targets: ['editor@*'] },
      [
        'base:sequoia',
        'case:editor@sequoia after base:sequoia, case:shell@sequoia',
        'case:install@sequoia after base:sequoia',
        'case:shell@sequoia after base:sequoia, case:install@sequoia',
      ],
    ],
    [
      'a case on a layer brings all that is under it',
      { targets: ['fonts@*'] },
      [
        'base:tahoe',
        'layer:brewed after base:tahoe',
        'layer:tools after layer:brewed',
        'case:fonts@tools after layer:tools',
      ],
    ],
    ['a machine brings its base', { targets: ['dev'] }, ['base:sonoma', 'machine:dev after base:sonoma']],
    [
      'a machine on a layer brings all that is under it',
      { targets: ['build'] },
      [
        'base:tahoe',
        'layer:brewed after base:tahoe',
        'layer:tools after layer:brewed',
        'machine:build after layer:tools',
      ],
    ],
    ['a base is a base', { targets: ['seq*'] }, ['base:sequoia']],
    [
      'a suite, a base and a tag together',
      { suites: ['install', 'shell'], bases: ['sequoia'], tags: ['quick'] },
      ['base:sequoia', 'case:install@sequoia after base:sequoia'],
    ],
    [
      'cases alone leave machines, and their bases',
      { casesOnly: true, suites: ['install'] },
      ['base:sequoia', 'base:tahoe', 'case:install@sequoia after base:sequoia', 'case:install@tahoe after base:tahoe'],
    ],
  ])('%s', (_, narrowing, actions) => {
    expect(planned(narrowing)).toEqual(actions);
  });
});

describe('a host where a base is to be replaced', () => {
  const old = {
    vms: ['tahoe', 'sequoia', 'sonoma'].map((name) =>
      owned(entry(`${name}-base`, `base:${name}`, { from: name === 'sequoia' ? 'another:1' : imageOf(name) })),
    ),
  };

  it('replaces it for a case that is asked for, and for no other', () => {
    expect(planned({ targets: ['install@sequoia'] }, old)).toEqual([
      'base:sequoia',
      'case:install@sequoia after base:sequoia',
    ]);
    expect(planned({ targets: ['install@tahoe'] }, old)).toEqual(['case:install@tahoe']);
    expect(planned({ targets: ['dev'] }, old)).toEqual(['machine:dev']);
  });
});

it('deletes nothing but what a dead run left', () => {
  const vms = [
    owned(entry('old-base', 'base:old')),
    owned(entry('left-1', 'case:install@tahoe', { state: 'making' }), { orphan: true }),
  ];
  expect(planned({ targets: ['sonoma'] }, { vms })).toEqual(['orphan:left-1', 'base:sonoma']);
});
