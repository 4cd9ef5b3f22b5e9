/** The root folder of a new guest: its home with the files that Cirrus' images have, /etc, and room for the rest. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { macosReleases } from '../images/catalogue.ts';
import type { Image } from '../images/image.ts';
import { brewScript } from '../mac/brew.ts';
import { accountOf, defaultShell } from './account.ts';

/** Makes the tree in an empty folder; it is copied with the VM from then on. */
export const makeGuestRoot = (root: string, image: Image): void => {
  const account = accountOf(image.os);
  const home = join(root, account.home);
  const folders = image.os === 'darwin' ? macFolders : linuxFolders;
  for (const folder of [account.home, `${account.home}/.ssh`, ...folders, ...commonFolders]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  for (const open of ['tmp', 'var/tmp']) chmodSync(join(root, open), 0o1777);
  chmodSync(join(home, '.ssh'), 0o700);
  const files = { ...etc(image), ...(image.os === 'darwin' ? macFiles(image) : linuxFiles) };
  for (const [path, text] of Object.entries(files)) write(join(root, path), text);
  if (image.os === 'darwin' && image.homebrew) {
    write(join(root, 'opt/homebrew/bin/brew'), brewScript);
    chmodSync(join(root, 'opt/homebrew/bin/brew'), 0o755);
    symlinkSync('admin', join(root, 'Users/runner'));
  }
  if (image.os === 'darwin' && image.flavor !== 'vanilla') {
    mkdirSync(join(root, 'Library/Developer/CommandLineTools/usr/bin'), { recursive: true });
  }
  if (image.os === 'darwin' && image.flavor === 'xcode') {
    mkdirSync(join(root, 'Applications/Xcode_26.2.app/Contents/Developer'), { recursive: true });
  }
  if (image.home !== undefined) cpSync(image.home, home, { recursive: true, verbatimSymlinks: true });
  if (process.getuid?.() === 0) spawnSync('chown', ['-R', '-h', `${account.uid}:${account.gid}`, root]);
};

const commonFolders = ['etc', 'tmp', 'var/tmp', 'var/log', 'var/run/tart-sim', 'usr', 'dev', 'proc', 'opt'];
const linuxFolders = ['root', 'mnt', 'srv', 'sys', 'run'];
const macFolders = [
  'Applications',
  'Applications/Utilities',
  'Library/Preferences',
  'Library/Fonts',
  'Library/LaunchAgents',
  'Library/LaunchDaemons',
  'System/Library/CoreServices',
  'System/Applications',
  'Users/Shared',
  'Volumes',
  'private',
  'var/root',
  ...['Desktop', 'Documents', 'Downloads', 'Library/Preferences', 'Library/LaunchAgents', 'Library/Caches'].map(
    (one) => `Users/admin/${one}`,
  ),
  'Users/admin/Library/Application Support',
];

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const etc = (image: Image): Record<string, string> => {
  const { home, uid, gid } = accountOf(image.os);
  const shell = defaultShell(image.os);
  const group = image.os === 'darwin' ? 'staff' : 'admin';
  return {
    'etc/passwd': `admin:x:${uid}:${gid}:Managed via Tart:${home}:${shell}\nroot:x:0:0:root:${image.os === 'darwin' ? '/var/root' : '/root'}:/bin/sh\nnobody:x:65534:65534:nobody:/:/usr/bin/false\n`,
    'etc/group': `${group}:x:${gid}:admin\nwheel:x:0:root\nnogroup:x:65534:\n`,
    'etc/hosts': '127.0.0.1 localhost\n::1 localhost\n',
    'etc/shells': '/bin/bash\n/bin/sh\n/bin/zsh\n',
    'etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files dns\n',
  };
};

const macFiles = (image: Image): Record<string, string> => {
  const release =
    Object.values(macosReleases).find((one) => one.version.split('.')[0] === image.release.split('.')[0]) ??
    macosReleases.tahoe;
  const profile = 'PATH="/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin:$PATH"; export PATH\n';
  return {
    'etc/tart-sim': `MACOS=${image.release}\nBUILD=${release?.build}\nDARWIN=${release?.darwin}\nNAME=${release?.name}\nFLAVOR=${image.flavor}\nSIP=${image.flavor === 'vanilla' ? 'enabled' : 'disabled'}\n`,
    'etc/zprofile': '. /etc/profile\n',
    'etc/zsh/zprofile': '. /etc/profile\n',
    'etc/profile': `if [ -z "$TART_SIM_ROOT" ]; then ${profile.trim()}; fi\n`,
    'System/Library/CoreServices/SystemVersion.plist': systemVersion(image.release, release?.build ?? ''),
    ...(image.homebrew ? { 'Users/admin/.zprofile': shellenv, 'Users/admin/.bash_profile': shellenv } : {}),
  };
};

/** Only login shells have Homebrew on their PATH, as on a real Mac (contract 4.1). */
const shellenv = 'eval "$("${TART_SIM_ROOT:-}/opt/homebrew/bin/brew" shellenv)"\n';

const linuxFiles: Record<string, string> = {
  'etc/profile': 'PATH="/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"; export PATH\n',
  'home/admin/.profile': '[ -f ~/.bashrc ] && [ -n "$BASH_VERSION" ] && . ~/.bashrc\n',
  'home/admin/.bashrc': 'case $- in *i*) ;; *) return ;; esac\n',
};

const systemVersion = (version: string, build: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>ProductBuildVersion</key>
	<string>${build}</string>
	<key>ProductName</key>
	<string>macOS</string>
	<key>ProductVersion</key>
	<string>${version}</string>
</dict>
</plist>
`;
