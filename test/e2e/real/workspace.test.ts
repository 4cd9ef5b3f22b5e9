/** Workspaces in real guests: a pull request as a stranger will see it, and a machine that gets what changed. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { expectCode, names, until } from '../../support/host.ts';
import { onPath } from '../../support/programs.ts';
import {
  bases,
  createRealHost,
  lastRun,
  leftInKernel,
  noRealGuests,
  type RealHost,
  titled,
} from '../../support/real.ts';

let host: RealHost;
const start = async (tartfile: string): Promise<RealHost> => {
  host = await createRealHost(`version: 1\nname: real\n${bases}${tartfile}`);
  return host;
};
afterEach(() => host?.dispose());

const put = (name: string, text: string): void => {
  mkdirSync(join(host.project, name, '..'), { recursive: true });
  writeFileSync(join(host.project, name), text);
};
const git = (...args: string[]): void => {
  const me = ['-c', 'user.name=t', '-c', 'user.email=t@t', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...me, ...args], { cwd: host.project, env: { PATH: process.env.PATH, HOME: host.folder } });
};

describe.skipIf(noRealGuests !== undefined)(titled('workspaces in real guests'), () => {
  test.skipIf(!onPath('yadm'))(
    'what nobody has pushed is cloned from its public URL, by hand and by yadm',
    async () => {
      const url = 'https://forge.invalid/me/dotfiles';
      await start(`suites:
  one-liner:
    on: debian
    workspace: { source: remote, to: false }
    run:
      - git clone ${url} ~/.dotfiles && ~/.dotfiles/install.sh
    check:
      - { file: ~/installed, contains: proposed }
      - { command: git -C ~/.dotfiles config remote.origin.url, stdout: "${url}" }
      - { file: ~/.gitconfig, exists: false }
  manager:
    on: debian
    workspace: { source: remote, to: false }
    run: [yadm: { source: "${url}.git" }]
    check:
      - { file: ~/.profile, contains: proposed }
`);
      git('init', '-q', '-b', 'main');
      git('remote', 'add', 'origin', 'git@forge.invalid:me/dotfiles.git');
      put('install.sh', '#!/bin/sh\necho proposed >~/installed\n');
      chmodSync(join(host.project, 'install.sh'), 0o755);
      put('.profile', '# proposed\n');
      put('.gitignore', '.tartplan\n');
      git('add', '-A');
      git('commit', '-qm', 'proposed');
      expectCode(await host.tartplan(['apply', '--verbose']), 0);
      expect(names(await host.vms())).toEqual(['debian-latest']);
      await until('links and processes are gone', () => leftInKernel(host).length === 0, 10);
    },
  );

  test('a machine gets what changed over real sshd, loses what is gone, and keeps its own', async () => {
    await start(`machines:
  dev:
    from: debian
    workspace: { path: src, to: ~/src }
    run: 'touch ~/src/own; cd ~/src && ls -A | sort; cat a'
`);
    for (const name of ['a', 'b', 'dir/c', 'new\nline']) put(`src/${name}`, `${name}\n`);
    const first = await host.tartplan(['apply', '--yes']);
    expectCode(first, 0);
    expect(first.stderr).toContain('workspace: 4 sent, 0 removed');
    put('src/a', 'changed\n');
    for (const name of ['b', 'dir', 'new\nline']) rmSync(join(host.project, 'src', name), { recursive: true });
    const second = await host.tartplan(['apply', '--yes']);
    expectCode(second, 0);
    expect(second.stderr).toContain('workspace: 1 sent, 3 removed');
    expect(readFileSync(join(lastRun(host), 'machines/dev/step-01.log'), 'utf8')).toBe('a\nown\nchanged\n');
    expectCode(await host.tartplan(['destroy', '--yes']), 0);
  });
});
