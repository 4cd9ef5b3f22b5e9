/** Whatever is in the file: an answer, never an exception, and every problem points into a file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { load } from '../../../src/config/load.ts';
import { position } from '../../../src/model/position.ts';
import { frame } from '../../../src/report/frame.ts';

const folder = join(import.meta.dirname, '../../fixtures/tartfiles');
const texts = ['valid', 'invalid'].flatMap((kind) =>
  readdirSync(join(folder, kind))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(folder, kind, name), 'utf8')),
);

const shared = readFileSync(join(folder, 'shared/resources.yaml'), 'utf8');

/** Loads, and holds the answer against what every answer must be. */
const answer = (text: string, host?: { cpus: number; memoryMb: number }): void => {
  const loaded = load({
    path: 'tartfile.yaml',
    text,
    dir: '/repo/dotfiles',
    env: { SET: 'yes', CPUS: '6' },
    home: '/Users/me',
    read: (path) => (path.endsWith('resources.yaml') ? shared : path.endsWith('self.yaml') ? text : undefined),
    ...(host === undefined ? {} : { host }),
  });
  const problems = loaded.ok ? loaded.warnings : loaded.problems;
  if (!loaded.ok) expect(problems.some((problem) => problem.severity === 'error')).toBe(true);
  for (const problem of problems) {
    expect(problem.where).toBeDefined();
    if (problem.where === undefined) continue;
    const { file, start, end } = problem.where;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(file.text.length);
    const { line, column } = position(problem.where);
    expect(line).toBeLessThanOrEqual(file.text.split('\n').length);
    expect(column).toBeGreaterThan(0);
    expect(frame(problem, { color: false })).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]|undefined|\[object/);
  }
  // What is right has all that the planner counts on.
  if (!loaded.ok) return;
  const { bases, layers, cases } = loaded.value;
  expect(bases.length).toBeGreaterThan(0);
  expect(new Set(cases.map((one) => one.vmPrefix)).size).toBe(cases.length);
  for (const one of cases) {
    expect(one.vmPrefix).toMatch(/^[a-z0-9][a-z0-9-]{0,47}$/);
    expect([...bases, ...layers].some(({ name }) => name === one.base)).toBe(true);
    if (one.under !== undefined) expect(bases.some(({ name }) => name === one.under?.at(-1))).toBe(true);
    expect(one.timeoutMs).toBeGreaterThan(0);
  }
};

const text = fc.constantFrom(...texts);
const bits = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  '- ',
  '\n',
  '\t',
  '  ',
  '"',
  "'",
  '*',
  '&a ',
  '*a',
  '<<: ',
  '|',
  '>',
  '#',
  '!x ',
  '---\n',
  '%',
  '@',
  '${env:',
  '${env:SET}',
  '$${env:X}',
  '\\',
  '\0',
  '\uFFFD',
  '\u202E',
  '\uD800',
  '日本',
  '🍺',
  '~',
  'null',
  'true',
  '1e999',
  '.nan',
  '0x',
  'all',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'extends: self.yaml\n',
  'extends: resources.yaml\n',
  '/(/',
  '? ',
); // prettier-ignore

describe('load', () => {
  it('answers every fixture, with and without a host', () => {
    for (const one of texts) {
      answer(one);
      answer(one, { cpus: 1, memoryMb: 1024 });
    }
  });

  it('answers any truncation', () => {
    fc.assert(
      fc.property(text, fc.nat(), (one, at) => answer(one.slice(0, at % (one.length + 1)))),
      { numRuns: 400 },
    );
  });

  it('answers anything put anywhere', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(), fc.nat(12), bits), { minLength: 1, maxLength: 4 }),
        (one, edits) => {
          let made = one;
          for (const [where, cut, put] of edits) {
            const at = where % (made.length + 1);
            made = made.slice(0, at) + put + made.slice(at + cut);
          }
          answer(made);
        },
      ),
      { numRuns: 1200 },
    );
  });

  it('answers lines in any order, doubled and dropped', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 30 }), (one, picks) => {
        const lines = one.split('\n');
        answer(picks.map((pick) => lines[pick % lines.length]).join('\n'));
      }),
      { numRuns: 400 },
    );
  });

  it('answers values of the wrong kind at any place', () => {
    const value = fc.jsonValue({ maxDepth: 3 }).map((made) => JSON.stringify(made));
    fc.assert(
      fc.property(text, fc.nat(), value, (one, pick, made) => {
        const places = [...one.matchAll(/: +[^\n]+/g)];
        const place = places[pick % Math.max(1, places.length)];
        if (place === undefined) return;
        answer(`${one.slice(0, place.index)}: ${made}${one.slice(place.index + place[0].length)}`);
      }),
      { numRuns: 600 },
    );
  });

  it('answers any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (one) => answer(one)),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (some) => answer(some.join(''))),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (one) => answer(JSON.stringify(one))),
      { numRuns: 200 },
    );
  });

  it('answers what is nested without end', () => {
    for (const open of ['[', '{a: ', '- ', '? ', '"', '&a [']) {
      for (const times of [60, 3000, 30000]) answer(`version: 1\nx-a: ${open.repeat(times)}`);
    }
    answer(Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'));
  });
});
