/** One script for all checks of a case: one round trip, each check bounded, results framed so that no output can forge one. */
import type { Check, CommandCheck, FileCheck } from '../model/check.ts';
import { runText } from './script.ts';
import { exports, findShell, type GuestScript, guestPath, quote, scripted } from './shell.ts';

/** What is kept of each stream of a command. */
export const OUTPUT_BYTES = 64 * 1024;
/** What is kept of a file's content. */
export const CONTENT_BYTES = 1024 * 1024;

/**
 * The script prints records, `<nonce> <check> <field> <length>` and so many bytes (see check-read.ts). Commands write to
 * files in a folder of our own: what they leave in the background cannot hold us, and nothing of theirs is our stdout.
 */
export const checksScript = (
  checks: readonly Check[],
  surroundings: {
    readonly env: Readonly<Record<string, string>>;
    readonly secrets: Readonly<Record<string, string>>;
    readonly nonce: string;
  },
): GuestScript => {
  const { env, secrets, nonce } = surroundings;
  const body = checks
    .map((check, index) => (check.kind === 'command' ? commandText(check, index) : fileText(check, index)))
    .join('');
  return scripted(`unset CDPATH
${exports({ ...env, ...secrets })}${findShell}tp_nonce=${quote(nonce)}
${LIBRARY}printf '%s' "$HOME" >"$tp_dir/send"
tp_send - home
${body}tp_fact - end ''
`);
};

const commandText = (check: CommandCheck, index: number): string => `tp_text=${quote(check.run)}
tp_command ${index} ${Math.max(1, Math.ceil(check.timeoutMs / 1000))}
`;

const fileText = (check: FileCheck, index: number): string =>
  `tp_file ${index} ${guestPath(check.path)} ${check.contains.length > 0 ? 'yes' : 'no'}\n`;

/**
 * A command is a process group of its own, so that the clock can end all of it: by setsid where there is one, else
 * (macOS, whose sh is bash) by job control. The clock also ends what writes more than 64 MiB. `wait` gives 128 + n for
 * signals. The clock is ended by KILL: a subshell that was only just forked still has our trap for TERM, and would go on.
 * Files are new for each command, since one that went on in the background still writes to the old ones.
 * `stat` is asked in GNU's way, then in BSD's: a macOS guest may have either first on its PATH. One byte more than is
 * kept is sent, so that the reader knows that there was more.
 */
const LIBRARY = `cd -- "$HOME" || exit 1
tp_dir=$(mktemp -d "\${TMPDIR:-/tmp}/tartplan.XXXXXX") || exit 1
trap 'rm -rf "$tp_dir"' EXIT
trap 'exit 1' HUP INT TERM
exec 2>/dev/null
tp_setsid=$(command -v setsid) || set -m
tp_fact() {
  printf '%s %s %s %s\\n%s\\n' "$tp_nonce" "$1" "$2" "\${#3}" "$3"
}
tp_send() {
  printf '%s %s %s %s\\n' "$tp_nonce" "$1" "$2" "$(wc -c <"$tp_dir/send" | tr -d ' ')"
  cat "$tp_dir/send"
  printf '\\n'
}
tp_head() {
  head -c "$3" "$4" >"$tp_dir/send" || return 1
  tp_send "$1" "$2"
}
tp_launch() {
  ${runText(`exec \${tp_setsid:+"$tp_setsid"} "$tp_shell"`)}
}
tp_kill() {
  kill -s "$1" -- "-$2" || kill -s "$1" "$2"
}
tp_clock() {
  tp_why='timeout'
  tp_left=$2
  while [ "$tp_left" -gt 0 ]; do
    sleep 1
    tp_left=$((tp_left - 1))
    if [ -n "$(find "$tp_dir" -size +131072)" ]; then
      tp_why='flood'
      tp_left=0
    fi
  done
  echo "$tp_why" >"$tp_dir/why"
  tp_kill TERM "$1"
  sleep 2
  tp_kill KILL "$1"
}
tp_command() {
  tp_fact "$1" begin ''
  rm -f "$tp_dir/out" "$tp_dir/err" "$tp_dir/why"
  tp_launch >"$tp_dir/out" 2>"$tp_dir/err" </dev/null &
  tp_pid=$!
  tp_clock "$tp_pid" "$2" >/dev/null </dev/null &
  tp_watch=$!
  wait "$tp_pid"
  tp_fact "$1" exit "$?"
  kill -s KILL "$tp_watch"
  wait "$tp_watch"
  [ ! -s "$tp_dir/why" ] || tp_fact "$1" why "$(cat "$tp_dir/why")"
  tp_head "$1" stdout ${OUTPUT_BYTES + 1} "$tp_dir/out"
  tp_head "$1" stderr ${OUTPUT_BYTES + 1} "$tp_dir/err"
  tp_fact "$1" over ''
}
tp_file() {
  tp_fact "$1" begin ''
  if [ -L "$2" ]; then
    readlink -n "$2" >"$tp_dir/send"
    tp_send "$1" link
  fi
  if [ -f "$2" ]; then
    tp_kind='file'
  elif [ -d "$2" ]; then
    tp_kind=directory
  elif [ -e "$2" ]; then
    tp_kind=other
  else
    tp_kind=missing
  fi
  tp_fact "$1" kind "$tp_kind"
  tp_mode=$(stat -L -c %a -- "$2" || stat -L -f %p -- "$2") && tp_fact "$1" mode "$tp_mode"
  if [ "$3$tp_kind" = yesfile ]; then
    tp_head "$1" content ${CONTENT_BYTES + 1} "$2" || tp_fact "$1" unreadable ''
  fi
  tp_fact "$1" over ''
}
`;
