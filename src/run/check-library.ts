/** The functions that the script of the checks is made of: POSIX sh for macOS 12 and later, and for Debian. */
import type { Check } from '../model/check.ts';

/** What is kept of each stream of a command. */
export const OUTPUT_BYTES = 64 * 1024;
/** What is kept of a file's content. */
export const CONTENT_BYTES = 1024 * 1024;

/**
 * A command is a process group of its own, so that the clock can end all of it: by setsid where there is one, else
 * (macOS, whose sh is bash) by job control. The clock also ends what writes more than 64 MiB. `wait` gives 128 + n for
 * signals. The clock is ended by KILL: a subshell that was only just forked still has our trap for TERM, and would go on.
 * Files are new for each check, since what went on in the background still writes to the old ones. One byte more than is
 * kept is sent, so that the reader knows that there was more. Lengths are bytes: in the C locale, of a subshell alone.
 * What looks at facts is a subshell, which setsid cannot start: where it is no group, the clock ends its descendants, parents first. It
 * takes its stdout by exec, since dash keeps the old one open for the way back from a redirected function.
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
  kill -s "$1" -- "-$2" || for tp_one in "$2" $(tp_tree "$2"); do kill -s "$1" "$tp_one"; done
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

/**
 * Where Homebrew keeps what it installed: Cellar/<formula>/<version>, opt for aliases, Caskroom, Library/Taps (its docs).
 * Where it is at none of its usual places, a login shell may know it.
 */
const brew = `tp_brew() {
  for tp_prefix in "\${HOMEBREW_PREFIX:-/opt/homebrew}" /opt/homebrew /usr/local /home/linuxbrew/.linuxbrew ''; do
    [ ! -x "$tp_prefix/bin/brew" ] || break
  done
  [ -n "$tp_prefix" ] || tp_prefix=$("$tp_shell" -l -c 'brew --prefix' | tail -n 1)
  tp_value prefix "$tp_prefix"
  [ -d "$tp_prefix" ] || return 0
  case $1 in
    formula)
      tp_versions=$(ls "$tp_prefix/Cellar/$2") || tp_versions=$(cd -P -- "$tp_prefix/opt/$2" && basename "$(pwd)") || return 0
      ;;
    cask)
      tp_versions=$(ls "$tp_prefix/Caskroom/$2") || return 0
      ;;
    tap)
      [ -d "$tp_prefix/Library/Taps/$2" ] || [ -d "$tp_prefix/Homebrew/Library/Taps/$2" ] || return 0
      tp_versions=
      ;;
  esac
  tp_value versions "$tp_versions"
}
`;

/** An application says who it is in its Info.plist; `defaults` reads any plist by its path without the ending. */
const app = `tp_app_info() {
  defaults read "$1/Contents/Info" "$2" | head -c 1000
}
tp_app() {
  command -v defaults >/dev/null || {
    tp_value tool defaults
    return 0
  }
  tp_found=
  if [ "$1" = path ]; then
    [ ! -d "$2" ] || tp_found=$2
  else
    for tp_folder in /Applications /Applications/Utilities "$HOME/Applications" /System/Applications /System/Applications/Utilities; do
      if [ "$1" = name ]; then
        [ ! -d "$tp_folder/$2.app" ] || tp_found=$tp_folder/$2.app
      else
        for tp_one in "$tp_folder"/*.app; do
          [ ! -d "$tp_one" ] || [ "$(tp_app_info "$tp_one" CFBundleIdentifier)" != "$2" ] || tp_found=$tp_one
        done
      fi
      [ -z "$tp_found" ] || break
    done
  fi
  [ -n "$tp_found" ] || return 0
  tp_value found "$tp_found"
  tp_value version "$(tp_app_info "$tp_found" CFBundleShortVersionString)"
}
`;

