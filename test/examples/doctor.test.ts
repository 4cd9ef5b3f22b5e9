/** `tartplan doctor` as it is shipped, on this very host. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHost, type Host } from './support.ts';

let host: Host;
beforeEach(() => {
  host = createHost();
});
afterEach(() => host.remove());

interface Said {
  readonly ok: boolean;
  readonly findings: readonly { readonly id: string; readonly status: string; readonly summary: string }[];
}

const ask = async (folder: string, env: Readonly<Record<string, string>> = {}) => {
  const { exit, stdout, stderr } = await host.tartplan(folder, ['doctor', '--format', 'json'], env);
  expect(stderr).toBe('');
  const said = JSON.parse(stdout) as Said;
  return { exit, said, of: (id: string) => said.findings.find((one) => one.id === id) };
};

test('with the simulator a host is ready', async () => {
  const { exit, said, of } = await ask('minimal');
  expect({ exit, ok: said.ok }).toEqual({ exit: 0, ok: true });
  expect(of('tart')?.summary).toMatch(/^the simulator answers as Tart \d/);
  expect(of('tartfile')).toMatchObject({ status: 'ok', summary: 'tartfile.yaml is valid' });
  expect(of('git')?.summary).toMatch(/^git version/);
});

test('what stops an apply is exit code 1, in text with what to do', async () => {
  writeFileSync(join(host.examples, 'minimal/tartfile.yaml'), 'version: 1\nbases: { tahoe: basic }\nsuits: {}\n');
  const { exit, stdout } = await host.tartplan('minimal', ['doctor']);
  expect(exit).toBe(1);
  expect(stdout).toMatch(/✗ tartfile +the tartfile has \d errors?\n +-> tartplan validate\n/);
  expect(stdout).toMatch(/\n\nNot ready: 1 to mend\.\n$/);
});

test('a list that fails is told, not thrown', async () => {
  const faults = join(host.examples, 'faults.json');
  writeFileSync(faults, JSON.stringify({ faults: [{ command: 'list', fail: { exit: 1, stderr: 'out of order' } }] }));
  const { exit, of } = await ask('minimal', { TART_SIM_FAULTS: faults });
  expect(exit).toBe(1);
  expect(of('tart')?.status).toBe('ok');
  expect(of('tart-list')?.status).toBe('fail');
  expect(of('slots')?.status).toBe('skip');
});

test('outside of a project it looks at the host alone', async () => {
  const { exit, of } = await ask('..');
  expect(exit).toBe(0);
  expect(of('tartfile')?.status).toBe('skip');
});

test('doctor changes nothing', async () => {
  const project = join(host.examples, 'minimal');
  mkdirSync(join(host.examples, '../../state'));
  const files = () => [
    ...readdirSync(project, { recursive: true }),
    ...readdirSync(join(host.examples, '../../home'), { recursive: true }),
    ...readdirSync(join(host.examples, '../../state'), { recursive: true }),
  ];
  const before = files();
  expect((await ask('minimal')).exit).toBe(0);
  expect(files()).toEqual(before);
});
