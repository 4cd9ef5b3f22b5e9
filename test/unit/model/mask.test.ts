import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUT, cleaned, createCleaner } from '../../../src/model/clean.ts';
import { createMasker } from '../../../src/model/mask.ts';

const mask = (secrets: readonly string[], ...chunks: readonly string[]): string => {
  const masker = createMasker(secrets);
  return chunks.map((chunk) => masker.push(chunk)).join('') + masker.flush();
};
const split = (text: string, cuts: readonly number[]): string[] => {
  const at = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].sort((a, b) => a - b);
  return at.map((from, index) => text.slice(from, at[index + 1] ?? from));
};

/** Secrets of eight and more characters, so that none stands in the text around them by chance. */
const secret = fc
  .string({ unit: fc.constantFrom(...'abcXYZ019!+/=%&$ \'"(){}.*\\ßÄ日🙂'), minLength: 8, maxLength: 60 })
  .filter((one) => one.trim().length >= 8);
const around = fc.string({ unit: fc.constantFrom(...'qw,;-_\n '), maxLength: 12 });
const cuts = fc.array(fc.nat(), { maxLength: 10 });

describe('createMasker', () => {
  it('gives the same text however it comes', () => {
    const unit = fc.constantFrom('a', 'b', '\n', 'ab', 'aab');
    const needle = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(needle, { maxLength: 4 }), fc.array(unit, { maxLength: 60 }), cuts, (secrets, parts, at) => {
        const text = parts.join('');
        expect(mask(secrets, ...split(text, at))).toBe(mask(secrets, text));
        expect(mask(secrets, ...text)).toBe(mask(secrets, text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('lets no secret through, in any chunks', () => {
    fc.assert(
      fc.property(
        fc.array(secret, { minLength: 1, maxLength: 3 }),
        around,
        around,
        cuts,
        (secrets, before, after, at) => {
          const text = secrets.map((one) => before + one + after).join('');
          const out = mask(secrets, ...split(text, at));
          for (const one of secrets) expect(out).not.toContain(one.trim());
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('lets no encoded secret through', () => {
    const encodings: readonly ((text: string) => string)[] = [
      encodeURIComponent,
      (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
      encodeURI,
      (text) =>
        encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`),
      (text) => new URLSearchParams({ '': text }).toString().slice(1),
      (text) => JSON.stringify(text).slice(1, -1),
      (text) => Buffer.from(text).toString('base64'),
      (text) => Buffer.from(text).toString('base64url'),
    ];
    fc.assert(
      fc.property(secret, fc.constantFrom(...encodings), around, (one, encode, before) => {
        const trimmed = one.trim();
        const out = mask([one], `${before}${encode(trimmed)}\n`);
        expect(out).toContain('***');
        expect(out).not.toContain(encode(trimmed));
      }),
      { numRuns: 1_000 },
    );
  });

  it('lets no secret through at any of the three places of base64', () => {
    fc.assert(
      fc.property(secret, fc.nat({ max: 5 }), fc.string({ maxLength: 5 }), (one, offset, after) => {
        const bytes = Buffer.from(one.trim());
        const whole = Buffer.concat([Buffer.alloc(offset, 'x'), bytes, Buffer.from(after)]);
        const out = mask([one], whole.toString('base64'));
        // What is left of the base64 must not decode to more of the secret than a byte at each end.
        const left = out
          .split('***')
          .map((part, index) =>
            Buffer.from(index === 0 ? part : part.padStart(Math.ceil(part.length / 4) * 4, 'A'), 'base64'),
          );
        expect(out).toContain('***');
        expect(Math.max(0, ...left.map((part) => longestShared(part, bytes)))).toBeLessThanOrEqual(
          Math.max(offset, after.length * 4) + 2,
        );
      }),
    );
  });

  it('lets no line of a secret of lines through', () => {
    fc.assert(
      fc.property(fc.array(secret, { minLength: 2, maxLength: 5 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const out = mask(
          [lines.join(end)],
          cleaned(
            lines
              .map((line) => `> ${line}\n`)
              .reverse()
              .join(''),
          ),
        );
        for (const line of lines) expect(out).not.toContain(line.trim());
      }),
    );
  });

  it('knows the lines that programs make of base64', () => {
    const key = Array.from({ length: 12 }, (_, index) => `${index}-0123456789-abcdefghijklmnopqrstuvwxyz`).join('\n');
    for (const columns of [64, 76]) {
      const wrapped = Buffer.from(key)
        .toString('base64')
        .replace(new RegExp(`.{${columns}}`, 'g'), '$&\n');
      expect(mask([key], wrapped).replace(/\*\*\*\n?/g, '').length, wrapped).toBeLessThan(12);
    }
  });

  it('masks what a cleaner leaves of a secret', () => {
    const clean = createCleaner();
    const text = clean.push(new TextEncoder().encode('\x1b[1msec\x1b[0mret\x1b]0;x\x07-value and tok\x07en-value\n'));
    expect(mask(['secret-value', 'tok\x07en-value'], text)).toBe('*** and ***\n');
  });

  it('leaves no start of a secret at a line that was cut', () => {
    const clean = createCleaner();
    const text = clean.push(new TextEncoder().encode(`${'x'.repeat(8_180)}hunter2-hunter2 and more\nnext\n`));
    expect(text).toContain(`hunter2-hunt${CUT}`);
    expect(mask(['hunter2-hunter2'], text)).toBe(`${'x'.repeat(8_180)}***${CUT}\nnext\n`);
  });

  it('takes the longest of those that begin at one place', () => {
    expect(mask(['token', 'token-of-mine'], 'token-of-mine token-of token')).toBe('*** ***-of ***');
  });

  it('waits for the end of what may be longer, and no more', () => {
    const masker = createMasker(['hunter2-hunter2', 'line one\nline two']);
    expect(masker.push('Password: ')).toBe('Password: ');
    expect(masker.push('hun')).toBe('');
    expect(masker.push('gry\nhunter2')).toBe('hungry\n');
    expect(masker.push('\n')).toBe('hunter2\n');
    expect(masker.push('half hunter2-hunte')).toBe('half ');
    expect(masker.push('r2 told')).toBe('*** told');
    expect(masker.flush()).toBe('');
  });

  it('leaves braces alone when a secret is a file of JSON', () => {
    const key = '{\n  "type": "service_account",\n  "key": "abcdefgh"\n}';
    expect(mask([key], 'function () {\n}\n')).toBe('function () {\n}\n');
    expect(mask([key], `${key}\n`)).toBe('***\n');
  });

  it('masks nothing for empty secrets, and short ones as they are', () => {
    expect(mask(['', ' \n '], 'a b c')).toBe('a b c');
    expect(mask(['b'], 'abc')).toBe('a***c');
    expect(mask(['\ud800half'], 'x \ufffdhalf')).toBe('x ***');
  });
});

const longestShared = (part: Buffer, whole: Buffer): number => {
  for (let length = Math.min(part.length, whole.length); length > 0; length--) {
    for (let at = 0; at + length <= whole.length; at++)
      if (part.includes(whole.subarray(at, at + length))) return length;
  }
  return 0;
};
