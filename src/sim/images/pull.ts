/** Fetching an image into the cache, with the output of contract 1.2. */
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { otherError } from '../exit.ts';
import { activeFaults } from '../faults/active.ts';
import type { PullFault } from '../faults/fault.ts';
import { hexOf } from '../hash.ts';
import type { Home } from '../home/home.ts';
import { lock, unlock } from '../home/lock.ts';
import { holdTmp, releaseTmp } from '../home/tmp.ts';
import { removeTree } from '../home/tree.ts';
import { out } from '../out.ts';
import { onCancel } from '../signals.ts';
import { delay } from '../time.ts';
import { type RemoteName, remoteText } from '../vm/names.ts';
import { touch } from '../vm/store.ts';
import { buildImage, digestOf } from './build.ts';
import { cachedDigest, cachePath, collectCache, digestText, explicitMarker, linkTag, makeRepository } from './cache.ts';
import { catalogued } from './catalogue.ts';
import { foldered } from './folder.ts';
import type { Image } from './image.ts';
import { percentages, progress } from './progress.ts';
import { autoPrune } from './prune.ts';

/** Makes sure that the newest image of that name is in the cache; prints every line but the first of `pull`. */
export const pullImage = async (home: Home, name: RemoteName): Promise<void> => {
  const owner = join(home.sim, 'locks', `oci-${name.host.replace(':', '%3A')}`);
  await lock(owner, () => out('waiting for lock...\n'));
  try {
    await pullLocked(home, name);
  } finally {
    unlock(owner);
  }
};

const pullLocked = async (home: Home, name: RemoteName): Promise<void> => {
  const fault = activeFaults().find((one) => one.pull !== undefined)?.pull;
  out('pulling manifest...\n');
  if (fault?.status !== undefined) throw httpError(fault.status);
  const { image, digest } = resolve(home, name);
  const stored = { ...name, digest };
  const folder = cachePath(home, stored);
  if (existsSync(folder)) {
    if (cachedDigest(home, name) === digest) {
      out(`${digestText(name, digest)} image is already cached and linked!\n`);
    } else {
      out(`${digestText(name, digest)} image is already cached! creating a symlink...\n`);
      linkTag(home, name, digest);
      collectCache(home);
    }
    touch(folder);
    return;
  }
  await download(home, name, image, digest, fault);
  if (name.digest !== undefined) writeFileSync(join(folder, explicitMarker), '');
  else linkTag(home, name, digest);
  collectCache(home);
};

/** What the registry answers for the name: a 404 for what is neither in the folder nor in the catalogue. */
const resolve = (home: Home, name: RemoteName): { image: Image; digest: string } => {
  const repository = `${name.host}/${name.namespace}`;
  if (name.digest !== undefined) {
    const image = tagsOf(name)
      .map((tag) => find(name, tag))
      .find((one) => one !== undefined && digestOf(one, repository) === name.digest);
    if (image === undefined && !existsSync(cachePath(home, name))) throw httpError(404);
    return { image: image as Image, digest: name.digest };
  }
  const image = find(name, name.tag ?? 'latest');
  if (image === undefined) throw httpError(404);
  return { image, digest: digestOf(image, repository) };
};

const find = (name: RemoteName, tag: string): Image | undefined =>
  foldered(name.host, name.namespace, tag) ?? catalogued(name.host, name.namespace, tag);

/** Tags under which a digest may be found: the folder's, and the catalogue's usual ones. */
const tagsOf = (name: RemoteName): string[] => {
  const folder = join(process.env.TART_SIM_IMAGES ?? '', name.host, name.namespace);
  const own = process.env.TART_SIM_IMAGES !== undefined && existsSync(folder) ? readdirSync(folder) : [];
  return [
    ...own,
    'latest',
    'tahoe',
    'sequoia',
    'sonoma',
    '24.04',
    '22.04',
    'trixie',
    '42',
    '9',
    '26.2',
    '15.6',
    '14.6',
    '13.6',
    '12.6',
    '16.4',
  ];
};

const download = async (
  home: Home,
  name: RemoteName,
  image: Image,
  digest: string,
  fault: PullFault | undefined,
): Promise<void> => {
  autoPrune(home, image.disk * 1e9 + (128 << 20));
  const repository = makeRepository(home, name);
  // The name that tart gives it: a pull that was killed goes on from here (2.11).
  const entry = hexOf(remoteText(name), 32);
  const made = holdTmp(home, entry);
  const undo = onCancel(() => removeTree(made));
  try {
    mkdirSync(made, { recursive: true });
    out(`pulling disk (${image.download} GB compressed)...\n`);
    const took = delay('TART_SIM_PULL', 0);
    await percentages(took, (percent) => {
      if (fault?.breakAt !== undefined && percent >= fault.breakAt) throw broken(fault);
    });
    progress('pulling NVRAM...', false);
    removeTree(made);
    mkdirSync(made);
    buildImage(made, image, `${name.host}/${name.namespace}`, digest);
    renameSync(made, join(repository, digest));
  } finally {
    undo();
    releaseTmp(home, entry);
  }
};

const broken = (fault: PullFault) => otherError(fault.text ?? 'The network connection was lost.');

const httpError = (code: number) => {
  if (code === 403) {
    return otherError(
      'AuthFailed(why: "received unexpected HTTP status code 403 while retrieving an authentication token", details: "{\\"errors\\":[{\\"code\\":\\"DENIED\\",\\"message\\":\\"denied\\"}]}\\n")',
    );
  }
  const body = '{\\"errors\\":[{\\"code\\":\\"MANIFEST_UNKNOWN\\",\\"message\\":\\"manifest unknown\\"}]}\\n';
  return otherError(`UnexpectedHTTPStatusCode(when: "pulling manifest", code: ${code}, details: "${body}")`);
};
