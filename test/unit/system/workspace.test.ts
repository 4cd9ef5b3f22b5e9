import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workspaceState } from '../../../src/system/workspace.ts';
import { workspaceStream } from '../../../src/system/workspace-stream.ts';
import { problemOf } from '../../guests/support/problem.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'tp-workspace-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (...names: string[]) => path.join(root, ...names);
const put = (name: string, text: string) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
const git = (cwd: string, ...args: string[]) =>
  execFileSync(
    'git',
    [
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@t',
      '-c',
      'commit.gpgsign=false',
      '-c',
      'protocol.file.allow=always',
      ...args,
    ],
    { cwd, stdio: ['ignore', 'pipe', 'pipe'] },
  ).toString();
const names = async (folder = root) => [...(await workspaceState(folder)).files.keys()];

const odd = [
  'with space',
  'new\nline',
  'ünïcode 😀',
  '-dash',
  '--',
  'quo"te',
  "apo's",
  'back\\slash',
  'tab\there',
  '*',
  'deep/er/file',
];

describe('workspaceState', () => {
  it('gives a file the same value untracked, staged and committed, and outside git', async () => {
    for (const name of odd) put(name, name);
    put('run.sh', '#!/bin/sh\n');
    chmodSync(at('run.sh'), 0o755);
    symlinkSync('run.sh', at('link'));
    put('big', 'x'.repeat(3_000_000));
    const outside = await workspaceState(root);
    expect([...outside.files.keys()]).toEqual([...odd, 'run.sh', 'link', 'big'].sort());
    expect(outside.files.get('link')).toMatch(/^120000:[0-9a-f]{40}$/);
    expect(outside.files.get('run.sh')).toMatch(/^100755:/);
    git(root, 'init', '-q');
    expect(await workspaceState(root)).toEqual(outside);
    git(root, 'add', '-A');
    expect(await workspaceState(root)).toEqual(outside);
    git(root, 'commit', '-qm', 'all');
    expect(await workspaceState(root)).toEqual(outside);
    git(root, 'rm', '-q', '--cached', '-r', '.');
    expect(await workspaceState(root)).toEqual(outside);
  });

  it('sees content, the executable bit, the target of a link and the name', async () => {
    git(root, 'init', '-q');
    git(root, 'config', 'core.fileMode', 'false');
    put('file', 'one');
    symlinkSync('file', at('link'));
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'all');
    const hashes = [await workspaceState(root)];
    put('file', 'two');
    hashes.push(await workspaceState(root));
    chmodSync(at('file'), 0o755);
    hashes.push(await workspaceState(root));
    rmSync(at('link'));
    symlinkSync('other', at('link'));
    hashes.push(await workspaceState(root));
    renameSync(at('file'), at('moved'));
    hashes.push(await workspaceState(root));
    expect(new Set(hashes.map((state) => state.hash)).size).toBe(hashes.length);
  });

  it('does not let a change hide behind an equal size and time', async () => {
    git(root, 'init', '-q');
    put('file', 'one');
    git(root, 'add', '-A');
    const { mtime, atime } = statSync(at('file'));
    const before = await workspaceState(root);
    put('file', 'two');
    execFileSync('touch', ['-d', mtime.toISOString(), at('file')]);
    expect(atime).toBeDefined();
    expect((await workspaceState(root)).hash).not.toBe(before.hash);
  });

  it('leaves out what git ignores, what was deleted, .git and .tartplan', async () => {
    git(root, 'init', '-q');
    put('.gitignore', 'ignored\n');
    put('ignored', 'x');
    put('gone', 'x');
    put('kept', 'x');
    put('.tartplan/runs/x', 'x');
    git(root, 'add', '-A', '-f', '.');
    git(root, 'rm', '-q', '--cached', 'ignored');
    rmSync(at('gone'));
    put('fresh', 'x');
    expect(await names()).toEqual(['.gitignore', 'fresh', 'kept']);
    rmSync(at('.git'), { recursive: true });
    expect(await names()).toEqual(['.gitignore', 'fresh', 'ignored', 'kept']);
  });

  it('follows what a name became: a folder, a link in place of a folder', async () => {
    git(root, 'init', '-q');
    put('a', 'x');
    put('dir/file', 'x');
    git(root, 'add', '-A');
    rmSync(at('a'));
    put('a/b', 'x');
    renameSync(at('dir'), at('real'));
    symlinkSync('real', at('dir'));
    expect(await names()).toEqual(['a/b', 'dir', 'real/file']);
  });

  it('looks at the disk where the index must not be trusted', async () => {
    git(root, 'init', '-q');
    for (const name of ['assumed', 'skipped', 'skipped-there', 'intended']) put(name, name);
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'all');
    git(root, 'update-index', '--assume-unchanged', 'assumed');
    git(root, 'update-index', '--skip-worktree', 'skipped', 'skipped-there');
    const before = await workspaceState(root);
    put('assumed', 'changed');
    put('skipped-there', 'changed');
    rmSync(at('skipped'));
    put('new', 'new');
    git(root, 'add', '-N', 'new');
    const now = await workspaceState(root);
    expect([...now.files.keys()]).toEqual(['assumed', 'intended', 'new', 'skipped-there']);
    expect(now.files.get('assumed')).not.toBe(before.files.get('assumed'));
    expect(now.files.get('skipped-there')).not.toBe(before.files.get('skipped-there'));
  });

  it('takes what is on the disk during a merge conflict', async () => {
    git(root, 'init', '-q', '-b', 'main');
    put('file', 'base\n');
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'base');
    git(root, 'checkout', '-qb', 'other');
    put('file', 'other\n');
    git(root, 'commit', '-qam', 'other');
    git(root, 'checkout', '-q', 'main');
    put('file', 'main\n');
    git(root, 'commit', '-qam', 'main');
    expect(() => git(root, 'merge', 'other')).toThrow();
    const blob = git(root, 'hash-object', 'file').trim();
    expect([...(await workspaceState(root)).files]).toEqual([['file', `100644:${blob}`]]);
  });

  it('works in a folder of a repository and in a linked worktree', async () => {
    mkdirSync(at('repo'));
    git(at('repo'), 'init', '-q');
    put('repo/.gitignore', '*.log\n');
    put('repo/outside', 'x');
    put('repo/sub/inside', 'x');
    put('repo/sub/new.log', 'x');
    git(at('repo'), 'add', '-A');
    git(at('repo'), 'commit', '-qm', 'all');
    put('repo/sub/fresh', 'x');
    expect(await names(at('repo/sub'))).toEqual(['fresh', 'inside']);
    git(at('repo'), 'worktree', 'add', '-q', at('tree'));
    put('tree/more', 'x');
    expect(await names(at('tree'))).toEqual(['.gitignore', 'more', 'outside', 'sub/inside']);
  });

  it('includes submodules and nested repositories as git sees them', async () => {
    mkdirSync(at('lib'));
    git(at('lib'), 'init', '-q');
    put('lib/code', 'x');
    put('lib/.gitignore', 'build\n');
    git(at('lib'), 'add', '-A');
    git(at('lib'), 'commit', '-qm', 'lib');
    mkdirSync(at('repo'));
    git(at('repo'), 'init', '-q');
    git(at('repo'), 'submodule', '--quiet', 'add', at('lib'), 'vendor/lib');
    git(at('repo'), 'commit', '-qm', 'with submodule');
    put('repo/vendor/lib/build', 'x');
    put('repo/vendor/lib/fresh', 'x');
    mkdirSync(at('repo/nested'));
    git(at('repo/nested'), 'init', '-q');
    put('repo/nested/own', 'x');
    expect(await names(at('repo'))).toEqual([
      '.gitmodules',
      'nested/own',
      'vendor/lib/.gitignore',
      'vendor/lib/code',
      'vendor/lib/fresh',
    ]);
    git(root, 'clone', '-q', at('repo'), at('fresh'));
    expect(await names(at('fresh'))).toEqual(['.gitmodules']);
  });

  it('is not led astray by what a git hook has in its environment', async () => {
    git(root, 'init', '-q');
    put('file', 'x');
    process.env.GIT_DIR = '/nowhere';
    try {
      expect(await names()).toEqual(['file']);
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  it('names objects by sha256 in a repository that does', async () => {
    git(root, 'init', '-q', '--object-format=sha256');
    put('file', 'x');
    git(root, 'add', '-A');
    const staged = await workspaceState(root);
    put('other', 'x');
    expect((await workspaceState(root)).files.get('other')).toBe(staged.files.get('file'));
  });

  it('says what is wrong with a folder that is not there, or a repository that is broken', async () => {
    expect(await problemOf(workspaceState(at('none')))).toMatchObject({ code: 'config/workspace' });
    put('file', 'x');
    expect(await problemOf(workspaceState(at('file')))).toMatchObject({ code: 'config/workspace' });
    git(root, 'init', '-q');
    writeFileSync(at('.git/index'), 'garbage');
    expect(await problemOf(workspaceState(root))).toMatchObject({ code: 'host/git' });
  });
});

describe('what belongs to it', () => {
  it('with everything included is what git ignores, too: real modes and empty folders', async () => {
    git(root, 'init', '-q');
    put('.gitignore', 'ignored\n');
    put('ignored', 'x');
    put('private', 'x');
    chmodSync(at('private'), 0o600);
    chmodSync(at('ignored'), 0o751);
    put('.tartplan/runs/x', 'x');
    mkdirSync(at('empty/deep er'), { recursive: true });
    chmodSync(at('empty/deep er'), 0o700);
    expect(await names()).toEqual(['.gitignore', 'private']);
    const { files } = await workspaceState(root, { include: 'all' });
    const modes = [...files].map(([name, value]) => [name, value.slice(0, value.indexOf(':'))]);
    expect(Object.fromEntries(modes)).toMatchObject({
      ignored: '100751',
      private: '100600',
      'empty/deep er/': '040700',
    });
    expect([...files.keys()]).toEqual(['.gitignore', 'empty/deep er/', 'ignored', 'private']);
    chmodSync(at('private'), 0o640);
    expect((await workspaceState(root, { include: 'all' })).files.get('private')).not.toBe(files.get('private'));
  });

  it('outside a repository has empty folders', async () => {
    put('a', 'x');
    mkdirSync(at('empty'));
    expect(await names()).toEqual(['a', 'empty/']);
  });

  it('leaves out what is excluded, in submodules and nested repositories as well', async () => {
    git(root, 'init', '-q');
    for (const name of ['a', 'big.iso', 'cache/x', 'sub/cache/x', 'sub/keep.iso', 'sub/drop.iso']) put(name, name);
    git(root, 'add', '-A');
    mkdirSync(at('nested'));
    git(at('nested'), 'init', '-q');
    put('nested/own.iso', 'x');
    put('nested/own', 'x');
    const exclude = ['*.iso', '!keep.iso', '/cache/'];
    for (const include of ['git', 'all'] as const) {
      const { files } = await workspaceState(root, { include, exclude });
      expect([...files.keys()]).toEqual(['a', 'nested/own', 'sub/cache/x', 'sub/keep.iso']);
    }
    expect([...(await workspaceState(root, { exclude: ['nested/', '*'] })).files.keys()]).toEqual([]);
  });
});

describe('workspaceStream', () => {
  const unpack = async (stream: NodeJS.ReadableStream, into: string) => {
    const parts: Buffer[] = [];
    await pipeline(
      stream,
      new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          parts.push(chunk);
          done();
        },
      }),
    );
    mkdirSync(into, { recursive: true });
    execFileSync('tar', ['-xf', '-', '-C', into], { input: Buffer.concat(parts) });
  };

  it('holds exactly the files that are named, links as links', async () => {
    for (const name of odd) put(`src/${name}`, name);
    put('src/run.sh', 'x');
    chmodSync(at('src/run.sh'), 0o755);
    symlinkSync('run.sh', at('src/link'));
    put('src/not-me', 'x');
    const wanted = [...odd, 'run.sh', 'link'];
    await unpack(workspaceStream(at('src'), wanted), at('to'));
    for (const name of odd) expect(readFileSync(at('to', name), 'utf8')).toBe(name);
    expect(statSync(at('to/run.sh')).mode & 0o777).toBe(0o755);
    expect(readlinkSync(at('to/link'))).toBe('run.sh');
    expect(readdirSync(at('to'))).not.toContain('not-me');
  });

  it('has empty folders, and of a folder nothing that is not named', async () => {
    mkdirSync(at('src/empty'), { recursive: true });
    put('src/full/file', 'x');
    await unpack(workspaceStream(at('src'), ['empty/', 'full/']), at('to'));
    expect(readdirSync(at('to'), { recursive: true }).sort()).toEqual(['empty', 'full']);
  });

  it('fails when a file has vanished', async () => {
    put('there', 'x');
    const found = await problemOf(unpack(workspaceStream(root, ['there', 'vanished']), at('to')));
    expect(found).toMatchObject({ code: 'host/workspace' });
    expect(found.detail).toContain('vanished');
  });

  it('ends its tar when nobody wants the rest', async () => {
    put('big', 'x'.repeat(30_000_000));
    const stream = workspaceStream(root, ['big']);
    for await (const chunk of stream) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect(stream.destroyed).toBe(true);
  });
});
