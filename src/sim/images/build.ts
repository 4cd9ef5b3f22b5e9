/** Makes a VM's files from an image: config, sparse disk, nvram, and the guest's root folder. */
import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeGuestRoot } from '../guest/root.ts';
import { hexOf } from '../hash.ts';
import { swiftJson } from '../json.ts';
import { randomEcid, randomMac, type VmConfig, writeConfig } from '../vm/config.ts';
import type { Image } from './image.ts';

/** The image's name in the registry: the same image always has the same digest. */
export const digestOf = (image: Image, repository: string): string =>
  `sha256:${createHash('sha256')
    .update(JSON.stringify([repository, image]))
    .digest('hex')}`;

/** Fills an empty folder with the files of a pulled image. */
export const buildImage = (folder: string, image: Image, repository: string, digest: string): void => {
  const config = configOf(image, macOf(digest));
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  writeFiles(folder, image);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest(image, repository, digest)));
};

/** What `create` makes: the same, with a MAC and an identity of its own. */
export const buildVm = (folder: string, image: Image): void => {
  writeConfig(folder, configOf(image, randomMac()));
  writeFiles(folder, image);
};

const writeFiles = (folder: string, image: Image): void => {
  sparse(join(folder, 'disk.img'), image.disk * 1e9, (image.allocated ?? 0) * 1e6);
  sparse(join(folder, 'nvram.bin'), image.os === 'linux' ? 131_072 : 33_554_432, 0);
  writeFileSync(join(folder, 'sim.json'), swiftJson(image));
  if (image.bootable) makeGuestRoot(join(folder, 'guest'), image);
};

/** A file of `size` bytes of which the first `written` take room. */
const sparse = (path: string, size: number, written: number): void => {
  const file = openSync(path, 'w');
  const block = Buffer.alloc(1 << 20, 1);
  for (let at = 0; at < Math.min(size, written); at += block.length) writeSync(file, block, 0, block.length, at);
  ftruncateSync(file, size);
  closeSync(file);
};

const configOf = (image: Image, macAddress: string): VmConfig => ({
  version: 1,
  os: image.os,
  arch: image.arch,
  ...(image.os === 'darwin' ? { ecid: randomEcid(), hardwareModel: hardwareModel(image.release) } : {}),
  cpuCountMin: image.os === 'darwin' ? 2 : 4,
  cpuCount: image.cpu,
  memorySizeMin: 4_294_967_296,
  memorySize: image.memory * 1_048_576,
  macAddress,
  display: { width: 1024, height: 768 },
  diskFormat: 'raw',
});

/** An image carries the MAC of the VM that was pushed: the first clone keeps it (contract 2.3). */
const macOf = (digest: string): string => `7e:${(hexOf(digest, 10).match(/../g) ?? []).join(':')}`;

const hardwareModel = (release: string): string =>
  Buffer.from(`bplist00 VirtualMac2,1 macOS ${release}`).toString('base64');

const manifest = (image: Image, repository: string, digest: string): unknown => ({
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  config: {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    size: 123,
    digest: `sha256:${hexOf(`config ${digest}`, 64)}`,
  },
  layers: [
    layer('application/vnd.cirruslabs.tart.config.v1', 900, `${digest} config`),
    layer('application/vnd.cirruslabs.tart.disk.v2', Math.round(image.download * 1e9), `${digest} disk`),
    layer('application/vnd.cirruslabs.tart.nvram.v1', 33_554_432, `${digest} nvram`),
  ],
  annotations: {
    'org.cirruslabs.tart.uncompressed-disk-size': String(image.disk * 1e9),
    'org.cirruslabs.tart.upload-time': '2026-05-02T09:15:00Z',
    'org.opencontainers.image.source': repository,
  },
});

const layer = (mediaType: string, size: number, seed: string): unknown => ({
  mediaType,
  size,
  digest: `sha256:${hexOf(seed, 64)}`,
  annotations: {},
});
