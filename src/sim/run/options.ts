/** What `tart run` checks before anything else, in its order (contract 1.7), and its network options. */
import { existsSync } from 'node:fs';
import { homedir, networkInterfaces } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { invalid } from '../args/parse.ts';
import type { CommandSpec, Parsed } from '../args/spec.ts';
import { lateUsageError, otherError } from '../exit.ts';
import type { VmConfig } from '../vm/config.ts';
import { missingShare, startFailure } from './framework.ts';
import type { NetworkMode } from './leases.ts';

export const checkOptions = (spec: CommandSpec, { flags, values }: Parsed): void => {
  const mode = networkMode({ flags, values });
  if (flags.has('vnc') && flags.has('vnc-experimental')) {
    throw invalid(spec, '--vnc and --vnc-experimental are mutually exclusive');
  }
  if (mode === undefined) {
    throw invalid(spec, '--net-bridged, --net-softnet and --net-host are mutually exclusive');
  }
  if (flags.has('graphics') && flags.has('no-graphics')) {
    throw invalid(spec, '--graphics and --no-graphics are mutually exclusive');
  }
  if (
    (flags.has('no-graphics') || flags.has('vnc') || flags.has('vnc-experimental')) &&
    flags.has('capture-system-keys')
  ) {
    throw invalid(spec, '--captures-system-keys can only be used with the default VM view');
  }
  if (flags.has('nested')) {
    throw invalid(spec, 'Nested virtualization is available for Mac with the M3 chip, and later.');
  }
};

/** Checks that need the VM. */
export const checkDevices = (spec: CommandSpec, { flags, values }: Parsed, config: VmConfig): void => {
  if (flags.has('suspendable')) {
    if (config.os !== 'darwin') throw invalid(spec, 'You can only suspend macOS VMs');
    for (const device of ['no-trackpad', 'no-keyboard', 'no-pointer']) {
      if (flags.has(device)) throw invalid(spec, `--${device} cannot be used with --suspendable`);
    }
  }
  if (flags.has('no-trackpad') && config.os !== 'darwin') {
    throw invalid(spec, '--no-trackpad can only be used with macOS VMs');
  }
  if ((values.get('disk') ?? []).some((disk) => disk.includes('amd64'))) {
    throw invalid(
      spec,
      "Seems you have a disk targeting x86 architecture (hence amd64 in the name). Please use an 'arm64' version of the disk.",
    );
  }
};

/** undefined when several exclude one another. */
export const networkMode = ({ flags, values }: Pick<Parsed, 'flags' | 'values'>): NetworkMode | undefined => {
  const softnet =
    flags.has('net-softnet') || ['allow', 'block', 'expose'].some((one) => values.has(`net-softnet-${one}`));
  const modes: NetworkMode[] = [
    ...(values.has('net-bridged') ? (['bridged'] as const) : []),
    ...(softnet ? (['softnet'] as const) : []),
    ...(flags.has('net-host') ? (['host'] as const) : []),
  ];
  return modes.length > 1 ? undefined : (modes[0] ?? 'nat');
};

/** The host's interfaces as Tart lists them; TART_SIM_INTERFACES replaces them (`en0=Wi-Fi,en1=Ethernet`). */
const interfaces = (): readonly { id: string; name?: string }[] => {
  const given = process.env.TART_SIM_INTERFACES ?? 'en0=Wi-Fi,en1=Thunderbolt Ethernet';
  const simulated = given.split(',').map((one) => {
    const [id = '', name] = one.split('=');
    return { id, ...(name === undefined ? {} : { name }) };
  });
  const real = Object.keys(networkInterfaces()).filter((id) => id !== 'lo' && id !== 'lo0');
  return [...simulated, ...real.filter((id) => simulated.every((one) => one.id !== id)).map((id) => ({ id }))];
};

/** Class B when no interface has that identifier or display name. */
export const checkBridges = (wanted: readonly string[]): void => {
  const known = interfaces();
  if (wanted.every((one) => known.some(({ id, name }) => id === one || name === one))) return;
  const asked = wanted.map((one) => `"${one}"`).join(', ');
  const available = known.map(({ id, name }) => `"${name === undefined ? id : `${id} (or \\"${name}\\")`}"`).join(', ');
  throw lateUsageError(`no bridge interfaces matched "[${asked}]", available interfaces: [${available}]`);
};

/** Softnet is a program of its own (contract 2.17). */
export const checkSoftnet = (mode: NetworkMode): void => {
  if (mode !== 'softnet' && mode !== 'host') return;
  const known = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'softnet')));
  if (!known && process.env.TART_SIM_SOFTNET !== '1') {
    throw otherError('InitializationFailed(why: "softnet not found in PATH")');
  }
};

export interface Share {
  readonly name: string | undefined;
  readonly path: string;
  readonly readonly: boolean;
  readonly tag: string | undefined;
}

/** `[name:]path[:options]` (contract 2.14). */
export const parseShares = (given: readonly string[]): Share[] => {
  const shares = given.map(parseShare);
  const unnamed = shares.filter((one) => one.name === undefined);
  if (shares.length > 1 && unnamed.length > 0 && sameTag(shares)) {
    throw lateUsageError('invalid --dir syntax: for multiple directory shares each one of them should be named');
  }
  return shares;
};

const sameTag = (shares: readonly Share[]): boolean => new Set(shares.map((one) => one.tag)).size < shares.length;

const parseShare = (text: string): Share => {
  const parts = text.split(':');
  const last = (parts.at(-1) ?? '').split(',');
  const hasOptions = parts.length > 1 && last.some((one) => one === 'ro' || one.startsWith('tag='));
  const rest = hasOptions ? parts.slice(0, -1) : parts;
  const path = (rest.length > 1 ? rest.slice(1).join(':') : (rest[0] ?? '')).replace(/^~(?=\/|$)/, homedir());
  return {
    name: rest.length > 1 ? rest[0] : undefined,
    path: resolve(path),
    readonly: hasOptions && last.includes('ro'),
    tag: hasOptions ? last.find((one) => one.startsWith('tag='))?.slice('tag='.length) : undefined,
  };
};

/** Class F: the framework refuses a share whose folder is missing. */
export const checkShares = (shares: readonly Share[]): void => {
  if (shares.some((one) => !existsSync(one.path))) throw startFailure(missingShare);
};
