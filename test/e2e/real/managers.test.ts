/** Dotfiles managers as Debian has them, in real guests: the trees of examples/, and what is built into presets. */
import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { chezmoi } from '../../support/chezmoi.ts';
import { expectCode, names, until } from '../../support/host.ts';
import { onPath } from '../../support/programs.ts';
import { bases, createRealHost, leftInKernel, noRealGuests, type RealHost, titled } from '../../support/real.ts';

const examples = join(import.meta.dirname, '../../../examples');

let host: RealHost;
const start = async (tartfile: string): Promise<RealHost> => {
  host = await createRealHost(`version: 1\nname: managers\n${bases}suites:\n${tartfile}`);
  return host;
};
afterEach(() => host?.dispose());

/** The example's files as the project, but for its tartfile. */
const takeTree = (name: string): void => {
  const filter = (path: string): boolean => !/\.tartplan|tartfile\.yaml/.test(path);
  cpSync(join(examples, name), host.project, { recursive: true, filter });
};

const passes = async (): Promise<void> => {
  expectCode(await host.tartplan(['apply', '--verbose']), 0);
  expect(names(await host.vms())).toEqual(['debian-latest']);
  await until('links and processes are gone', () => leftInKernel(host).length === 0, 10);
};

const missing = (...programs: readonly string[]): boolean =>
  noRealGuests !== undefined || programs.some((program) => !onPath(program));

