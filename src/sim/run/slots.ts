/** Apple's limit of two running macOS guests (contract 2.19); one home is one host. */
import { join } from 'node:path';
import type { Home } from '../home/home.ts';
import { tryLock } from '../home/lock.ts';
import { localNames, stateOf, vmFolder } from '../vm/store.ts';

/** Takes one of the two slots until this process ends. */
export const takeSlot = (home: Home): boolean => ['1', '2'].some((slot) => tryLock(join(home.sim, 'slots', slot)));

/** The framework's refusal; the bracket lists all running VMs of this home, Linux ones too. */
export const limitText = (home: Home, name: string): string => {
  const others = localNames(home).filter((one) => one !== name && stateOf(vmFolder(home, one)) === 'running');
  const bracket = others.length === 0 ? '' : ` (other running VMs: ${others.join(', ')})`;
  return `The number of VMs exceeds the system limit${bracket}`;
};
