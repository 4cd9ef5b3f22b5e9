import { describe, expect, it } from 'vitest';
import { chooser } from '../../../src/model/glob.ts';
import { idle, narrowed } from '../../../src/model/inputs.ts';
import { idleInputs } from '../../../src/plan/idle-inputs.ts';
import { base, desired, span, testCase, workspace } from '../../support/desired.ts';
import { observed } from '../../support/observed.ts';

const names = ['install.sh', 'README.md', 'zsh/.zshrc', 'zsh/README.md', 'zsh/fn/git', 'docs/a.md', 'docs/img/b.png'];

describe('the files that patterns choose', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['install.sh'], ['install.sh']],
    [['zsh/'], ['zsh/.zshrc', 'zsh/README.md', 'zsh/fn/git']],
    [['zsh'], ['zsh/.zshrc', 'zsh/README.md', 'zsh/fn/git']],
    [
      ['/zsh/', '!README.md'],
      ['zsh/.zshrc', 'zsh/fn/git'],
    ],
    [
      ['zsh/**', '!zsh/fn/', 'zsh/fn/git'],
      ['zsh/.zshrc', 'zsh/README.md', 'zsh/fn/git'],
    ],
    [['*.md'], ['README.md', 'zsh/README.md', 'docs/a.md']],
    [['/*.md'], ['README.md']],
    [['install.sh/'], []],
    [
      ['!docs/', '!*.md'],
      ['install.sh', 'zsh/.zshrc', 'zsh/fn/git'],
    ],
    [
      ['**', '!docs'],
      ['install.sh', 'README.md', 'zsh/.zshrc', 'zsh/README.md', 'zsh/fn/git'],
    ],
    [
      ['!docs/', 'docs/img'],
      [...names.filter((name) => !name.startsWith('docs/')), 'docs/img/b.png'],
    ],
    [['b*.png', '!docs/'], []],
  ])('%j', (patterns, expected) => {
    expect(names.filter(chooser(patterns))).toEqual(expected);
  });

  it('may be empty folders', () => {
    expect(['zsh/empty/', 'empty/'].filter(chooser(['zsh/']))).toEqual(['zsh/empty/']);
    expect(['empty/'].filter(chooser(['empty/']))).toEqual(['empty/']);
  });
});

const state = (files: Record<string, string>) => ({
  hash: `whole ${JSON.stringify(files)}`,
  files: new Map(Object.entries(files)),
});
const plain = (text: string): string => text;

describe('a narrowed workspace', () => {
  const all = state({ 'b/x': '1', a: '1', 'docs/x': '1' });

  it('has its files, and a hash of these alone, in whatever order', () => {
    const small = narrowed(all, ['b/', 'a'], plain);
    expect([...small.files.keys()].sort()).toEqual(['a', 'b/x']);
    const hash = (files: Record<string, string>): string => narrowed(state(files), ['b/', 'a'], plain).hash;
    expect(hash({ a: '1', 'b/x': '1', 'docs/x': '2' })).toBe(small.hash);
    expect(hash({ a: '2', 'b/x': '1' })).not.toBe(small.hash);
    expect(hash({ a: '1', 'b/x': '1', 'b/y': '1' })).not.toBe(small.hash);
  });

  it('counts as a whole where its files are not known', () => {
    const clone = { hash: 'url', files: new Map<string, string>() };
    expect(narrowed(clone, ['a'], plain)).toEqual(clone);
  });
});

describe('a pattern that chooses nothing', () => {
  it('is found, also one that takes out', () => {
    expect(idle(new Map([['zsh/x', '']]), ['zsh/', 'zhs/', '!zsh/x', '!zsh/y'])).toEqual(['zhs/', '!zsh/y']);
  });

  it('is a warning at its place, once a suite', () => {
    const space = workspace('/src');
    const inputs = [
      { glob: 'zsh/', where: span(1) },
      { glob: 'zhs/', where: span(2) },
    ];
    const cases = ['tahoe', 'sequoia'].map((on) => testCase(`boot@${on}`, { workspace: space, inputs }));
    const of = desired({ bases: [base('tahoe'), base('sequoia')], cases: [...cases, testCase('bare@tahoe')] });
    const warned = (files: Record<string, string>) =>
      idleInputs(of, observed({ workspaces: new Map([['/src', state(files)]]) }));
    expect(warned({ 'zsh/x': '1' })).toMatchObject([
      {
        code: 'config/inputs',
        severity: 'warning',
        summary: '"zhs/" in the inputs of suite "boot" fits no file of its workspace',
        where: { start: 2 },
      },
    ]);
    expect(warned({})).toEqual([]);
  });
});
