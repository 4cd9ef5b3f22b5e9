import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUT, cleaned, createCleaner, oneLine } from '../../../src/model/clean.ts';

/** What guests print, good and bad, in pieces that fast-check puts together. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'plain text',
      '\n',
      '\r',
      '\r\n',
      '\b',
      '\t',
      '\x07',
      '\x1b',
      '\x1b[',
      '\x1b[31m',
      '\x1b[2K',
      '\x1b[?25l',
      '\x1b]0;title\x07',
    ],
    ...[
      '\x1b]8;;https://a.b\x1b\\',
      '\x1bP1;2q#0~\x1b\\',
      '\x1b(B',
      '\x1b]unterminated',
      '\x9b31m',
      '\x9d0;t\x9c',
      '\x90',
      '\x18',
    ],
    ...['日本', '🙂', 'e\u0301', '\u202e', '\u2066', '\u2028', '\ufeff', '::error::x'],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const bytes = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((parts) => new TextEncoder().encode(parts.join(''))),
  fc.uint8Array({ maxLength: 200 }),
);

const inChunks = (all: Uint8Array, cuts: readonly number[]): string => {
  const cleaner = createCleaner();
  const at = [0, ...cuts.map((cut) => cut % (all.length + 1)), all.length].sort((a, b) => a - b);
  return at.map((from, index) => cleaner.push(all.subarray(from, at[index + 1] ?? from))).join('') + cleaner.flush();
};

describe('createCleaner', () => {
  it('gives the same text however the bytes come', () => {
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(), { maxLength: 12 }), (all, cuts) => {
        expect(inChunks(all, cuts)).toBe(inChunks(all, []));
        expect(inChunks(all, [...all.keys()])).toBe(inChunks(all, []));
      }),
      { numRuns: 1_000 },
    );
  });

  it('lets nothing through that a terminal obeys or that turns text', () => {
    fc.assert(
      fc.property(bytes, (all) => {
        const text = inChunks(all, []);
        expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/);
        expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps as many lines as there were, whatever stands in them', () => {
    fc.assert(
      fc.property(bytes, (all) => {
        const lines = all.filter((byte) => byte === 0x0a).length;
        expect(inChunks(all, []).split('\n').length - 1).toBe(lines);
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves text alone that has nothing special in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'ß', '日', '🙂', '\t', ' ', '\n', '"'), { maxLength: 200 }),
        (parts) => {
          expect(cleaned(parts.join(''))).toBe(parts.join(''));
        },
      ),
    );
  });

  it.each([
    ['colour', '\x1b[1;31merror\x1b[0m: no', 'error: no'],
    ['a title', 'a\x1b]0;pwned\x07b', 'ab'],
    ['a link, ended by ST', '\x1b]8;;http://x\x1b\\here\x1b]8;;\x1b\\', 'here'],
    ['C1 controls', 'a\x9b31mb\x9d0;t\x9cc', 'abc'],
    ['a character set', 'a\x1b(Bb\x1b=c', 'abc'],
    ['a CSI that never ends', 'a\x1b[12;\nnext\n', 'a\nnext\n'],
    ['an OSC that never ends', 'a\x1b]0;title\nnext\n', 'a\nnext\n'],
    ['a DCS that never ends', 'a\x1bPq\r\nnext\n', 'a\nnext\n'],
    ['an escape at the end of a line', 'a\x1b\nnext\n', 'a\nnext\n'],
    ['a sequence broken off by CAN', 'a\x1b[3\x18b', 'ab'],
    ['a sequence within a sequence', 'a\x1b]0;x\x1b[31mb', 'ab'],
    ['letters after a broken sequence', '\x1b🙂 \x1b(日 \x1b[3日', '🙂 日 日'],
    ['a bell within a sequence', 'a\x1b[3\x071mb', 'ab'],
    ['a progress bar', '10%\r50%\r100%\n', '100%\n'],
    ['a progress bar that ends with a return', '10%\r100%\r\ndone\n', '100%\ndone\n'],
    ['a line erased and written anew', 'installing…\r\x1b[Kinstalled\n', 'installed\n'],
    ['DOS lines', 'a\r\nb\r\r\nc', 'a\nb\nc'],
    ['bold of a man page', 'N\bNA\bAM\bM', 'NAM'],
    ['a spinner', '|\b/\b-\b\\\bok', 'ok'],
    ['more backspaces than there is text', 'a\b\b\b\bb', 'b'],
    ['backspaces over pairs', '🙂🙂\b\bx', 'x'],
    ['backspaces that nothing follows', 'abc\b\b\n', 'abc\n'],
    ['a turn of direction', 'safe\u202egpj.exe', 'safe\\u{202e}gpj.exe'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
  ])('%s', (_, given, want) => {
    expect(cleaned(given)).toBe(want);
  });

  it('reads characters whose bytes come apart, and shows broken ones', () => {
    expect(inChunks(new TextEncoder().encode('é🙂'), [1, 3, 4, 5])).toBe('é🙂');
    expect(inChunks(new Uint8Array([0x61, 0xff, 0xc3]), [])).toBe('a\ufffd\ufffd');
  });

  it('gives whole lines, and what is left at the end', () => {
    const cleaner = createCleaner();
    const encode = (text: string) => new TextEncoder().encode(text);
    expect(cleaner.push(encode('one\ntw'))).toBe('one\n');
    expect(cleaner.push(encode('o\nPassword: '))).toBe('two\n');
    expect(cleaner.flush()).toBe('Password: ');
    expect(cleaner.flush()).toBe('');
  });

  it('cuts endless lines and says so, pairs whole, and starts anew on the next', () => {
    const cleaner = createCleaner();
    const chunk = new TextEncoder().encode(`a${'🙂'.repeat(4_096)}`);
    for (let times = 0; times < 2_000; times++) expect(cleaner.push(chunk)).toBe('');
    expect(cleaner.push(new TextEncoder().encode('\nnext\n'))).toBe(`a${'🙂'.repeat(4_095)}${CUT}\nnext\n`);
  });

  it('forgets that a line was cut when it is written over', () => {
    expect(cleaned(`${'x'.repeat(9_000)}\rshort\n`)).toBe('short\n');
  });

  it('keeps nothing of an endless sequence', () => {
    const cleaner = createCleaner();
    cleaner.push(new TextEncoder().encode('before\x1b]52;c;'));
    const chunk = new TextEncoder().encode('QUFB'.repeat(16_384));
    for (let times = 0; times < 200; times++) expect(cleaner.push(chunk)).toBe('');
    expect(cleaner.flush()).toBe('before');
  });
});

describe('oneLine', () => {
  it.each([
    ['  a\n\n  b\tc ', 'a b c'],
    ['\x1b[31mred\x1b[0m\r\nline', 'red line'],
    ['', ''],
  ])('%j', (given, want) => {
    expect(oneLine(given)).toBe(want);
  });
});
