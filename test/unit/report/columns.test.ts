import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, clipBefore, pad, widthOf, wrap } from '../../../src/report/columns.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '日', '🙂', 'e\u0301', 'ß'), maxLength: 40 });

describe('widthOf', () => {
  it.each([
    ['plain', 5],
    ['日本', 4],
    ['🙂', 2],
    ['e\u0301', 1],
    ['한글', 4],
    ['ｆｕｌｌ', 8],
    ['▶ ✔ ✖ ⚠ …', 9],
    ['a\u200bb\ufeff', 2],
  ])('%s', (given, want) => {
    expect(widthOf(given)).toBe(want);
  });
});

describe('clip', () => {
  it('never takes more columns, and says when it cut', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 30 }), (given, columns) => {
        const fitted = clip(given, columns);
        expect(widthOf(fitted)).toBeLessThanOrEqual(columns);
        if (widthOf(given) <= columns) expect(fitted).toBe(given);
        else if (columns > 0) expect(fitted.endsWith('…')).toBe(true);
      }),
    );
  });

  it('keeps the base of a case', () => {
    expect(clipBefore('a-suite-with-a-long-name@sequoia', '@sequoia', 20)).toBe('a-suite-wit…@sequoia');
    expect(clipBefore('short@tahoe', '@tahoe', 20)).toBe('short@tahoe');
    expect(clipBefore('suite@a-base-with-a-long-name', '@a-base-with-a-long-name', 12)).toBe('suite@a-bas…');
  });
});

describe('wrap', () => {
  it('keeps to the columns and loses nothing but blanks', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (given, columns) => {
        const lines = wrap(given, columns);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
      }),
    );
  });

  it('breaks at blanks', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('one abcdefghij', 4)).toEqual(['one', 'abcd', 'efgh', 'ij']);
  });
});

describe('pad', () => {
  it('fills by columns', () => {
    expect(pad('日', 4)).toBe('日  ');
    expect(pad('long', 2)).toBe('long');
  });
});
