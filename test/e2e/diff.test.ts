/** `tartplan diff` and `--since` on real git repositories: what merging means, without Tart, and nothing of it run. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { createHost, type Ended, expectCode, type Host } from '../support/host.ts';

const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.dispose();
});

const tartfile = `version: 1
name: dots
extends: shared/base.yaml
suites:
  one: { workspace: { path: files, exclude: "*.md" }, run: "true" }
  two: { run: [{ copy: { from: conf, to: ~/conf } }, "true"] }
  three: { run: "true" }
`;

/** A repository with one commit on main, and no Tart. */
const repository = async (text = tartfile) => {
  const host = await createHost(text);
  hosts.push(host);
  const env = {
    ...host.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b.c',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b.c',
  };
  const git = async (...args: string[]): Promise<string> =>
    (await promisify(execFile)('git', args, { cwd: host.project, env })).stdout.trim();
  const commit = async (): Promise<void> => {
    await git('add', '-A');
    await git('commit', '-qm', 'x', '--allow-empty');
  };
  await host.write('shared/base.yaml', 'bases: { tahoe: base }\n');
  await host.write('files/a.txt', 'a\n');
  await host.write('files/read.md', 'a\n');
  await host.write('conf', 'a\n');
  await host.write('.gitignore', '.tartplan/\nignored*\n');
  await git('init', '-qb', 'main');
  await commit();
  const none = { TARTPLAN_TART: join(host.folder, 'no-such-tart') };
  const diff = (...args: string[]): Promise<Ended> => host.tartplan(['diff', ...args], none);
  const cases = async (...args: string[]): Promise<readonly string[]> => {
    const ended = await diff(...args, '--format', 'json');
    expectCode(ended, 0);
    return JSON.parse(ended.stdout).cases.map(({ id, reason }: { id: string; reason: string }) => `${id}: ${reason}`);
  };
  return { host, git, commit, diff, cases };
};

test('the working tree: what is new, changed or ignored, what is copied, what is left out', async () => {
  const { host, diff, cases } = await repository();
  const same = await diff('--detailed-exitcode');
  expectCode(same, 0);
  expect(same.stdout).toMatch(
    /^From HEAD \([0-9a-f]{7}\) to the working tree, tartfile.yaml:\n\nNothing changes: 3 cases untouched\.\n$/,
  );
  await host.write('files/ignored.txt', 'x\n');
  await host.write('files/read.md', 'b\n');
  expect(await cases()).toEqual([]);
  await host.write('files/new.txt', 'x\n');
  await rm(join(host.project, 'files/a.txt'));
  await host.write('conf', 'b\n');
  expect(await cases()).toEqual([
    'one@tahoe: workspace changed: a.txt, new.txt',
    'two@tahoe: what is copied changed: conf',
  ]);
  expectCode(await diff('--detailed-exitcode'), 2);
  expect(await host.calls()).toEqual([]);
});

test('a suite that names its inputs is affected by them alone', async () => {
  const { host, cases } = await repository(tartfile.replace('exclude: "*.md" }', '}, inputs: ["*.txt", "!b.txt"]'));
  await host.write('files/read.md', 'b\n');
  await host.write('files/b.txt', 'b\n');
  expect(await cases()).toEqual([]);
  await host.write('files/a.txt', 'b\n');
  expect(await cases()).toEqual(['one@tahoe: workspace changed: a.txt']);
});

test('a layer that is built anew runs what is on it again, and is built for it', async () => {
  const { host, cases, commit } = await repository(`version: 1
name: dots
bases: { tahoe: base }
layers: { brewed: { from: tahoe, workspace: files, inputs: a.txt, run: "true" } }
suites: { fast: { on: brewed, run: "true" }, slow: { on: tahoe, run: "true" } }
`);
  await commit();
  await host.write('files/b.txt', 'b\n');
  expect(await cases()).toEqual([]);
  await host.write('files/a.txt', 'b\n');
  expect(await cases()).toEqual(['fast@brewed: layer brewed is built anew']);
  const plan = await host.tartplan(['plan', '--since', 'main']);
  expect(plan.stdout).toContain('Plan: 1 base to clone, 1 layer to build, 1 case to run.');
});

