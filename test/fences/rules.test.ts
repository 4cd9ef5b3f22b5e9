import { expect, test } from 'vitest';
import { lint, lintText } from './lint.ts';

const asyncWork = `const work = async (): Promise<number> => 1;\n`;

const breaches: Readonly<Record<string, string>> = {
  noFloatingPromises: `${asyncWork}export const start = (): void => {\n  work();\n};\n`,
  noMisusedPromises: `${asyncWork}export const started = [1].filter(() => work());\n`,
  useExhaustiveSwitchCases: `export const word = (kind: 'a' | 'b'): string => {\n  switch (kind) {\n    case 'a':\n      return 'A';\n  }\n  return '';\n};\n`,
  noConsole: `console.log('x');\n`,
  noExplicitAny: 'export const x: any = 1;\n',
  noNonNullAssertion: 'export const first = (all: readonly string[]): string => all[0]!;\n',
  noUnusedImports: `import { join } from 'node:path';\nexport const x = 1;\n`,
  useImportType: `import { Dirent } from 'node:fs';\nexport const name = (one: Dirent): string => one.name;\n`,
};

const seeded = lint(
  Object.fromEntries(Object.entries(breaches).map(([rule, text]) => [`src/system/${rule.toLowerCase()}.ts`, text])),
);

test.each(Object.keys(breaches))('%s stops the run', (rule) => {
  expect(seeded.exit).toBe(1);
  const found = seeded.findings.filter(({ path }) => path === `src/system/${rule.toLowerCase()}.ts`);
  expect(found).toContainEqual(expect.objectContaining({ rule, severity: 'error' }));
});

test('a circle of types counts as a circle', () => {
  const { exit, findings } = lint({
    'src/model/a.ts': `import type { B } from './b.ts';\nexport type A = { readonly b?: B };\n`,
    'src/model/b.ts': `import type { A } from './a.ts';\nexport type B = { readonly a?: A };\n`,
  });
  expect(exit).toBe(1);
  expect(findings.map(({ path, rule }) => `${path} ${rule}`).sort()).toEqual([
    'src/model/a.ts noImportCycles',
    'src/model/b.ts noImportCycles',
  ]);
});

const worldly = ['process', 'Date', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'fetch'];
const globals = `export const all = [${worldly.join(', ')}];\n`;

const folders = [
  'model',
  'ports',
  'config',
  'doctor',
  'plan',
  'run',
  'engines/tart',
  'guests',
  'report',
  'cli',
  'cli/commands',
];
const unworldly = lint(Object.fromEntries(folders.map((folder) => [`src/${folder}/a.ts`, globals])));

test.each(folders)('src/%s sees no process, clock or network by itself', (folder) => {
  expect(unworldly.exit).toBe(1);
  const found = unworldly.findings.filter(
    ({ path, rule }) => path === `src/${folder}/a.ts` && rule === 'noRestrictedGlobals',
  );
  expect(found.map(({ message }) => message)).toEqual(worldly.map((name) => `Do not use the global variable ${name}.`));
});

test('the offender is told what to do instead', () => {
  const text = lintText({ 'src/plan/a.ts': globals });
  expect(text).toContain('Take a Clock.');
  expect(text).toContain('Take what you need as an argument');
  expect(text).toContain('Take a port');
});

test.each(['src/main.ts', 'src/system/a.ts', 'src/sim/a.ts', 'src/sim/deep/a.ts', 'src/cli/wire.ts'])(
  '%s may',
  (file) => {
    expect(lint({ [file]: globals })).toEqual({ exit: 0, findings: [] });
  },
);
