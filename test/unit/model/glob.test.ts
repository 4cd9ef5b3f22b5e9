import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileGlob, excluder, isGlob } from '../../../src/model/glob.ts';

const fits = (glob: string, path: string): boolean => compileGlob(glob)(path.split('/'));

describe('compileGlob', () => {
  it.each([
    ['*.log', 'a.log', true],
    ['*.log', '.log', true],
    ['*.log', 'a/b.log', false],
    ['**/*.log', 'a.log', true],
    ['**/*.log', 'a/b/c.log', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/x/y/c', false],
    ['a/**', 'a/x/y', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[^a-c]x', 'dx', true],
    ['[]]', ']', true],
    ['[a', '[a', true],
    ['[\\]a]x', 'ax', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['a**b', 'axyb', true],
    ['caf\u00e9*', 'cafe\u0301.log', true],
    ['?', '😀', true],
    ['', '', false],
  ])('%s and %s: %s', (glob, path, expected) => expect(fits(glob, path)).toBe(expected));

  it('takes time that grows with the lengths, not with the ways to fit', () => {
    expect(fits(`${'*a'.repeat(500)}b`, 'a'.repeat(2000))).toBe(false);
    expect(fits(`${'**/a/'.repeat(200)}b`, 'a/'.repeat(900))).toBe(false);
  });

  it('finds any text that is written without its signs', () => {
    const part = fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }).filter((text) => !text.includes('/'));
    fc.assert(
      fc.property(part, (text) => {
        const written = text.replace(/[\\*?[\]]/g, '\\$&');
        expect(compileGlob(written)([text])).toBe(true);
        expect(isGlob(written)).toBe(false);
      }),
    );
  });
});

describe('excluder', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tp-glob-'));
    execFileSync('git', ['init', '-q'], { cwd: folder });
    for (const name of [
      'a',
      'b',
      'x.iso',
      'dir/a',
      'dir/b',
      'dir/sub/a',
      'dir/sub/x.iso',
      'other/dir/b',
      'keep/x.iso',
    ]) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), '');
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const listed = (...more: string[]): string[] =>
    execFileSync('git', ['ls-files', '-z', '-o', ...more], { cwd: folder })
      .toString()
      .split('\0')
      .slice(0, -1);

  it('leaves out what git does', () => {
    const names = listed().filter((name) => name !== '.gitignore');
    const pattern = fc.constantFrom(
      ...['a', '/a', 'dir', 'dir/', '/dir/', 'dir/*', 'dir/**', '**/b', '**/dir', 'dir/**/a', '*.iso', '!*.iso'],
      ...[
        '!x.iso',
        '!/keep/',
        '!dir/',
        '!dir/sub',
        '!dir/sub/',
        'sub/a',
        'dir/sub',
        '*',
        '!*',
        '?',
        '[ab]',
        '[!a]',
        '/*/',
      ],
    );
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), (patterns) => {
        writeFileSync(join(folder, '.gitignore'), `${patterns.join('\n')}\n`);
        const kept = listed('--exclude-standard').filter((name) => name !== '.gitignore');
        const out = excluder(patterns);
        expect(names.filter((name) => !out(name)).sort()).toEqual(kept.sort());
      }),
      { numRuns: 150 },
    );
  });
});
