/** What is known of the images of Cirrus Labs (tart-contract section 4). */

export const macosNames = ['tahoe', 'sequoia', 'sonoma', 'ventura', 'monterey'] as const;

const numbers: ReadonlyMap<string, string> = new Map([
  ['26', 'tahoe'],
  ['15', 'sequoia'],
  ['14', 'sonoma'],
  ['13', 'ventura'],
  ['12', 'monterey'],
]);

/** The macOS that a name or number stands for. */
export const macosName = (text: string | number): string | undefined =>
  macosNames.find((name) => name === String(text)) ?? numbers.get(String(text));

/** The image of a macOS and flavor. */
export const cirrusImage = (macos: string, flavor: string): string =>
  flavor === 'runner'
    ? `ghcr.io/cirruslabs/macos-runner:${macos}`
    : `ghcr.io/cirruslabs/macos-${macos}-${flavor}:latest`;

export interface ImageFacts {
  readonly os: 'darwin' | 'linux';
  readonly macos?: string;
  readonly flavor?: string;
  readonly agent: boolean;
}

/** What an image of Cirrus Labs is; undefined for anybody else's. */
export const imageFacts = (image: string): ImageFacts | undefined => {
  const [, name, tag] = /^ghcr\.io\/cirruslabs\/([a-z0-9-]+)(?::([^@]+)|@.*)?$/.exec(image) ?? [];
  if (name === undefined) return undefined;
  if (/^(ubuntu|debian|fedora|rocky|ubuntu-runner-arm64)$/.test(name)) return { os: 'linux', agent: true };
  if (name === 'macos-runner') {
    const macos = macosName(tag ?? '');
    return { os: 'darwin', flavor: 'runner', agent: true, ...(macos === undefined ? {} : { macos }) };
  }
  const [, macos, flavor] = /^macos-([a-z]+)-(vanilla|base|xcode)$/.exec(name) ?? [];
  if (macos === undefined || flavor === undefined || macosName(macos) === undefined) return undefined;
  return { os: 'darwin', macos, flavor, agent: flavor !== 'vanilla' };
};

/** GB that the disk of a base has at least, where that is known. */
export const baseDiskGb = (base: {
  readonly os: string;
  readonly macos?: string;
  readonly flavor?: string;
  readonly image?: string;
}): number | undefined => {
  if (base.image === undefined || imageFacts(base.image) === undefined) return undefined;
  if (base.os === 'linux') return base.image.includes('ubuntu-runner') ? 40 : 20;
  if (base.flavor === 'xcode') return 140;
  if (base.flavor === 'runner') return base.macos === 'tahoe' ? 330 : base.macos === 'sequoia' ? 380 : undefined;
  return 50;
};

/** MiB that a guest has when the tartfile says nothing. */
export const baseMemoryMb = (os: string): number => (os === 'linux' ? 4096 : 8192);
