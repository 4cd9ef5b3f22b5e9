/** What a machine or suite asks of its guest: its own keys over the defaults, then the defaults of the product. */
import type { Connect, GuestSpec, Mount, Network, Settings } from '../model/desired.ts';
import type { Span } from '../model/problem.ts';
import type { Defaults } from '../model/tartfile.ts';
import { at, type MapNode, merge, type Node, toData, without } from './node.ts';
import { basename, hostPath } from './paths.ts';
import { diskGb, durationMs, memoryMb } from './units.ts';

/** What paths of the host are relative to. */
export interface Place {
  readonly home: string;
  folder(span: Span): string;
}

const keys = ['resources', 'network', 'display', 'connect', 'mounts', 'env', 'secrets'];

/** The guest's keys of a machine or suite merged over the defaults, each still with its place. */
export const guestNode = (owner: Node, defaults: Node | undefined): Node => {
  const own = only(owner);
  const under = defaults === undefined ? undefined : withoutOverruled(only(defaults), own);
  return merge(under, own);
};

const only = (node: Node): MapNode => ({
  kind: 'map',
  span: node.span,
  entries: new Map(node.kind === 'map' ? [...node.entries].filter(([key]) => keys.includes(key)) : []),
});

/** Another mode makes the interface and the fallback that were meant for the old one pointless, not wrong. */
const withoutOverruled = (defaults: Node, own: Node): Node => {
  const mode = text(own, ['network', 'mode']);
  if (mode === undefined) return defaults;
  const fallback = text(own, ['network', 'fallback']) ?? text(defaults, ['network', 'fallback']);
  let made = defaults;
  if (text(defaults, ['network', 'fallback']) === mode) made = without(made, ['network', 'fallback']);
  if (mode !== 'bridged' && fallback !== 'bridged') made = without(made, ['network', 'interface']);
  return made;
};

const text = (node: Node, path: readonly string[]): string | undefined => {
  const found = at(node, path);
  return found?.kind === 'scalar' ? String(found.value) : undefined;
};

/** Every default applied. */
export const guestSpec = (node: Node, place: Place): GuestSpec => {
  // Both sides of the merge have passed the schema.
  const written = toData(node) as Defaults;
  return {
    settings: settings(written),
    network: network(written),
    display: written.display ?? 'none',
    connect: connect(written, node, place),
    mounts: (written.mounts ?? []).map((mount, index): Mount => {
      const host = absolute(node, ['mounts', index, 'host'], mount.host, place);
      return {
        host,
        ...(host === mount.host ? {} : { written: mount.host }),
        name: mount.name ?? mountName(host),
        readonly: mount.readonly ?? false,
      };
    }),
    env: { ...written.env },
    secrets: written.secrets ?? [],
  };
};

const settings = ({ resources = {} }: Defaults): Settings => ({
  ...(resources.cpu === undefined ? {} : { cpu: resources.cpu }),
  ...(resources.memory === undefined ? {} : { memoryMb: memoryMb(resources.memory) }),
  ...(resources.disk === undefined ? {} : { diskGb: diskGb(resources.disk) }),
  ...(resources.display === undefined ? {} : { display: resources.display }),
});

const network = ({ network: written = {} }: Defaults): Network => ({
  mode: written.mode ?? 'nat',
  ...(written.interface === undefined ? {} : { interface: written.interface }),
  resolver: written.resolver ?? 'auto',
  probe: typeof written.probe === 'string' ? written.probe : false,
  ...(written.fallback === undefined ? {} : { fallback: written.fallback }),
});

const connect = ({ connect: written = {} }: Defaults, node: Node, place: Place): Connect => {
  const password = written.password ?? (written.key === undefined ? 'admin' : undefined);
  return {
    via: written.via ?? 'auto',
    user: written.user ?? 'admin',
    ...(password === undefined ? {} : { password }),
    ...(written.key === undefined ? {} : { key: absolute(node, ['connect', 'key'], written.key, place) }),
    port: written.port ?? 22,
    timeoutMs: durationMs(written.timeout ?? '5m'),
  };
};

/** A path of the host, relative to the file in which it is written. */
export const absolute = (tree: Node, path: readonly (string | number)[], written: string, place: Place): string => {
  const node = at(tree, path);
  return hostPath(written, node === undefined ? '/' : place.folder(node.span), place.home);
};

const mountName = (host: string): string =>
  basename(host)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|-+$/g, '') || 'share';
