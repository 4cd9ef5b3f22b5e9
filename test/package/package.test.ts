import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Packed, pack, repository } from './packed.ts';

let packed: Packed;
beforeAll(() => {
  packed = pack();
});
afterAll(() => packed.remove());

const manifest = () => JSON.parse(readFileSync(join(packed.installed, 'package.json'), 'utf8')) as Manifest;

interface Manifest {
  readonly version: string;
  readonly dependencies?: unknown;
  readonly optionalDependencies?: unknown;
  readonly scripts: Readonly<Record<string, string>>;
}

test('holds exactly what it should', async () => {
  // Chunks and types come and go with the code; that they are there, and nothing beside them, is enough.
  const shown = new Set(
    packed.files.map((path) =>
      path.replace(/^(dist\/chunks\/).*(\.cjs)$/, '$1*$2').replace(/^(dist\/types\/\w+\/).*(\.d\.ts)$/, '$1*$2'),
    ),
  );
  await expect(`${[...shown].join('\n')}\n`).toMatchFileSnapshot('../golden/package/files.txt');
});

test('needs no other package and runs nothing when it is installed', () => {
  const { dependencies, optionalDependencies, scripts } = manifest();
  expect({ dependencies, optionalDependencies }).toEqual({});
  expect(Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare|publish)/.test(name))).toEqual([]);
  expect(readdirSync(join(packed.folder, 'prefix/lib/node_modules'))).toEqual(['tartplan']);
});

test('names the licence of everything that is bundled', () => {
  const notices = readFileSync(join(packed.installed, 'dist/THIRD_PARTY_NOTICES'), 'utf8');
  for (const name of ['execa', 'listr2', 'p-limit', 'ssh2', 'yaml']) {
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'm'));
  }
});

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: packed.installed, pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
});

describe('in another folder', () => {
  const run = (command: string, ...args: string[]) => {
    const home = join(packed.folder, 'home');
    mkdirSync(join(home, 'project'), { recursive: true });
    writeFileSync(join(home, 'project/tartfile.yaml'), tartfile);
    const env = { PATH: `${packed.bin}:${process.env.PATH ?? ''}`, HOME: home, NO_COLOR: '1' };
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: join(home, 'project'), env, encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  test('tartplan says its version', () => {
    expect(run('tartplan', '--version')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(manifest().version),
    });
  });

  test('tartplan validates, and plans on the simulator that came with it', () => {
    expect(run('tartplan', 'validate')).toMatchObject({ status: 0 });
    const plan = run('tartplan', 'plan', '--engine', 'simulator');
    expect(plan).toMatchObject({ status: 0, stdout: expect.stringContaining('1 case to run') });
  });

  test('tartplan prints the schema that is in the package', () => {
    const shipped = readFileSync(join(packed.installed, 'schemas/tartfile.schema.json'), 'utf8');
    expect(JSON.parse(run('tartplan', 'schema').stdout)).toEqual(JSON.parse(shipped));
  });

  test('tart-sim answers as tart does', () => {
    const { status, stdout } = run('tart-sim', 'list', '--format', 'json');
    expect({ status, json: JSON.parse(stdout) }).toEqual({ status: 0, json: [] });
  });
});

const tartfile = `version: 1
name: packed
bases:
  tahoe: { macos: tahoe, flavor: base }
suites:
  smoke:
    on: tahoe
    run: uname
`;

test('types resolve for a program that imports tartplan', () => {
  const consumer = join(packed.folder, 'consumer');
  mkdirSync(join(consumer, 'node_modules'), { recursive: true });
  symlinkSync(packed.installed, join(consumer, 'node_modules/tartplan'));
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(consumer, 'good.ts'),
    `${imports}export const last = (event: Event): Plan | undefined =>\n  event.type === 'planned' ? event.plan : undefined;\n`,
  );
  writeFileSync(join(consumer, 'bad.ts'), `${imports}export const wrong = (event: Event): Plan => event.at;\n`);
  expect(check(consumer, 'good.ts')).toEqual({ status: 0, stdout: '' });
  expect(check(consumer, 'bad.ts')).toMatchObject({
    stdout: expect.stringContaining("Type 'number' is not assignable to type 'Plan'"),
  });
});

const imports = `import type { Event, Plan } from 'tartplan';\n`;

/** Strict, without skipLibCheck and without the types of Node: what a careful consumer does. */
const check = (folder: string, file: string) => {
  const tsc = join(repository, 'node_modules/.bin/tsc');
  const flags = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2022'];
  const { status, stdout } = spawnSync(tsc, [...flags, '--lib', 'es2023', '--types', '', file], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout };
};

test('the library loads the way its exports say', () => {
  const text = `import('tartplan').then((all) => process.stdout.write(Object.keys(all).sort().join(' ')));`;
  const loaded = execFileSync(process.execPath, ['-e', text], {
    cwd: join(packed.folder, 'consumer'),
    encoding: 'utf8',
  });
  expect(loaded).toBe('load');
});
