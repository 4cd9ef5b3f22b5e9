/** Workspaces that are a commit or somebody's repository, against real git. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workspaceState } from '../../../src/system/workspace.ts';
import { headState } from '../../../src/system/workspace-head.ts';
import { pack, packRepository } from '../../../src/system/workspace-pack.ts';
import { readWorkspace } from '../../../src/system/workspace-read.ts';
import { problemOf } from '../../guests/support/problem.ts';
import { workspace } from '../../support/desired.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'tp-head-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (...names: string[]) => path.join(root, ...names);
const put = (name: string, text: string) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
const identity = ['-c', 'user.name=t', '-c', 'user.email=t@t', '-c', 'commit.gpgsign=false'];
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', [...identity, '-c', 'protocol.file.allow=always', ...args], {
    cwd: at(cwd),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
    .toString()
    .trim();
const init = (name: string) => {
  mkdirSync(at(name), { recursive: true });
  git(name, 'init', '-q', '-b', 'main');
};
const commit = (name: string, message = 'all') => {
  git(name, 'add', '-A');
  git(name, 'commit', '-qm', message);
  return git(name, 'rev-parse', 'HEAD');
};
const unpack = async (stream: AsyncIterable<Buffer>, into: string) => {
  const parts: Buffer[] = [];
  for await (const chunk of stream) parts.push(chunk);
  mkdirSync(at(into), { recursive: true });
  execFileSync('tar', ['-xpf', '-', '-C', at(into)], { input: Buffer.concat(parts) });
};

describe('a commit as workspace', () => {
  it('is the same state as a clean tree, whatever lies in the tree by now', async () => {
    init('repo');
    put('repo/with space/new\nline', 'x');
    put('repo/ünï', 'x');
    put('repo/run.sh', '#!/bin/sh\n');
    chmodSync(at('repo/run.sh'), 0o755);
    symlinkSync('run.sh', at('repo/link'));
    put('repo/docs/x', 'x');
    const id = commit('repo');
    const clean = await workspaceState(at('repo'));
    put('repo/run.sh', 'changed');
    put('repo/untracked', 'x');
    rmSync(at('repo/ünï'));
    expect(await headState(at('repo'), 'HEAD', [])).toEqual({ ...clean, commit: id });
    const { files } = await headState(at('repo'), 'main', ['docs/', '*.sh']);
    expect([...files.keys()]).toEqual(['link', 'with space/new\nline', 'ünï']);
  });

  it('is packed as a checkout would lay it out, and leaves tree and index alone', async () => {
    init('repo');
    put('repo/.gitattributes', '*.txt ident\nleft-out export-ignore\n');
    put('repo/sub/id.txt', '$Id$\n');
    put('repo/sub/left-out', 'x');
    put('repo/sub/run.sh', 'old');
    chmodSync(at('repo/sub/run.sh'), 0o755);
    symlinkSync('run.sh', at('repo/sub/link'));
    const old = commit('repo');
    put('repo/sub/run.sh', 'new');
    commit('repo');
    put('repo/sub/run.sh', 'newer');
    git('repo', 'config', 'core.sparseCheckout', 'true');
    put('repo/.git/info/sparse-checkout', '/none/\n');
    const before = git('repo', 'status', '--porcelain');
    const state = await headState(at('repo/sub'), old, ['id.txt']);
    expect([...state.files.keys()]).toEqual(['left-out', 'link', 'run.sh']);
    await unpack(pack({ path: at('repo/sub'), commit: state.commit }, state.files.keys()), 'to');
    expect(readdirSync(at('to')).sort()).toEqual(['left-out', 'link', 'run.sh']);
    expect(readFileSync(at('to/run.sh'), 'utf8')).toBe('old');
    expect(statSync(at('to/run.sh')).mode & 0o111).not.toBe(0);
    expect(readlinkSync(at('to/link'))).toBe('run.sh');
    expect(git('repo', 'status', '--porcelain')).toBe(before);
    await unpack(pack({ path: at('repo/sub'), commit: old }, ['id.txt']), 'filtered');
    expect(readFileSync(at('filtered/id.txt'), 'utf8')).toMatch(/^\$Id: [0-9a-f]{40} \$\n$/);
  });

  it('has its submodules at the commits that it names, where they are checked out', async () => {
    init('lib');
    put('lib/code', 'one');
    commit('lib');
    init('repo');
    git('repo', 'submodule', '--quiet', 'add', at('lib'), 'vendor/lib');
    git('repo', 'submodule', '--quiet', 'add', at('lib'), 'other lib');
    const id = commit('repo');
    put('repo/vendor/lib/code', 'two');
    git('repo/vendor/lib', 'commit', '-qam', 'two');
    git('repo', 'submodule', '--quiet', 'deinit', '-f', 'other lib');
    const state = await headState(at('repo'), id, []);
    expect([...state.files.keys()]).toEqual(['.gitmodules', 'vendor/lib/code']);
    await unpack(pack({ path: at('repo'), commit: id }, state.files.keys()), 'to');
    expect(readFileSync(at('to/vendor/lib/code'), 'utf8')).toBe('one');
    // Another clone of the submodule that never saw the commit.
    const pinned = git('repo/vendor/lib', 'rev-parse', 'HEAD');
    git('repo', 'add', '-A');
    git('repo', 'commit', '-qm', 'pinned');
    rmSync(at('repo/vendor/lib'), { recursive: true });
    rmSync(at('repo/.git/modules'), { recursive: true });
    execFileSync('git', ['clone', '-q', at('lib'), at('repo/vendor/lib')]);
    const found = await problemOf(headState(at('repo'), 'HEAD', []));
    expect(found).toMatchObject({ code: 'host/git', hint: 'Run git submodule update --init vendor/lib.' });
    expect(found.summary).toContain(pinned.slice(0, 12));
  });

  it('says when there is no repository, no commit, or not that one', async () => {
    put('plain/x', 'x');
    expect((await problemOf(headState(at('plain'), 'HEAD', []))).summary).toContain('is in no git repository');
    expect(await problemOf(headState(at('none'), 'HEAD', []))).toMatchObject({ code: 'config/workspace' });
    init('repo');
    expect((await problemOf(headState(at('repo'), 'HEAD', []))).hint).toBe('Commit something first.');
    put('repo/x', 'x');
    commit('repo');
    expect((await problemOf(headState(at('repo'), 'v9', []))).summary).toContain('has no commit "v9"');
  });
});

describe("a stranger's clone as workspace", () => {
  const read = (more: Parameters<typeof workspace>[1]) =>
    readWorkspace(workspace(at('repo'), { source: 'remote', ...more }));
  beforeEach(() => {
    init('repo');
    put('repo/file', 'x');
    commit('repo');
  });

  it('is served where the repository is a remote of this one, by the public form of its URL', async () => {
    git('repo', 'remote', 'add', 'origin', 'git@example.org:me/dotfiles.git');
    const head = git('repo', 'rev-parse', 'HEAD');
    const state = await read({});
    expect(state).toMatchObject({ commit: head, remote: { url: 'https://example.org/me/dotfiles', served: true } });
    expect([...state.files.keys()]).toEqual(['file']);
    put('repo/file', 'changed, and not committed');
    expect(await read({})).toEqual(state);
    commit('repo');
    expect((await read({})).hash).not.toBe(state.hash);
    expect((await read({ ref: head })).hash).toBe(state.hash);
    expect(await read({ repo: 'https://Example.org/me/Dotfiles' })).toMatchObject({ remote: { served: true } });
  });

  it('is really cloned where it is of others', async () => {
    const url = 'https://example.org/you/dotfiles';
    const state = await read({ repo: url });
    expect(state).toEqual({ hash: expect.any(String), files: new Map(), remote: { url, served: false } });
    expect((await read({ repo: url, ref: 'v1' })).hash).not.toBe(state.hash);
  });

  it('says when nobody can clone it', async () => {
    expect((await problemOf(read({}))).summary).toContain('it has no remote origin');
  });

  it('is packed with branches, tags and history, as if the commit were merged', async () => {
    git('repo', 'remote', 'add', 'origin', 'https://example.org/me/dotfiles');
    git('repo', 'tag', 'v1');
    git('repo', 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('repo', 'update-ref', 'refs/remotes/origin/stable', 'HEAD');
    git('repo', 'update-ref', 'refs/remotes/origin/pull/7/merge', 'HEAD');
    git('repo', 'checkout', '-qb', 'feature');
    put('repo/file', 'proposed');
    const id = commit('repo');
    await unpack(packRepository({ path: at('repo'), commit: id, url: 'https://example.org/me/dotfiles' }), 'served');
    rmSync(at('repo'), { recursive: true });
    git('', 'clone', '-q', at('served/repo.git'), 'clone');
    expect(git('clone', 'rev-parse', 'HEAD')).toBe(id);
    expect(git('clone', 'branch', '--show-current')).toBe('main');
    const branches = git('clone', 'for-each-ref', '--format=%(refname:lstrip=3)', 'refs/remotes/origin').split('\n');
    expect(branches).toEqual(['HEAD', 'feature', 'main', 'stable']);
    expect(git('clone', 'log', '--oneline').split('\n')).toHaveLength(2);
    expect(git('clone', 'tag')).toBe('v1');
    expect(git('clone', 'fsck', '--full')).toBe('');
  });

  it('says when the history is not all there', async () => {
    const id = git('repo', 'rev-parse', 'HEAD');
    const blob = git('repo', 'rev-parse', 'HEAD:file');
    rmSync(at('repo/.git/objects', blob.slice(0, 2), blob.slice(2)));
    const packed = unpack(packRepository({ path: at('repo'), commit: id, url: 'https://example.org/x' }), 'served');
    expect(await problemOf(packed)).toMatchObject({
      code: 'host/git',
      summary: `the repository of ${at('repo')} cannot be packed to be served to the guest`,
      detail: expect.stringContaining(blob),
    });
  });

  it('is packed out of a shallow checkout without a branch, as CI has it', async () => {
    put('repo/file', 'second');
    const id = commit('repo');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${at('repo')}`, at('ci')], { stdio: 'ignore' });
    git('ci', 'checkout', '-q', '--detach');
    await unpack(packRepository({ path: at('ci'), commit: id, url: 'https://example.org/x' }), 'served');
    rmSync(at('ci'), { recursive: true });
    git('', 'clone', '-q', at('served/repo.git'), 'clone');
    expect(git('clone', 'rev-parse', 'HEAD')).toBe(id);
    expect(readFileSync(at('clone/file'), 'utf8')).toBe('second');
  });
});
