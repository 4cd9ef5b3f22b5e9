/** Commands that end a guest: a file in a folder that `run` watches. */

const power = (how: 'off' | 'reboot'): string => `: > "\${TART_SIM_ROOT:-}/var/run/tart-sim/${how}"`;

/** Both systems' shutdown: any time is now. */
export const powerCommands: Record<string, string> = {
  'usr/sbin/shutdown': `
for one in "$@"; do
  case $one in
    -r|--reboot) ${power('reboot')}; exit 0 ;;
    -c|-k) exit 0 ;;
  esac
done
${power('off')}`,
  'usr/sbin/halt': power('off'),
  'usr/sbin/poweroff': power('off'),
  'usr/sbin/reboot': power('reboot'),
};

/** Runs the command as it is: guests have one user, who may do everything in their root. */
export const sudo = `
while :; do
  case $1 in
    -u|-g|-p|-C|-h|-r|-t|-U|-D) shift 2 ;;
    --user=*|--prompt=*|--) shift; ;;
    -v|-k|-K|-l) exit 0 ;;
    -i|-s) shift; if [ $# -eq 0 ]; then exec "\${SHELL:-/bin/sh}" -l; fi; exec "\${SHELL:-/bin/sh}" -lc "$*" ;;
    -S) shift; if [ ! -t 0 ]; then IFS= read -r _; fi ;;
    -*) shift ;;
    *=*) export "$1"; shift ;;
    *) break ;;
  esac
done
if [ $# -eq 0 ]; then echo "usage: sudo command" >&2; exit 1; fi
SUDO_USER=admin SUDO_UID=$(id -u) SUDO_GID=$(id -g) exec "$@"`;
