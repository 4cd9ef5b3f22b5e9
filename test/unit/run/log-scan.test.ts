/** The rule pack on lines that tools really print, and on those of installs that went well. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logRules } from '../../../src/model/log-rules.ts';
import type { LogWatch } from '../../../src/model/logs.ts';
import { createLogScan, likely } from '../../../src/run/log-scan.ts';

const fixture = (name: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, '../../fixtures/logs', name), 'utf8')
    .trimEnd()
    .split('\n');
const troubled = fixture('troubled.txt').map((line) => line.split('\t') as [string, string]);

const watch = (more: Partial<LogWatch> = {}): LogWatch => ({ mode: 'warn', deny: [], allow: [], off: [], ...more });
const scan = (text: string, more: Partial<LogWatch> = {}, size = text.length || 1) => {
  const reader = createLogScan(watch(more));
  for (let at = 0; at < text.length; at += size) reader.push('stderr', text.slice(at, at + size));
  const { known, denied } = reader.end();
  return {
    rules: known.map((hit) => hit.rule?.id),
    lines: [...denied, ...known].map((hit) => hit.line),
    known,
    denied,
  };
};
const contains = (text: string) => ({ kind: 'contains', text }) as const;

describe('the rule pack', () => {
  it.each(troubled)('%s: %s', (id, line) => {
    expect(scan(`before\n${line}\nafter\n`)).toMatchObject({ rules: [id], lines: [line] });
  });

  it('has a line for each rule', () => {
    expect(logRules.map((rule) => rule.id).filter((id) => !troubled.some(([known]) => known === id))).toEqual([]);
  });

  it('has no two rules of one name', () => {
    expect(new Set(logRules.map((rule) => rule.id)).size).toBe(logRules.length);
  });

  it('passes over nothing that a rule knows', () => {
    expect(troubled.filter(([, line]) => !likely.test(line))).toEqual([]);
  });

  it('is silent about installs that went well', () => {
    expect(scan(fixture('fine.txt').join('\n')).lines).toEqual([]);
  });

  it('is not slowed down by a line that means harm', () => {
    for (const part of ['chsh: ', ': line 1: ', ': command not found', 'env: ', ' ', '/', ': 1: '])
      expect(scan(`${part.repeat(8_192 / part.length)}\n`).lines.length).toBeLessThan(2);
  });
});

describe('a scan', () => {
  const line = './x.sh: line 1: brew: command not found';

  it('finds the same however the text comes in pieces', () => {
    const text = troubled.map(([, one]) => `${one}\nfine\n`).join('');
    const whole = scan(text).lines;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (size) => {
        expect(scan(text, {}, size).lines).toEqual(whole);
      }),
    );
  });

  it('keeps its streams apart', () => {
    const reader = createLogScan(watch());
    reader.push('stdout', 'x: command ');
    reader.push('stderr', 'not found\n');
    reader.push('stdout', 'not found\n');
    expect(reader.end().known).toMatchObject([{ line: 'x: command not found', count: 1 }]);
  });

  it('reads a last line without a newline', () => expect(scan(line).rules).toEqual(['command-not-found']));

  it('counts lines of a kind, and keeps the first', () => {
    expect(scan(`${line}\nb: command not found\n`).known).toMatchObject([{ line, count: 2 }]);
  });

  it('applies no rule that is off, and none at all with mode off', () => {
    expect(scan(line, { off: ['command-not-found'] }).lines).toEqual([]);
    expect(scan(line, { mode: 'off' }).lines).toEqual([]);
  });

  it('denies in any mode, once for each line, and shows no more than a few', () => {
    expect(scan('[WARN] a\n[WARN] a\nb\n', { mode: 'off', deny: [contains('[WARN]')] }).denied).toEqual([
      { line: '[WARN] a', count: 2 },
    ]);
    const many = Array.from({ length: 100 }, (_, index) => `WARN ${index}\n`).join('');
    expect(scan(many, { deny: [contains('WARN')] }).denied).toHaveLength(20);
  });

  it('lets pass what is allowed, whoever denies it', () => {
    expect(scan('[WARN] a\n', { deny: [contains('[WARN]')], allow: [contains(' a')] }).lines).toEqual([]);
    expect(scan(line, { allow: [{ kind: 'regexp', source: 'BREW', flags: 'gi' }] }).lines).toEqual([]);
  });

  it('shows the start of a long line', () => {
    const [shown = ''] = scan(`fatal: ${'x'.repeat(5_000)}\n`).lines;
    expect(shown).toHaveLength(300);
  });
});
