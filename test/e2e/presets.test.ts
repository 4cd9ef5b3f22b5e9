/** Presets in guests of the simulator: real stow, yadm, rcm and git; fakes of chezmoi and Homebrew in the workspace. */
import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, expectCode, type Host } from '../support/host.ts';
import { onPath } from '../support/programs.ts';

let host: Host | undefined;
afterEach(async () => {
  await host?.dispose();
  host = undefined;
});

const debian = `version: 1
name: dotfiles
bases: { debian: { image: "ghcr.io/cirruslabs/debian:latest" } }
`;

const hostWith = async (tartfile: string, files: Readonly<Record<string, string>>): Promise<Host> => {
  host = await createHost(tartfile);
  for (const [path, text] of Object.entries(files)) await host.write(path, text);
  return host;
};

const report = async (one: Host, code: number) => {
  const ended = await one.tartplan(['test']);
  expectCode(ended, code, 'test');
  return ended.stdout;
};

describe('presets', () => {
  it.skipIf(!onPath('stow'))('stow links, again links nothing, and verifies (skipped without stow)', async () => {
    const one = await hostWith(
      `${debian}suites:
  linked:
    workspace: { path: ., to: ~/dotfiles }
    run:
      - stow: [zsh, git]
      - stow: { no-folding: true, packages: git }
    check:
      - { file: ~/.zshrc, link: dotfiles/zsh/.zshrc }
      - { file: ~/.config/git/config, contains: autocrlf }
  undone:
    workspace: { path: ., to: ~/dotfiles }
    run: [stow: zsh]
    teardown: [stow: { packages: zsh, unlink: true }]
  in-the-way:
    workspace: .
    run:
      - echo mine > ~/.zshrc
      - stow: zsh
`,
      { 'zsh/.zshrc': 'true\n', 'git/.config/git/config': '[core]\n  autocrlf = input\n' },
    );
    const text = await report(one, 3);
    expect(text).toMatch(/linked@debian +passed/);
    expect(text).toMatch(/undone@debian +passed/);
    expect(text).toMatch(/in-the-way@debian +failed/);
    expect(text).toMatch(/step "stow: link" ended with exit code/);
  });

  it.skipIf(!onPath('yadm'))('yadm takes the workspace, and leaves its git alone (skipped without yadm)', async () => {
    const one = await hostWith(
      `${debian}suites:
  cloned:
    workspace: { path: ., to: ~/dotfiles }
    run:
      - echo 'echo old' > ~/.profile
      - yadm: { class: Work }
      - ./again.sh
      - yadm: { class: Work }
    check:
      - { file: ~/.profile, contains: NEW }
      - { file: ~/.gitconfig, contains: work }
      - { file: ~/bootstrapped }
      - { file: ~/dotfiles/.git, exists: false }
  differs:
    workspace: .
    run:
      - echo 'echo mine' > ~/.profile
      - yadm: { overwrite: false, bootstrap: false }
`,
      {
        '.profile': 'NEW=new\n',
        '.gitconfig##class.Work': 'work\n',
        '.config/yadm/bootstrap': '#!/bin/sh\ntouch ~/bootstrapped\n',
        'again.sh': '#!/bin/sh\necho CHANGED=1 > ~/.profile\n',
      },
    );
    await chmod(join(one.project, '.config/yadm/bootstrap'), 0o755);
    await chmod(join(one.project, 'again.sh'), 0o755);
    const text = await report(one, 3);
    expect(text).toMatch(/cloned@debian +passed/);
    expect(text).toContain('step "yadm: verify" ended with exit code 1');
  });

  it.skipIf(!onPath('rcup'))('rcm links with tags, and verifies (skipped without rcm)', async () => {
    const one = await hostWith(
      `${debian}suites:
  linked:
    workspace: { path: ., to: ~/dotfiles }
    run: [{ rcm: [work] }]
    check:
      - { file: ~/.vimrc, contains: nocompatible }
      - { file: ~/.workrc }
      - { file: ~/.tartfile.yaml, exists: false }
`,
      { vimrc: 'set nocompatible\n', 'tag-work/workrc': 'x\n', rcrc: 'EXCLUDES="tartfile.yaml rcrc"\n' },
    );
    await report(one, 0);
  });

  it('bare-git checks the workspace out into the home folder, also a second time', async () => {
    const one = await hostWith(
      `${debian}suites:
  once:
    workspace: { path: ., to: ~/dotfiles }
    idempotence: error
    run: [bare-git: true]
  home:
    workspace: { path: ., to: ~/dotfiles }
    run:
      - echo OLD=1 > ~/.profile
      - bare-git: true
      - echo NEWER=1 > ~/dotfiles/.profile
      - bare-git: true
    check:
      - { file: ~/.profile, contains: NEWER }
      - { command: git --git-dir=.dotfiles --work-tree=. status --short, stdout: "/^$/" }
`,
      { '.profile': 'NEW=1\n' },
    );
    await report(one, 0);
  });

  it('chezmoi gets a copy of the workspace as its source, and flags that need no terminal', async () => {
    const fake = `#!/bin/sh
echo "$*" >> ~/chezmoi-calls
case $1 in
  init) mkdir -p ~/.local/share/chezmoi/.git; cp ~/.local/share/chezmoi/dot_zshrc ~/.zshrc ;;
  verify) cmp ~/.zshrc ~/.local/share/chezmoi/dot_zshrc ;;
esac
`;
    const one = await hostWith(
      `${debian}suites:
  applied:
    workspace: { path: ., to: ~/dotfiles }
    run:
      - mkdir -p ~/.local/bin && cp chezmoi ~/.local/bin/ && chmod +x ~/.local/bin/chezmoi
      - chezmoi: { answers: ["What is your name?=Ada Lovelace"] }
      - echo changed > dot_zshrc
      - chezmoi: { source: workspace }
        name: again
    check:
      - { file: ~/.zshrc, contains: changed }
      - { file: ~/dotfiles/.git, exists: false }
      - { command: cat ~/chezmoi-calls, stdout: ["init --apply --force --no-tty --promptDefaults --promptString What is your name?=Ada Lovelace", "verify --no-tty --exclude scripts"] }
`,
      { chezmoi: fake, dot_zshrc: 'true\n' },
    );
    await report(one, 0);
  });

  it('dotbot is run from the submodule, and links a second time to verify', async () => {
    const one = await hostWith(
      `${debian}suites:
  linked:
    workspace: { path: ., to: ~/dotfiles }
    run:
      - chmod +x dotbot/bin/dotbot
      - dotbot: { except: [shell, clean] }
    check:
      - command: cat ~/calls
        stdout:
          - "--base-directory /home/admin/dotfiles --config-file install.conf.yaml --except shell clean"
          - "--base-directory /home/admin/dotfiles --config-file install.conf.yaml --only link"
`,
      { 'dotbot/bin/dotbot': '#!/bin/sh\necho "$*" >> ~/calls\n', 'install.conf.yaml': '- link: {}\n' },
    );
    await report(one, 0);
  });

  it('brewfile leaves the App Store out, and says so', async () => {
    const one = await hostWith(
      `version: 1
name: dotfiles
bases: { tahoe: base }
suites:
  packages:
    workspace: .
    run:
      - run: |
          mkdir -p ~/.local/bin
          cp brew ~/.local/bin/brew
          chmod +x ~/.local/bin/brew
      - brewfile: ./Brewfile
    check:
      - { command: cat ~/brew-calls, stdout: ["497799835 937984704|bundle install --file=./Brewfile --no-upgrade", "497799835 937984704|bundle check --verbose --no-upgrade --file=./Brewfile"] }
`,
      {
        brew: '#!/bin/sh\necho "$(echo $HOMEBREW_BUNDLE_MAS_SKIP)|$*" >> ~/brew-calls\n',
        Brewfile: 'brew "git"\nmas "Xcode", id: 497799835\n  mas "Amphetamine", id:937984704\n',
      },
    );
    await report(one, 0);
    const [run = ''] = await readdir(join(one.project, '.tartplan/runs'));
    const log = await readFile(join(one.project, '.tartplan/runs', run, 'cases/packages@tahoe/step-03.log'), 'utf8');
    expect(log).toContain('Not testable in a VM, so left out');
    expect(log).toContain('mas "Xcode", id: 497799835');
  });

  it('a reboot leads into a new boot, in which steps and checks go on', async () => {
    const boot = (system: string) =>
      system === 'mac' ? 'sysctl -n kern.bootsessionuuid' : 'cat /proc/sys/kernel/random/boot_id';
    const suite = (system: string, via = 'ssh') => `
  ${system}-${via}:
    on: ${system}
    connect: { via: ${via} }
    run:
      - ${boot(system)} > ~/before; echo gone > /tmp/file
      - reboot: true
      - run: ${boot(system)} > ~/after; ! cmp ~/before ~/after
        name: another boot
    check:
      - { command: cmp ~/before ~/after, exit: 1 }
      - { file: /tmp/file, exists: false }
`;
    const one = await hostWith(
      `version: 1
name: dotfiles
bases: { mac: { macos: tahoe }, linux: { image: "ghcr.io/cirruslabs/debian:latest" } }
machines:
  dev: { from: linux, run: [{ reboot: true }, echo back > ~/back] }
suites:${suite('mac')}${suite('mac', 'agent')}${suite('linux')}`,
      {},
    );
    const ended = await one.tartplan(['apply']);
    expectCode(ended, 0, 'apply');
    expect((await one.vms()).map(({ Name, State }) => `${Name} ${State}`)).toContain('dotfiles-dev stopped');
  });

  it('script finds the install script, and the presets of the tartfile hand on what they are given', async () => {
    const one = await hostWith(
      `${debian}presets:
  ours:
    parameters: { words: { default: [] }, to: {} }
    steps:
      - script: { args: "{{words}}" }
        env: { TO: "{{to}}" }
suites:
  installed:
    workspace: .
    run:
      - ours: { words: [one, "two three", "it's"], to: "a b" }
    check:
      - { command: cat ~/said, stdout: "a b:one|two three|it's|" }
`,
      { 'install.sh': 'printf "%s:" "$TO" > ~/said\nprintf "%s|" "$@" >> ~/said\n' },
    );
    await report(one, 0);
  });
});
