/** What is desired and observed, by name: no part of the planner searches a list inside a loop. */
import type { Desired, DesiredBase } from '../model/desired.ts';
import type { Observed, ObservedVm } from '../model/observed.ts';

export interface Facts {
  readonly desired: Desired;
  readonly observed: Observed;
  readonly vms: ReadonlyMap<string, ObservedVm>;
  readonly bases: ReadonlyMap<string, DesiredBase>;
  readonly images: ReadonlySet<string>;
  /** Hashes that were made for this plan, by what was hashed. */
  readonly hashes: Map<object, string>;
}

/** Made once a plan. */
export const factsOf = (desired: Desired, observed: Observed): Facts => ({
  desired,
  observed,
  vms: new Map(observed.vms.map((vm) => [vm.name, vm])),
  bases: new Map(desired.bases.map((base) => [base.name, base])),
  images: new Set(observed.images),
  hashes: new Map(),
});
