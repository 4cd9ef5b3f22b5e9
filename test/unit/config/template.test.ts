/** Templates of presets: what they become, what is wrong with them, and laws over any text. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, flaws, isTemplate, type Value, whole, word } from '../../../src/config/template.ts';

const values = new Map<string, Value>([
  ['name', 'zsh'],
  ['odd', "it's 5 $"],
  ['list', ['a', 'b c', '']],
  ['none', []],
  ['empty', ''],
  ['yes', true],
  ['no', false],
  ['home', '~/My Folder'],
]);

describe('a template', () => {
  it.each([
    ['stow {{name}} {{ name }}', 'stow zsh zsh'],
    ['echo {{odd}}', "echo 'it'\\''s 5 $'"],
    ['stow {{list}}', "stow a 'b c' ''"],
    ['stow {{none}}|{{empty}}', "stow |''"],
    ['{{yes}} {{no}}', 'true false'],
    ['ls {{home}} --to={{home}}', `ls "$HOME"/'My Folder' --to="$HOME"/'My Folder'`],
    ['{{#name}}+{{name}}{{/name}}{{^name}}-{{/name}}', '+zsh'],
    ['{{#empty}}+{{/empty}}{{^empty}}-{{/empty}}{{#no}}+{{/no}}{{#none}}+{{/none}}', '-'],
    ['a\n  {{#yes}}\nb\n{{/yes}}\nc', 'a\nb\nc'],
    ['a\n{{^yes}}\nb\n{{/yes}}\nc', 'a\nc'],
    ['{{#name}}{{#yes}}x{{/yes}}{{^no}}y{{/no}}{{/name}}', 'xy'],
    ["\\{{name}} {{ .chezmoi.os }} {{unknown}} ${name} '{{", "{{name}} {{ .chezmoi.os }} {{unknown}} ${name} '{{"],
  ])('%j', (template, script) => expect(fill(template, values, 'script')).toBe(script));

  it('puts values in as they are where it is no script', () => {
    expect(fill('{{odd}}, {{list}}, {{home}}', values, 'plain')).toBe("it's 5 $, a b c , ~/My Folder");
  });

  it('is the value itself when it is nothing else', () => {
    expect(whole('{{list}}', values)).toEqual(['a', 'b c', '']);
    expect(whole('x{{list}}', values)).toBeUndefined();
  });

  it('tells its flaws', () => {
    expect(flaws('{{a}}{{#b}}{{c}}{{/b}}', new Set(['a', 'b']))).toEqual([
      { name: 'c', text: '{{c}}', kind: 'unknown' },
    ]);
    expect(flaws('{{#a}}{{/b}}\n{{/a}}\n{{^a}}', new Set(['a'])).map(({ text, kind }) => [text, kind])).toEqual([
      ['{{/b}}', 'stray'],
      ['{{^a}}', 'unclosed'],
    ]);
  });

  it('leaves text without braces alone, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = text.replaceAll('{{', '');
        expect(isTemplate(plain)).toBe(false);
        expect(fill(plain, values, 'script')).toBe(plain);
      }),
    );
  });

  it('never throws, whatever stands where', () => {
    const piece = fc.constantFrom('{{a}}', '{{#a}}', '{{^a}}', '{{/a}}', '{{#b}}', '{{/b}}', '\n', ' ', 'x');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const template = pieces.join('');
        const wrong = flaws(template, new Set(['a', 'b']));
        const filled = fill(template, new Map([['a', 'A']]), 'plain');
        if (wrong.length === 0) expect(filled).not.toMatch(/\{\{[#^/]/);
      }),
    );
  });

  it('does not look into a value', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const looks = `{{a}}${value}{{#a}}`;
        expect(fill('<{{a}}|{{a}}>', new Map([['a', looks]]), 'plain')).toBe(`<${looks}|${looks}>`);
      }),
    );
  });
});

describe('a word', () => {
  it('is one argument with that text, for each shell', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 }).map((one) => one.replace(/[\0\r]|[\ud800-\udfff]/g, ''));
    for (const shell of ['/bin/sh', '/bin/bash']) {
      fc.assert(
        fc.property(fc.array(text, { maxLength: 4 }), (list) => {
          const script = `printf '%s\\0' - ${fill('{{list}}', new Map([['list', list]]), 'script')}`;
          const { stdout } = spawnSync(shell, ['-c', script], { env: { HOME: '/h o' } });
          const home = list.map((one) => (one === '~' || one.startsWith('~/') ? `/h o${one.slice(1)}` : one));
          expect(stdout.toString().split('\0').slice(1, -1)).toEqual(home);
        }),
        { numRuns: 60 },
      );
    }
  });

  it('is quoted only when it must be', () => {
    expect(['a-b_c.d/e:f,g@h%i+j', 'a=b', '--x=y'].map(word)).toEqual(['a-b_c.d/e:f,g@h%i+j', 'a=b', '--x=y']);
    expect(['', '=x', 'a b', '#x', '~x', '$x', '*', '!'].map((one) => word(one).at(0))).toEqual(Array(8).fill("'"));
  });
});
