/** Idempotence, teardown and upgrades, by the built program on simulated guests. */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createHost, type Ended, expectCode, type Host } from '../support/host.ts';

const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.dispose();
});

const head =
  'version: 1\nname: again\nbases:\n  tahoe: base\nsuites:\n  install:\n    workspace: { path: ., to: ~/dotfiles }\n';

const hostWith = async (suite: string, files: Readonly<Record<string, string>>): Promise<Host> => {
  const host = await createHost(`${head}${suite.replace(/^/gm, '    ')}\n`);
  hosts.push(host);
  for (const [name, text] of Object.entries(files)) {
    await host.write(name, text);
    if (name.endsWith('.sh')) chmodSync(join(host.project, name), 0o755);
  }
  return host;
};

interface Reported {
  readonly steps: readonly { readonly name: string; readonly status: string; readonly log?: string }[];
  readonly checks: readonly {
    readonly name: string;
    readonly kind: string;
    readonly status: string;
    readonly changes?: readonly { readonly kind: string; readonly name: string; readonly diff?: readonly string[] }[];
    readonly problem?: { readonly severity: string };
  }[];
  readonly phases: Readonly<Record<string, number>>;
}

const report = (host: Host): Reported => {
  const run = readdirSync(join(host.project, '.tartplan/runs')).sort().at(-1);
  const text = readFileSync(join(host.project, '.tartplan/runs', run ?? '', 'report.json'), 'utf8');
  const [one] = (JSON.parse(text) as { readonly cases: readonly Reported[] }).cases;
  if (one === undefined) throw new Error('no case');
  return one;
};

const said = (ended: Ended): string => ended.stdout.replace(/ +$/gm, '');

const appends =
  "#!/bin/sh\nmkdir -p ~/.config/tool\necho one >~/.config/tool/state\necho 'export EDITOR=nvim' >>~/.zshrc\n";
const careful =
  "#!/bin/sh\ngrep -qs EDITOR ~/.zshrc || echo 'export EDITOR=nvim' >>~/.zshrc\nln -sfn dotfiles/vimrc ~/.vimrc\n";

