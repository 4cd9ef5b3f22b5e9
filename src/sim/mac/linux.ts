/** Stand-ins of Linux guests: what needs root or an init that is not there. */
import { powerCommands, sudo } from './power.ts';

export const linuxCommands: Record<string, string> = {
  ...powerCommands,
  'usr/bin/sudo': sudo,
  'usr/bin/systemctl': `
case $1 in
  poweroff|halt) exec /usr/sbin/poweroff ;;
  reboot) exec /usr/sbin/reboot ;;
  is-active) echo active ;;
esac
exit 0`,
};
