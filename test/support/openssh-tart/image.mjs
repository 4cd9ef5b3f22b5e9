/** The files of a fresh guest: Debian of this host with a private /etc, one user `admin`, password `admin`, sudo without one. */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const uid = 1000;

/** `guest/root` is the root folder but for what the host lends, `guest/local` its /usr/local. */
export const makeImage = (path) => {
  const root = join(path, 'guest', 'root');
  const local = join(path, 'guest', 'local');
  for (const one of ['bin', 'sbin', 'lib', 'share', 'etc']) mkdirSync(join(local, one), { recursive: true });
  for (const one of folders) mkdirSync(join(root, one), { recursive: true });
  symlinkSync('../run', join(root, 'var/run'));
  for (const one of ['tmp', 'var/tmp']) chmodSync(join(root, one), 0o1777);
  chmodSync(join(root, 'root'), 0o700);
  for (const one of fromHost) if (existsSync(join('/', one))) copyTree(join('/', one), join(root, one));
  for (const [file, [text, mode = 0o644]] of Object.entries(files)) write(join(root, file), text, mode);
  for (const [file, text] of Object.entries(power)) write(join(local, 'sbin', file), text, 0o755);
  const home = join(root, 'home/admin');
  if (existsSync('/etc/skel')) copyTree('/etc/skel', home);
  else mkdirSync(home);
  const key = join(root, 'etc/ssh/ssh_host_ed25519_key');
  must('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'guest', '-f', key]);
  // What a test wants its guests to have besides.
  const more = process.env.OPENSSH_TART_IMAGE;
  if (more !== undefined && existsSync(join(more, 'root'))) copyTree(join(more, 'root'), root);
  if (more !== undefined && existsSync(join(more, 'local'))) copyTree(join(more, 'local'), local);
  must('chown', ['-R', '-h', '0:0', root, local]);
  must('chown', ['-R', '-h', `${uid}:${uid}`, home]);
  chmodSync(home, 0o755);
  chownSync(join(root, 'etc/shadow'), 0, 42);
};

const folders = ['etc/ssh', 'home', 'root', 'tmp', 'var/tmp', 'var/log', 'var/lib', 'var/mail', 'opt', 'srv', 'mnt'];

/** Settings of Debian that login and shells read. The host's own users, keys and git settings stay outside. */
const fromHost = [
  ...['etc/os-release', 'etc/bash.bashrc', 'etc/zsh', 'etc/security', 'etc/login.defs', 'etc/ld.so.cache'],
  ...['etc/services', 'etc/protocols', 'etc/inputrc', 'etc/debian_version'],
];

/** Contents of the password file's hash: `admin`, by crypt(3)'s sha512. */
const hash = '$6$tartguest$kxiahsV3SY2REO7xaI4DgghArMgvZeMesAWwPs4.TLKtBECrUg/otPRta0W08.0TuXOplljIecG4TgviDlFVN/';

const pam = `auth sufficient pam_rootok.so
auth required pam_unix.so
account required pam_unix.so
password required pam_unix.so sha512
session required pam_unix.so
`;

const files = {
  'etc/passwd': [
    `root:x:0:0:root:/root:/bin/bash
admin:x:${uid}:${uid}:Managed via Tart:/home/admin:/bin/bash
sshd:x:100:65534::/run/sshd:/usr/sbin/nologin
nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
`,
  ],
  'etc/group': [`root:x:0:\ntty:x:5:\nshadow:x:42:\nsudo:x:27:admin\nadmin:x:${uid}:\nnogroup:x:65534:\n`],
  'etc/shadow': [`root:*:19000:0:99999:7:::\nadmin:${hash}:19000:0:99999:7:::\nsshd:*:19000::::::\n`, 0o640],
  'etc/nsswitch.conf': ['passwd: files\ngroup: files\nshadow: files\nhosts: files\n'],
  'etc/shells': ['/bin/sh\n/bin/bash\n/usr/bin/bash\n/bin/zsh\n/usr/bin/zsh\n/bin/dash\n'],
  'etc/profile': [
    `if [ "$(id -u)" -eq 0 ]; then PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
else PATH=/usr/local/bin:/usr/bin:/bin; fi
export PATH
`,
  ],
  'etc/environment': [''],
  'etc/sudoers': [
    `Defaults env_reset
Defaults secure_path="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
root ALL=(ALL:ALL) ALL
admin ALL=(ALL:ALL) NOPASSWD: ALL
`,
    0o440,
  ],
  ...Object.fromEntries(
    ['sshd', 'sudo', 'su', 'login', 'chsh', 'passwd', 'other'].map((name) => [`etc/pam.d/${name}`, [pam]]),
  ),
  'etc/ssh/sshd_config': [
    `Include /etc/ssh/sshd_config.d/*.conf
HostKey /etc/ssh/ssh_host_ed25519_key
UsePAM yes
PasswordAuthentication yes
KbdInteractiveAuthentication no
PermitRootLogin no
PrintMotd no
UseDNS no
AcceptEnv LANG LC_*
Subsystem sftp /usr/lib/openssh/sftp-server
`,
  ],
};

/** There is no systemd: the first process ends, or begins anew, at a signal. */
const power = {
  shutdown: `#!/bin/sh
sync
case " $* " in *" -r "*) kill -HUP 1 ;; *) kill -TERM 1 ;; esac
`,
  reboot: '#!/bin/sh\nsync\nkill -HUP 1\n',
  poweroff: '#!/bin/sh\nsync\nkill -TERM 1\n',
  halt: '#!/bin/sh\nsync\nkill -TERM 1\n',
};

const copyTree = (from, to) =>
  lstatSync(from).isDirectory()
    ? cpSync(from, to, { recursive: true, verbatimSymlinks: true })
    : cpSync(from, to, { dereference: true });

const write = (file, text, mode) => {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
};

const must = (program, args) => {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
};
