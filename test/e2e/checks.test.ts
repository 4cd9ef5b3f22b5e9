/** Every kind of check on a simulated Mac: all hold, then none does. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createHost, expectCode, type Host } from '../support/host.ts';

let host: Host;
afterEach(() => host.dispose());

/** What a dotfiles repository sets up, on a Mac as it comes. */
const setup = `ln -s dotfiles/zshrc ~/.zshrc
mkdir -m 700 ~/.ssh
printf 'export EDITOR=nvim\\n' >> ~/.zprofile
git config --global user.email me@example.org
eval "$(/opt/homebrew/bin/brew shellenv)"
brew install ripgrep
brew install --cask rectangle
brew tap me/tools
defaults write com.apple.dock autohide -bool true
defaults write com.apple.dock tilesize -int 48
defaults write com.apple.dock persistent-apps -array one two
mkdir -p ~/Library/LaunchAgents
cat > ~/Library/LaunchAgents/com.example.sync.plist <<'PLIST'
<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>Label</key>
<string>com.example.sync</string>
<key>ProgramArguments</key>
<array><string>/bin/sleep</string><string>1000</string></array>
<key>RunAtLoad</key>
<true/>
</dict></plist>
PLIST
launchctl bootstrap "gui/$(id -u)" ~/Library/LaunchAgents/com.example.sync.plist`;

const good = [
  { file: '~/.zshrc', type: 'link', link: 'dotfiles/zshrc' },
  { directory: '~/.ssh', mode: '0700' },
  { command: 'echo hi; exit 3', exit: [0, 3], stdout: '/^hi$/' },
  { brew: 'ripgrep' },
  { brew: { cask: 'rectangle' } },
  { brew: { tap: 'me/tools' } },
  // The simulator calls an application as its cask.
  { app: 'rectangle', version: '1.0.0' },
  { defaults: { domain: 'com.apple.dock', key: 'autohide', value: true, type: 'boolean' } },
  { defaults: { domain: 'com.apple.dock', key: 'tilesize', value: 48 } },
  { defaults: { domain: 'com.apple.dock', key: 'persistent-apps', value: ['one', 'two'] } },
  { 'login-shell': 'zsh' },
  { env: { EDITOR: 'nvim', NOT_THERE: false } },
  { path: ['/opt/homebrew/bin', '/usr/bin'] },
  { process: 'sleep', eventually: '10s' },
  { 'launch-agent': 'com.example.sync', state: 'running' },
  { user: 'admin', groups: ['staff'], home: '/Users/admin', shell: '/bin/zsh' },
  { 'git-config': 'user.email', value: '/@example/' },
  { port: 1, not: true },
  { brew: 'fd', not: true },
];

const bad = [
  { file: '~/.zshrc', link: '~/dotfiles/zshrc' },
  { directory: '~/.ssh', mode: '0755' },
  { command: 'no-such-command' },
  { brew: 'fd' },
  { brew: 'ripgrep', version: '0.0.1' },
  { app: 'com.example.Nowhere' },
  { defaults: { domain: 'com.apple.dock', key: 'autohide', value: false } },
  { defaults: { domain: 'com.apple.dock', key: 'magnification' } },
  { defaults: { domain: 'com.example.none', key: 'x' } },
  { 'login-shell': 'fish' },
  { env: { EDITOR: 'vim' } },
  { path: ['/usr/bin', '/opt/homebrew/bin'] },
  { process: 'no-such-process' },
  { 'launch-agent': 'com.example.other' },
  { user: 'nobody-of-that-name' },
  { 'git-config': 'user.name' },
  { port: 1 },
  { http: 'http://127.0.0.1:1/', timeout: '5s' },
  { 'login-shell': 'zsh', not: true },
];

const tartfile = (checks: readonly object[]): string =>
  JSON.stringify({
    version: 1,
    name: 'checks',
    bases: { tahoe: 'base' },
    suites: { all: { run: setup, check: checks } },
  });

const results = async (): Promise<
  { name: string; kind: string; status: string; expected?: string; actual?: string }[]
> => {
  const runs = join(host.project, '.tartplan', 'runs');
  const [run = ''] = await readdir(runs);
  return JSON.parse(await readFile(join(runs, run, 'report.json'), 'utf8')).cases[0].checks;
};

test('all that holds passes', async () => {
  host = await createHost(tartfile(good));
  const ended = await host.tartplan(['apply']);
  expectCode(ended, 0);
  expect((await results()).map((one) => one.status)).toEqual(good.map(() => 'passed'));
});

test('all that does not fails, and says what there is', async () => {
  host = await createHost(tartfile(bad));
  expectCode(await host.tartplan(['apply']), 3);
  const told = await results();
  expect(told.map((one) => one.status)).toEqual(bad.map(() => 'failed'));
  const lines = told.map(
    ({ name, expected, actual }) =>
      `${name}: ${expected} <> ${actual?.replace(/(no answer: ).*/, '$1…').replace(/"\/.*"/, '"…"')}`,
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "~/.zshrc: a link to ~/dotfiles/zshrc <> a link to dotfiles/zshrc, which is not there",
      "~/.ssh: mode 0755 <> 0700",
      "no-such-command: exit 0 <> exit 127 (command not found)",
      "brew formula fd: formula fd <> it is not installed",
      "brew formula ripgrep: version "0.0.1" <> version "1.0.0"",
      "app com.example.Nowhere: the application com.example.Nowhere <> it is not installed",
      "defaults com.apple.dock autohide: com.apple.dock autohide false <> true",
      "defaults com.apple.dock magnification: the preference com.apple.dock magnification <> the key is not set",
      "defaults com.example.none x: the preference com.example.none x <> there is no such domain",
      "login shell fish: login shell fish <> /bin/zsh",
      "env EDITOR: EDITOR "vim" <> EDITOR "nvim"",
      "PATH 2 folders: /opt/homebrew/bin after /usr/bin in PATH <> PATH "…"",
      "process no-such-process: a process no-such-process <> it does not run",
      "launch agent com.example.other: the launch agent com.example.other loaded <> it is not loaded, and has no plist",
      "user nobody-of-that-name: the user nobody-of-that-name <> nobody of that name",
      "git config user.name: the git setting user.name <> it is not set",
      "port 1: something that listens on port 1 <> nothing listens there",
      "http://127.0.0.1:1/: status 200 <> no answer: …",
      "not: login shell zsh: this not to hold: login shell zsh <> it holds",
    ]
  `);
});
