/** Conditions of a preset's steps on its parameters. */
import { describe, expect, it } from 'vitest';
import { fromData } from '../../../src/config/node-data.ts';
import { matches } from '../../../src/config/preset-match.ts';
import type { Value } from '../../../src/config/template.ts';
import { span } from '../../support/desired.ts';

describe('a condition on parameters', () => {
  it.each<readonly [object | undefined, Record<string, Value>, boolean]>([
    [undefined, {}, true],
    [{ a: 'x' }, { a: 'x' }, true],
    [{ a: 'x' }, { a: 'y' }, false],
    [{ a: ['x', 'y'] }, { a: 'y' }, true],
    [{ a: { not: 'x' } }, { a: 'y' }, true],
    [{ a: { not: ['x', 'y'] } }, { a: 'y' }, false],
    [{ a: 'x', b: true }, { a: 'x', b: false }, false],
    [{ a: 3, b: true }, { a: '3', b: true }, true],
    [{ a: 'x' }, { a: ['w', 'x'] }, true],
    [{ a: { not: 'x' } }, { a: ['w', 'x'] }, false],
    [{ a: '' }, { a: [] }, true],
    [{ a: { not: '' } }, { a: [] }, false],
    [{ a: { not: '' } }, { a: ['x'] }, true],
    [{ a: 'x' }, {}, false],
  ])('%j of %j: %j', (conditions, values, holds) => {
    const node = conditions === undefined ? undefined : fromData(conditions, span());
    expect(matches(node, new Map(Object.entries(values)))).toBe(holds);
  });
});
