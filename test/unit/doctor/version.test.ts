import { expect, test } from 'vitest';
import { atLeast, parseVersion } from '../../../src/doctor/version.ts';

test.each([
  ['2.32.1', [2, 32, 1]],
  ['v20.19.0\n', [20, 19, 0]],
  ['26', [26]],
  ['15.4-beta2', [15, 4]],
  ['SNAPSHOT', undefined],
  ['', undefined],
])('%j', (text, expected) => {
  expect(parseVersion(text)).toEqual(expected);
});

test.each([
  [[2, 28, 6], [2, 28, 6], true],
  [[2, 28, 5], [2, 28, 6], false],
  [[2, 29], [2, 28, 6], true],
  [[2, 28], [2, 28, 0], true],
  [[20, 9], [20, 19], false],
  [[26], [15], true],
])('%j against %j', (version, minimum, expected) => {
  expect(atLeast(version, minimum)).toBe(expected);
});
