/** What a guest can see and touch, and that it ends with its `run`. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connect, ssh } from './support/ssh.ts';
import { createTart, dialled, eventually, executable, type Running, type Tart, tahoe, ubuntu } from './support/tart.ts';

const confinedLine =
  'tart-sim: guests are confined to their own root by namespaces, which is still no security sandbox\n';

const booted = async (
  env: Record<string, string>,
  image = tahoe,
): Promise<{ tart: Tart; run: Running; confined: boolean }> => {
  const tart = createTart(env);
  await tart.must('clone', image, 'vm');
  const run = await tart.boot('vm');
  await eventually('it says how it is confined', () => run.stderr().includes('\n'));
  return { tart, run, confined: run.stderr() === confinedLine };
};

/** A process of the guest that writes its number on the host's side, found by a mark in its arguments. */
const alive = (mark: string): boolean =>
  readdirSync('/proc').some((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(mark);
    } catch {
      return false;
    }
  });

test('the first line on stderr says what a guest may do', async () => {
  const { run } = await booted({});
  expect(run.stderr()).toMatch(
    /^tart-sim: (guests are confined|no sandbox: commands of guests run on this computer as )/,
  );
  const loose = await booted({ TART_SIM_CONFINE: 'no' });
  expect(loose.run.stderr()).toMatch(/^tart-sim: no sandbox: commands of guests run on this computer as \S+\n$/);
});

test('confined: the files of the host are neither seen nor written, not through sftp either', async (context) => {
  const { tart, confined } = await booted({});
  if (!confined) context.skip('this kernel does not let us make namespaces');
  writeFileSync(tart.path('secret'), 'of the host\n');
  const client = await connect(tart, 'vm');
  const { stdout } = await ssh(
    client,
    `ls -d ${homedir()} ${tart.path('secret')} ${tart.home} /mnt /media 2>/dev/null; ls /Users; echo $HOME`,
  );
  expect(stdout.toString()).toBe('Shared\nadmin\nrunner\n/Users/admin\n');
  expect((await ssh(client, 'touch /usr/bin/x || touch /bin/x || touch /etc/ssl/x')).code).not.toBe(0);
  await ssh(client, `ln -s ${tart.path('secret')} ~/trap; ln -s / ~/root`);
  const sftp = await new Promise<import('ssh2').SFTPWrapper>((resolve, reject) =>
    client.sftp((error, one) => (error ? reject(error) : resolve(one))),
  );
  const read = (path: string): Promise<string> =>
    new Promise((resolve, reject) =>
      sftp.readFile(path, (error, data) => (error ? reject(error) : resolve(String(data)))),
    );
  await expect(read('trap')).rejects.toThrow('No such file');
  await expect(read(`root/..${tart.path('secret')}`)).rejects.toThrow('No such file');
  await expect(read(`../../..${tart.path('secret')}`)).rejects.toThrow('No such file');
  expect(await read('root/etc/hosts')).toContain('localhost');
});

test.each(['yes', 'no'])('every process of a guest dies with a run that is killed (confine: %s)', async (confine) => {
  const { tart, run } = await booted({ TART_SIM_CONFINE: confine });
  const mark = `mark-${run.pid}-${confine}`;
  const client = await connect(tart, 'vm');
  client.on('error', () => undefined);
  await ssh(client, `(exec sh -c 'while :; do sleep 1; done' ${mark}) >/dev/null 2>&1 </dev/null &`);
  expect(alive(mark)).toBe(true);
  run.kill('SIGKILL');
  await eventually('it is gone', () => !alive(mark));
});

test('unconfined: the home lies in the folder of the VM, stand-ins come first', async () => {
  const { tart } = await booted({ TART_SIM_CONFINE: 'no' });
  const client = await connect(tart, 'vm');
  const { stdout } = await ssh(
    client,
    'cd && pwd -P && uname -s && sw_vers -productVersion && $SHELL -lc "brew --prefix"',
  );
  const tree = join(tart.home, 'vms/vm/guest');
  expect(stdout.toString()).toBe(`${tree}/Users/admin\nDarwin\n26.2\n${tree}/opt/homebrew\n`);
  await ssh(client, 'brew=$TART_SIM_ROOT/opt/homebrew/bin/brew; $brew install ripgrep; touch ~/file');
  expect(existsSync(join(tree, 'Users/admin/file'))).toBe(true);
  expect(existsSync(join(tree, 'opt/homebrew/bin/rg'))).toBe(true);
});

