import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLock } from '../../../src/config/lock.ts';
import type { LockedImage } from '../../../src/model/lock.ts';
import { frame } from '../../../src/report/frame.ts';
import { lockFile } from '../../../src/report/lock-file.ts';

const digest = fc
  .string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
  .map((hex) => `sha256:${hex}`);
const word = fc.string({ unit: fc.constantFrom(...'abcXYZ019'), minLength: 1, maxLength: 8 });
const image = fc.tuple(word, word, word).map(([host, name, tag]) => `${host}.io/${name}:${tag}`);
const positive = fc.integer({ min: 1, max: 2 ** 40 });
const locked: fc.Arbitrary<LockedImage> = fc.record(
  {
    digest,
    bytes: positive,
    os: fc.constantFrom('darwin' as const, 'linux' as const),
    cpu: positive,
    memoryMb: positive,
    diskGb: positive,
    pushedAt: fc.constant('2026-05-02T09:15:00Z'),
  },
  { requiredKeys: ['digest'] },
);

test('what is written is read again, whatever the order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(image, locked), { selector: ([name]) => name }), (pairs) => {
      const text = lockFile(new Map(pairs));
      const { lock, problems } = readLock({ path: 'tartfile.lock', text });
      expect(problems).toEqual([]);
      expect(new Map([...lock].map(([name, { where: _, ...rest }]) => [name, rest]))).toEqual(new Map(pairs));
      expect(lockFile(new Map([...pairs].reverse()))).toBe(text);
    }),
  );
});

const wrong = (text: string): string =>
  readLock({ path: 'tartfile.lock', text })
    .problems.map((one) => frame(one, { color: false }))
    .join('\n');

describe('what is wrong is said with its place', () => {
  test.each([
    ['a merge conflict', 'version: 1\n<<<<<<< HEAD\nimages: {}\n'],
    ['another version', 'version: 2\nimages: {}\n'],
    ['no map', 'version: 1\nimages: [a]\n'],
    ['a digest that is none', 'version: 1\nimages:\n  ghcr.io/x:y:\n    digest: sha256:abc\n'],
    ['no digest', 'version: 1\nimages:\n  ghcr.io/x:y: {}\n'],
    [
      'unknown keys',
      `version: 1\nimage: {}\nimages:\n  ghcr.io/x:y:\n    digest: sha256:${'a'.repeat(64)}\n    byte: 5\n`,
    ],
    [
      'values of other kinds',
      `version: 1\nimages:\n  ghcr.io/x:y:\n    digest: sha256:${'a'.repeat(64)}\n    os: macos\n    cpu: two\n    pushed: yesterday\n`,
    ],
  ])('%s', (_what, text) => {
    expect(wrong(text)).toMatchSnapshot();
  });
});
