/** What a login shell is told to run for checks that ask what it sees: variables, PATH, git's settings, a web page. */
import type {
  CommandCheck,
  EnvCheck,
  GitConfigCheck,
  HttpCheck,
  PathCheck,
  ShellStart,
  ShellStartCheck,
} from '../model/check.ts';
import { quote } from './shell.ts';
import { startText } from './shell-start.ts';

export type ShellCheck = ShellStartCheck | CommandCheck | EnvCheck | PathCheck | GitConfigCheck | HttpCheck;

/** The text, and the shell that reads it where it is not the login shell. */
export const textOf = (check: ShellCheck): { readonly text: string; readonly shell?: ShellStart } => {
  switch (check.kind) {
    case 'shell':
      return { text: startText(check), shell: PLAIN };
    case 'command':
      return { text: check.run, ...shellOf(check) };
    case 'env':
      return { text: variables(Object.keys(check.variables)), ...shellOf(check) };
    case 'path':
      return { text: variables(['PATH']), ...shellOf(check) };
    case 'git-config':
      return { text: asSh(GIT, check.key, check.scope === undefined ? '' : `--${check.scope}`) };
    case 'http':
      return { text: asSh(HTTP, check.url, String(Math.max(1, Math.floor(check.timeoutMs / 1000)))) };
    default:
      return check satisfies never;
  }
};

/** What measures is no shell of the user's. */
const PLAIN: ShellStart = { name: 'sh', program: '/bin/sh', options: [] };

const shellOf = ({ shell }: { readonly shell?: ShellStart }) => (shell === undefined ? {} : { shell });

/** The login shell may be any; what it starts is sh, with all that it exports. */
const asSh = (script: string, ...args: readonly string[]): string =>
  `exec /bin/sh -c ${quote(script)} tartplan ${args.map(quote).join(' ')}\n`;

const variables = (names: readonly string[]): string => asSh(VARIABLES, ...names);

/** `tartplan:<name> =<value in hexadecimal>`, which no value can break out of; `-` for one that is not set. Profiles may print before. */
const VARIABLES = `for tp_name in "$@"; do
  eval "tp_set=\\\${$tp_name+x} tp_value=\\\${$tp_name-}"
  if [ -n "$tp_set" ]; then
    printf 'tartplan:%s =%s\\n' "$tp_name" "$(printf %s "$tp_value" | od -A n -v -t x1 | tr -d ' \\n')"
  else
    printf 'tartplan:%s -\\n' "$tp_name"
  fi
done`;

const GIT = `cd -- "$HOME" || exit 1
tp_value=$(git config \${2:+"$2"} --get "$1")
tp_exit=$?
printf 'tartplan:git %s\\n%s' "$tp_exit" "$tp_value"`;

const HTTP = `tp_body=$(mktemp "\${TMPDIR:-/tmp}/tartplan.XXXXXX") || exit 1
trap 'rm -f "$tp_body" "$tp_body.log"' EXIT
if command -v curl >/dev/null; then
  tp_status=$(curl -sS -L --max-time "$2" -o "$tp_body" -w '%{http_code}' "$1")
  tp_exit=$?
elif command -v wget >/dev/null; then
  wget -q -S -T "$2" -t 1 --content-on-error -O "$tp_body" "$1" 2>"$tp_body.log"
  tp_exit=$?
  tp_status=$(sed -n 's/^ *HTTP\\/[0-9.]* \\([0-9]*\\).*/\\1/p' "$tp_body.log" | tail -n 1)
  [ -z "$tp_status" ] || tp_exit=0
else
  printf 'tartplan:http none 0\\n'
  exit 0
fi
printf 'tartplan:http %s %s\\n' "$tp_exit" "\${tp_status:-0}"
head -c 60000 "$tp_body"`;
