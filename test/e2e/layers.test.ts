/** Layers against the built program and an engine in another process: built once, shared, whole or not at all. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createHost, expectCode, type Host, names, until } from '../support/host.ts';

const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.dispose();
});

const tartfile = (brewed: string, tools = 'echo tools >> ~/made'): string => `version: 1
name: dots
bases: { tahoe: base }
layers:
  brewed:
    from: tahoe
    workspace: { path: ., to: ~/dotfiles, exclude: tartfile.yaml }
    inputs: Brewfile
    run: ${JSON.stringify(brewed)}
  tools: { from: brewed, run: ${JSON.stringify(tools)} }
suites:
  install:
    on: [tahoe, brewed, tools]
    workspace: { path: ., to: ~/dotfiles, exclude: tartfile.yaml }
    run: ls ~/dotfiles > ~/seen; cat ~/made >> ~/seen || true
    check: [{ file: ~/seen, contains: install.sh }]
    collect: ~/seen
`;

const hostWith = async (text: string): Promise<Host> => {
  const host = await createHost(text);
  hosts.push(host);
  await host.write('Brewfile', 'brew "ripgrep"\n');
  await host.write('install.sh', 'true\n');
  await host.write('old.sh', 'true\n');
  return host;
};

/** What the last run brought back from a case. */
const collected = async (host: Host, id: string): Promise<string> => {
  const runs = join(host.project, '.tartplan/runs');
  const last = (await readdir(runs)).sort().at(-1) ?? '';
  const found = (await readdir(join(runs, last), { recursive: true })).find(
    (path) => path.includes(id) && path.endsWith('/seen'),
  );
  return readFile(join(runs, last, found ?? ''), 'utf8');
};

/** Local VMs by what they are for: `brewed`, `tools`, `tahoe-base`. */
const kinds = async (host: Host): Promise<readonly string[]> =>
  names(await host.vms())
    .map((name) => name.replace(/^dots-/, '').replace(/-[0-9a-f]{12}$/, ''))
    .sort();

const changing = (plan: string): readonly string[] =>
  plan
    .split('\n')
    .filter((line) => /^ *([+▶~-]|-\/\+) /.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/-[0-9a-f]{12}\b/g, '')
        .replace(/\s{2,}/g, ' | '),
    );

test('are built once, and cases begin where they end; what changes is built anew, and the old ones go', async () => {
  const host = await hostWith(tartfile('cp Brewfile ~/made'));
  expectCode(await host.tartplan(['apply']), 0);
  expect(await kinds(host)).toEqual(['brewed', 'tahoe-base', 'tools']);
  expect((await host.tartplan(['plan'])).stdout).toBe('Nothing to do: 3 cases up to date.\n');

  // No input of the layer: it stays. What it had brought and is gone is not there for the case.
  await host.write('install.sh', 'echo changed\n');
  await rm(join(host.project, 'old.sh'));
  const some = await host.tartplan(['plan']);
  expect(changing(some.stdout)).toEqual(
    ['brewed', 'tahoe', 'tools'].map((base) => `▶ install@${base} | workspace changed: install.sh, old.sh`),
  );
  expectCode(await host.tartplan(['apply']), 0);
  const seen = await collected(host, 'install@tools');
  expect(seen).toContain('brew "ripgrep"\ntools\n');
  expect(seen).not.toContain('old.sh');

  await host.write('Brewfile', 'brew "fd"\n');
  const all = await host.tartplan(['plan']);
  expect(changing(all.stdout)).toEqual([
    '- vm dots-brewed | superseded',
    '- vm dots-tools | superseded',
    '+ layer brewed (dots-brewed) | built anew: workspace changed',
    '+ layer tools (dots-tools) | built anew: layer brewed changed',
    '▶ install@brewed | workspace changed: Brewfile; layer brewed changed (workspace changed)',
    '▶ install@tahoe | workspace changed: Brewfile',
    '▶ install@tools | workspace changed: Brewfile; layer tools changed',
  ]);
  expectCode(await host.tartplan(['apply']), 0);
  expect(await kinds(host)).toEqual(['brewed', 'tahoe-base', 'tools']);
  expect(await collected(host, 'install@tools')).toContain('brew "fd"\ntools\n');

  expectCode(await host.tartplan(['destroy', '--yes']), 0);
  expect(await host.vms()).toEqual([]);
});

test('of one that fails nothing is left: what stands on it is skipped, and everything else runs', async () => {
  const host = await hostWith(tartfile('exit 3'));
  const ended = await host.tartplan(['apply']);
  expectCode(ended, 1);
  expect(await kinds(host)).toEqual(['tahoe-base']);
  expect(ended.stdout).toMatch(/install@brewed +skipped/);
  expect(ended.stdout).toMatch(/install@tahoe +passed/);
  expect(ended.stdout).toContain('layer:brewed');
});

test('kill -9 while one is built: nothing of it counts, and the next apply builds it', async () => {
  const host = await hostWith(tartfile('cp Brewfile ~/made; sleep 60'));
  const run = host.start(['apply', 'brewed']);
  await until('the layer is being built', async () => (await host.vms()).some((vm) => vm.State === 'running'));
  run.child.kill('SIGKILL');
  await run.ended;
  await host.write('tartfile.yaml', tartfile('cp Brewfile ~/made'));
  expectCode(await host.tartplan(['apply', 'brewed']), 0);
  expect(await kinds(host)).toEqual(['brewed', 'tahoe-base']);
});
