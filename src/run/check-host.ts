/** What the script of the checks asks any guest for: Homebrew, users, ports, processes. POSIX sh. */

/**
 * Where Homebrew keeps what it installed: Cellar/<formula>/<version>, opt for aliases, Caskroom, Library/Taps (its docs).
 * Where it is at none of its usual places, a login shell may know it.
 */
export const brew = `tp_brew() {
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

export const user = `tp_user() {
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
export const port = `tp_port() {
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
export const processes = `tp_process() {
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
