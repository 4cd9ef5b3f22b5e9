/** Docs that say what the code says: commands and options, links, names of tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands, common } from '../../src/cli/commands.ts';
import { exitCode } from '../../src/cli/exit-code.ts';
import { repository } from './support.ts';

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');
const page = read('docs/commands.md');

/** Sections by their `##` headings. */
const sections = new Map(
  page.split(/^## /m).map((text): [string, string] => {
    const end = text.indexOf('\n');
    return [text.slice(0, end), text.slice(end)];
  }),
);

/** Rows of the options' tables: the first column, without the names of values. */
const options = (section: string): readonly string[] =>
  [...(sections.get(section) ?? '').matchAll(/^\| (`-[^|]*?(?:\\\|[^|]*?)*) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(-{1,2}[a-z-]+)/g)].map(([, option = '']) => option),
  );

const written = ({ name, short }: { readonly name: string; readonly short?: string }): readonly string[] =>
  short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`];

describe('docs/commands.md', () => {
  test('has every command, in the order of help, with its summary', () => {
    const rows = [...page.matchAll(/^\| \[([a-z]+)\]\(#[a-z]+\) +\| (.*?) +\|$/gm)].map(([, name, text]) => [
      name,
      text,
    ]);
    expect(rows).toEqual(commands.map(({ name, summary }) => [name, summary]));
  });

  test.each(commands.map((command) => [command.name, command] as const))('has every option of %s', (name, command) => {
    expect(options(name)).toEqual(command.options.flatMap(written));
    for (const { name: option, choices } of command.options) {
      if (choices !== undefined) expect(sections.get(name)).toContain(`--${option} <${choices.join('\\|')}>`);
    }
  });

  test('has the options of all commands', () => {
    expect(options('Options of every command')).toEqual(common.flatMap(written));
  });

  test('has every exit code', () => {
    const codes = [...(sections.get('Exit codes') ?? '').matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => Number(code));
    expect(codes).toEqual(Object.values(exitCode));
  });
});

const files = (folder: string, end: string): readonly string[] =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(end) && !path.includes('golden') && !path.includes('fixtures'))
    .map((path) => join(folder, path));

describe('docs/promises.md', () => {
  test('names tests that exist', () => {
    const names = [...read('docs/promises.md').matchAll(/`([^`]+)`/g)]
      .map(([, name = '']) => name)
      .filter((name) => name.includes(' ') && !name.startsWith('tart '));
    const tests = files('test', '.test.ts').map(read).join('\n');
    expect(names.length).toBeGreaterThan(20);
    const quoted = (name: string): boolean => tests.includes(`'${name}'`) || tests.includes(`"${name}"`);
    expect(names.filter((name) => !quoted(name))).toEqual([]);
  });
});

const pages = [...files('docs', '.md'), ...files('examples', '.md'), 'CHANGELOG.md'];

test.each(pages)('%s: links lead somewhere', (path) => {
  const text = read(path).replace(/^```[\s\S]*?^```/gm, '');
  const links = [...text.matchAll(/\]\(([^)#]*)(#[^)]*)?\)/g)].filter(([, to = '']) => !/^[a-z]+:/.test(to));
  const broken = links.filter(([, to = '', anchor]) => {
    const target = to === '' ? path : join(dirname(path), to);
    if (!existsSync(join(repository, target))) return true;
    return anchor !== undefined && target.endsWith('.md') && !anchors(read(target)).includes(anchor);
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

/** As GitHub makes them of headings. */
const anchors = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(
    ([, heading = '']) =>
      `#${heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-')}`,
  );
