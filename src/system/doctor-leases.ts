/** The host's DHCP leases: how many are in use, and for how long each is handed out. */
import { readFile } from 'node:fs/promises';
import type { HostFacts } from '../ports/host-facts.ts';
import { ask } from './doctor-look.ts';

const settings = '/Library/Preferences/SystemConfiguration/com.apple.InternetSharing.default.plist';
/** Seconds: what macOS takes when the settings say nothing. */
const DAY = 86_400;

/** Undefined when no lease was handed out yet. */
export const readLeases = async (path: string, now: number): Promise<HostFacts['leases']> => {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const found = /DHCPLeaseTimeSecs\D+(\d+)/.exec((await ask('defaults', ['read', settings, 'bootpd'])) ?? '');
  return { current: countLeases(text, now), seconds: Number(found?.[1] ?? DAY) };
};

/** Entries hold `lease=0x<hex of the second at which it ends>` (tart-contract 2.16). */
export const countLeases = (text: string, now: number): number =>
  [...text.matchAll(/\blease=0x([0-9a-f]+)/gi)].filter(([, hex]) => Number.parseInt(hex ?? '', 16) * 1000 > now).length;
