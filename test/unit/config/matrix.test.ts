import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/config/cells.ts';
import { matrixOf } from '../../../src/config/matrix.ts';
import { parse } from '../../../src/config/parse.ts';

/** JSON is YAML. */
const treeOf = (matrix: unknown) => {
  const text = typeof matrix === 'string' ? matrix : JSON.stringify(matrix);
  const { tree } = parse({ path: 'tartfile.yaml', text: `suites: { s: { matrix: ${text} } }` });
  if (tree === undefined) throw new Error('no tree');
  return tree;
};

const cells = (matrix: unknown) => cellsOf('s', { tree: treeOf(matrix) }) ?? [];
const shown = (matrix: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(cells(matrix).map(({ name, env }) => [name, env]));

describe('a matrix', () => {
  it.each<[string, unknown, object]>([
    [
      'all combinations, values in the order of the names',
      { SHELL: ['zsh', 'bash'], EDITOR: ['vim', 'nvim'] },
      {
        'vim,zsh': { EDITOR: 'vim', SHELL: 'zsh' },
        'nvim,zsh': { EDITOR: 'nvim', SHELL: 'zsh' },
        'vim,bash': { EDITOR: 'vim', SHELL: 'bash' },
        'nvim,bash': { EDITOR: 'nvim', SHELL: 'bash' },
      },
    ],
    [
      'less what is excluded, in part or in whole',
      {
        A: ['1', '2'],
        B: ['x', 'y', 'z'],
        exclude: [{ A: '1', B: 'x' }, { B: 'z' }],
      },
      { '1,y': { A: '1', B: 'y' }, '2,x': { A: '2', B: 'x' }, '2,y': { A: '2', B: 'y' } },
    ],
    [
      'and what is included: as in the documentation of GitHub Actions',
      {
        fruit: ['apple', 'pear'],
        animal: ['cat', 'dog'],
        include: [
          { color: 'green' },
          { color: 'pink', animal: 'cat' },
          { fruit: 'apple', shape: 'circle' },
          { fruit: 'banana' },
          { fruit: 'banana', animal: 'cat' },
        ],
      },
      {
        'cat,pink,apple,circle': { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
        'dog,green,apple,circle': { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
        'cat,pink,pear': { fruit: 'pear', animal: 'cat', color: 'pink' },
        'dog,green,pear': { fruit: 'pear', animal: 'dog', color: 'green' },
        banana: { fruit: 'banana' },
        'cat,banana': { fruit: 'banana', animal: 'cat' },
      },
    ],
    ['include alone', { include: [{ A: '1' }, { A: '2', B: '3' }] }, { 1: { A: '1' }, '2,3': { A: '2', B: '3' } }],
    [
      'values as they are written',
      '{ RUBY: [3.10, 0x1F], ON: [true, False] }',
      {
        'true,3.10': { ON: 'true', RUBY: '3.10' },
        'False,3.10': { ON: 'False', RUBY: '3.10' },
        'true,0x1F': { ON: 'true', RUBY: '0x1F' },
        'False,0x1F': { ON: 'False', RUBY: '0x1F' },
      },
    ],
    [
      'names that a file may have',
      { A: ['a b/c', '../x', '', 'ä'] },
      { 'a-b-c': { A: 'a b/c' }, '..-x': { A: '../x' }, 'empty-1cc0hkc': { A: '' }, 'empty-1uur8r6': { A: 'ä' } },
    ],
    ['equal ones once', '{ A: [1, "1"] }', { 1: { A: '1' } }],
    ['nothing', { A: ['1'], exclude: [{ A: '1' }] }, {}],
  ])('is %s', (_, matrix, expected) => {
    expect(shown(matrix)).toEqual(expected);
  });

  it('tells upper from lower case where a file system does not', () => {
    const names = cells({ A: ['Zsh', 'zsh'] }).map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(2);
  });

  it('has a bound, also before anything is made of it', () => {
    const many = Array.from({ length: 17 }, (_, index) => `${index}`);
    expect(matrixOf(treeOfMatrix({ A: many, B: many }))).toMatchObject({ combinations: [], tooMany: true });
    const axes = Object.fromEntries(many.map((name) => [`V${name}`, many]));
    expect(matrixOf(treeOfMatrix(axes))).toMatchObject({ combinations: [], tooMany: true });
    expect(matrixOf(treeOfMatrix({ A: many.slice(1), B: many.slice(1) })).combinations).toHaveLength(256);
  });

  const value = fc.oneof(fc.constantFrom('a', 'A', 'a b', 'a-b', 'zsh', ''), fc.string({ maxLength: 60 }));
  const names = ['A', 'B', 'C'];
  const axes = fc
    .array(fc.uniqueArray(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 })
    .map((all) => Object.fromEntries(all.map((values, index) => [names[index] ?? 'X', values])));

  it('has the product of combinations; names are different, safe and short', () => {
    fc.assert(
      fc.property(axes, (matrix) => {
        const made = cells(matrix);
        expect(made).toHaveLength(Object.values(matrix).reduce((all, some) => all * some.length, 1));
        expect(new Set(made.map(({ name }) => name.toLowerCase())).size).toBe(made.length);
        for (const { name } of made) expect(name).toMatch(/^[A-Za-z0-9._,-]{1,40}$/);
      }),
    );
  });

  it('is the same whatever the order of its variables and values', () => {
    fc.assert(
      fc.property(axes, (matrix) => {
        const turned = Object.fromEntries(
          Object.entries(matrix)
            .reverse()
            .map(([name, values]) => [name, values.toReversed()]),
        );
        expect(shown(turned)).toEqual(shown(matrix));
      }),
    );
  });
});

const treeOfMatrix = (matrix: object) => {
  const { tree } = parse({ path: 'tartfile.yaml', text: JSON.stringify(matrix) });
  if (tree === undefined) throw new Error('no tree');
  return tree;
};
