/** The images of Cirrus Labs (contract 4), by repository and tag. */
import type { Image } from './image.ts';

/** Version, build and Darwin release by macOS number; the first of each is what `latest` carries. */
export const macosReleases: Record<string, { name: string; version: string; build: string; darwin: string }> = {
  tahoe: { name: 'Tahoe', version: '26.2', build: '25C56', darwin: '25.2.0' },
  sequoia: { name: 'Sequoia', version: '15.6', build: '24G84', darwin: '24.6.0' },
  sonoma: { name: 'Sonoma', version: '14.6', build: '23G80', darwin: '23.6.0' },
  ventura: { name: 'Ventura', version: '13.6', build: '22G120', darwin: '22.6.0' },
  monterey: { name: 'Monterey', version: '12.6', build: '21G115', darwin: '21.6.0' },
};

/** The catalogue's image for `ghcr.io/<repository>:<tag>`, if there is one. */
export const catalogued = (host: string, namespace: string, tag: string): Image | undefined => {
  if (host !== 'ghcr.io' || !namespace.startsWith('cirruslabs/')) return undefined;
  const repository = namespace.slice('cirruslabs/'.length);
  return macos(repository, tag) ?? linux(repository, tag);
};

const macos = (repository: string, tag: string): Image | undefined => {
  const found = /^macos-([a-z]+)-(vanilla|base|xcode)$/.exec(repository);
  const [name, flavor] = repository === 'macos-runner' ? [tag, 'runner'] : [found?.[1] ?? '', found?.[2] ?? ''];
  const release = Object.hasOwn(macosReleases, name) ? macosReleases[name] : undefined;
  if (release === undefined || !tagExists(name, flavor, tag, release.version)) return undefined;
  const disk = { vanilla: 50, base: 50, xcode: 140, runner: name === 'tahoe' ? 330 : 380 }[flavor] ?? 50;
  const download = { vanilla: 14.2, base: 25.1, xcode: 56.7, runner: 98.3 }[flavor] ?? 25.1;
  const tools = flavor !== 'vanilla';
  return {
    ...common,
    os: 'darwin',
    release: release.version,
    flavor,
    memory: 8192,
    disk,
    download,
    agent: tools,
    homebrew: tools,
  };
};

const tagExists = (name: string, flavor: string, tag: string, version: string): boolean => {
  if (flavor === 'runner') return ['tahoe', 'sequoia', 'sonoma'].includes(name);
  if (tag === 'latest') return true;
  if (flavor === 'vanilla') return tag === version;
  return flavor === 'xcode' && /^[0-9]+(\.[0-9]+)*(-beta[0-9.-]*)?$/.test(tag);
};

const linuxTags: Record<string, readonly string[]> = {
  ubuntu: ['24.04', '22.04'],
  debian: ['trixie'],
  fedora: ['42'],
  rocky: ['9'],
  'ubuntu-runner-arm64': ['24.04', '22.04'],
};

const linux = (repository: string, tag: string): Image | undefined => {
  const tags = Object.hasOwn(linuxTags, repository) ? linuxTags[repository] : undefined;
  if (tags === undefined || (tag !== 'latest' && !tags.includes(tag))) return undefined;
  const release = tag === 'latest' ? (tags[0] ?? '') : tag;
  const disk = repository === 'ubuntu-runner-arm64' ? 40 : 20;
  return {
    ...common,
    os: 'linux',
    release,
    flavor: repository,
    memory: 4096,
    disk,
    download: 0.9,
    agent: true,
    homebrew: false,
  };
};

const common = { cpu: 4, bootable: true, arch: 'arm64' } as const;
