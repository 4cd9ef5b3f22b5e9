import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const list = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();

const sources = list('src').filter((path) => path.endsWith('.ts') && !path.includes('.generated.'));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('every folder of src stands behind a fence', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.length).toBeGreaterThan(5);
  const fences = JSON.parse(read('.biome.json')) as { overrides: readonly Override[] };
  const fenced = fences.overrides
    .filter(({ linter }) => linter.rules.style?.noRestrictedImports !== undefined)
    .flatMap(({ includes }) => includes);
  const open = folders.filter(({ name }) => !fenced.some((glob) => glob.startsWith(`src/${name}/`)));
  expect(open.map(({ name }) => name)).toEqual([]);
});

interface Override {
  readonly includes: readonly string[];
  readonly linter: { readonly rules: { readonly style?: { readonly noRestrictedImports?: unknown } } };
}

/** Files that are long for a reason; the reason is for the reader of this list. */
const long: Readonly<Record<string, string>> = {
  'src/model/tartfile.ts': 'generated from the schema',
};

test('no file is long without a reason', () => {
  expect(sources.length).toBeGreaterThan(20);
  const tooLong = sources.filter((path) => read(path).split('\n').length > 301 && long[path] === undefined);
  expect(tooLong).toEqual([]);
});

test('every file says in its first line what lives there', () => {
  expect(sources.filter((path) => !/^(?:\/\/|\/\*)/.test(read(path)))).toEqual([]);
});

test('no circle of imports, types included', () => {
  const edges = new Map(sources.map((path) => [path, imports(path)]));
  expect([...edges.values()].flat().length).toBeGreaterThan(20);
  expect(circles(edges)).toEqual([]);
});

test('the search for circles finds one', () => {
  const edges = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
    ['d', ['a']],
  ]);
  expect(circles(edges)).toEqual(['b -> c -> b']);
});

/** Relative imports of any form, resolved to paths of the repository. */
const imports = (path: string): string[] =>
  [...read(path).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, name]) =>
    normalize(join(dirname(path), String(name))),
  );

const circles = (edges: ReadonlyMap<string, readonly string[]>): string[] => {
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.add([...trail.slice(at), path].join(' -> '));
    if (at >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return [...found];
};
