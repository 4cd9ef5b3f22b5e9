/** What others changed, shown without planning: on a host, and from what a host told of itself, with a real registry. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { startRegistry } from '../registries/support/registry.ts';
import { createHost, expectCode, type Host, until } from '../support/host.ts';
import { onPath } from '../support/programs.ts';

const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.dispose();
});
const hostWith = async (tartfile: string): Promise<Host> => {
  const host = await createHost(tartfile);
  hosts.push(host);
  return host;
};

const tartfile = (image: string): string => `version: 1
name: seen
bases:
  tahoe: { image: "${image}", name: tahoe-base }
machines:
  dev: { from: tahoe, resources: { cpu: 4 } }
  other: { from: tahoe }
suites:
  look: { on: tahoe, run: "true", keep: always }
`;
const push = async (host: Host, cpu: number): Promise<void> => {
  const folder = join(host.folder, 'images', 'example.org', 'me', 'macos', '26');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'image.json'),
    JSON.stringify({ like: 'ghcr.io/cirruslabs/macos-tahoe-base:latest', cpu }),
  );
};
const run = (host: Host, ...args: string[]) => host.tartplan(args, { TART_SIM_IMAGES: join(host.folder, 'images') });

interface Found {
  readonly findings: readonly { readonly id: string; readonly kind: string; readonly changes: readonly object[] }[];
  readonly unknown: readonly object[];
}
const found = async (host: Host, ...args: string[]): Promise<Found> => {
  const ended = await run(host, 'plan', '--refresh-only', '--format', 'json', ...args);
  expectCode(ended, 0, args.join(' '));
  return JSON.parse(ended.stdout);
};

/** All that a plan could have changed. */
const whole = async (host: Host): Promise<string> => {
  const files: string[] = [];
  for (const folder of ['state', 'tart', 'project']) {
    for (const entry of await readdir(join(host.folder, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      // What counts the calls of the simulator is no part of what is looked at.
      if (!entry.isFile() || /disk\.img|nvram|\/sim\//.test(path)) continue;
      files.push(`${path} ${(await readFile(path)).toString('base64')}`);
    }
  }
  return files.sort().join('\n');
};

test('nothing; then all that others can change, which a look leaves as it is; an apply heals it', async () => {
  const host = await hostWith(tartfile('example.org/me/macos:26'));
  await push(host, 4);
  expectCode(await run(host, 'apply'), 0);
  const clean = await run(host, 'plan', '--refresh-only', '--detailed-exitcode');
  expectCode(clean, 0);
  expect(clean.stdout).toBe('No changes: everything is as tartplan left it.\n');

  const kept = (await host.vms()).find(({ Name }) => Name.startsWith('seen-look'))?.Name ?? '';
  for (const args of [
    ['set', 'seen-dev', '--cpu', '8', '--memory', '16384'],
    ['delete', 'seen-other'],
    ['stop', kept, '--timeout', '1'],
    ['delete', kept],
  ]) {
    await host.tart(args);
  }
  await push(host, 6);
  const before = await whole(host);
  const all = await found(host);
  expect(all.findings.map(({ id, kind }) => [id, kind])).toEqual([
    ['machine:other', 'machine.gone'],
    ['machine:dev', 'machine.changed'],
    [`kept:${kept}`, 'kept.gone'],
    ['image:example.org/me/macos:26', 'image.moved'],
  ]);
  expect(all.findings[1]?.changes).toEqual([
    { path: 'resources.cpu', from: 4, to: 8 },
    { path: 'resources.memory', from: '8GB', to: '16GB' },
  ]);
  expect(all.unknown).toEqual([]);
  const text = await run(host, 'plan', '--refresh-only', '--detailed-exitcode');
  expectCode(text, 2);
  expect(text.stdout).toContain('Note: things have changed outside of tartplan since it last left them');
  expect(text.stdout).toMatch(
    /the tag moved since base tahoe was cloned; tartplan apply --replace base:tahoe takes it/,
  );
  expect((await found(host, 'dev')).findings.map(({ id }) => id)).toEqual(['machine:dev']);
  expect(await whole(host)).toBe(before);

  expectCode(await run(host, 'lock'), 0);
  expectCode(await run(host, 'apply', '--yes'), 0);
  const healed = await found(host);
  // Memory is left open by the tartfile, and as it is now by the change of the CPU.
  expect(healed.findings).toEqual([]);
});

test('a tartfile that is gone, a base that somebody boots', async () => {
  const host = await hostWith(tartfile('example.org/me/macos:26'));
  await push(host, 4);
  const lost = join(host.project, 'lost.yaml');
  await writeFile(
    lost,
    tartfile('example.org/me/macos:26')
      .replace('name: seen', 'name: lost')
      .replace(/suites:[\s\S]*/, ''),
  );
  expectCode(await run(host, 'apply', '-f', 'lost.yaml', 'dev', '--yes'), 0);
  await rm(lost);
  await host.write('tartfile.yaml', tartfile('example.org/me/macos:26').replace('tahoe-base', 'seen-base'));
  expectCode(await run(host, 'apply', 'tahoe', '--yes'), 0);
  host.startTart(['run', '--no-graphics', 'seen-base']);
  await until('it runs', async () =>
    (await host.vms()).some(({ Name, State }) => Name === 'seen-base' && State === 'running'),
  );
  const kinds = (await found(host)).findings.map(({ id, kind }) => [id, kind]);
  expect(kinds).toEqual([
    ['lost:lost-dev', 'tartfile.gone'],
    ['lost:tahoe-base', 'tartfile.gone'],
    ['base:tahoe', 'base.booted'],
  ]);
});

test('what plans something does not go with it', async () => {
  const host = await hostWith(tartfile('example.org/me/macos:26'));
  const ended = await run(host, 'plan', '--refresh-only', '--out', 'p.json', '--replace', 'dev');
  expectCode(ended, 1);
  expect(ended.stderr).toContain('--refresh-only plans nothing, and does not go with --replace, --out');
  expect(await host.calls()).toEqual([]);
});

describe.skipIf(!onPath('docker-registry'))('from what a host told, with a real registry', () => {
  test('moved, gone, silent: no Tart is asked', async () => {
    const registry = await startRegistry();
    try {
      const mac = await hostWith(tartfile('example.org/me/macos:26'));
      await push(mac, 4);
      expectCode(await run(mac, 'apply'), 0);
      await mac.tart(['set', 'seen-dev', '--cpu', '8']);
      await mac.tart(['delete', 'seen-other']);
      const exported = await run(mac, 'state', 'export');
      expectCode(exported, 0);

      const image = `${registry.host}/me/macos:26`;
      const runner = await hostWith(tartfile(image));
      // The same Mac, with a base of the real registry's image.
      const digest = await registry.push('me/macos', '26');
      const state = JSON.parse(exported.stdout);
      for (const vm of state.vms) if (vm.name === 'tahoe-base') Object.assign(vm.entry, { from: image, digest });
      await writeFile(join(runner.project, 'state.json'), JSON.stringify(state));
      const none = { TARTPLAN_TART: join(runner.folder, 'no-such-tart') };
      const look = async (code: number): Promise<Found> => {
        const args = ['plan', '--refresh-only', '--state', 'state.json', '--format', 'json', '--detailed-exitcode'];
        const ended = await runner.tartplan(args, none);
        expectCode(ended, code);
        return JSON.parse(ended.stdout);
      };
      const ids = ({ findings }: Found) => findings.map(({ id, kind }) => [id, kind]);
      const machines = [
        ['machine:other', 'machine.gone'],
        ['machine:dev', 'machine.changed'],
      ];
      expect(ids(await look(2))).toEqual(machines);
      const moved = await registry.push('me/macos', '26', { cpuCountMin: 6 });
      const after = await look(2);
      expect(ids(after)).toEqual([...machines, [`image:${image}`, 'image.moved']]);
      expect(after.findings[2]?.changes).toEqual([{ path: 'digest', from: digest, to: moved }]);
      // Pinned to what it is: nothing moved since.
      expectCode(await runner.tartplan(['lock'], none), 0);
      expect(ids(await look(2))).toEqual(machines);
      await registry.remove('me/macos', moved);
      expect(ids(await look(2))).toEqual([...machines, [`image:${image}`, 'image.gone']]);
      await registry.stop();
      const silent = await look(2);
      expect(ids(silent)).toEqual(machines);
      expect(silent.unknown).toEqual([
        { id: `image:${image}`, reason: expect.stringContaining('cannot be asked'), last: moved },
      ]);
      expect(await runner.calls()).toEqual([]);
    } finally {
      await registry.stop();
    }
  });
});
