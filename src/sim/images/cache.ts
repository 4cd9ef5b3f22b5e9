/** The OCI cache: folders by digest, symlinks by tag (contract 2.21, 3.2). */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Home } from '../home/home.ts';
import { removeTree } from '../home/tree.ts';
import type { RemoteName } from '../vm/names.ts';
import { isComplete } from '../vm/store.ts';

export const explicitMarker = '.explicitly-pulled';

/** The folder of a repository; `:` of a port is percent-encoded. */
const repositoryFolder = (home: Home, name: RemoteName): string =>
  join(home.ocis, name.host.replace(':', '%3A'), name.namespace);

/** Where the name's tag or digest is, or would be. */
export const cachePath = (home: Home, name: RemoteName): string =>
  join(repositoryFolder(home, name), name.digest ?? name.tag ?? 'latest');

/** The digest that a cached name stands for; undefined when it is not cached or its tag dangles. */
export const cachedDigest = (home: Home, name: RemoteName): string | undefined => {
  const path = cachePath(home, name);
  if (!isComplete(path)) return undefined;
  return name.digest ?? readlinkSync(path).split('/').at(-1);
};

/** Points the tag at the digest, in one step. */
export const linkTag = (home: Home, name: RemoteName, digest: string): void => {
  const path = cachePath(home, name);
  const made = `${path}.${process.pid}.new`;
  symlinkSync(join(repositoryFolder(home, name), digest), made);
  renameSync(made, path);
};

export interface CachedImage {
  readonly name: string;
  readonly path: string;
  readonly isLink: boolean;
}

/** Every cached image, tags and digests, sorted by name; dangling tags are not seen. */
export const cachedImages = (home: Home): CachedImage[] => {
  const found: CachedImage[] = [];
  walk(home.ocis, [], (parts, path, isLink) => {
    if (!isComplete(path)) return;
    const [host = '', ...rest] = parts;
    const last = rest.at(-1) ?? '';
    const reference = last.startsWith('sha256:') ? `@${last}` : `:${last}`;
    found.push({ name: `${host.replace('%3A', ':')}/${rest.slice(0, -1).join('/')}${reference}`, path, isLink });
  });
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
};

/** Deletes tags that point nowhere and images that no tag needs and nobody pulled by digest. */
export const collectCache = (home: Home): void => {
  const links: string[] = [];
  const folders: string[] = [];
  walk(home.ocis, [], (_parts, path, isLink) => (isLink ? links : folders).push(path));
  const used = new Set<string>();
  for (const link of links) {
    if (existsSync(link)) used.add(readlinkSync(link));
    else unlinkSync(link);
  }
  for (const folder of folders) {
    if (!used.has(folder) && !existsSync(join(folder, explicitMarker))) removeTree(folder);
  }
};

/** Deletes a cached name; false when it is not there (contract 1.12). */
export const deleteCached = (home: Home, name: RemoteName): boolean => {
  const path = cachePath(home, name);
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return false;
  if (name.digest === undefined) unlinkSync(path);
  else removeTree(path);
  collectCache(home);
  return true;
};

export const makeRepository = (home: Home, name: RemoteName): string => {
  const folder = repositoryFolder(home, name);
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** `host/ns@sha256:hex`. */
export const digestText = (name: RemoteName, digest: string): string => `${name.host}/${name.namespace}@${digest}`;

const walk = (
  folder: string,
  parts: readonly string[],
  found: (parts: string[], path: string, isLink: boolean) => void,
): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) found([...parts, entry.name], path, true);
    else if (entry.isDirectory() && entry.name.startsWith('sha256:')) found([...parts, entry.name], path, false);
    else if (entry.isDirectory()) walk(path, [...parts, entry.name], found);
  }
};