/** `read-type` prints "Type is boolean" (man defaults). Lists and maps are told as JSON, which plutil makes of the export. */
const defaults = `tp_defaults() {
  command -v defaults >/dev/null || {
    tp_value tool defaults
    return 0
  }
  tp_host=$1
  if tp_type=$(defaults \${tp_host:+"$tp_host"} read-type "$2" "$3"); then
    tp_type=\${tp_type##*Type is }
    tp_value type "$tp_type"
    tp_value value "$(defaults \${tp_host:+"$tp_host"} read "$2" "$3" | head -c ${OUTPUT_BYTES})"
    case $tp_type in
      array | dictionary)
        tp_json=$(defaults \${tp_host:+"$tp_host"} export "$2" - | plutil -extract "$4" json -o - - | head -c ${OUTPUT_BYTES}) && tp_value json "$tp_json"
        ;;
    esac
  elif defaults \${tp_host:+"$tp_host"} read "$2" >/dev/null; then
    tp_value missing key
  else
    tp_value missing domain
  fi
}
`;

const user = `tp_user() {
  tp_name=\${1:-$(id -un)}
  tp_uid=$(id -u "$tp_name") || return 0
  tp_value uid "$tp_uid"
  tp_value groups "$(id -Gn "$tp_name" | head -c 4096)"
  if command -v dscl >/dev/null; then
    tp_home=$(dscl . -read "/Users/$tp_name" NFSHomeDirectory)
    tp_login=$(dscl . -read "/Users/$tp_name" UserShell)
    tp_value home "\${tp_home#NFSHomeDirectory: }"
    tp_value shell "\${tp_login#UserShell: }"
  elif tp_entry=$(getent passwd "$tp_name" || grep "^$tp_name:" /etc/passwd); then
    tp_value home "$(printf '%s\\n' "$tp_entry" | cut -d : -f 6)"
    tp_value shell "$(printf '%s\\n' "$tp_entry" | cut -d : -f 7)"
  fi
}
`;

/** Linux tells in /proc/net (state 0A: listening), macOS by netstat, whose addresses end in `.<port>`. */
const port = `tp_port() {
  if [ "$(uname -s)" != Darwin ] && [ -r "/proc/net/$1" ]; then
    tp_count=$(cat "/proc/net/$1" "/proc/net/\${1}6" | awk -v port="$(printf ':%04X' "$2")" -v protocol="$1" \\
      'index($2, port) == length($2) - 4 && (protocol == "udp" || $4 == "0A") { n++ } END { print n + 0 }')
  else
    tp_count=$(netstat -an -p "$1" | awk -v port=".$2" -v protocol="$1" \\
      '$1 ~ "^" protocol && substr($4, length($4) - length(port) + 1) == port && (protocol == "udp" || $NF == "LISTEN") { n++ } END { print n + 0 }') ||
      return 0
  fi
  tp_value count "$tp_count"
}
`;

/** Linux cuts names at 15 characters; macOS gives the whole path. */
const processes = `tp_process() {
  tp_owner=
  [ -z "$2" ] || tp_owner=$(id -u "$2") || tp_value stranger "$2"
  tp_count=$(ps -ax -o uid= -o comm= | TP_NAME=$1 awk -v owner="$tp_owner" '{
    uid = $1
    sub(/^ *[0-9]+ +/, "")
    sub(/.*\\//, "")
    name = ENVIRON["TP_NAME"]
    if (($0 == name || (length(name) > 15 && $0 == substr(name, 1, 15))) && (owner == "" || uid == owner)) n++
  } END { print n + 0 }') && tp_value count "$tp_count"
}
`;

/** Over SSH there may be no graphical session, and then no \`gui\` domain (man launchctl): the user's own is asked next. */
const agent = `tp_agent() {
  command -v launchctl >/dev/null || {
    tp_value tool launchctl
    return 0
  }
  for tp_one in "$HOME/Library/LaunchAgents/$1.plist" "/Library/LaunchAgents/$1.plist"; do
    [ ! -f "$tp_one" ] || tp_value plist "$tp_one"
  done
  tp_uid=$(id -u)
  tp_text=$(launchctl print "gui/$tp_uid/$1" || launchctl print "user/$tp_uid/$1") || return 0
  tp_value loaded yes
  case $tp_text in
    *'state = running'*) tp_value running yes ;;
  esac
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
