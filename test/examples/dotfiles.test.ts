/** The dotfiles that the examples install, on this very machine in a home folder of their own, by each shell there is. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { repository } from './support.ts';

const dotfiles = join(repository, 'examples/dotfiles');
const shells = ['/bin/sh', '/bin/dash', '/bin/bash', '/bin/zsh'].filter((path) => existsSync(path));

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tartplan-dotfiles-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const run = (file: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) => {
  const env = { PATH: process.env.PATH ?? '', HOME: home, ...more };
  const { status, stdout, stderr } = spawnSync(file, args, { cwd: home, env, encoding: 'utf8' });
  return { status, stdout, stderr };
};

test.each(shells)('%s installs them, keeps what was in the way, and has nothing to do the second time', (shell) => {
  writeFileSync(join(home, '.profile'), '# mine\n');
  const identity = { GIT_NAME: 'Ada Lovelace', GIT_EMAIL: 'ada@example.com' };
  const first = run(shell, [join(dotfiles, 'install.sh')], identity);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(home, '.dotfiles-backup/.profile'), 'utf8')).toBe('# mine\n');
  expect(readlinkSync(join(home, '.profile'))).toBe(join(dotfiles, 'home/.profile'));
  expect(lstatSync(join(home, '.local/bin/git-tidy')).isSymbolicLink()).toBe(true);
  expect(statSync(join(home, '.config/git/identity')).mode & 0o777).toBe(0o600);
  const second = run(shell, [join(dotfiles, 'install.sh')]);
  expect(second).toMatchObject({ status: 0, stderr: '' });
  expect(second.stdout).toMatch(/^Done: 0 changed, \d+ as they were\.\n$/);
  expect(run('git', ['config', 'user.email']).stdout).toBe('ada@example.com\n');
});

test.each(shells)('%s starts clean with them', (shell) => {
  expect(run('/bin/sh', [join(dotfiles, 'install.sh')]).status).toBe(0);
  const fresh = (command: string) => run(join(home, '.local/bin/fresh-shell'), [command], { SHELL: shell });
  expect(fresh('exit 0')).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(fresh('alias gs').stdout).toContain('git status --short --branch');
  expect(fresh('mkcd a/b && pwd').stdout).toMatch(/\/a\/b\n$/);
  expect(fresh('command -v git-tidy').stdout).toBe(`${home}/.local/bin/git-tidy\n`);
});

test('git tidy deletes what is merged, and nothing else', () => {
  const git = (...args: string[]) => run('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args]);
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'init.defaultBranch', 'main');
  git('commit', '--quiet', '--allow-empty', '-m', 'one');
  git('branch', 'merged');
  git('switch', '--quiet', '-c', 'ahead');
  git('commit', '--quiet', '--allow-empty', '-m', 'two');
  git('switch', '--quiet', 'main');
  const tidy = join(dotfiles, 'bin/git-tidy');
  expect(run(tidy, ['-n'])).toEqual({ status: 0, stdout: 'merged\n', stderr: '' });
  expect(run(tidy, []).stdout).toBe('deleted merged\n');
  expect(git('branch', '--format=%(refname:short)').stdout).toBe('ahead\nmain\n');
  expect(run(tidy, ['--what']).status).toBe(64);
});
