/** Local VMs: finding, opening, their state and sizes, and moving new ones into place. */
import { existsSync, readdirSync, renameSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { noSuchVm, runtimeError } from '../exit.ts';
import { uuid } from '../hash.ts';
import type { Home } from '../home/home.ts';
import { lockOwner } from '../home/lock.ts';
import { holdTmp, releaseTmp } from '../home/tmp.ts';
import { removeTree } from '../home/tree.ts';

export type VmState = 'running' | 'suspended' | 'stopped';

/** What makes a VM: `list` does not see a folder that lacks one (contract 2.21). */
export const vmFiles = ['config.json', 'disk.img', 'nvram.bin'] as const;

export const vmFolder = (home: Home, name: string): string => join(home.vms, name);

/** In the VM's folder, so that a clone over a running VM leaves a stopped one behind (contract 2.1). */
export const runLock = (folder: string): string => join(folder, 'config.json.lock');

export const savedState = (folder: string): string => join(folder, 'state.vzvmsave');

export const isComplete = (folder: string): boolean => vmFiles.every((file) => existsSync(join(folder, file)));

/** The VM's folder, its access date set to now; throws when it does not exist or is broken. */
export const openVm = (home: Home, name: string): string => {
  const folder = vmFolder(home, name);
  if (name === '' || !existsSync(join(folder, 'config.json'))) throw noSuchVm(name);
  if (!isComplete(folder)) throw brokenVm();
  touch(folder);
  return folder;
};

const brokenVm = () => runtimeError('VM is missing some of its files (config.json, disk.img or nvram.bin)');

/** Derived from the lock, never stored (contract 2.5). */
export const stateOf = (folder: string): VmState => {
  if (lockOwner(runLock(folder)) !== undefined) return 'running';
  return existsSync(savedState(folder)) ? 'suspended' : 'stopped';
};

/** Names of complete local VMs, sorted. */
export const localNames = (home: Home): string[] =>
  existsSync(home.vms)
    ? readdirSync(home.vms)
        .filter((name) => isComplete(vmFolder(home, name)))
        .sort()
    : [];

/** Apparent and allocated bytes of a VM's files. */
export const sizesOf = (folder: string): { apparent: number; allocated: number } => {
  const all = vmFiles.map((file) => statSync(join(folder, file)));
  return {
    apparent: all.reduce((sum, one) => sum + one.size, 0),
    allocated: all.reduce((sum, one) => sum + one.blocks * 512, 0),
  };
};

/** Sets the access date, which is the folder's atime. */
export const touch = (folder: string): void => {
  try {
    utimesSync(folder, new Date(), statSync(folder).mtime);
  } catch {
    // It may vanish meanwhile: whoever needs it will say so.
  }
};

/** Builds a VM in tmp with `fill` and puts it at `name`, silently replacing what is there (contract 2.1). */
export const placeVm = async (
  home: Home,
  name: string,
  fill: (folder: string) => Promise<void> | void,
): Promise<void> => {
  const entry = uuid();
  const made = holdTmp(home, entry);
  try {
    await fill(made);
    replace(home, made, vmFolder(home, name));
  } finally {
    removeTree(made);
    releaseTmp(home, entry);
  }
};

const replace = (home: Home, from: string, to: string): void => {
  const entry = uuid();
  const old = holdTmp(home, entry);
  try {
    if (existsSync(to)) renameSync(to, old);
    renameSync(from, to);
    removeTree(old);
  } finally {
    releaseTmp(home, entry);
  }
};