describe('idempotence', () => {
  test('catches an install script that appends to ~/.zshrc at each run, and shows the diff', async () => {
    const host = await hostWith('run: ./install.sh\nidempotence: error\ncheck:\n  - file: ~/.zshrc', {
      'install.sh': appends,
    });
    const ended = await host.tartplan(['test']);
    expectCode(ended, 3);
    expect(said(ended)).toContain('the second run changed ~/.zshrc');
    expect(said(ended)).toContain('~ .zshrc: 19 bytes -> 38 bytes\n');
    expect(said(ended)).toContain('+export EDITOR=nvim\n');
    const { steps, checks, phases } = report(host);
    expect(steps.map(({ name, status }) => [name, status])).toEqual([
      ['./install.sh', 'passed'],
      ['./install.sh (again)', 'passed'],
    ]);
    expect(steps[1]?.log).toBe('cases/install@tahoe/again/step-01.log');
    expect(checks).toMatchObject([
      {
        name: 'idempotence',
        kind: 'idempotent',
        status: 'failed',
        changes: [
          { kind: 'changed', name: '~/.zshrc', diff: ['@@ -1 +1,2 @@', ' export EDITOR=nvim', '+export EDITOR=nvim'] },
        ],
      },
      { name: '~/.zshrc', status: 'passed' },
    ]);
    expect(phases.idempotence).toBeGreaterThan(0);
    const junit = execFileSync('sh', ['-c', 'cat .tartplan/runs/*/junit.xml'], { cwd: host.project }).toString();
    expect(junit).toContain('+export EDITOR=nvim');
  });

  test('passes a careful one', async () => {
    const host = await hostWith('run: ./install.sh\nidempotence: error', { 'install.sh': careful });
    expectCode(await host.tartplan(['test']), 0);
    expect(report(host).checks).toMatchObject([{ name: 'idempotence', status: 'passed' }]);
  });

  test('warns when that is all it should', async () => {
    const host = await hostWith('run: ./install.sh\nidempotence: warn', { 'install.sh': appends });
    const ended = await host.tartplan(['test']);
    expectCode(ended, 0);
    expect(ended.stderr).toContain('warning: the second run changed ~/.zshrc');
    expect(report(host).checks).toMatchObject([{ status: 'passed', problem: { severity: 'warning' } }]);
  });

  test('repeats only the named steps, and overlooks what it is told to', async () => {
    const suite =
      'run:\n  - { name: once, run: "echo x >>~/once" }\n  - { name: apply, run: "echo x >>~/.config-of-me; echo y >>~/noise.txt" }\n' +
      'idempotence: { steps: [apply], ignore: ["noise.*"] }';
    const host = await hostWith(suite, {});
    expectCode(await host.tartplan(['test']), 3);
    const { steps, checks } = report(host);
    expect(steps.map(({ name }) => name)).toEqual(['once', 'apply', 'apply (again)']);
    expect(checks[0]?.changes).toMatchObject([{ kind: 'changed', name: '~/.config-of-me' }]);
  });

  test('of one command is a check; defaults, Homebrew and the login shell count', async () => {
    const again =
      'defaults write com.me.app count -int $(date +%s%N); brew install ripgrep; mkdir -p ~/new; sudo chsh -s /bin/bash admin';
    const host = await hostWith(
      `run: "true"\ncheck:\n  - idempotent: '${again}'\n    name: settings\n  - idempotent: "true"`,
      {},
    );
    const ended = await host.tartplan(['test']);
    expectCode(ended, 3);
    const { checks, steps } = report(host);
    expect(checks.map(({ name, status }) => [name, status])).toEqual([
      ['settings', 'failed'],
      ['true', 'passed'],
    ]);
    expect(steps.map(({ log }) => log)).toContain('cases/install@tahoe/again-1/step-01.log');
    const names = checks[0]?.changes?.map(({ kind, name }) => `${kind} ${name}`);
    expect(names).toEqual(
      expect.arrayContaining(['added ~/new', 'added com.me.app count', 'added formula ripgrep', 'changed login-shell']),
    );
  });

  test('a second run that fails is a failure', async () => {
    const host = await hostWith('run: mkdir ~/made\nidempotence: warn', {});
    const ended = await host.tartplan(['test']);
    expectCode(ended, 3);
    expect(said(ended)).toContain('step "mkdir ~/made (again)" ended with exit code 1');
    expect(report(host).checks).toMatchObject([{ kind: 'idempotent', status: 'failed' }]);
  });

  test('is skipped when a step failed', async () => {
    const host = await hostWith('run: "false"\nidempotence: error\nteardown: "true"', {});
    expectCode(await host.tartplan(['test']), 3);
    expect(report(host).checks.map(({ name, status }) => [name, status])).toEqual([
      ['idempotence', 'skipped'],
      ['teardown', 'skipped'],
    ]);
  });
});

describe('teardown', () => {
  test('sees agents that are still loaded', async () => {
    const plist =
      '<?xml version="1.0"?>\n<plist version="1.0">\n<dict>\n<key>Label</key>\n<string>com.me.sync</string>\n</dict>\n</plist>\n';
    const install =
      'cp ~/dotfiles/com.me.sync.plist ~/Library/LaunchAgents/ && launchctl load ~/Library/LaunchAgents/com.me.sync.plist';
    const forgets = 'rm ~/Library/LaunchAgents/com.me.sync.plist';
    const host = await hostWith(`run: ${install}\nteardown: ${forgets}`, { 'com.me.sync.plist': plist });
    const ended = await host.tartplan(['test']);
    expectCode(ended, 3);
    expect(said(ended)).toContain('launch agents\n  └─ + com.me.sync (loaded)\n');
    const unloads = `launchctl unload ~/Library/LaunchAgents/com.me.sync.plist && ${forgets}`;
    await host.write(
      'tartfile.yaml',
      readFileSync(join(host.project, 'tartfile.yaml'), 'utf8').replace(forgets, unloads),
    );
    expectCode(await host.tartplan(['test']), 0);
  });

  test('tells what it leaves behind, and what it takes too much of', async () => {
    const host = await hostWith('run: ./install.sh\nteardown: ./uninstall.sh\ncheck:\n  - file: ~/.vimrc', {
      'install.sh': careful,
      vimrc: 'set number\n',
      'uninstall.sh': '#!/bin/sh\nrm -f ~/.vimrc ~/.zprofile\n',
    });
    const ended = await host.tartplan(['test']);
    expectCode(ended, 3);
    expect(said(ended)).toContain('the teardown did not restore ~/.zprofile, ~/.zshrc');
    expect(report(host).checks).toMatchObject([
      { name: '~/.vimrc', status: 'passed' },
      {
        kind: 'teardown',
        status: 'failed',
        changes: [
          { kind: 'removed', name: '~/.zprofile' },
          { kind: 'added', name: '~/.zshrc' },
        ],
      },
    ]);
  });

  test('passes when all is as it was, but for what may stay', async () => {
    const host = await hostWith('run: ./install.sh\nteardown: { run: [rm ~/.vimrc], ignore: [~/.zshrc] }', {
      'install.sh': careful,
    });
    expectCode(await host.tartplan(['test']), 0);
    expect((await host.tartplan(['plan', '--verbose'])).stdout).toMatch(
      /after the checks, to undo it:\n +1\. rm ~\/\.vimrc/,
    );
    const { steps, checks } = report(host);
    expect(steps.at(-1)).toMatchObject({ name: 'rm ~/.vimrc', log: 'cases/install@tahoe/teardown/step-01.log' });
    expect(checks).toMatchObject([{ kind: 'teardown', status: 'passed' }]);
  });
});

