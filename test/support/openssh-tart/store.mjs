/** TART_HOME: local VMs, pulled images, and which VM runs: that is told by the life of its `run` process alone. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { missing } from './errors.mjs';

const home = process.env.TART_HOME ?? join(homedir(), '.tart');
export const folder = (name) => join(home, 'vms', name);
const images = join(home, 'cache', 'OCIs');
for (const path of [images, join(home, 'vms'), join(home, 'tmp')]) mkdirSync(path, { recursive: true });

const configOf = (path) => join(path, 'config.json');

export const exists = (name) => existsSync(configOf(folder(name)));

export const readConfig = (name) => {
  try {
    return JSON.parse(readFileSync(configOf(folder(name)), 'utf8'));
  } catch {
    throw missing(name);
  }
};

export const writeConfig = (path, config) => {
  const draft = `${configOf(path)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(config));
  renameSync(draft, configOf(path));
};

export const localNames = () => readdirSync(join(home, 'vms')).filter(exists).sort();

/** A folder that nobody sees yet, and how it takes its place: over whatever is there, without a word. */
export const draft = () => {
  const path = join(home, 'tmp', randomBytes(8).toString('hex'));
  mkdirSync(path);
  return path;
};

export const place = (path, name) => {
  const old = join(home, 'tmp', randomBytes(8).toString('hex'));
  if (existsSync(folder(name))) renameSync(folder(name), old);
  renameSync(path, folder(name));
  rmSync(old, { recursive: true, force: true });
};

export const randomMac = () => {
  const [first, ...rest] = randomBytes(6);
  return [(first & 0xfc) | 2, ...rest].map((byte) => byte.toString(16).padStart(2, '0')).join(':');
};

export const isRemote = (name) => name.includes('/');

export const digestOf = (image) => `sha256:${createHash('sha256').update(image).digest('hex')}`;

const imageFile = (image) => join(images, encodeURIComponent(image));

export const pulled = (image) => existsSync(imageFile(image));

export const remember = (image) => writeFileSync(imageFile(image), '');

export const pulledImages = () => readdirSync(images).map(decodeURIComponent).sort();

const runFile = (name) => join(folder(name), 'run.json');

/** The `run` process that holds the VM, if it lives. */
export const runnerOf = (name) => {
  try {
    const { pid, started } = JSON.parse(readFileSync(runFile(name), 'utf8'));
    return startOf(pid) === started ? pid : undefined;
  } catch {
    return undefined;
  }
};

export const holdAsRunner = (name) =>
  writeFileSync(runFile(name), JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));

/** Field 22 of proc(5)'s stat; undefined for who is gone or a zombie. */
const startOf = (pid) => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19];
};

/** An address lasts longer than the VM that has it, as a DHCP lease does. */
export const leaseOf = (mac) => {
  try {
    return readFileSync(leaseFile(mac), 'utf8');
  } catch {
    return undefined;
  }
};

export const lease = (mac, address) => writeFileSync(leaseFile(mac), address);

const leaseFile = (mac) => join(home, 'cache', `lease-${mac.replaceAll(':', '')}`);