describe(titled('dotfiles managers in real guests'), () => {
  test.skipIf(missing('stow', 'zsh'))('stow: the tree of the example, its script, and one package alone', async () => {
    await start(`  script:
    on: debian
    workspace: { path: ., to: ~/dotfiles }
    run:
      - echo '# of the system' > ~/.zshrc
      - script: ./install.sh
      - { name: again, script: ./install.sh }
    check:
      - { file: ~/.zshrc, link: dotfiles/zsh/.zshrc }
      - { file: ~/.dotfiles-backup/.zshrc, contains: of the system }
      - { file: ~/dotfiles/ssh/.ssh/config, mode: "0600" }
      - { command: git config user.email, stdout: ada@example.com }
      - { command: "zsh -ic 'whence -w mkcd; command -v git-recent'", stdout: [function, git-recent], stderr: /^$/ }
  alone:
    on: debian
    workspace: { path: ., to: ~/dotfiles }
    run: [stow: [git, tmux]]
    idempotence: error
    teardown: [{ stow: { packages: [git, tmux], unlink: true } }]
    check:
      - { command: git config init.defaultBranch, stdout: main }
      - { file: ~/.zshrc, exists: false }
`);
    takeTree('stow');
    await passes();
  });

  test.skipIf(missing('stow'))('stow: what is in the way is a failure that says so', async () => {
    await start(`  blocked:
    on: debian
    workspace: { path: ., to: ~/dotfiles }
    run: [echo mine > ~/.zshrc, stow: [zsh]]
`);
    takeTree('stow');
    const ended = await host.tartplan(['apply']);
    expectCode(ended, 3);
    expect(ended.stdout).toMatch(/step "stow: link" ended with exit code/);
    expect(ended.stdout).toContain('.zshrc');
  });

  test.skipIf(missing('yadm', 'zsh'))(
    'yadm: the tree of the example, its alternates, rights and bootstrap',
    async () => {
      await start(`  cloned:
    on: debian
    workspace: { path: home, to: ~/dotfiles }
    run: [yadm: { source: workspace }]
    idempotence: error
    shells: [zsh-login, zsh-interactive, bash-login]
    check:
      - { command: readlink ~/.config/shell/env.sh, stdout: "env.sh##os.Linux" }
      - { file: ~/.ssh/config, mode: "0600" }
      - { file: ~/.vim/undo }
      - { command: "zsh -ic 'echo $BROWSER'", stdout: xdg-open, stderr: /^$/ }
      - { command: yadm status --short, stdout: /^$/ }
`);
      takeTree('yadm');
      await passes();
    },
  );

  test.skipIf(missing('zsh', 'perl'))(
    'chezmoi (a stand-in): the tree of the example, its templates, scripts and rights',
    async () => {
      await start(`  applied:
    on: debian
    workspace: { path: ., to: ~/dotfiles }
    run: [chezmoi: { source: workspace }]
    idempotence: error
    check:
      - { file: ~/.ssh/config, mode: "0600" }
      - { file: ~/.local/bin/git-wip, mode: "0755" }
      - { file: ~/.config/karabiner, exists: false }
      - { command: git config user.name, stdout: Linus Example }
      - { command: "zsh -ic 'alias open'", stdout: xdg-open, stderr: /^$/ }
      - { command: "chezmoi verify && chezmoi status", stdout: /^$/ }
`);
      takeTree('chezmoi');
      mkdirSync(join(host.image, 'local/bin'), { recursive: true });
      cpSync(chezmoi, join(host.image, 'local/bin/chezmoi'));
      await passes();
    },
  );

  test.skipIf(missing('rcup'))('rcm: tags, hooks and what the rcrc leaves out', async () => {
    await start(`  linked:
    on: debian
    workspace: { path: ., to: ~/.dotfiles }
    run: [rcm: [work]]
    idempotence: error
    check:
      - { file: ~/.gitconfig, link: /home/admin/.dotfiles/gitconfig }
      - { file: ~/.work-notes, contains: of work }
      - { file: ~/.README.md, exists: false }
      - { file: ~/hooked, contains: post-up }
      - { command: lsrc | wc -l, exit: 0 }
`);
    await host.write('rcrc', 'EXCLUDES="README.md tartfile.yaml rcrc"\n');
    await host.write('README.md', 'not linked\n');
    await host.write('gitconfig', '[user]\n\tname = Ada\n');
    await host.write('tag-work/work-notes', 'of work\n');
    await host.write('hooks/post-up', '#!/bin/sh\necho post-up > ~/hooked\n');
    chmodSync(join(host.project, 'hooks/post-up'), 0o755);
    await passes();
  });

  test.skipIf(missing())('a bare repository: the home folder is its work tree, and nothing differs', async () => {
    await start(`  home:
    on: debian
    workspace: { path: ., to: ~/src/dotfiles }
    run: [bare-git: { source: workspace, git-dir: ~/.cfg }]
    idempotence: error
    check:
      - { file: ~/.inputrc, contains: vi }
      - { file: ~/bin/hello, mode: "0755" }
      - { command: "git --git-dir=$HOME/.cfg --work-tree=$HOME status --short", stdout: /^$/ }
      - { command: ~/bin/hello, stdout: "hello, wörld" }
`);
    await host.write('.inputrc', 'set editing-mode vi\n');
    await host.write('bin/hello', '#!/bin/sh\necho "hello, wörld"\n');
    chmodSync(join(host.project, 'bin/hello'), 0o755);
    await passes();
  });

  test.skipIf(missing())(
    'a script that goes on after what it lacks, and a shell that complains, are told',
    async () => {
      await start(`  silent:
    on: debian
    workspace: { path: ., to: ~/dotfiles }
    logs: error
    run: [script: true]
  loud:
    on: debian
    run: echo 'no-such-prompt init' >> ~/.bashrc
    shells: [bash-interactive]
`);
      await host.write('install.sh', '#!/bin/sh\nno-such-sync -a . ~\necho done\n');
      const ended = await host.tartplan(['apply']);
      expectCode(ended, 3);
      expect(ended.stdout).toMatch(/silent@debian +failed/);
      expect(ended.stdout).toContain('no-such-sync');
      expect(ended.stdout).toMatch(/loud@debian +failed/);
      expect(ended.stdout).toContain('no-such-prompt: command not found');
    },
  );

  test.skipIf(missing('zsh', 'sudo'))('a reboot, another user, root and another shell in the middle', async () => {
    await start(`  steps:
    on: debian
    run:
      - { name: before, run: "cat /proc/sys/kernel/random/boot_id > ~/boot && touch /run/user-was-here 2>/dev/null || true" }
      - { name: a user, run: "useradd --create-home --shell /bin/sh bob && echo 'bob:bob' | chpasswd", sudo: true }
      - { name: as bob, run: 'id -un > /tmp/who && cd && pwd >> /tmp/who', user: bob }
      - { name: in zsh, run: 'print -r -- $ZSH_VERSION > ~/zsh', shell: zsh }
      - reboot: true
      - { name: after, run: '! grep -qxF "$(cat /proc/sys/kernel/random/boot_id)" ~/boot' }
    check:
      - { file: /tmp/who, contains: bob }
      - { file: /tmp/who, contains: /home/bob }
      - { command: "grep -c '^5' ~/zsh", stdout: "1" }
`);
    await passes();
  });
});
