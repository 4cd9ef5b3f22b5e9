/** The functions that the script of the checks is made of: POSIX sh for macOS 12 and later, and for Debian. */
import type { Check } from '../model/check.ts';
import { brew, port, processes, user } from './check-host.ts';
import { CONTENT_BYTES, OUTPUT_BYTES } from './check-limits.ts';
import { agent, app, defaults } from './check-mac.ts';

/**
 * A command is a process group of its own, so that the clock can end all of it: by setsid where there is one, else
 * (macOS, whose sh is bash) by job control. The clock also ends what writes more than 64 MiB. `wait` gives 128 + n for
 * signals. The clock is ended by KILL: a subshell that was only just forked still has our trap for TERM, and would go on.
 * Files are new for each check, since what went on in the background still writes to the old ones. One byte more than is
 * kept is sent, so that the reader knows that there was more. Lengths are bytes: in the C locale, of a subshell alone.
 * What looks at facts is a subshell, which setsid cannot start: where it is no group, the clock stops it, so that it starts
 * nothing more, kills its descendants, parents first, and it last, since the clock itself is ended when it is gone. It takes
 * its stdout by exec, since dash keeps the old one open for the way back from a redirected function.
 */
const core = `cd -- "$HOME" || exit 1
tp_dir=$(mktemp -d "\${TMPDIR:-/tmp}/tartplan.XXXXXX") || exit 1
trap 'rm -rf "$tp_dir"' EXIT
trap 'exit 1' HUP INT TERM
exec 2>/dev/null
command -v setsid >/dev/null || set -m
tp_fact() {
  printf '%s %s %s %s\\n%s\\n' "$tp_nonce" "$1" "$2" "\${#3}" "$3"
}
tp_send() {
  printf '%s %s %s %s\\n' "$tp_nonce" "$1" "$2" "$(wc -c <"$tp_dir/send.$1" | tr -d ' ')"
  cat "$tp_dir/send.$1"
  printf '\\n'
}
tp_head() {
  head -c "$3" "$4" >"$tp_dir/send.$1" || return 1
  tp_send "$1" "$2"
}
tp_value() (
  LC_ALL=C
  printf '%s %s %s %s\\n%s\\n' "$tp_nonce" "$tp_index" "$1" "\${#2}" "$2"
)
tp_tree() {
  ps -A -o pid= -o ppid= | awk -v root="$1" '{ parent[$1] = $2 } END {
    for (pid in parent) {
      up = pid
      for (n = 0; n < 64 && up != root && up in parent; n++) up = parent[up]
      if (up == root) print n, pid
    }
  }' | sort -n | cut -d ' ' -f 2
}
tp_kill() {
  kill -s "$1" -- "-$2" || {
    kill -s STOP "$2"
    for tp_one in $(tp_tree "$2" | grep -vx "$2") "$2"; do
      kill -s KILL "$tp_one"
    done
  }
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
tp_await() {
  tp_pid=$!
  tp_clock "$tp_pid" "$1" >/dev/null </dev/null &
  tp_watch=$!
  wait "$tp_pid"
  tp_exit=$?
  kill -s KILL "$tp_watch"
  wait "$tp_watch"
  return "$tp_exit"
}
tp_begin() {
  tp_fact "$1" begin ''
  rm -f "$tp_dir/out" "$tp_dir/err" "$tp_dir/why"
}
tp_facts() {
  tp_begin "$1"
  tp_index=$1
  tp_seconds=$2
  shift 2
  (
    exec >"$tp_dir/out" </dev/null
    "$@"
  ) &
  tp_await "$tp_seconds"
  if [ -s "$tp_dir/why" ]; then
    tp_fact "$tp_index" why "$(cat "$tp_dir/why")"
  else
    cat "$tp_dir/out"
  fi
  tp_fact "$tp_index" over ''
}
`;

/** Starts `$tp_start $tp_options`, which reads what tp_text holds from a descriptor: the text is on no command line. */
const command = `tp_setsid=$(command -v setsid)
tp_launch() {
  exec \${tp_setsid:+"$tp_setsid"} "$tp_start" $tp_options /dev/fd/9 9<<TP_TEXT
$tp_text
TP_TEXT
}
tp_command() {
  tp_begin "$1"
  tp_launch >"$tp_dir/out" 2>"$tp_dir/err" </dev/null &
  tp_await "$2"
  tp_fact "$1" exit "$?"
  [ ! -s "$tp_dir/why" ] || tp_fact "$1" why "$(cat "$tp_dir/why")"
  tp_head "$1" stdout ${OUTPUT_BYTES + 1} "$tp_dir/out"
  tp_head "$1" stderr ${OUTPUT_BYTES + 1} "$tp_dir/err"
  tp_fact "$1" over ''
}
`;

/**
 * `stat` is asked in GNU's way, then in BSD's: a macOS guest may have either first on its PATH. Nothing but regular files
 * is opened: a device or a pipe might never end.
 */
const file = `tp_file() {
  if [ -L "$1" ]; then
    readlink -n "$1" >"$tp_dir/send.$tp_index"
    tp_send "$tp_index" link
  fi
  if [ -f "$1" ]; then
    tp_kind='file'
  elif [ -d "$1" ]; then
    tp_kind=directory
  elif [ -e "$1" ]; then
    tp_kind=other
  else
    tp_kind=missing
  fi
  tp_value kind "$tp_kind"
  tp_stat=$(stat -L -c '%a %U %G' -- "$1" || stat -L -f '%p %Su %Sg' -- "$1") && tp_value stat "$tp_stat"
  if [ "$2$tp_kind" = yesfile ]; then
    tp_head "$tp_index" content ${CONTENT_BYTES + 1} "$1" || tp_value unreadable ''
  fi
  if [ "$3$tp_kind" = yesfile ]; then
    tp_sum=$(sha256sum <"$1" || shasum -a 256 <"$1" || openssl dgst -sha256 -r <"$1") && tp_value sha256 "\${tp_sum%% *}"
  fi
}
`;

const parts: Readonly<Record<Check['kind'], string>> = {
  command,
  env: command,
  path: command,
  shell: command,
  'git-config': command,
  http: command,
  file,
  directory: file,
  brew,
  app,
  defaults,
  'login-shell': user,
  user,
  port,
  process: processes,
  'launch-agent': agent,
};

/** What checks of these kinds need, each function once. */
export const library = (kinds: readonly Check['kind'][]): string =>
  core + [...new Set(kinds.map((kind) => parts[kind]))].join('');
