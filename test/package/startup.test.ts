import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repository } from './packed.ts';

// Milliseconds depend on the machine; which libraries a command loads does not.

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tartplan-startup-'));
  writeFileSync(
    join(folder, 'tartfile.yaml'),
    'version: 1\nbases:\n  tahoe: base\nsuites:\n  smoke:\n    on: tahoe\n    run: "true"\n',
  );
  writeFileSync(join(folder, 'tart'), '#!/bin/sh\n[ "$1" = --version ] && echo 2.32.1 || echo "[]"\n');
  chmodSync(join(folder, 'tart'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Libraries that a command had loaded when it ended, by the names that the build gives their chunks. */
const libraries = (...args: string[]): { readonly status: number | null; readonly libraries: readonly string[] } => {
  const { status, output, stderr } = spawnSync(
    process.execPath,
    ['-r', join(repository, 'test/package/loaded.cjs'), join(repository, 'dist/bin.cjs'), ...args],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, TARTPLAN_TART: join(folder, 'tart'), NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      encoding: 'utf8',
    },
  );
  const files = String(output[3])
    .split('\n')
    .map((path) => basename(path));
  if (!files.includes('cli.cjs')) throw new Error(`tartplan was not loaded: ${stderr}`);
  return { status, libraries: files.filter((name) => name.startsWith('lib-')).sort() };
};

test('--version loads no library', () => {
  expect(libraries('--version')).toEqual({ status: 0, libraries: [] });
});

test('plan loads the YAML library and no other', () => {
  expect(libraries('plan')).toEqual({ status: 0, libraries: ['lib-yaml.cjs'] });
});

test('validate loads the YAML library and no other', () => {
  expect(libraries('validate')).toEqual({ status: 0, libraries: ['lib-yaml.cjs'] });
});

test('apply loads those for processes and SSH, too', () => {
  const { libraries: loaded } = libraries('apply', '--format', 'json');
  expect(loaded).toEqual(expect.arrayContaining(['lib-execa.cjs', 'lib-ssh2.cjs', 'lib-yaml.cjs']));
});
