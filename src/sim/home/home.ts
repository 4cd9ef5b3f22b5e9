/** TART_HOME: where it is, what lies where in it (contract 2.21), and that it is the simulator's own. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runtimeError } from '../exit.ts';

/** A home without this file that has anything in it belongs to a real Tart and is never touched. */
const marker = '.tart-sim';

export interface Home {
  readonly path: string;
  readonly vms: string;
  readonly ocis: string;
  readonly ipsws: string;
  readonly tmp: string;
  /** What only the simulator knows: addresses, leases, locks, counters of faults. */
  readonly sim: string;
}

/** Finds or creates the home; throws what a bad TART_HOME gives (contract 0.4). */
export const openHome = (): Home => {
  const path = resolve(process.env.TART_HOME ?? join(homedir(), '.tart-sim'));
  const home: Home = {
    path,
    vms: join(path, 'vms'),
    ocis: join(path, 'cache', 'OCIs'),
    ipsws: join(path, 'cache', 'IPSWs'),
    tmp: join(path, 'tmp'),
    sim: join(path, 'sim'),
  };
  if (!existsSync(join(path, marker))) claim(path);
  if (!existsSync(join(home.sim, 'slots'))) {
    for (const folder of [
      'vms',
      'cache/OCIs',
      'cache/IPSWs',
      'tmp',
      'sim/net',
      'sim/leases',
      'sim/arp',
      'sim/tmp',
      'sim/locks',
      'sim/slots',
    ]) {
      mkdirSync(join(path, folder), { recursive: true });
    }
  }
  mkdirSync(home.tmp, { recursive: true });
  mkdirSync(home.ocis, { recursive: true });
  return home;
};

const claim = (path: string): void => {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'EACCES' || code === 'EROFS' ? 'Permission denied' : 'Not a directory';
    throw runtimeError(`TART_HOME is invalid: ${missing(path)} does not exist, yet we can't create it: ${reason}`);
  }
  if (readdirSync(path).length > 0) {
    throw runtimeError(
      `TART_HOME is invalid: ${path} is not empty and was not created by tart-sim, its VMs may be real`,
    );
  }
  writeFileSync(join(path, marker), 'This folder belongs to tart-sim, a stand-in for tart: its VMs are not real.\n');
};

/** The first folder on the way to `path` that does not exist. */
const missing = (path: string): string => {
  const parent = dirname(path);
  return parent === path || existsSync(parent) ? path : missing(parent);
};
