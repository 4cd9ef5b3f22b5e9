/** A VM's config.json (contract 2.21). */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomHex } from '../hash.ts';
import { swiftJson } from '../json.ts';

export interface VmConfig {
  version: number;
  os: 'darwin' | 'linux';
  arch: 'arm64' | 'amd64';
  ecid?: string;
  hardwareModel?: string;
  cpuCountMin: number;
  cpuCount: number;
  memorySizeMin: number;
  memorySize: number;
  macAddress: string;
  display: { width: number; height: number; unit?: string };
  displayRefit?: boolean;
  diskFormat: 'raw' | 'asif';
}

/** With the defaults of keys that old files lack. */
export const readConfig = (folder: string): VmConfig => {
  const read = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')) as Partial<VmConfig>;
  return { os: 'darwin', arch: 'arm64', diskFormat: 'raw', ...read } as VmConfig;
};

/** Written whole, then moved into place: a reader never sees half of it. */
export const writeConfig = (folder: string, config: VmConfig): void => {
  const path = join(folder, 'config.json');
  writeFileSync(`${path}.${process.pid}.new`, swiftJson(config));
  renameSync(`${path}.${process.pid}.new`, path);
};

/** Locally administered, unicast. */
export const randomMac = (): string => {
  const first = (Number.parseInt(randomHex(2), 16) & 0xfc) | 0x02;
  const rest = Array.from({ length: 5 }, () => randomHex(2));
  return [first.toString(16).padStart(2, '0'), ...rest].join(':');
};

/** 96 bytes that look like Apple's property list of a machine identifier. */
export const randomEcid = (): string => Buffer.from(`bplist00${randomHex(60)}`).toString('base64');
