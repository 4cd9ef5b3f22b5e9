/** Frames: what people see of a problem. */
import { describe, expect, it } from 'vitest';
import { type Problem, problem, type Span } from '../../../src/model/problem.ts';
import { frame } from '../../../src/report/frame.ts';

const text = ['vms:', '  web:', '    cpus: 4', '    memory: lots', ''].join('\n');

const span = (within: string, word: string, path = 'tartfile.yaml'): Span => {
  const start = within.indexOf(word);
  return { file: { path, text: within }, start, end: start + word.length };
};

const draw = (one: Problem, context?: number): string =>
  frame(one, { color: false, ...(context === undefined ? {} : { context }) });

describe('frame', () => {
  it('draws what, where and what to do', () => {
    const one = problem('config/unknown-key', 'unknown key "cpus" in vms.web', {
      hint: 'Did you mean "cpu"?',
      where: span(text, 'cpus'),
    });
    expect(draw(one)).toBe(
      [
        'error: unknown key "cpus" in vms.web  [config/unknown-key]',
        '  --> tartfile.yaml:3:5',
        '    2 |   web:',
        '  > 3 |     cpus: 4',
        '      |     ^^^^',
        '    4 |     memory: lots',
        '  hint: Did you mean "cpu"?',
      ].join('\n'),
    );
  });

  it('shows as many lines around it as asked', () => {
    const one = problem('config/x', 'x', { where: span(text, 'cpus') });
    expect(draw(one, 0).split('\n')).toHaveLength(4);
    expect(draw(one, 2).split('\n')).toHaveLength(7);
  });

  it('does without a place, and shows evidence and longer hints', () => {
    const one = problem('engine/failed', 'tart failed', { detail: 'one\ntwo\n', hint: 'Do this:\nand that' });
    expect(draw({ ...one, severity: 'warning' })).toBe(
      ['warning: tart failed  [engine/failed]', '  one', '  two', '  hint: Do this:', '    and that'].join('\n'),
    );
  });

  it('underlines the first line of what goes over several', () => {
    const long = 'run: |\n  one\n  two\n';
    const one = problem('config/x', 'x', { where: { file: { path: 'f', text: long }, start: 5, end: long.length } });
    expect(draw(one)).toContain('  > 1 | run: |\n      |      ^\n    2 |   one');
  });

  it('aligns line numbers of different lengths', () => {
    const many = `${Array.from({ length: 12 }, (_, index) => `k${index}: v`).join('\n')}\n`;
    expect(draw(problem('config/x', 'x', { where: span(many, 'k8') }))).toContain(
      ['     8 | k7: v', '  >  9 | k8: v', '       | ^^', '    10 | k9: v'].join('\n'),
    );
  });

  it('puts the caret right below wide characters, tabs and combining marks', () => {
    const rows = (line: string, word: string): readonly string[] =>
      draw(problem('config/x', 'x', { where: span(line, word) }))
        .split('\n')
        .slice(2, 4)
        .map((row) => row.slice(8));
    expect(rows('日本: x', 'x')).toEqual(['日本: x', '      ^']);
    expect(rows('🍺: x', 'x')).toEqual(['🍺: x', '    ^']);
    expect(rows('e\u0301: x', 'x')).toEqual(['e\u0301: x', '   ^']);
    expect(rows('a:\tx', 'x')).toEqual(['a:  x', '    ^']);
    expect(rows('a: 日本', '日本')).toEqual(['a: 日本', '   ^^^^']);
  });

  it('cuts long lines around the place', () => {
    const line = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;
    const [, , code = '', caret = ''] = draw(problem('config/x', 'x', { where: span(line, 'HERE') })).split('\n');
    expect(code.length).toBeLessThan(115);
    expect(code.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('HERE');
    expect(code).toMatch(/…a+HEREb+…$/);
  });

  it('cuts a caret that is longer than the line', () => {
    const line = `${'a'.repeat(20)}${'X'.repeat(500)}`;
    const rows = draw(problem('config/x', 'x', { where: span(line, 'X'.repeat(500)) })).split('\n');
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThan(115);
  });

  it('lets nothing through that a terminal would obey', () => {
    const evil = 'a: "\x1b[31m\x07\u009b31m\u202e\u2066\x7f\r\0"';
    const one = problem('config/x', `what\x1b[2J\n${evil}`, {
      detail: evil,
      hint: evil,
      where: span(evil, '"', `evil\x1b]0;x\x07.yaml`),
    });
    const drawn = draw(one);
    expect(drawn).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    expect(drawn).toContain('␛[31m␇');
    expect(drawn.split('\n')[0]).toContain('what␛[2J a: ');
  });

  it('shows files with CRLF and a byte order mark as if they had none', () => {
    const windows = '\uFEFFversion: 1\r\nbase: x\r\n';
    expect(draw(problem('config/x', 'x', { where: span(windows, 'version') }))).toContain(
      '  --> tartfile.yaml:1:1\n  > 1 | version: 1\n      | ^^^^^^^\n    2 | base: x',
    );
  });

  it('survives a place beyond the text', () => {
    const where = { file: { path: 'f', text: 'ab' }, start: 10, end: 20 };
    expect(draw(problem('config/x', 'x', { where }))).toContain('f:1:3');
    expect(draw(problem('config/x', 'x', { where: { file: { path: 'f', text: '' }, start: 0, end: 0 } }))).toContain(
      'f:1:1',
    );
  });

  it('colours only when asked', () => {
    const one = problem('config/x', 'x', { hint: 'h', where: span(text, 'cpus') });
    const codes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
    expect(draw(one)).not.toMatch(codes);
    const colored = frame(one, { color: true });
    expect(colored).toMatch(codes);
    expect(colored.replace(codes, '')).toBe(draw(one));
  });
});