const canBecomeNobody = process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status === 0;

test.skipIf(!canBecomeNobody)(
  'not root: confined by a namespace of users, sshd on a port that sim/net tells',
  async () => {
    const tart = createTart();
    await tart.must('list');
    // A copy, since the repository may lie where nobody else may look.
    cpSync(dirname(executable), tart.path('program'), { recursive: true });
    spawnSync('chown', ['-R', 'nobody', tart.path('.')]);
    const nobody = ['--reuid', 'nobody', '--clear-groups', tart.path(`program/${basename(executable)}`)];
    const call = (...args: string[]) => spawnSync('setpriv', [...nobody, ...args], { env: tart.env, encoding: 'utf8' });
    expect(call('clone', tahoe, 'vm').status).toBe(0);
    const run = spawn('setpriv', [...nobody, 'run', 'vm'], { env: tart.env, stdio: ['ignore', 'ignore', 'pipe'] });
    onTestFinished(() => void run.kill('SIGKILL'));
    const line = await new Promise((resolve) => run.stderr.once('data', (chunk) => resolve(String(chunk))));
    expect(line).toMatch(
      /^tart-sim: (guests are confined|no sandbox: commands of guests run on this computer as nobody)/,
    );
    const { host, port } = await dialled(tart, 'vm');
    expect(host).toBe('127.0.0.1');
    expect(port).toBeGreaterThan(1023);
    const client = await connect(tart, 'vm');
    const { stdout } = await ssh(client, 'touch ~/file && ls ~/file && uname -s');
    expect(stdout.toString()).toMatch(/Users\/admin\/file\nDarwin\n$/);
  },
);

test("an image of one's own: its values, its home", async () => {
  const tart = createTart();
  tart.env.TART_SIM_IMAGES = tart.path('images');
  const folder = tart.path('images/registry.test/team/mac/14');
  mkdirSync(join(folder, 'home/.config'), { recursive: true });
  writeFileSync(join(folder, 'image.json'), JSON.stringify({ like: tahoe, macos: '14.6', cpu: 5 }));
  writeFileSync(join(folder, 'home/.config/mine'), 'from the image\n');
  await tart.must('clone', 'registry.test/team/mac:14', 'vm');
  expect(JSON.parse(await tart.must('get', 'vm', '--format', 'json'))).toMatchObject({ CPU: 5, OS: 'darwin' });
  await tart.boot('vm');
  const client = await connect(tart, 'vm');
  expect(
    (
      await ssh(client, 'cat ~/.config/mine; sw_vers -productVersion; uname -r; ls -l ~/.config/mine | cut -d " " -f 3')
    ).stdout.toString(),
  ).toBe('from the image\n14.6\n23.6.0\nadmin\n');
});

test('commands that install scripts ask: defaults, brew, dscl, scutil, PlistBuddy', async () => {
  const { tart } = await booted({});
  const client = await connect(tart, 'vm');
  const run = async (script: string) => (await ssh(client, 'sh -s', script)).stdout.toString();
  expect(
    await run(`
      defaults write com.apple.dock autohide -bool true; defaults read com.apple.dock autohide
      defaults write com.apple.dock tilesize -int 36; defaults read-type com.apple.dock tilesize
      defaults write com.apple.dock apps -array a 'b & c'; defaults write com.apple.dock title '<x> "y"'
      defaults read com.apple.dock apps; defaults read com.apple.dock title
      defaults write com.apple.dock apps -array-add d; defaults read com.apple.dock apps | wc -l | tr -d ' '
      defaults delete com.apple.dock title; defaults read com.apple.dock title 2>/dev/null; echo $?
      defaults write -g Shared -float 1.5; defaults read NSGlobalDomain Shared
      /usr/libexec/PlistBuddy -c 'Set :tilesize 48' ~/Library/Preferences/com.apple.dock.plist; defaults read com.apple.dock tilesize`),
  ).toBe('1\nType is integer\n(\n    a,\n    "b & c"\n)\n<x> "y"\n5\n1\n1.5\n48\n');
  expect(
    await run(`
      eval "$(/opt/homebrew/bin/brew shellenv)"
      printf 'brew "ripgrep"\\ncask "iterm2"\\n' > Brewfile
      brew bundle check >/dev/null; echo $?; brew bundle >/dev/null; echo $?; brew bundle check; brew list --versions; rg --version
      brew install ripgrep 2>&1; brew uninstall ripgrep >/dev/null; [ -e /opt/homebrew/bin/rg ] || echo none; brew list nope 2>/dev/null; echo $?`),
  ).toBe(
    "1\n0\nThe Brewfile's dependencies are satisfied.\nripgrep 1.0.0\niterm2 1.0.0\nrg 1.0.0\nWarning: ripgrep 1.0.0 is already installed and up-to-date.\nnone\n1\n",
  );
  expect(
    await run(
      'dscl . -read /Users/admin UserShell; sudo scutil --set HostName mine; scutil --get HostName; xcode-select -p; whoami; arch',
    ),
  ).toMatch(/^UserShell: \/\S+\nmine\n\/Library\/Developer\/CommandLineTools\nadmin\narm64\n$/);
  expect(await run('ifconfig en0')).toContain(
    JSON.parse(readFileSync(join(tart.home, 'vms/vm/config.json'), 'utf8')).macAddress,
  );
});

