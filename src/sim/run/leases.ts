/** Addresses: DHCP leases and the ARP table, which outlive the VM they were given to (contract 2.16). */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hash32 } from '../hash.ts';
import type { Home } from '../home/home.ts';
import { delay } from '../time.ts';

export type NetworkMode = 'nat' | 'bridged' | 'softnet' | 'host';

/**
 * A loopback address that only depends on the home, the MAC and the network: two homes are two hosts, and a bridged
 * VM has another address than the lease of its NAT days says.
 */
export const addressOf = (home: Home, mac: string, mode: NetworkMode): string => {
  const hash = hash32(`${home.path} ${mac} ${mode === 'bridged' ? 'lan' : 'nat'}`);
  return `127.${64 + (hash & 0x3f)}.${(hash >>> 6) & 0xff}.${1 + (((hash >>> 14) & 0xffff) % 254)}`;
};

/** Unexpired leases only; a stopped VM's lease answers too. */
export const leasedAddress = (home: Home, mac: string): string | undefined => {
  const record = read(join(home.sim, 'leases', mac));
  if (record === undefined) return undefined;
  const [address, expires = '0'] = record.split(' ');
  return Number(expires) > Date.now() ? address : undefined;
};

export const arpAddress = (home: Home, mac: string): string | undefined => read(join(home.sim, 'arp', mac))?.trim();

/** A day, or ten minutes behind softnet (contract 2.17); TART_SIM_LEASE says otherwise. */
export const writeLease = (home: Home, mac: string, address: string, mode: NetworkMode): void => {
  const lasts = delay('TART_SIM_LEASE', mode === 'softnet' ? 600_000 : 86_400_000);
  write(join(home.sim, 'leases', mac), `${address} ${Date.now() + lasts}\n`);
};

export const writeArp = (home: Home, mac: string, address: string): void =>
  write(join(home.sim, 'arp', mac), `${address}\n`);

/** Where the address really listens: `<host> <port>` in `sim/net/<address>`. */
export const netFile = (home: Home, address: string): string => join(home.sim, 'net', address);

export const writeNet = (home: Home, address: string, host: string, port: number): void =>
  write(netFile(home, address), `${host} ${port}\n`);

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}.new`, text);
  renameSync(`${path}.${process.pid}.new`, path);
};

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};
