/** Workspaces, copies and what is collected, through the built program and guests of the simulator. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createHost, type Ended, expectCode, type Host } from '../support/host.ts';

const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.dispose();
});

const head = 'version: 1\nname: dotfiles\nbases:\n  tahoe: base\n';
const url = 'https://forge.invalid/me/dotfiles';

/** A repository with the tartfile in it, and files whose text is their name. */
const hostWith = async (tartfile: string, ...files: readonly string[]): Promise<Host> => {
  const host = await createHost(head + tartfile);
  hosts.push(host);
  for (const name of files) put(host, name);
  writeFileSync(join(host.project, '.gitignore'), '.tartplan\nignored\n');
  git(host, 'init', '-q', '-b', 'main');
  git(host, 'remote', 'add', 'origin', 'git@forge.invalid:me/dotfiles.git');
  commit(host);
  return host;
};
const put = (host: Host, name: string, text = name): void => {
  mkdirSync(join(host.project, name, '..'), { recursive: true });
  writeFileSync(join(host.project, name), text);
};
const git = (host: Host, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', '-c', 'commit.gpgsign=false', ...args], {
    cwd: host.project,
    env: { PATH: process.env.PATH, HOME: host.folder },
  })
    .toString()
    .trim();
const commit = (host: Host): void => {
  git(host, 'add', '-A');
  git(host, 'commit', '-qm', 'a change');
};
const done = async (ended: Promise<Ended>): Promise<string> => {
  const { code, stdout, stderr } = await ended;
  expect({ code, said: `${stdout}${stderr}` }).toMatchObject({ code: 0 });
  return `${stdout}${stderr}`;
};
const lastRun = (host: Host): string => {
  const runs = join(host.project, '.tartplan/runs');
  return join(runs, readdirSync(runs).sort().at(-1) ?? '');
};

test('a public one-liner is tested before it is public: git clone of the URL brings the commit that nobody has yet', async () => {
  const host = await hostWith(
    `suites:
  stranger:
    workspace: { source: remote, to: false }
    run:
      - git clone ${url}.git ~/.dotfiles && ~/.dotfiles/install.sh
      - git config --global user.name Ada && ! grep -q insteadOf ~/.gitconfig
    check:
      - command: git -C ~/.dotfiles log --format=%s
        stdout: a change
      - file: ~/installed
        contains: proposed
  clone:
    workspace: { source: remote, to: ~/src/dotfiles }
    run: ./install.sh && test "$PWD" = "$HOME/src/dotfiles"
`,
    'a',
  );
  put(host, 'install.sh', '#!/bin/sh\necho proposed >~/installed\n');
  execFileSync('chmod', ['+x', join(host.project, 'install.sh')]);
  commit(host);
  put(host, 'a', 'not committed, so no stranger sees it');
  await done(host.tartplan(['apply']));
  expect(await done(host.tartplan(['plan']))).toContain('2 cases up to date');
  put(host, 'install.sh', '#!/bin/sh\necho broken; exit 1\n');
  expect(await done(host.tartplan(['plan']))).toContain('2 cases up to date');
  commit(host);
  expect(await done(host.tartplan(['plan']))).toContain('workspace changed: a, install.sh');
  expectCode(await host.tartplan(['apply']), 3);
});

test('worktree, head and everything are three different things', async () => {
  const host = await hostWith(
    `suites:
  tree:
    workspace: { path: ., exclude: [secret/] }
    run: test "$(cat a)" = changed && test -f new && test ! -e ignored && test ! -e secret
  commit:
    workspace: { source: head }
    run: test "$(cat a)" = a && test ! -e new && test -f secret/x
  all:
    workspace: { include: all }
    run: test -f ignored && test -d empty && test ! -e .git
`,
    'a',
    'secret/x',
  );
  put(host, 'a', 'changed');
  put(host, 'new');
  put(host, 'ignored');
  mkdirSync(join(host.project, 'empty'));
  await done(host.tartplan(['apply']));
});

test('a machine gets what changed, and loses what is gone', async () => {
  const host = await hostWith(
    `machines:
  dev:
    from: tahoe
    workspace: { path: src, to: ~/src }
    run: ls -A ~/src >&2
`,
    'src/a',
    'src/b',
    'src/c',
  );
  expect(await done(host.tartplan(['apply', '--yes']))).toContain('workspace: 3 sent, 0 removed');
  put(host, 'src/a', 'changed');
  rmSync(join(host.project, 'src/b'));
  expect(await done(host.tartplan(['apply', '--yes']))).toContain('workspace: 1 sent, 1 removed');
  expect(readFileSync(join(lastRun(host), 'machines/dev/step-01.log'), 'utf8')).toBe('a\nc\n');
});

test('what patterns name is brought back and counted', async () => {
  const host = await hostWith(`suites:
  logs:
    run: mkdir -p ~/logs/deep && touch ~/logs/a.log "$HOME/logs/deep/b c.log" ~/logs/d && ln -s /etc/passwd ~/logs/sly.log
    collect: ["~/logs/**/*.log", "~/none/*"]
`);
  const said = await done(host.tartplan(['apply']));
  expect(said).toContain('collected 2 files, 0 B');
  expect(said).toContain('~/none/*: nothing fits');
  expect(said).toContain('./logs/sly.log: is a link: not collected');
  const report = JSON.parse(readFileSync(join(lastRun(host), 'report.json'), 'utf8'));
  expect(report.cases[0].collected).toEqual({ files: 2, bytes: 0 });
  const names = readdirSync(join(lastRun(host), 'cases/logs@tahoe/artifacts'), { recursive: true });
  expect(names.sort()).toEqual(['logs', 'logs/a.log', 'logs/deep', 'logs/deep/b c.log']);
});

test('a step copies into the guest and out of it, and a changed file makes the case run again', async () => {
  const host = await hostWith(
    `suites:
  copies:
    run:
      - copy: { from: ./fixtures, to: ~/fixtures }
      - copy: { from: ./fixtures/key, to: ~/.ssh/ }
      - test "$(cat ~/.ssh/key ~/fixtures/key)" = "$(printf 'fixtures/key%s' fixtures/key)" && date >~/fixtures/made
      - copy: { from: ~/fixtures/*, to: after, direction: from-guest }
`,
    'fixtures/key',
  );
  expect(await done(host.tartplan(['apply']))).toContain('copy ~/fixtures/*: 2 files,');
  const names = readdirSync(join(lastRun(host), 'cases/copies@tahoe/artifacts'), { recursive: true });
  expect(names.sort()).toEqual(['after', 'after/fixtures', 'after/fixtures/key', 'after/fixtures/made']);
  expect(await done(host.tartplan(['plan']))).toContain('up to date');
  put(host, 'fixtures/key', 'other');
  expect(await done(host.tartplan(['plan']))).toContain('what is copied changed: ./fixtures/key');
  rmSync(join(host.project, 'fixtures'), { recursive: true });
  const ended = await host.tartplan(['plan']);
  expectCode(ended, 1);
  expect(ended.stderr).toContain('there is no ./fixtures to copy into the guest');
  expect(ended.stderr).toContain('tartfile.yaml:8:9');
});

test('a workspace that cannot be read is an error before anything is made', async () => {
  const host = await hostWith('suites:\n  one:\n    workspace: { source: head, ref: v9 }\n    run: "true"\n');
  const ended = await host.tartplan(['apply']);
  expectCode(ended, 1);
  expect(ended.stderr).toContain('has no commit "v9"');
  expect(ended.stderr).toContain('tartfile.yaml:7:5');
  expect(await host.vms()).toEqual([]);
});
