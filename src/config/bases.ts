/** Bases as written -> bases with image, VM name and all that is known of them. */
import type { DesiredBase } from '../model/desired.ts';
import type { Lock } from '../model/lock.ts';
import type { BaseSource, Tartfile } from '../model/tartfile.ts';
import { cirrusImage, imageFacts, macosName } from './facts.ts';
import { at, locateKey, type Node } from './node.ts';

/** In the order of the tartfile. Total: what says nothing of its origin becomes a VM of its own name, and a rule complains. */
export const resolveBases = (tartfile: Tartfile, tree: Node, lock: Lock): readonly DesiredBase[] => {
  const bases = at(tree, ['bases']);
  const names = bases?.kind === 'map' ? [...bases.entries.keys()] : [];
  return names.map((name) => {
    const written = tartfile.bases[name] ?? {};
    const where = locateKey(tree, ['bases', name]);
    const base = resolveBase(name, typeof written === 'string' ? { flavor: written } : written);
    const found = base.origin.kind === 'image' ? lock.get(base.origin.image) : undefined;
    if (found === undefined) return { ...base, where };
    const { where: _, ...pinned } = found;
    const os = typeof written === 'object' ? (written.os ?? pinned.os) : pinned.os;
    return { ...base, ...(os === undefined ? {} : { os }), pinned, where };
  });
};

const resolveBase = (name: string, written: BaseSource): Omit<DesiredBase, 'where'> => {
  const named = written.image === undefined && written.vm === undefined ? (written.macos ?? name) : undefined;
  const macos = named === undefined ? undefined : macosName(named);
  const flavor = written.flavor ?? 'base';
  const image = written.image ?? (macos === undefined ? undefined : cirrusImage(macos, flavor));
  if (image === undefined) {
    return {
      name,
      vm: written.vm ?? written.name ?? name,
      origin: { kind: 'vm' },
      os: written.os ?? 'darwin',
      agent: 'unknown',
    };
  }
  const facts = imageFacts(image);
  return {
    name,
    vm: written.name ?? vmName(image),
    origin: { kind: 'image', image: tagged(image) },
    os: written.os ?? facts?.os ?? 'darwin',
    ...(facts?.macos === undefined ? {} : { macos: facts.macos }),
    ...(facts?.flavor === undefined ? {} : { flavor: facts.flavor }),
    agent: facts?.agent ?? 'unknown',
  };
};

/** Tart means `latest` where there is no tag, and lists it so. */
const tagged = (image: string): string => (/@|:[^/]*$/.test(image) ? image : `${image}:latest`);

/** `tahoe-base` for the images of Cirrus Labs, else what the image is called, with its tag. */
const vmName = (image: string): string => {
  const [, repository, tag, digest] = /^(?:.*\/)?([^/:@]+)(?::([^/@]+))?(?:@sha256:(.+))?$/.exec(image) ?? [];
  const version = digest?.slice(0, 12) ?? tag ?? 'latest';
  const facts = imageFacts(image);
  if (facts?.macos !== undefined && facts.flavor !== undefined) {
    const plain = facts.flavor === 'runner' || version === 'latest';
    return `${facts.macos}-${facts.flavor}${plain ? '' : `-${version}`}`;
  }
  return `${repository ?? 'base'}-${version}`;
};
