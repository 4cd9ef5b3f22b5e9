/** The shell script of today, which benches compare with: it must work, and be as clean as a script can be. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onPath } from '../support/programs.ts';
import { createHost, type Host, repository } from './support.ts';

let host: Host;
beforeEach(() => {
  host = createHost();
});
afterEach(() => host.remove());

// Port 22 of a simulated guest needs a privilege, and loopback addresses that macOS does not have.
const via = process.platform === 'linux' && process.getuid?.() === 0 ? 'ssh' : 'exec';
// The script is nothing without it.
const lacks = via === 'ssh' && !onPath('ssh');
const titled = (name: string): string => (lacks ? `${name} (skipped without ssh)` : name);
const fast = { TART_SIM_BOOT: '100ms', TART_SIM_AGENT: '20ms' };
const cases = ['install', 'shell', 'git'].flatMap((suite) => [`${suite}@tahoe`, `${suite}@sequoia`]);

test.skipIf(lacks).each([
  ['one by one', { JOBS: '1' }],
  ['two at once', { PARALLEL: '2' }],
])(titled('six cases pass, %s'), async (_name, jobs) => {
  const script = join(host.examples, 'shell-script/test-dotfiles.sh');
  const { exit, stdout, stderr } = await host.run(script, [], { ...fast, ...jobs, VIA: via });
  expect(exit, stdout + stderr).toBe(0);
  for (const one of cases) expect(stdout).toContain(`${one}: passed`);
  expect(await host.vms()).toEqual(['sequoia-base', 'tahoe-base']);
});

test.skipIf(lacks)(titled('a case that fails is told, and leaves nothing behind'), async () => {
  const install = join(host.examples, 'dotfiles/install.sh');
  writeFileSync(install, '#!/bin/sh\necho no luck\nexit 7\n');
  chmodSync(install, 0o755);
  const script = join(host.examples, 'shell-script/test-dotfiles.sh');
  const { exit, stdout } = await host.run(script, [], { ...fast, BASES: 'tahoe', JOBS: '2', VIA: via });
  expect(exit).toBe(1);
  expect(stdout).toContain('install@tahoe: failed\n    no luck');
  expect(await host.vms()).toEqual(['tahoe-base']);
});

test.skipIf(!onPath('shellcheck'))('shellcheck has nothing to say of any script (skipped without it)', () => {
  const bin = readdirSync(join(repository, 'examples/dotfiles/bin')).map((name) => `dotfiles/bin/${name}`);
  const scripts = ['shell-script/test-dotfiles.sh', 'dotfiles/install.sh', ...bin];
  const cwd = join(repository, 'examples');
  const { status, stdout } = spawnSync('shellcheck', scripts, { cwd, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
