import { describe, expect, it } from 'vitest';
import { checkNames, sameOnMac } from '../../../src/cli/mac-names.ts';
import { workspaceKey } from '../../../src/model/workspace-key.ts';
import { base, desired, machine, testCase, workspace } from '../../support/desired.ts';

describe('sameOnMac', () => {
  it.each<[readonly string[], readonly [string, string] | undefined]>([
    [['README', 'a/readme', 'b/README'], undefined],
    [
      ['README', 'Readme'],
      ['README', 'Readme'],
    ],
    [
      ['Dir/a', 'dir/b'],
      ['Dir', 'dir'],
    ],
    [
      ['a/caf\u00e9', 'a/cafe\u0301'],
      ['a/caf\u00e9', 'a/cafe\u0301'],
    ],
    [['dir/a', 'dir/b', 'dir/empty/'], undefined],
  ])('%j: %j', (names, pair) => expect(sameOnMac(names)).toEqual(pair));
});

describe('checkNames', () => {
  const space = workspace('/src');
  const files = new Map([
    ['a', '1'],
    ['A', '2'],
  ]);
  const states = new Map([[workspaceKey(space), { hash: 'x', files }]]);
  const bases = [base('tahoe'), base('debian', { os: 'linux' })];
  const check = (more: Parameters<typeof desired>[0]) => () => checkNames(desired({ bases, ...more }), states);

  it('minds them where they go to a Mac', () => {
    const one = 'a Mac takes a and A in the workspace /src for one name';
    expect(check({ cases: [testCase('x@tahoe', { workspace: space })] })).toThrow(one);
    expect(check({ machines: [machine('dev', 'tahoe', { workspace: space })] })).toThrow(one);
  });

  it('does not where they go to Linux, or are cloned', () => {
    expect(check({ cases: [testCase('x@debian', { workspace: space })] })).not.toThrow();
    const remote = workspace('/src', { source: 'remote' });
    expect(check({ cases: [testCase('x@tahoe', { workspace: remote })] })).not.toThrow();
  });
});
