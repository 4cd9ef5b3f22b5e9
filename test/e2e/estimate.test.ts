/** What a plan expects, from what earlier runs on this host took; and how far off it was. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createHost, expectCode, type Host } from '../support/host.ts';

let host: Host | undefined;
afterEach(async () => {
  await host?.dispose();
  host = undefined;
});

const tartfile = `version: 1
name: timed
bases:
  heavy: { image: "ghcr.io/me/heavy:latest" }
layers:
  ready: { from: heavy, run: "true" }
machines:
  dev: { from: ready, run: "true" }
suites:
  one: { on: ready, run: "true" }
  two: { on: heavy, run: "true" }
`;
const heavy = { like: 'ghcr.io/cirruslabs/debian:latest', allocated: 60 };

test('nothing is known at first; then how long it takes, what decides that, and the disk of an image that is gone', async () => {
  host = await createHost(tartfile);
  const images = join(host.folder, 'images');
  const folder = join(images, 'ghcr.io', 'me', 'heavy', 'latest');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'image.json'), JSON.stringify(heavy));
  const env = { TART_SIM_IMAGES: images };
  const tartplan = (...args: readonly string[]) => (host as Host).tartplan(args, env);
  const planned = async (...args: readonly string[]) =>
    JSON.parse((await tartplan('plan', '--format', 'json', ...args)).stdout).estimate;
  const report = async () => {
    const runs = join((host as Host).project, '.tartplan', 'runs');
    const last = (await readdir(runs)).sort().at(-1) ?? '';
    return JSON.parse(await readFile(join(runs, last, 'report.json'), 'utf8'));
  };

  expect(await planned()).toEqual({ criticalPath: [], slots: 2 });
  const first = await tartplan('apply', '--yes');
  expectCode(first, 0);
  expect(first.stdout).not.toMatch(/About|the plan said/);
  expect(await report()).not.toHaveProperty('estimate');

  const again = await tartplan('apply', '--yes', '--force', '*@*');
  expectCode(again, 0);
  expect(again.stdout).toMatch(/\nAbout \d+s on 2 slots \(critical path (one@ready|two@heavy)\)\.\n/);
  expect(again.stdout).toMatch(/\nTook [\d.]+s; the plan said about \d+s(?: \(\d+% (?:longer|shorter)\))?\./);
  expect(await report()).toMatchObject({ estimate: { seconds: expect.any(Number), off: expect.any(Array) } });

  // All of it goes, and so does the image: what is fetched then is new disk, and what clones share with it is not.
  expectCode(await tartplan('destroy', '--yes'), 0);
  expectCode(await host.tart(['prune', '--space-budget', '0']), 0);
  const anew = await planned();
  expect(anew.guessed).toBeUndefined();
  expect(anew.criticalPath[0]).toBe('base:heavy');
  expect(anew.diskBytes).toBeGreaterThanOrEqual(60e6);
  expect(anew.diskBytes).toBeLessThan(70e6);
  expect((await tartplan('plan')).stdout).toContain(', about 0.1 GB of new disk.');
});
