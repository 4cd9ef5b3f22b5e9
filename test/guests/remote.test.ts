/** `source: remote`: what git of a guest gets when it is asked for a URL that was served to it, in real shells. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/model/desired.ts';
import type { WorkspaceState } from '../../src/model/observed.ts';
import { servedEnv } from '../../src/model/served.ts';
import { cloneInGuest } from '../../src/run/served.ts';
import { cloneScript, serveScript } from '../../src/run/served-script.ts';
import { pack, packRepository } from '../../src/system/workspace-pack.ts';
import { readWorkspace } from '../../src/system/workspace-read.ts';
import { createHandClock } from '../support/clock.ts';
import { workspace } from '../support/desired.ts';
import { createMac } from '../support/mac.ts';
import { onPath } from '../support/programs.ts';
import { createRig } from '../support/tools.ts';
import { createLocalGuest } from './support/local-guest.ts';
import { problemOf } from './support/problem.ts';
import { distinct } from './support/shells.ts';

const never = new AbortController().signal;
const url = 'https://forge.invalid/me/dotfiles';
let root: string;
let home: string;
beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'tp-remote-')));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  // A name that has to be quoted for the shell, for sed and for git.
  home = mkdtempSync(path.join(root, 'home "of\\ it\'s &-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', '-c', 'commit.gpgsign=false', ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: root },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
    .toString()
    .trim();
/** As a step of the guest would. */
const inGuest = (...args: string[]) =>
  execFileSync('git', args, {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, ...servedEnv },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
    .toString()
    .trim();

const repository = (): { readonly folder: string; readonly id: string } => {
  const folder = mkdtempSync(path.join(root, 'repo-'));
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'remote', 'add', 'origin', 'git@forge.invalid:me/dotfiles.git');
  writeFileSync(path.join(folder, 'file'), 'one');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'one');
  return { folder, id: git(folder, 'rev-parse', 'HEAD') };
};
const commit = (folder: string, text: string): string => {
  writeFileSync(path.join(folder, 'file'), text);
  git(folder, 'commit', '-qam', text);
  return git(folder, 'rev-parse', 'HEAD');
};

const tools = () => ({ ...createRig({ mac: createMac(), clock: createHandClock() }).tools, pack, packRepository });
const clone = async (space: Workspace, sh = '/bin/sh', bin = process.env.PATH ?? ''): Promise<WorkspaceState> => {
  const state = await readWorkspace(space);
  await cloneInGuest(space, state, createLocalGuest({ sh, env: { HOME: home, PATH: bin } }), tools(), never);
  return state;
};

describe('a repository that is served', () => {
  it.each(distinct(['/bin/dash', '/bin/bash', '/bin/sh', '/bin/zsh']))(
    'is what every spelling of its URL leads to, and no other URL, with %s',
    async (sh) => {
      const { folder, id } = repository();
      await clone(workspace(folder, { source: 'remote', to: "~/it's here" }), sh);
      const there = path.join(home, "it's here");
      expect(git(there, 'rev-parse', 'HEAD')).toBe(id);
      expect(git(there, 'config', 'remote.origin.url')).toBe(url);
      for (const one of [
        url,
        `${url}.git`,
        `${url}/`,
        'http://forge.invalid/me/dotfiles.git',
        'ssh://git@forge.invalid/me/dotfiles',
        'git@forge.invalid:me/dotfiles.git',
        'forge.invalid:me/dotfiles',
      ])
        expect(inGuest('ls-remote', one, 'HEAD')).toBe(`${id}\tHEAD`);
      for (const other of [
        `${url}-private`,
        `${url}.local`,
        `${url}2.git`,
        `${url}.github.io`,
        'git@forge.invalid:me/dotfilesX',
      ])
        expect(inGuest('ls-remote', '--get-url', other)).toBe(other);
    },
  );

  it('needs no network for what a one-liner does, and leaves ~/.gitconfig to the dotfiles', async () => {
    const { folder } = repository();
    const old = git(folder, 'rev-parse', 'HEAD');
    const id = commit(folder, 'proposed');
    const { to: _, ...space } = workspace(folder, { source: 'remote' });
    await clone(space);
    expect(existsSync(path.join(home, 'dotfiles'))).toBe(false);
    inGuest('config', '--global', 'user.name', 'Ada');
    inGuest('clone', '-q', '--depth', '1', url, '.dotfiles');
    expect(readFileSync(path.join(home, '.dotfiles/file'), 'utf8')).toBe('proposed');
    inGuest('clone', '-q', '--bare', `${url}.git`, '.bare');
    expect(inGuest('-C', '.bare', 'rev-parse', 'main')).toBe(id);
    inGuest('init', '-q', 'sha');
    inGuest('-C', 'sha', 'fetch', '-q', url, old);
    expect(inGuest('-C', 'sha', 'rev-parse', 'FETCH_HEAD')).toBe(old);
    expect(readFileSync(path.join(home, '.gitconfig'), 'utf8')).toBe('[user]\n\tname = Ada\n');
  });

  it('moves an earlier clone forward, and never over what was done in it', async () => {
    const { folder } = repository();
    const space = workspace(folder, { source: 'remote', to: '~/dotfiles' });
    await clone(space);
    const there = path.join(home, 'dotfiles');
    writeFileSync(path.join(there, 'own'), 'x');
    const id = commit(folder, 'two');
    await clone(space);
    expect(git(there, 'rev-parse', 'HEAD')).toBe(id);
    expect(existsSync(path.join(there, 'own'))).toBe(true);
    commit(there, 'mine');
    commit(folder, 'three');
    const found = await problemOf(clone(space));
    expect(found).toMatchObject({ code: 'guest/workspace', where: space.where });
    expect(readFileSync(path.join(there, 'file'), 'utf8')).toBe('mine');
  });

  it('does not clone over what is there', async () => {
    const { folder } = repository();
    mkdirSync(path.join(home, 'dotfiles'));
    writeFileSync(path.join(home, 'dotfiles/own'), 'x');
    const found = await problemOf(clone(workspace(folder, { source: 'remote' })));
    expect(found.detail).toContain('already exists');
  });
});