test('commands that checks ask: plutil, launchctl, dscl, netstat', async () => {
  const { tart } = await booted({});
  const client = await connect(tart, 'vm');
  const run = async (script: string) => (await ssh(client, 'sh -s', script)).stdout.toString();
  expect(
    await run(`
      defaults write a.b list -array 'x "y"' -int 2; defaults write a.b map -dict k.k -bool true; defaults write a.b on -bool true
      defaults export a.b - | plutil -extract list json -o - -; defaults export a.b - | plutil -extract map json -o - -
      defaults write a.b with.dot -string yes; plutil -extract 'with\\.dot' raw -o - ~/Library/Preferences/a.b.plist
      plutil -extract on raw -o - ~/Library/Preferences/a.b.plist
      defaults write a.b when -array -data 00; defaults export a.b - | plutil -extract when json -o - - 2>/dev/null; echo $?
      plutil -extract none raw -o - ~/Library/Preferences/a.b.plist 2>/dev/null; echo $?`),
  ).toBe('["x \\"y\\"",2]\n{"k.k":true}\nyes\ntrue\n1\n1\n');
  expect(
    await run(`
      cd ~/Library/LaunchAgents; uid=$(id -u)
      defaults write "$PWD/one.plist" Label one; defaults write "$PWD/one.plist" RunAtLoad -bool true; defaults write "$PWD/two.plist" Label two
      launchctl print gui/$uid/one 2>/dev/null; echo $?
      launchctl bootstrap gui/$uid one.plist; launchctl load -w two.plist; launchctl bootstrap gui/$uid one.plist 2>&1; echo $?
      for one in one two; do launchctl print gui/$uid/$one | grep state; done
      launchctl list | cut -f 3; launchctl bootout gui/$uid/one; launchctl list one 2>/dev/null; echo $?; launchctl unload two.plist; launchctl list | wc -l | tr -d ' '`),
  ).toBe(
    '113\nBootstrap failed: 5: Input/output error\n5\n\tstate = running\n\tstate = not running\nLabel\none\ntwo\n113\n1\n',
  );
  expect(await run('dscl . -read /Users/admin NFSHomeDirectory UniqueID; dscl . -read /Users/bob; echo $?')).toBe(
    'NFSHomeDirectory: /Users/admin\nUniqueID: 501\n56\n',
  );
  expect(await run('netstat -an -p tcp')).toMatch(/^tcp[46] +0 +0 +\S+\.\d+ +\*\.\* +LISTEN$/m);
  const plist = '/Applications/iterm2.app/Contents/Info.plist';
  expect(
    await run(
      `/opt/homebrew/bin/brew install --cask iterm2 >/dev/null; defaults read ${plist} CFBundleShortVersionString`,
    ),
  ).toBe('1.0.0\n');
});

test('a Linux guest takes its Linux path', async () => {
  const { tart } = await booted({}, ubuntu);
  const client = await connect(tart, 'vm');
  expect(
    (await ssh(client, 'uname -s; echo $HOME; command -v brew sw_vers defaults; sudo -n whoami')).stdout.toString(),
  ).toBe('Linux\n/home/admin\nadmin\n');
});