test('revisions: two, a range, and where HEAD left a branch', async () => {
  const { host, git, commit, diff, cases } = await repository();
  await git('checkout', '-qb', 'topic');
  await host.write('files/a.txt', 'topic\n');
  await commit();
  await git('checkout', '-q', 'main');
  await host.write('conf', 'main\n');
  await commit();
  await git('checkout', '-q', 'topic');
  const mine = ['one@tahoe: workspace changed: a.txt'];
  expect(await cases('main')).toEqual(mine);
  expect(await cases('main...topic')).toEqual(mine);
  expect(await cases('main...')).toEqual(mine);
  for (const both of [['main', 'topic'], ['main..topic'], ['main..']])
    expect(await cases(...both)).toEqual([...mine, 'two@tahoe: what is copied changed: conf']);
  expect((await diff('main')).stdout).toContain('From where HEAD left main (');
  const none = await diff('no-such');
  expectCode(none, 1);
  expect(none.stderr).toContain('has no commit "no-such"');
  for (const wrong of [
    ['a', 'b', 'c'],
    ['a..b', 'c'],
  ])
    expectCode(await diff(...wrong), 1);
});

test('what the tartfile extends, its lockfile and goss files are those of the revision', async () => {
  const goss = '  four: { check: [{ goss: goss.yaml }] }\n';
  const { host, commit, cases, git } = await repository(tartfile + goss);
  await host.write('goss.yaml', 'file: { /tmp/a: { exists: true } }\n');
  await commit();
  await host.write('goss.yaml', 'file: { /tmp/b: { exists: true } }\n');
  expect(await cases()).toEqual([
    expect.stringMatching(/^four@tahoe: check ".*\/tmp\/b.*" is new, check ".*\/tmp\/a.*" is gone$/),
  ]);
  await git('checkout', '-q', '.');
  await host.write('shared/base.yaml', 'bases: { tahoe: vanilla }\n');
  expect(await cases()).toContain('three@tahoe: base tahoe is another image');
  await git('checkout', '-q', '.');
  await host.write(
    'tartfile.lock',
    `version: 1\nimages:\n  "ghcr.io/cirruslabs/macos-tahoe-base:latest": { digest: "sha256:${'a'.repeat(64)}" }\n`,
  );
  expect(await cases()).toContain('three@tahoe: base tahoe is pinned to sha256:aaaaaaaaaaaa…');
});

test('a tartfile that is a link, came, went, or is broken at one side', async () => {
  const { host, git, commit, diff } = await repository();
  await git('mv', 'tartfile.yaml', 'real.yaml');
  await symlink('real.yaml', join(host.project, 'tartfile.yaml'));
  await commit();
  expect((await diff('HEAD~1', 'HEAD')).stdout).toContain('Nothing changes: 3 cases untouched.');
  await git('checkout', '-q', '--orphan', 'other');
  await git('rm', '-qrf', '.');
  await host.write('read.me', 'x\n');
  await commit();
  const gone = await diff('main', 'other');
  expectCode(gone, 0);
  expect(gone.stdout).toContain('Merging this: 1 base gone, 3 cases gone; 0 cases untouched.');
  expect((await diff('other', 'main')).stdout).toContain(
    'Merging this: 1 base new, 3 cases to run (3 new); 0 cases untouched.',
  );
  const nowhere = await diff('other');
  expectCode(nowhere, 1);
  expect(nowhere.stderr).toContain('no tartfile.yaml');
  const parted = await diff('main');
  expectCode(parted, 1);
  expect(parted.stderr).toContain('have in common');
  await git('checkout', '-qf', 'main');
  await host.write('real.yaml', 'version: 1\nbasis: { tahoe: base }\n');
  await commit();
  for (const args of [
    ['HEAD~1', 'HEAD'],
    ['HEAD', 'HEAD~1'],
  ]) {
    const broken = await diff(...args);
    expectCode(broken, 1);
    expect(broken.stderr).toContain('error: at HEAD: unknown key "basis"');
    expect(broken.stderr).toContain('--> tartfile.yaml:2:1');
  }
});