describe('a guest whose git cannot', () => {
  const tool = (folder: string, ...names: string[]): string => {
    mkdirSync(folder);
    for (const name of names)
      symlinkSync(
        execFileSync('/bin/sh', ['-c', `command -v ${name}`])
          .toString()
          .trim(),
        path.join(folder, name),
      );
    return folder;
  };
  const basics = ['sh', 'cat', 'tar', 'mkdir', 'rm', 'sed', 'uname'];

  it('has none: that is an error, unless a step clones', async () => {
    const { folder } = repository();
    const bin = tool(path.join(home, 'bin'), ...basics);
    const space = workspace(folder, { source: 'remote' });
    const found = await problemOf(clone(space, '/bin/sh', bin));
    expect(found).toMatchObject({ code: 'guest/no-git', summary: `the guest has no git to clone ${url} with` });
    const { to: _, ...served } = space;
    await clone(served, '/bin/sh', bin);
    expect(inGuest('ls-remote', url, 'HEAD')).toMatch(/\tHEAD$/);
  });

  it('is too old to see what is served: it does not get something else unseen', async () => {
    const { folder } = repository();
    const bin = tool(path.join(home, 'bin'), ...basics);
    const old = `case $1 in ls-remote) echo "${'0'.repeat(40)}\tHEAD" ;; *) echo git version 2.20.1 ;; esac`;
    writeFileSync(path.join(bin, 'git'), `#!/bin/sh\n${old}\n`, { mode: 0o755 });
    const found = await problemOf(clone(workspace(folder, { source: 'remote' }), '/bin/sh', bin));
    expect(found).toMatchObject({ code: 'guest/no-git', detail: 'git version 2.20.1' });
  });
});

// The tilde is git's to expand.
it.skipIf(!onPath('shellcheck'))(
  'the scripts are ones that shellcheck has nothing against (skipped without it)',
  () => {
    for (const { stdin } of [
      serveScript(url),
      cloneScript({ url, to: "~/it's", commit: 'a'.repeat(40) }),
      cloneScript({ url, ref: 'v1' }),
      cloneScript({ url, to: '/x', ref: 'v1' }),
    ]) {
      const found = spawnSync('shellcheck', ['-s', 'sh', '-e', 'SC2088', '-'], { input: stdin });
      expect(found.stdout.toString()).toBe('');
    }
  },
);

it('what is not of this repository is really cloned, at the revision that was asked for', async () => {
  const { folder, id } = repository();
  commit(folder, 'two');
  git(folder, 'branch', 'old', id);
  const elsewhere = mkdtempSync(path.join(root, 'elsewhere-'));
  await clone(workspace(elsewhere, { source: 'remote', repo: `file://${folder}`, ref: 'old' }));
  expect(git(path.join(home, 'dotfiles'), 'rev-parse', 'HEAD')).toBe(id);
});
