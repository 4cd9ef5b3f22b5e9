/** Images from the folder that TART_SIM_IMAGES names: `<folder>/<host>/<namespace>/<tag>/image.json`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { otherError } from '../exit.ts';
import { parseRemote } from '../vm/names.ts';
import { catalogued } from './catalogue.ts';
import type { Image } from './image.ts';

const blank: Image = {
  os: 'darwin',
  release: '26.2',
  flavor: 'base',
  cpu: 4,
  memory: 8192,
  disk: 50,
  download: 1,
  agent: true,
  homebrew: true,
  bootable: true,
  arch: 'arm64',
};

/** The folder's image of that name; `like` names a catalogue image whose values it starts from. */
export const foldered = (host: string, namespace: string, tag: string): Image | undefined => {
  const root = process.env.TART_SIM_IMAGES;
  if (root === undefined || root === '') return undefined;
  const folder = join(root, host, namespace, tag);
  const path = join(folder, 'image.json');
  if (!existsSync(path)) return undefined;
  const { like, macos, ...own } = parseJson(path);
  const model = typeof like === 'string' ? parseRemote(like) : undefined;
  const base = model === undefined ? undefined : catalogued(model.host, model.namespace, model.tag ?? 'latest');
  const home = join(folder, 'home');
  return {
    ...(base ??
      (own.os === 'linux' ? { ...blank, release: '24.04', flavor: 'ubuntu', homebrew: false, memory: 4096 } : blank)),
    ...(macos === undefined ? {} : { release: String(macos) }),
    ...own,
    ...(existsSync(home) ? { home, revision: `${own.revision ?? ''} ${listing(home)}` } : {}),
  };
};

const parseJson = (path: string): Partial<Image> & { like?: unknown; macos?: unknown } => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw otherError(`${path}: ${(error as Error).message}`);
  }
};

/** Names, sizes and dates of all files: part of the digest, so that a changed home is a moved tag. */
const listing = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const stat = statSync(join(folder, name), { throwIfNoEntry: false });
      return stat?.isFile() === true ? `${name} ${stat.size} ${Math.floor(stat.mtimeMs)}` : name;
    })
    .join('\n');
