/** A script as another user of the guest: by sudo without a password, and nothing of the script on a command line. Pure. */
import { quote } from './shell.ts';

/** A step ends so when it cannot become that user; its stderr says why, in a line that begins with `noUserLine`. */
export const noUserExit = 124;
export const noUserLine = 'tartplan: cannot become ';

/**
 * sudo closes every descriptor but the first three, so the script goes in by stdin, which is at its end when it begins.
 * `-H` because macOS keeps HOME (its sudoers), and SHELL is unset since it may be kept too: both are to be the user's.
 * Nobody but root can end what sudo runs: a step that is to end does so by a trap, with all of its session if that is its own.
 */
export const asUser = (user: string, script: string): string => `tp_inner=${quote(`unset SHELL\n${script}`)}
if [ "$(id -un)" = ${quote(user)} ]; then eval "$tp_inner"; fi
tp_no() {
  printf '%s\\n' ${quote(`${noUserLine}${user}: `)}"$1" >&2
  exit ${noUserExit}
}
id -u ${quote(user)} >/dev/null 2>&1 || tp_no 'there is no such user in the guest'
command -v sudo >/dev/null 2>&1 || tp_no 'there is no sudo in the guest'
sudo -n -u ${quote(user)} true 2>/dev/null || tp_no 'sudo wants a password in the guest'
sudo -n -H -u ${quote(user)} -- /bin/sh -c 'tp_script=$(cat) && exec </dev/null && eval "$tp_script"' <<TP_INNER &
$tp_inner
TP_INNER
tp_sudo=$!
tp_end() {
  trap '' TERM HUP
  if [ "$(ps -o pgid= -p $$ | tr -d ' ')" = $$ ]; then
    sudo -n /bin/sh -c "kill -TERM -$$"
  else
    sudo -n /bin/sh -c "kill -TERM $tp_sudo"
  fi
  exit 143
}
trap tp_end TERM HUP
wait "$tp_sudo"
`;
