/** The lockfile from the first pin to a base that is replaced because its tag moved. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createHost, expectCode, type Host, names } from '../support/host.ts';

let host: Host;
afterEach(() => host.dispose());

const tartfile = `version: 1
name: pinned
bases:
  mine: { image: "example.org/me/macos:26", name: mine }
suites:
  quick: { on: mine, run: "true" }
`;

const push = async (cpu: number): Promise<void> => {
  const folder = join(host.folder, 'images', 'example.org', 'me', 'macos', '26');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'image.json'),
    JSON.stringify({ like: 'ghcr.io/cirruslabs/macos-tahoe-base:latest', cpu }),
  );
};
const run = (...args: string[]) => host.tartplan(args, { TART_SIM_IMAGES: join(host.folder, 'images') });
const lockText = (): Promise<string> => readFile(join(host.project, 'tartfile.lock'), 'utf8');
const digestOf = (text: string): string => /sha256:[0-9a-f]{64}/.exec(text)?.[0] ?? '';

test('pinned, cloned by digest, moved only when told, replaced then', async () => {
  host = await createHost(tartfile);
  await push(4);
  const first = await run('lock');
  expectCode(first, 0);
  expect(first.stdout).toMatch(
    /^\+ example\.org\/me\/macos:26 {2}sha256:[0-9a-f]{12}…\nWrote tartfile\.lock: 1 image\./,
  );
  const pinned = digestOf(await lockText());
  expect((await stat(join(host.project, 'tartfile.lock'))).mode & 0o777).toBe(0o644);
  expectCode(await run('apply'), 0);
  const clone = (await host.calls()).find((call) => call.argv[0] === 'clone' && call.argv[1]?.includes('@'));
  expect(clone?.argv[1]).toBe(`example.org/me/macos@${pinned}`);

  await push(6);
  const again = await run('lock');
  expectCode(again, 0);
  expect(again.stdout).toContain('tartfile.lock is up to date: 1 image.');
  expectCode(await run('plan', '--detailed-exitcode'), 0);

  const moved = await run('lock', '--update');
  expectCode(moved, 0);
  const now = digestOf(await lockText());
  expect(now).not.toBe(pinned);
  expect(moved.stdout).toContain(`${pinned.slice(0, 19)}… -> ${now.slice(0, 19)}…`);
  const plan = await run('plan');
  expectCode(plan, 0);
  expect(plan.stdout).toMatch(
    /-\/\+ base mine +digest moved sha256:[0-9a-f]{12}… \(cloned \d{4}-\d\d-\d\d\) -> sha256:[0-9a-f]{12}…/,
  );
  expect(plan.stdout).toContain('quick@mine');
  expectCode(await run('apply', '--yes'), 0);
  expect(names(await host.vms())).toEqual(['mine']);
  expect(JSON.parse((await host.tart(['get', 'mine', '--format', 'json'])).stdout)).toMatchObject({ CPU: 6 });
  expectCode(await run('plan', '--detailed-exitcode'), 0);
});

test('nothing is written when something cannot be pinned; a broken lockfile stops everything', async () => {
  host = await createHost(
    tartfile.replace('  mine:', '  other: { image: "example.org/no/such:1", name: other }\n  mine:'),
  );
  await push(4);
  const ended = await run('lock');
  expectCode(ended, 1);
  expect(ended.stderr).toContain('tartfile.yaml:4:3');
  await expect(lockText()).rejects.toThrow('ENOENT');
  await host.write('tartfile.lock', 'version: 1\nimages: [\n');
  for (const command of ['validate', 'plan', 'apply', 'lock']) {
    const broken = await run(command);
    expectCode(broken, 1, command);
    expect(broken.stderr).toContain('tartfile.lock:');
  }
  expect((await host.vms()).length).toBe(0);
});

test('what the tartfile no longer names goes; operands move only their bases, and must be some', async () => {
  host = await createHost(`${tartfile}`);
  await push(4);
  expectCode(await run('lock'), 0);
  await host.write(
    'tartfile.yaml',
    tartfile.replace('example.org/me/macos:26', 'ghcr.io/cirruslabs/macos-tahoe-base:latest'),
  );
  const ended = await run('lock', '--update', 'mine');
  expectCode(ended, 0);
  expect(ended.stdout).toMatch(/- example\.org\/me\/macos:26 +no longer in the tartfile/);
  expect(ended.stdout).toMatch(/\+ ghcr\.io\/cirruslabs\/macos-tahoe-base:latest +sha256:/);
  const unknown = await run('lock', '--update', 'nine');
  expectCode(unknown, 1);
  expect(unknown.stderr).toContain('base "nine" matches nothing');
});
