import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../../src/model/canonical.ts';

/** The same value, every object made in the opposite order of its keys. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  );
};

/** JSON without members that would count as places. */
const json = fc.jsonValue().filter((value) => !/"(file|path)":/.test(JSON.stringify(value)));

test('is JSON of the value, whatever the order of its keys', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonical(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonical(turned(value))).toBe(text);
    }),
  );
});

test('maps are objects; places, undefined members and functions are not there', () => {
  const where = { file: { path: 'a', text: 'b' }, start: 0, end: 1 };
  const map = new Map<string, unknown>([
    ['y', 1],
    ['x', [undefined, Number.NaN]],
  ]);
  expect(canonical({ b: map, a: undefined, where, f: () => 1 })).toBe('{"b":{"x":[null,null],"y":1}}');
});
