/** `launchctl` of macOS guests: remembers which jobs are loaded, by domain and label; it starts none of them. */

const tools = '${TART_SIM_STANDINS:-}/usr/libexec/tart-sim';

/**
 * Words and exit codes are those of macOS 13 and later: 113 for a service that is not there, 5 for a property list that
 * cannot be loaded or is loaded already. A job with RunAtLoad or KeepAlive counts as running.
 */
export const launchctl = `
jobs=\${TART_SIM_ROOT:-}/var/tmp/tart-sim-launchd
uid=$(id -u)
missing() {
  echo "Could not find service \\"\${1##*/}\\" in domain for $(echo "\${1%/*}" | sed 's,^gui/,user gui: ,; s,^user/,uid: ,')" >&2
  exit 113
}
value() { "${tools}/plist-lines" "$2" | awk -F '\\t' -v key="$1" '$1 == key { print $2 }' | sed 's/^<string>\\(.*\\)<\\/string>$/\\1/'; }
load() {
  label=$(value Label "$2")
  if [ ! -f "$2" ] || [ -z "$label" ]; then echo 'Load failed: 5: Input/output error' >&2; exit 5; fi
  if [ -e "$jobs/$1/$label" ]; then echo 'Bootstrap failed: 5: Input/output error' >&2; exit 5; fi
  mkdir -p "$jobs/$1"
  case "$(value RunAtLoad "$2")$(value KeepAlive "$2")" in *'<true/>'*|*'<dict>'*) state=running ;; *) state='not running' ;; esac
  printf '%s\\n%s\\n' "$state" "$2" > "$jobs/$1/$label"
}
unload() { [ -e "$jobs/$1" ] || missing "$1"; rm -f "$jobs/$1"; }
verb=$1; [ $# -gt 0 ] && shift
case $verb in
  bootstrap) domain=$1; shift; for one in "$@"; do load "$domain" "$one"; done ;;
  load) for one in "$@"; do case $one in -*) ;; *) load "gui/$uid" "$one" ;; esac; done ;;
  bootout)
    if [ $# -eq 1 ]; then unload "$1"; else unload "$1/$(value Label "$2")"; fi ;;
  unload) for one in "$@"; do case $one in -*) ;; *) unload "gui/$uid/$(value Label "$one")" ;; esac; done ;;
  remove) unload "gui/$uid/$1" ;;
  kickstart)
    for one in "$@"; do :; done
    [ -e "$jobs/$one" ] || missing "$one"
    printf 'running\\n%s\\n' "$(sed -n 2p "$jobs/$one")" > "$jobs/$one" ;;
  print)
    case $1 in
      "gui/$uid"|"user/$uid"|system) printf '%s = {\\n\\ttype = %s\\n}\\n' "$1" "\${1%%/*}" ;;
      *)
        if [ ! -f "$jobs/$1" ]; then echo 'Bad request.' >&2; missing "$1"; fi
        printf '%s = {\\n\\tactive count = 1\\n\\tpath = %s\\n\\ttype = LaunchAgent\\n\\tstate = %s\\n}\\n' "$1" "$(sed -n 2p "$jobs/$1")" "$(sed -n 1p "$jobs/$1")" ;;
    esac ;;
  list)
    if [ $# -gt 0 ]; then
      [ -e "$jobs/gui/$uid/$1" ] || { echo "Could not find service \\"$1\\" in domain for port" >&2; exit 113; }
      printf '{\\n\\t"Label" = "%s";\\n};\\n' "$1"
    else
      printf 'PID\\tStatus\\tLabel\\n'
      for one in "$jobs/gui/$uid"/*; do [ ! -e "$one" ] || printf -- '-\\t0\\t%s\\n' "\${one##*/}"; done
    fi ;;
  managername) echo Background ;;
esac
exit 0`;
