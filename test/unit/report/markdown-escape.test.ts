/** Whatever a tartfile, a guest or a file name holds: what is read is what it was, and it is nothing but text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../src/model/clean.ts';
import { clip } from '../../../src/report/columns.ts';
import { code, fenced, prose } from '../../../src/report/markdown-escape.ts';
import { magic, pieces, rendered, tagsOf, textOf } from '../../support/markdown.ts';

const tricks = [
  ...[
    '|',
    '`',
    '``',
    '<',
    '>',
    '&',
    '&amp;',
    '&#64;x',
    '*',
    '_',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '\\|',
    '!',
    '$',
    '$$',
    '^',
    '=',
  ],
  ...[
    '@',
    '@octocat',
    ' @octocat',
    'a@b.de',
    'suite@base',
    'é@x',
    '#',
    '#123',
    'GH-7',
    'o/r#1',
    ':',
    ':tada:',
    '::error::',
  ],
  ...[
    'https://evil.example',
    'www.evil.example',
    'http://x',
    'ftp://x',
    'mailto:a@b.de',
    '[x](http://y)',
    '![x](y)',
    '[^1]',
  ],
  ...[
    '<script>',
    '</details>',
    '<!--',
    '-->',
    '<a href=x>',
    '<img src=x onerror=y>',
    '<br>',
    '</code>',
    '</td>',
    '```',
    '~~~',
  ],
  ...[
    '\n',
    '\n\n',
    '\r',
    '\t',
    ' ',
    '  ',
    '- x',
    '1. x',
    '12. x',
    '+ x',
    '# x',
    '> x',
    '---',
    '| --- |',
    'x',
    '7',
    '.',
    ',',
  ],
];
const hostile = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...tricks), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 8 })
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const places: readonly (readonly [(text: string) => string, readonly string[]])[] = [
  [(text) => `before ${text} after`, ['p']],
  [(text) => `| a | b |\n| --- | --- |\n| ${text} | z |`, ['table', 'tbody', 'td', 'th', 'thead', 'tr']],
  [(text) => `- x ${text}`, ['li', 'ul']],
  [(text) => `- ${text}`, ['li', 'ul']],
  [(text) => `> - ${text}`, ['blockquote', 'li', 'ul']],
  [(text) => `#### x ${text}`, ['h4']],
];
const shown = (text: string): string => clip(oneLine(text), 300);
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('data in Markdown', () => {
  it('is read as it was, wherever it stands, and is nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const [place, tags] of places) {
          for (const [written, inside] of [
            [prose(text), []],
            [code(text), ['code']],
          ] as const) {
            const html = rendered(place(written));
            expect(tagsOf(html)).toEqual([...tags, ...inside].sort());
            expect(flat(textOf(html))).toContain(flat(shown(text)));
            expect(magic(html)).toEqual([]);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays in its cell', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const html = rendered(`| a | b |\n| --- | --- |\n| ${prose(one)} | ${code(other)} |`);
        const cells = pieces(html).filter(({ value }) => value === 'td');
        expect(cells).toHaveLength(2);
      }),
    );
  });

  it('does not end its fence', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = rendered(`${fenced(text)}\n\nafter`);
        expect(tagsOf(html)).toEqual(['code', 'p', 'pre']);
        expect(html.trimEnd().endsWith('<p>after</p>')).toBe(true);
      }),
    );
  });

  it.each([
    ['install@tahoe:vim,zsh', 'install@tahoe:<!-- -->vim,zsh'],
    ['workspace changed: home/.zshrc, a_b', 'workspace changed: home/.zshrc, a&#95;b'],
    ['ask @octocat, see #12', 'ask @<!-- -->octocat, see #<!-- -->12'],
  ])('%s is written %s', (text, markdown) => expect(prose(text)).toBe(markdown));
});
