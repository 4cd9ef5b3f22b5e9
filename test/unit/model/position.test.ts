/** Offsets as lines and columns. */
import { describe, expect, it } from 'vitest';
import { position } from '../../../src/model/position.ts';

const at = (text: string, start: number, end = start) => {
  const { line, column, endLine, endColumn } = position({ file: { path: 'f', text }, start, end });
  return [line, column, endLine, endColumn];
};

describe('position', () => {
  it('starts at one', () => expect(at('abc', 0, 3)).toEqual([1, 1, 1, 4]));
  it('counts lines', () => expect(at('a\nbc\nd', 3, 5)).toEqual([2, 2, 3, 1]));
  it('puts a line break at the end of its line', () => expect(at('a\nb', 1, 2)).toEqual([1, 2, 2, 1]));
  it('counts code points, not units', () => expect(at('🍺🍺x', 4, 5)).toEqual([1, 3, 1, 4]));
  it('counts CRLF as one break', () => expect(at('a\r\nb', 3, 4)).toEqual([2, 1, 2, 2]));
  it('gives a byte order mark no column', () => {
    expect(at('\uFEFFab', 1, 3)).toEqual([1, 1, 1, 3]);
    expect(at('\uFEFFab', 0, 1)).toEqual([1, 1, 1, 1]);
    expect(at('\uFEFFa\nb', 3)).toEqual([2, 1, 2, 1]);
  });
  it('stays within the text', () => {
    expect(at('ab', 9, 12)).toEqual([1, 3, 1, 3]);
    expect(at('', 0)).toEqual([1, 1, 1, 1]);
    expect(at('a\n', 2)).toEqual([2, 1, 2, 1]);
  });
});
