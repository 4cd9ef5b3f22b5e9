/** sim.json in a VM's folder: what only the simulator knows about its guest. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Image } from '../images/image.ts';

const empty: Image = {
  os: 'linux',
  release: '',
  flavor: 'empty',
  cpu: 4,
  memory: 4096,
  disk: 50,
  download: 0,
  agent: false,
  homebrew: false,
  bootable: false,
  arch: 'arm64',
};

/** An empty disk when somebody else made the VM's files. */
export const readImage = (folder: string): Image => {
  const path = join(folder, 'sim.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Image) : empty;
};
