/** The faults that hit this call: read from TART_SIM_FAULTS at each start, counted over all processes of a home. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Exit } from '../exit.ts';
import { hash32 } from '../hash.ts';
import type { Home } from '../home/home.ts';
import type { Fault } from './fault.ts';

let active: readonly Fault[] = [];

/** What `chooseFaults` found for this call. */
export const activeFaults = (): readonly Fault[] => active;

/** Reads the file and picks the faults for a call of `command` that names these VMs. */
export const chooseFaults = (home: Home, command: string, names: readonly string[]): void => {
  const path = process.env.TART_SIM_FAULTS;
  if (path === undefined || path === '') return;
  active = readFaults(path).filter((fault) => matches(fault, command, names) && isTurn(home, fault));
};

const readFaults = (path: string): readonly Fault[] => {
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as { faults?: readonly Fault[] };
    return read.faults ?? [];
  } catch (error) {
    // A missing file means no faults: tests remove it to end them.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Exit(1, `tart-sim: cannot read TART_SIM_FAULTS: ${(error as Error).message}\n`);
  }
};

const matches = (fault: Fault, command: string, names: readonly string[]): boolean => {
  const commands = fault.command === undefined ? ['*'] : [fault.command].flat();
  if (!commands.includes('*') && !commands.includes(command)) return false;
  return fault.vm === undefined || names.some((name) => glob(fault.vm ?? '*').test(name));
};

const glob = (pattern: string): RegExp => {
  const parts = pattern.split('*').map((one) => one.replace(/[\\^$.|+()[\]{}]/g, '\\$&').replaceAll('?', '.'));
  return new RegExp(`^${parts.join('.*')}$`);
};

/** Counts with files that can be made only once: no lock, and right with any number of processes. */
const isTurn = (home: Home, fault: Fault): boolean => {
  if (fault.nth === undefined && fault.count === undefined) return true;
  const folder = join(home.sim, 'faults', fault.id ?? hash32(JSON.stringify(fault)).toString(16));
  mkdirSync(folder, { recursive: true });
  const first = fault.nth ?? 1;
  const last = first + (fault.count ?? Number.POSITIVE_INFINITY) - 1;
  for (let call = 1; call <= last; call += 1) {
    if (claim(join(folder, String(call)))) return call >= first;
    // Past `nth` with no end there is nothing left to count.
    if (call >= first && fault.count === undefined) return true;
  }
  return false;
};

const claim = (path: string): boolean => {
  try {
    writeFileSync(path, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
};
