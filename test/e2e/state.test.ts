/** The state of a Mac, told once, planned against without it. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createHost, expectCode, type Host } from '../support/host.ts';

const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.dispose();
});
const hostWith = async (tartfile: string): Promise<Host> => {
  const host = await createHost(tartfile);
  hosts.push(host);
  return host;
};

const tartfile = `version: 1
name: told
bases:
  tahoe: base
machines:
  dev: { from: tahoe, resources: { cpu: 6 } }
suites:
  one: { on: tahoe, workspace: files, run: "true" }
  two: { on: tahoe, run: "true" }
`;

test('the same plan there and here, then what a change means; nothing of Tart is asked', async () => {
  const mac = await hostWith(tartfile);
  await mac.write('files/a.txt', 'a\n');
  await mac.tart(['create', 'foreign', '--linux', '--disk-size', '1']);
  expectCode(await mac.tartplan(['apply', '--yes', '--suite', 'one'], { SECRET: 'hush-hush-hush' }), 0);
  expectCode(await mac.tartplan(['apply', '--yes', 'dev']), 0);
  const exported = await mac.tartplan(['state', 'export']);
  expectCode(exported, 0);
  expect((await mac.tartplan(['state', 'export'])).stdout).toBe(exported.stdout);
  const there = await mac.tartplan(['plan', '--format', 'json']);

  const runner = await hostWith(tartfile);
  await cp(join(mac.project, 'files'), join(runner.project, 'files'), { recursive: true });
  await writeFile(join(runner.project, 'state.json'), exported.stdout);
  const none = { TARTPLAN_TART: join(runner.folder, 'no-such-tart') };
  const plan = (...args: string[]) => runner.tartplan(['plan', '--state', 'state.json', ...args], none);
  const here = await plan('--format', 'json');
  expectCode(here, 0);
  // The fingerprint has the tartfile's place in it, which is another one.
  const withoutPrint = (text: string): unknown => ({ ...JSON.parse(text), fingerprint: '' });
  expect(withoutPrint(here.stdout)).toEqual(withoutPrint(there.stdout));
  expect(here.stdout).toContain('"case:two@tahoe"');
  const forced = ['--format', 'json', '--force', 'one@*', 'tahoe'];
  const estimated = await plan(...forced);
  expect(JSON.parse(estimated.stdout).estimate).toMatchObject({
    seconds: expect.any(Number),
    criticalPath: ['one@tahoe'],
  });
  expect(withoutPrint(estimated.stdout)).toEqual(withoutPrint((await mac.tartplan(['plan', ...forced])).stdout));

  await runner.write('files/a.txt', 'b\n');
  await runner.write(
    'tartfile.yaml',
    tartfile.replace('cpu: 6', 'cpu: 4').replace('  two: { on: tahoe, run: "true" }\n', ''),
  );
  const changed = await plan();
  expectCode(changed, 0);
  expect(changed.stdout).toContain('workspace changed: a.txt');
  expect(changed.stdout).toMatch(/resources\.cpu +6 -> 4/);
  expect(await runner.calls()).toEqual([]);
});

test('what is no state of a host is refused, and says how to get one', async () => {
  const host = await hostWith(tartfile);
  await mkdir(join(host.project, 'files'));
  for (const text of ['', '[]', '{"formatVersion":1}', '{"formatVersion":2,"vms":[]}', 'null']) {
    await writeFile(join(host.project, 'x.json'), text);
    const ended = await host.tartplan(['plan', '--state', 'x.json']);
    expectCode(ended, 1, text);
    expect(ended.stderr).toContain('tartplan state export > state.json');
    expect(ended.stderr).not.toMatch(/^ +at /m);
  }
  expectCode(await host.tartplan(['plan', '--state', 'none.json']), 1);
  const wrong = await host.tartplan(['state', 'import']);
  expectCode(wrong, 1);
  expect(wrong.stderr).toContain('state cannot "import"');
  expect(await readFile(join(host.project, 'x.json'), 'utf8')).toBe('null');
});
