import { expect, test } from 'vitest';
import { type Lint, lint } from './lint.ts';

interface Fence {
  /** A file inside the fence. */
  readonly file: string;
  readonly may: readonly string[];
  readonly mayNot: readonly string[];
  /** What the offender is told, in part. */
  readonly told: string;
}

/** Who may know whom: docs/architecture.md draws it, `.biome.json` holds it, this seeds a breach of every line. */
const fences: readonly Fence[] = [
  {
    file: 'src/model/a.ts',
    may: ['./b.ts'],
    mayNot: ['../ports/a.ts', '../plan/a.ts', '../main.ts', 'node:path', 'yaml', 'ajv'],
    told: 'move what needs this to the folder that owns it',
  },
  {
    file: 'src/ports/a.ts',
    may: ['./b.ts', '../model/a.ts', 'node:stream'],
    mayNot: ['../plan/a.ts', '../system/a.ts', 'node:fs', 'node:stream/promises', 'execa', 'ssh2'],
    told: 'put the library or the node module into an adapter',
  },
  {
    file: 'src/plan/a.ts',
    may: ['./b.ts', './deep/b.ts', '../model/a.ts'],
    mayNot: ['../ports/a.ts', '../config/a.ts', '../run/a.ts', '../main.ts', 'node:path', 'node:fs/promises', 'yaml'],
    told: 'let the caller observe it and hand it in as a value',
  },
  {
    file: 'src/plan/deep/a.ts',
    may: ['./b.ts', '../a.ts', '../../model/a.ts'],
    mayNot: ['../../ports/a.ts', '../../config/a.ts', '../../main.ts', 'node:os'],
    told: 'let the caller observe it and hand it in as a value',
  },
  {
    file: 'src/doctor/a.ts',
    may: ['./b.ts', '../model/a.ts', '../ports/a.ts'],
    mayNot: [
      '../system/a.ts',
      '../cli/a.ts',
      '../engines/tart/a.ts',
      '../main.ts',
      'node:os',
      'node:fs/promises',
      'execa',
    ],
    told: 'gather them in system behind a port',
  },
  {
    file: 'src/config/a.ts',
    may: ['./b.ts', '../model/a.ts', 'yaml'],
    mayNot: ['../ports/a.ts', '../plan/a.ts', '../system/a.ts', '../cli/a.ts', 'node:fs', 'ajv', 'yaml/util'],
    told: 'take files, environment and host facts as arguments',
  },
  {
    file: 'src/run/a.ts',
    may: ['./b.ts', '../model/a.ts', '../ports/a.ts', 'p-limit', '@rgrove/parse-xml', 'node:stream'],
    mayNot: [
      '../plan/a.ts',
      '../system/a.ts',
      '../engines/tart/a.ts',
      '../guests/a.ts',
      '../report/a.ts',
      'node:fs',
      'execa',
    ],
    told: 'add a method to a port and let an adapter do it',
  },
  {
    file: 'src/engines/tart/a.ts',
    may: ['./b.ts', '../../model/a.ts', '../../ports/a.ts', 'node:stream', 'node:path'],
    mayNot: [
      '../orchard/a.ts',
      '../../guests/a.ts',
      '../../system/a.ts',
      '../../run/a.ts',
      'node:child_process',
      'execa',
    ],
    told: 'spawn through Spawn, and know no other adapter',
  },
  {
    file: 'src/guests/a.ts',
    may: ['./b.ts', '../model/a.ts', '../ports/a.ts', 'ssh2', 'node:stream', 'node:net', 'node:path'],
    mayNot: ['../engines/tart/a.ts', '../system/a.ts', '../run/a.ts', 'node:fs', 'node:child_process', 'execa'],
    told: 'spawn through Spawn, take files as streams',
  },
  {
    file: 'src/registries/a.ts',
    may: ['./b.ts', '../model/a.ts', '../ports/a.ts'],
    mayNot: ['../engines/tart/a.ts', '../system/a.ts', '../run/a.ts', 'node:fs', 'node:https', 'execa'],
    told: 'fetch, files and helpers are handed in',
  },
  {
    file: 'src/report/a.ts',
    may: ['./b.ts', '../model/a.ts'],
    mayNot: ['../run/a.ts', '../ports/a.ts', '../cli/a.ts', 'listr2', 'node:fs', 'node:util'],
    told: 'listr2 lives in live.ts alone',
  },
  {
    file: 'src/report/live.ts',
    may: ['./b.ts', '../model/a.ts', 'listr2'],
    mayNot: ['../run/a.ts', '../cli/a.ts', 'node:fs', 'execa'],
    told: 'it runs nothing and asks nobody',
  },
  {
    file: 'src/system/a.ts',
    may: ['./b.ts', '../model/a.ts', '../ports/a.ts', 'execa', 'node:fs', 'node:fs/promises', 'node:child_process'],
    mayNot: ['../plan/a.ts', '../config/a.ts', '../cli/a.ts', '../sim/a.ts', '../main.ts', 'ssh2', 'listr2'],
    told: 'it knows model and ports, and decides nothing',
  },
  {
    file: 'src/sim/a.ts',
    may: ['./b.ts', './deep/b.ts', 'ssh2', 'node:fs'],
    mayNot: ['../model/a.ts', '../ports/a.ts', '../engines/tart/a.ts', '../system/a.ts'],
    told: 'imports nothing of tartplan',
  },
  {
    file: 'src/sim/deep/a.ts',
    may: ['./b.ts', '../a.ts', '../other/a.ts', 'node:net'],
    mayNot: ['../../model/a.ts', '../../system/a.ts', '../../main.ts'],
    told: 'imports nothing of tartplan',
  },
  {
    file: 'src/cli/a.ts',
    may: [
      './b.ts',
      '../model/a.ts',
      '../run/a.ts',
      '../engines/tart/a.ts',
      '../system/a.ts',
      'node:util',
      'node:fs/promises',
    ],
    mayNot: ['../sim/a.ts', '../main.ts', '../index.ts'],
    told: 'the simulator is an executable behind the tart engine',
  },
  {
    file: 'src/cli/commands/a.ts',
    may: ['./b.ts', '../a.ts', '../../config/a.ts'],
    mayNot: ['execa', 'ssh2', 'listr2', 'node:child_process', 'node:process', 'node:timers/promises'],
    told: 'call system, guests or report',
  },
  {
    file: 'src/main.ts',
    may: ['./cli/a.ts'],
    mayNot: ['./sim/main.ts', 'execa', 'node:child_process'],
    told: 'An entry hands over and does nothing itself',
  },
  {
    file: 'src/index.ts',
    may: ['./model/a.ts', './config/a.ts'],
    mayNot: ['./sim/main.ts', 'ssh2', 'listr2'],
    told: 'An entry hands over and does nothing itself',
  },
  {
    file: 'src/bin/a.cjs',
    may: ['./cli.cjs', './sim.cjs', 'node:module'],
    mayNot: ['../main.ts', 'node:fs', 'yaml'],
    told: 'put everything else behind main',
  },
];