test('a folder that is not there yet, a commit as workspace, and what lies elsewhere', async () => {
  const text = `version: 1
name: dots
bases: { tahoe: base }
suites:
  head: { workspace: { path: files, source: head }, run: "true" }
  tag: { workspace: { path: files, source: head, ref: v1 }, run: "true" }
  moved: { workspace: { path: files }, upgrade-from: HEAD~1, run: "true" }
  other: { workspace: { path: ../other }, run: "true" }
`;
  const { host, git, commit, cases } = await repository(text);
  await git('tag', 'v1');
  await commit();
  await host.write('../other/x', '1\n');
  await host.write('files/a.txt', 'dirty\n');
  expect(await cases()).toEqual(['moved@tahoe: workspace changed: a.txt']);
  await commit();
  await host.write('../other/x', '2\n');
  expect(await cases('HEAD~1', 'HEAD')).toEqual([
    'head@tahoe: workspace changed: a.txt',
    expect.stringMatching(/^moved@tahoe: workspace changed: a.txt; HEAD~1 moved: [0-9a-f]{7} -> [0-9a-f]{7}$/),
  ]);
  await git('mv', 'files', 'now');
  await host.write('tartfile.yaml', text.replaceAll('path: files', 'path: now'));
  await commit();
  expect(await cases('HEAD~1', 'HEAD')).toEqual([
    expect.stringContaining('moved@tahoe: HEAD~1 moved'),
    // The tag has no folder of that name.
    'tag@tahoe: workspace changed: a.txt, read.md',
  ]);
});

test('6: diff runs nothing and asks no engine, whatever the tartfile says', async () => {
  const { host, diff } = await repository(tartfile.replaceAll('run: "true"', 'run: "touch ~/ran; exit 1"'));
  await host.write('files/a.txt', '$(touch ~/ran)\n');
  for (const format of ['text', 'json', 'markdown']) expectCode(await diff('--format', format), 0);
  expect(existsSync(join(host.env.HOME ?? '', 'ran'))).toBe(false);
  expect(await host.calls()).toEqual([]);
});

test('outside of a repository there is nothing to compare', async () => {
  const host = await createHost(tartfile);
  hosts.push(host);
  for (const args of [['diff'], ['plan', '--since', 'main']]) {
    await host.write('shared/base.yaml', 'bases: { tahoe: base }\n');
    await host.write('files/a.txt', 'a\n');
    await host.write('conf', 'a\n');
    const ended = await host.tartplan(args);
    expectCode(ended, 1);
    expect(ended.stderr).toContain('no revisions to compare');
  }
});

test('--since runs what a change can affect, with what that needs, and nothing that is up to date', async () => {
  const { host, git, commit } = await repository(
    `${tartfile}  four: { needs: three, tags: late, run: "true", workspace: late }\n`,
  );
  await host.write('late/a', '1\n');
  await commit();
  const ran = async (...args: string[]): Promise<readonly string[]> => {
    const ended = await host.tartplan(['plan', '--since', 'main', '--format', 'json', ...args]);
    expectCode(ended, 0);
    return JSON.parse(ended.stdout).actions.flatMap(({ id, change }: { id: string; change: string }) =>
      change === 'run' ? [id] : [],
    );
  };
  await git('checkout', '-qb', 'topic');
  const none = await host.tartplan(['plan', '--since', 'main']);
  expectCode(none, 0);
  expect(none.stderr).toContain('No case can be affected by what changed since main (');
  expect(none.stdout).toContain('Nothing to do');
  expectCode(await host.tartplan(['apply', '--since', 'main']), 0);
  expect(await host.vms()).toEqual([]);
  await host.write('late/a', '2\n');
  expect(await ran()).toEqual(['case:four@tahoe', 'case:three@tahoe']);
  expect(await ran('--tag', '!late')).toEqual([]);
  expect(await ran('--suite', 'four', '--shard', '1/1')).toEqual(['case:four@tahoe', 'case:three@tahoe']);
  await host.write('files/a.txt', 'b\n');
  expect(await ran('one@*')).toEqual(['case:one@tahoe']);
  const saved = await host.tartplan(['plan', '--since', 'main', '--suite', 'one', '--out', 'saved.json']);
  expectCode(saved, 0);
  expect(saved.stderr).toContain('1 of 1 case can be affected by what changed since main (');
  expectCode(await host.tartplan(['apply', 'saved.json']), 0);
  expect(await ran()).toEqual(['case:four@tahoe', 'case:three@tahoe']);
  const broken = await host.tartplan(['plan', '--since', 'gone']);
  expectCode(broken, 1);
  expect(broken.stderr).toContain('has no commit "gone"');
});
