/** Every example is valid, plans, and is rehearsed on the simulator: apply, nothing left to do, destroy, nothing left. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chezmoiImages } from '../support/chezmoi.ts';
import { createHost, type Host, repository } from './support.ts';

const root = join(repository, 'examples');
const tartfiles = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('tartfile.yaml') && !path.includes('.tartplan'))
  .sort();
const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

let server: Server;
let asked = 0;
let env: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  server = createServer((_request, response) => {
    asked++;
    response.end('here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  env = {
    PROBE_URL: `http://127.0.0.1:${port}/`,
    DOTFILES_TOKEN: 'not-to-be-seen-anywhere',
    GIT_EMAIL: 'grace@example.com',
    TART_SIM_BOOT: '100ms',
    TART_SIM_AGENT: '20ms',
  };
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test('there are twelve folders of examples, each with a word on whom it is for', () => {
  const withTartfile = folders.filter(({ name }) => tartfiles.some((path) => path.startsWith(`${name}/`)));
  expect(withTartfile.length).toBeGreaterThanOrEqual(12);
  for (const { name } of withTartfile) {
    expect(readFileSync(join(root, name, 'README.md'), 'utf8'), name).toMatch(/For whom/);
  }
});

test.each(tartfiles)('%s names the schema that is there', (path) => {
  const [, schema = ''] =
    /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(join(root, path), 'utf8')) ?? [];
  expect(existsSync(join(root, path, '..', schema))).toBe(true);
});

test.each(tartfiles)('%s', async (path) => {
  const host = createHost();
  try {
    await rehearse(host, join(path, '..'));
  } finally {
    host.remove();
  }
});

const rehearse = async (host: Host, folder: string): Promise<void> => {
  const images = folder === 'chezmoi' ? { TART_SIM_IMAGES: chezmoiImages(host.examples) } : {};
  const tartplan = (...args: string[]) => host.tartplan(folder, args, { ...env, ...images });
  const valid = await tartplan('validate');
  expect(valid, valid.stderr).toMatchObject({ exit: 0, stderr: '' });
  const first = await tartplan('plan', '--detailed-exitcode', '--format', 'json');
  expect(first.exit, first.stderr).toBe(2);
  const { summary } = JSON.parse(first.stdout) as { summary: { create: number; run: number } };
  expect(summary.create).toBeGreaterThan(0);

  const applied = await tartplan('apply', '--yes');
  expect(applied.exit, `${applied.stdout}\n${applied.stderr}`).toBe(0);
  expect(applied.stdout).toMatch(/^Done: /m);
  if (summary.run > 0) expect(applied.stdout).toContain(`${summary.run} passed`);
  expect(applied.stdout + applied.stderr).not.toContain('not-to-be-seen-anywhere');
  expect(await host.vms()).toHaveLength(summary.create);
  if (folder === 'bridged') expect(asked).toBeGreaterThan(0);

  const second = await tartplan('plan', '--detailed-exitcode');
  expect(second, second.stderr).toMatchObject({ exit: 0 });
  const destroyed = await tartplan('destroy', '--yes');
  expect(destroyed.exit, destroyed.stderr).toBe(0);
  expect(await host.vms()).toEqual([]);
};
