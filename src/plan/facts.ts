/** What is desired and observed, by name: no part of the planner searches a list inside a loop. */
import type { Desired, DesiredBase, DesiredCase, DesiredLayer, DesiredMachine } from '../model/desired.ts';
import { baseUnder } from '../model/layer.ts';
import type { LedgerEntry, Observed, ObservedVm } from '../model/observed.ts';

export interface Facts {
  readonly desired: Desired;
  readonly observed: Observed;
  readonly vms: ReadonlyMap<string, ObservedVm>;
  readonly bases: ReadonlyMap<string, DesiredBase>;
  /** By the ids of their actions. */
  readonly cases: ReadonlyMap<string, DesiredCase>;
  readonly layers: ReadonlyMap<string, DesiredLayer>;
  readonly machines: ReadonlyMap<string, DesiredMachine>;
  /** Of bases and layers: what of them the result of a case depends on. */
  readonly identities: ReadonlyMap<string, string>;
  /** Of layers: what is done there, part by part, and the hash of it all. */
  readonly layerParts: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly layerHashes: ReadonlyMap<string, string>;
  /** Layers that this tartfile has made, by owner, the youngest first. */
  readonly builtLayers: ReadonlyMap<string, readonly LedgerEntry[]>;
  readonly images: ReadonlySet<string>;
  /** Hashes that were made for this plan, by what was hashed. */
  readonly hashes: Map<object, string>;
  /** By the name that the VM had: what others deleted or renamed. */
  readonly gone: ReadonlyMap<string, LedgerEntry>;
  /** Ids of what `--replace` asks to be made anew: `base:tahoe`, `layer:brewed`, `machine:dev`. */
  readonly replaced: ReadonlySet<string>;
}

/** The base under a case or machine, whatever layers are between. */
export const bottomOf = (facts: Facts, key: string, under: readonly string[] | undefined): DesiredBase | undefined =>
  facts.bases.get(baseUnder(key, under));
