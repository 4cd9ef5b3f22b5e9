/** Whole tartfiles through `load`: valid ones give what their golden says, invalid ones draw the frames beside them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../../../src/config/load.ts';
import { frame } from '../../../src/report/frame.ts';

const folder = join(import.meta.dirname, '../../fixtures/tartfiles');
/** Where the fixtures seem to be, so that no golden knows the machine it was made on. */
const seeming = '/repo/tartfiles';

const names = (kind: string): readonly string[] =>
  readdirSync(join(folder, kind))
    .filter((name) => name.endsWith('.yaml'))
    .sort();

const loadFixture = (kind: string, name: string) =>
  load({
    path: name,
    text: readFileSync(join(folder, kind, name), 'utf8'),
    dir: `${seeming}/${kind}`,
    env: { SET: 'yes', EMPTY: '', CPUS: '6', ON: 'false', TOKEN: 's3cret-value' },
    home: '/Users/me',
    read: (path) => {
      const real = path.replace(seeming, folder);
      return existsSync(real) ? readFileSync(real, 'utf8') : undefined;
    },
    ...(name.startsWith('host-') ? { host: { cpus: 8, memoryMb: 16384 } } : {}),
  });

describe('invalid tartfiles', () => {
  it('are many', () => expect(names('invalid').length).toBeGreaterThan(150));

  it.each(names('invalid'))('%s', async (name) => {
    const loaded = loadFixture('invalid', name);
    expect(loaded.ok).toBe(false);
    const problems = loaded.ok ? [] : loaded.problems;
    const text = problems.map((problem) => frame(problem, { color: false })).join('\n\n');
    expect(problems.some((problem) => problem.severity === 'error')).toBe(true);
    for (const problem of problems) {
      expect(problem.where).toBeDefined();
      expect(problem.hint).toMatch(/\S/);
      expect(problem.summary).not.toMatch(/\n|\.$/);
    }
    expect(text).not.toMatch(/undefined|NaN|\[object|s3cret|[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
    await expect(`${text}\n`).toMatchFileSnapshot(join(folder, 'invalid', name.replace(/yaml$/, 'txt')));
  });
});

describe('valid tartfiles', () => {
  it.each(names('valid'))('%s', async (name) => {
    const loaded = loadFixture('valid', name);
    const said = (loaded.ok ? loaded.warnings : loaded.problems).map((problem) => frame(problem, { color: false }));
    expect(loaded.ok ? '' : said.join('\n\n')).toBe('');
    const shown = (_key: string, value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if ('file' in value && 'start' in value) return undefined;
      return 'text' in value && 'path' in value ? value.path : value;
    };
    const golden = `${JSON.stringify({ desired: loaded.ok ? loaded.value : undefined, warnings: said }, shown, 2)}\n`;
    await expect(golden).toMatchFileSnapshot(join(folder, 'valid', name.replace(/yaml$/, 'json')));
  });
});
