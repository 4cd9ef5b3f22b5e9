/** Shell text for the guest: exact quoting, the way a script gets in, the user's login shell. POSIX sh, bash 3.2 included. */
import { ProblemError, problem } from '../model/problem.ts';

/** A line to run and what it reads: nothing but the fixed line can be seen in the guest's list of processes. */
export interface GuestScript {
  readonly command: string;
  readonly stdin: string;
}

/** One word for sh, whatever is in it (NUL aside, which no shell can hold). */
export const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Text as the argument of `printf %b`, in characters that every shell leaves alone between single quotes. */
export const octal = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      /[\w./~]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `\\0${byte.toString(8).padStart(3, '0')}`,
    )
    .join('');

/**
 * sshd hands a command to the user's shell, which may be fish or csh: the line holds no quote, backslash, `!` or
 * newline within its quotes; `exec` lets the end of a step by a signal be seen. It reads all of stdin first, so that what runs then finds its stdin at the end.
 */
export const scripted = (script: string): GuestScript => ({
  command: `exec /bin/sh -c 'tp_script=$(cat) && exec </dev/null && eval "$tp_script"'`,
  stdin: script,
});

/** `export` lines; names that a shell cannot take are refused here, whoever let them through. */
export const exports = (env: Readonly<Record<string, string>>): string =>
  Object.entries(env)
    .map(([name, value]) => {
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        throw new ProblemError(
          problem('config/env-name', `"${name}" cannot be the name of an environment variable`, {
            hint: 'Use letters, digits and underscores only.',
          }),
        );
      }
      return `export ${name}=${quote(value)}\n`;
    })
    .join('');

/** A word for a path in the guest: `~/` is its home, and what is relative starts there too. */
export const guestPath = (path: string): string => {
  if (path === '~' || path === '') return '"$HOME"';
  if (path.startsWith('~/')) return `"$HOME"/${quote(path.slice(2))}`;
  return path.startsWith('/') ? quote(path) : `"$HOME"/${quote(path)}`;
};

/** A command that a service started may lack it. */
export const findHome = `[ -n "$HOME" ] || { HOME=$(eval "echo ~$(id -un)"); export HOME; }
`;

/**
 * Sets tp_shell. The login shell is `$SHELL` (sshd and the agent set it; a step's env may), else what the user database
 * says. Shells that do not read sh (fish, csh, nu, …) cannot run a step: then the first of zsh, bash and sh that is
 * there, still as a login shell, so that PATH is what its profile says.
 */
export const findShell = `${findHome}tp_shell=\${SHELL:-}
if [ -z "$tp_shell" ]; then
  if [ -x /usr/bin/dscl ]; then
    tp_shell=$(/usr/bin/dscl . -read "/Users/$(id -un)" UserShell 2>/dev/null | sed -n 's/^UserShell: //p')
  else
    tp_shell=$(getent passwd "$(id -un)" 2>/dev/null | cut -d : -f 7)
  fi
fi
case $tp_shell in
  '' | /*) ;;
  *) tp_shell=$(command -v "$tp_shell" 2>/dev/null) ;;
esac
case \${tp_shell##*/} in
  zsh | bash | sh | dash | ash | ksh | ksh93 | mksh) [ -x "$tp_shell" ] || tp_shell= ;;
  *) tp_shell= ;;
esac
if [ -z "$tp_shell" ]; then
  for tp_shell in /bin/zsh /bin/bash /bin/sh; do
    [ -x "$tp_shell" ] && break
  done
fi
`;
