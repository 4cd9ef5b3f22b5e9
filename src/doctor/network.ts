/** Checks of the network that guests need (tart-contract 2.16, 2.17). */
import { type Finding, finding } from './finding.ts';
import type { Subject } from './subject.ts';

/** Addresses of the /24 that macOS hands out to guests behind NAT. */
const pool = 253;
/** Seconds; the default is a day. */
const short = 3_600;

const shorten =
  'sudo defaults write /Library/Preferences/SystemConfiguration/com.apple.InternetSharing.default.plist bootpd -dict DHCPLeaseTimeSecs -int 600\nsudo rm /var/db/dhcpd_leases';

export const leases = ({ host }: Subject): Finding => {
  const id = 'dhcp-leases';
  if (host.leases === undefined) return finding(id, 'ok', 'no DHCP lease was handed out yet');
  const { current, seconds } = host.leases;
  const shown = `${current} of ${pool} DHCP leases are in use`;
  if (current >= pool) return finding(id, 'fail', `${shown}: guests behind NAT get no address`, { remedy: shorten });
  if (current >= pool * 0.75) return finding(id, 'warn', `${shown}, each for ${hours(seconds)}`, { remedy: shorten });
  if (seconds > short && current >= pool * 0.25) {
    return finding(id, 'warn', `${shown}, each for ${hours(seconds)}`, {
      detail: 'Every fresh VM takes one, so that a busy day uses them up.',
      remedy: shorten,
    });
  }
  return finding(id, 'ok', `${shown}, each for ${hours(seconds)}`);
};

export const networkInterface = ({ host, tartfile }: Subject): Finding => {
  const id = 'interface';
  if (host.activeInterface !== undefined) return finding(id, 'ok', `the active interface is ${host.activeInterface}`);
  const needed = typeof tartfile === 'object' && tartfile.bridged;
  return finding(id, needed ? 'fail' : 'warn', 'there is no active interface: this host is offline', {
    detail: needed ? 'The tartfile bridges guests to it.' : 'Images cannot be pulled, and guests have no way out.',
    remedy: 'Connect the host, or name an interface in the tartfile: network: { interface: en0 }.',
  });
};

export const softnet = ({ host, tartfile }: Subject): Finding => {
  const id = 'softnet';
  if (typeof tartfile !== 'object' || !tartfile.softnet) return finding(id, 'ok', 'no VM uses Softnet');
  if (host.softnet === undefined) {
    return finding(id, 'fail', 'the tartfile uses Softnet, which is not installed', {
      remedy: 'brew install openai/tools/softnet',
    });
  }
  if (!host.softnet.runsAsRoot) {
    return finding(id, 'fail', 'Softnet may not run as root', {
      detail: 'Without a terminal nobody can type a password for it.',
      remedy: `sudo chown root '${host.softnet.path}'\nsudo chmod u+s '${host.softnet.path}'`,
    });
  }
  return finding(id, 'ok', `Softnet at ${host.softnet.path}`);
};

const hours = (seconds: number): string =>
  seconds >= 5_400 ? `${Math.round(seconds / 3_600)} hours` : `${Math.round(seconds / 60)} minutes`;