describe('upgrade-from', () => {
  const git = (host: Host, ...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=me', '-c', 'user.email=me@localhost', ...args], {
      cwd: host.project,
    }).toString();

  const released = async (suite: string, old: string): Promise<Host> => {
    const host = await hostWith(suite, {
      'install.sh': old,
      'old/alias.sh': 'alias a=b\n',
      '.gitignore': '.tartplan\n',
    });
    git(host, 'init', '-q');
    git(host, 'add', '.');
    git(host, 'commit', '-qm', 'one');
    git(host, 'tag', 'v1.0');
    git(host, 'rm', '-q', 'old/alias.sh');
    return host;
  };
  const links = '#!/bin/sh\nfor one in */alias.sh; do ln -sf ~/dotfiles/"$one" ~/.alias; done\n';

  test('finds what an old revision leaves behind, since files that are gone are gone', async () => {
    const host = await released(
      'upgrade-from: v1.0\nrun: ./install.sh\ncheck:\n  - command: test ! -e ~/dotfiles/old\n  - command: test -e ~/.alias || test ! -L ~/.alias\n    name: no dead link',
      links,
    );
    await host.write('install.sh', '#!/bin/sh\ntrue\n');
    const ended = await host.tartplan(['test']);
    expectCode(ended, 3);
    const { steps, checks, phases } = report(host);
    expect(steps.map(({ name, status, log }) => [name, status, log])).toEqual([
      ['./install.sh (of v1.0)', 'passed', 'cases/install@tahoe/upgrade/step-01.log'],
      ['./install.sh', 'passed', 'cases/install@tahoe/step-01.log'],
    ]);
    expect(checks.map(({ status }) => status)).toEqual(['passed', 'failed']);
    expect(phases.upgrade).toBeGreaterThan(0);
    await host.write('install.sh', '#!/bin/sh\nrm -f ~/.alias\n');
    expectCode(await host.tartplan(['test']), 0);
    expect((await host.tartplan(['plan'])).stdout).not.toContain('case:');
    git(host, 'commit', '-qam', 'two');
    git(host, 'tag', '-f', 'v1.0');
    expect((await host.tartplan(['plan'])).stdout).toMatch(/v1\.0 moved: [0-9a-f]{7} -> [0-9a-f]{7}/);
  });

  test('names the revision whose steps failed', async () => {
    const host = await released('upgrade-from: v1.0\nrun: ./install.sh\ncheck:\n  - file: ~/x', '#!/bin/sh\nexit 7\n');
    await host.write('install.sh', '#!/bin/sh\ntrue\n');
    const ended = await host.tartplan(['test']);
    expectCode(ended, 3);
    expect(said(ended)).toContain('step "./install.sh (of v1.0)" ended with exit code 7');
    expect(report(host).checks).toMatchObject([{ status: 'skipped' }]);
  });

  test('an unknown revision is said before any VM is made', async () => {
    const host = await released('upgrade-from: v9\nrun: ./install.sh', links);
    const ended = await host.tartplan(['test']);
    expectCode(ended, 1);
    expect(ended.stderr).toContain('upgrade-from: v9');
    expect(await host.vms()).toEqual([]);
  });

  test('and a teardown together: the older revision is not to be restored', async () => {
    const host = await released('upgrade-from: v1.0\nrun: ./install.sh\nteardown: rm -f ~/.alias', links);
    await host.write('install.sh', '#!/bin/sh\nrm -f ~/.alias\n');
    expectCode(await host.tartplan(['test']), 0);
  });
});
