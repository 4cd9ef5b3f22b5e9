/** `tart set` (contract 1.5, 2.8-2.10): silent; the configuration is saved before the disk is touched. */
import { closeSync, copyFileSync, ftruncateSync, openSync, renameSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Parsed } from '../args/spec.ts';
import { otherError, runtimeError } from '../exit.ts';
import { randomHex } from '../hash.ts';
import type { Home } from '../home/home.ts';
import { holdTmp, releaseTmp } from '../home/tmp.ts';
import { randomEcid, randomMac, readConfig, type VmConfig, writeConfig } from '../vm/config.ts';
import { openVm } from '../vm/store.ts';
import { type Command, number, option, positional } from './context.ts';

export const set: Command = {
  run: async ({ home, args }) => {
    const folder = openVm(home, positional(args, 'name'));
    writeConfig(folder, changed(readConfig(folder), args));
    const disk = option(args, 'disk');
    if (disk !== undefined) replaceDisk(home, folder, resolve(disk));
    const size = number(args, 'disk-size');
    if (size !== undefined) growDisk(folder, size * 1e9);
  },
};

const changed = (config: VmConfig, args: Parsed): VmConfig => {
  const cpu = number(args, 'cpu');
  const memory = number(args, 'memory');
  const display = option(args, 'display');
  const { displayRefit: _erased, ...kept } = config;
  if (cpu !== undefined) atLeast(config.os === 'darwin' ? config.cpuCountMin : 1, cpu, 'CPU cores');
  if (memory !== undefined) {
    atLeast(config.os === 'darwin' ? config.memorySizeMin : 134_217_728, memory * 1_048_576, 'bytes of memory');
  }
  return {
    ...kept,
    ...(cpu === undefined ? {} : { cpuCount: cpu }),
    ...(memory === undefined ? {} : { memorySize: memory * 1_048_576 }),
    ...(display === undefined ? {} : { display: parseDisplay(display, config.display) }),
    ...refit(args),
    ...(args.flags.has('random-mac') ? { macAddress: randomMac() } : {}),
    ...(args.flags.has('random-serial') && config.os === 'darwin' ? { ecid: randomEcid() } : {}),
  };
};

const refit = (args: Parsed): { displayRefit?: boolean } => {
  if (args.flags.has('display-refit')) return { displayRefit: true };
  return args.flags.has('no-display-refit') ? { displayRefit: false } : {};
};

const atLeast = (minimum: number, requested: number, what: string): void => {
  if (requested >= minimum) return;
  throw otherError(
    `LessThanMinimalResourcesError: VM should have ${minimum} ${what} at minimum (requested ${requested})`,
  );
};

/** A part that is not a number counts as 0, 0 means keep, and the unit is always overwritten (contract 2.9). */
const parseDisplay = (text: string, now: VmConfig['display']): VmConfig['display'] => {
  const unit = /(pt|px)$/.exec(text)?.[1];
  const [width = 0, height = 0] = text
    .replace(/(pt|px)$/, '')
    .split('x')
    .map((part) => (/^[+-]?\d+$/.test(part) ? Number(part) : 0));
  return { width: width || now.width, height: height || now.height, ...(unit === undefined ? {} : { unit }) };
};

const replaceDisk = (home: Home, folder: string, source: string): void => {
  const entry = `set-disk-${randomHex(8)}`;
  const copy = holdTmp(home, entry);
  try {
    copyFileSync(source, copy);
    renameSync(copy, join(folder, 'disk.img'));
  } catch (error) {
    throw otherError(
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? `The file “${source.split('/').at(-1)}” couldn’t be opened because there is no such file.`
        : (error as Error).message,
    );
  } finally {
    releaseTmp(home, entry);
  }
};

const growDisk = (folder: string, wanted: number): void => {
  const path = join(folder, 'disk.img');
  const { size } = statSync(path);
  if (wanted < size) {
    throw runtimeError(
      `new disk size of ${humanized(wanted)} should be larger than the current disk size of ${humanized(size)}`,
    );
  }
  const file = openSync(path, 'r+');
  ftruncateSync(file, wanted);
  closeSync(file);
};

/** As ByteCountFormatter writes decimal sizes. */
const humanized = (bytes: number): string => {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  if (bytes === 0) return 'Zero KB';
  return `${Number((bytes / 1000 ** power).toFixed(power > 2 ? 2 : power > 1 ? 1 : 0))} ${units[power]}`;
};
