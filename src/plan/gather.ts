/** The facts of a plan, put together once. */
import { canonical } from '../model/canonical.ts';
import type { Desired, DesiredLayer } from '../model/desired.ts';
import { grouped } from '../model/grouped.ts';
import { layerIdentity, UNMADE } from '../model/layer.ts';
import type { LedgerEntry, Observed } from '../model/observed.ts';
import { baseIdentity } from './bases.ts';
import type { Facts } from './facts.ts';
import { layerParts } from './inputs.ts';

export interface GatherOptions {
  /** Ids of what is to be made anew though nothing about it changed. */
  readonly replaced: ReadonlySet<string>;
  hash(text: string): string;
}

export const factsOf = (desired: Desired, observed: Observed, { replaced, hash }: GatherOptions): Facts => {
  const vms = new Map(observed.vms.map((vm) => [vm.name, vm]));
  const identities = new Map(desired.bases.map((base) => [base.name, baseIdentity(base, { vms, replaced })]));
  const builtLayers = builtBy(desired, observed);
  const parts = new Map(desired.layers.map((layer) => [layer.name, layerParts(layer, observed, hash)]));
  const layerHashes = new Map<string, string>();
  // What a layer stands on is known before it.
  for (const layer of [...desired.layers].sort((a, b) => a.under.length - b.under.length)) {
    const below = identities.get(layer.from) ?? UNMADE;
    const own = ownHash(layer, below, parts.get(layer.name) ?? {}, builtLayers, { replaced, hash });
    layerHashes.set(layer.name, own);
    identities.set(layer.name, layerIdentity(below, own, hash));
  }
  return {
    desired,
    observed,
    vms,
    bases: new Map(desired.bases.map((base) => [base.name, base])),
    cases: new Map(desired.cases.map((one) => [`case:${one.id}`, one])),
    layers: new Map(desired.layers.map((one) => [`layer:${one.name}`, one])),
    machines: new Map(desired.machines.map((one) => [`machine:${one.name}`, one])),
    identities,
    layerParts: parts,
    layerHashes,
    builtLayers,
    images: new Set(observed.images),
    hashes: new Map(),
    gone: new Map((observed.gone ?? []).map((entry) => [entry.vm, entry])),
    replaced,
  };
};

/** The layers that this tartfile has made, by owner, the youngest first. */
const builtBy = ({ root }: Desired, { vms }: Observed): ReadonlyMap<string, readonly LedgerEntry[]> => {
  const entries = vms.flatMap(({ entry, orphan }) => (entry?.role === 'layer' && !orphan ? [entry] : []));
  const ours = entries.filter(({ tartfile }) => tartfile === root);
  return grouped(
    ours.sort((a, b) => (a.createdAt === b.createdAt ? (a.vm < b.vm ? -1 : 1) : a.createdAt < b.createdAt ? 1 : -1)),
    ({ owner }) => owner,
  );
};

/** One that is made anew on request is another one, and the one that is there from then on: hence the id of the old one in it. */
const ownHash = (
  { name }: DesiredLayer,
  below: string,
  parts: Readonly<Record<string, string>>,
  built: ReadonlyMap<string, readonly LedgerEntry[]>,
  { replaced, hash }: GatherOptions,
): string => {
  const text = canonical([name, parts]);
  const there = (built.get(`layer:${name}`) ?? []).find(
    (entry) => entry.baseIdentity === below && canonical([name, entry.parts ?? {}]) === text,
  );
  if (replaced.has(`layer:${name}`)) return hash(canonical([name, parts, there?.id ?? '']));
  return there?.provisioned ?? hash(text);
};
