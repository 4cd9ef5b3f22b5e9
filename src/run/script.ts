/** How a step runs in the guest: env, folder, user, shell, nothing of it on a command line. Pure. */
import { asUser } from './as-user.ts';
import { exports, findHome, findShell, type GuestScript, guestPath, octal, quote, scripted } from './shell.ts';

/** A step ends so when its `cwd` is not there; its stderr says which. The step's own text may use the code as well. */
export const noFolderExit = 125;

export interface StepScript {
  /** The user's text. */
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
  /** Path in the guest, `~/` allowed; absent: the home folder. */
  readonly cwd?: string;
  /** Names and values; they win over `env`. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly sudo?: true;
  readonly user?: string;
  readonly shell?: string;
}

/**
 * The user's text is read by the login shell as a script, over a descriptor (9, since a shell moves what it reads from
 * out of the reach of one-digit ones). `set -e` is not imposed; the exit code is that of the text. The here-document is
 * unquoted with nothing but a variable in it: what a variable holds is not expanded again, so any text survives.
 */
export const stepScript = (step: StepScript): GuestScript => {
  const env = exports({ ...step.env, ...step.secrets });
  const start = step.shell === undefined ? runText(`exec "$tp_shell"`) : textFor(step.shell);
  const text = `tp_text=${quote(step.run)}\n${start}\n`;
  const enter = enterFolder(step.cwd ?? '~');
  if (step.user !== undefined) return scripted(asUser(step.user, `unset CDPATH\n${env}${findShell}${enter}${text}`));
  // The folder is that of the user who may use sudo: its `~` is not root's.
  if (step.sudo === true)
    return scripted(`unset CDPATH\n${findHome}${enter}${asUser('root', `${env}${findShell}${text}`)}`);
  return scripted(`unset CDPATH\n${env}${findShell}${enter}${text}`);
};

const enterFolder = (cwd: string): string => `cd -- ${guestPath(cwd)} 2>/dev/null || {
  printf '%s\\n' ${quote(`tartplan: cannot enter the folder ${cwd} in the guest`)} >&2
  exit ${noFolderExit}
}
`;

/** The login shell makes the environment, and then becomes the shell that reads the text. */
const textFor = (shell: string): string => `tp_start=${quote(`exec ${quote(shell)} /dev/fd/8`)}
exec "$tp_shell" -l /dev/fd/9 9<<TP_START 8<<TP_TEXT
$tp_start
TP_START
$tp_text
TP_TEXT`;

/** Runs what tp_text holds by the login shell that `start` begins; redirections may follow in `more`. */
export const runText = (start: string, more = ''): string => `${start} -l /dev/fd/9 9<<TP_TEXT${more}
$tp_text
TP_TEXT`;

/**
 * The line that makes the folder `to` and unpacks a tar stream from stdin there, as the user, whatever the archive says;
 * with `exact` the modes are those of the archive, else the guest's umask has a say, as with a clone.
 * tar stops at the archive's last block; only the end of stdin says that the sender was content, too.
 */
export const unpackCommand = (to: string, exact = false): string =>
  `exec /bin/sh -c 'tp_to=$(printf %b. "${octal(to)}") && tp_to=\${tp_to%.} && ` +
  'case $tp_to in "~") tp_to=$HOME ;; "~/"*) tp_to=$HOME/${tp_to#??} ;; /*) ;; *) tp_to=$HOME/$tp_to ;; esac && ' +
  `mkdir -p -- "$tp_to" && cd -- "$tp_to" && tar -x${exact ? 'p' : ''}of - && exec cat >/dev/null'`;

export interface GuestIdentity {
  readonly os: 'darwin' | 'linux';
  /** `26.1` on macOS; the distribution's own words on Linux. */
  readonly version: string;
  readonly user: string;
  readonly home: string;
  /** The login shell that steps run in. */
  readonly shell: string;
}

/** One round trip, right after the login, that tells who the guest is: what it prints is for `readIdentity`. */
export const whoAmIScript = (): GuestScript =>
  scripted(`${findShell}tp_os=$(uname -s)
if [ "$tp_os" = Darwin ]; then
  tp_version=$(sw_vers -productVersion)
else
  tp_version=$(. /etc/os-release 2>/dev/null && printf '%s' "$PRETTY_NAME")
fi
for tp_fact in "os=$tp_os" "version=$tp_version" "user=$(id -un)" "home=$HOME" "shell=$tp_shell"; do
  printf 'tartplan:%s\\n' "$tp_fact"
done
printf 'tartplan:end\\n'
`);

/** Undefined when the record is not whole. What rc files of the guest print around it is passed over. */
export const readIdentity = (stdout: string): GuestIdentity | undefined => {
  const lines = stdout.split('\n');
  if (!lines.includes('tartplan:end')) return undefined;
  const fact = (name: string): string => {
    const start = `tartplan:${name}=`;
    return lines.find((line) => line.startsWith(start))?.slice(start.length) ?? '';
  };
  const os = fact('os');
  const home = fact('home');
  if (home === '' || (os !== 'Darwin' && os !== 'Linux')) return undefined;
  return {
    os: os === 'Darwin' ? 'darwin' : 'linux',
    version: fact('version'),
    user: fact('user'),
    home,
    shell: fact('shell'),
  };
};