/** How a module can be asked for; a type counts as much as a value. */
const forms: readonly ((name: string) => string)[] = [
  (name) => `import '${name}';`,
  (name) => `export type { A } from '${name}';`,
  (name) => `await import('${name}');`,
];

/** One line for each module and form. */
const lines = (names: readonly string[]): string[] => names.flatMap((name) => forms.map((form) => form(name)));

const tree = (names: (fence: Fence) => readonly string[]) =>
  lint(Object.fromEntries(fences.map((fence) => [fence.file, lines(names(fence)).join('\n')])));

const clean = tree(({ may }) => may);
const breach = tree(({ mayNot }) => mayNot);

const restricted = ({ findings }: Lint, file: string) =>
  findings.filter(({ path, rule }) => path === file && rule === 'noRestrictedImports');

test('a breach fails the run', () => {
  expect(breach.exit).toBe(1);
});

test.each(fences)('$file may import what its folder may know', ({ file }) => {
  expect(restricted(clean, file)).toEqual([]);
});

test.each(fences)('$file may not import anything else, and is told what to do', ({ file, mayNot, told }) => {
  const said = restricted(breach, file);
  expect(said.map(({ line }) => lines(mayNot)[line - 1])).toEqual(lines(mayNot));
  for (const { message } of said) expect(message).toContain(told);
});
