/** What is desired and observed, by name: no part of the planner searches a list inside a loop. */
import type { Desired, DesiredBase, DesiredCase, DesiredMachine } from '../model/desired.ts';
import type { LedgerEntry, Observed, ObservedVm } from '../model/observed.ts';

export interface Facts {
  readonly desired: Desired;
  readonly observed: Observed;
  readonly vms: ReadonlyMap<string, ObservedVm>;
  readonly bases: ReadonlyMap<string, DesiredBase>;
  /** By the ids of their actions. */
  readonly cases: ReadonlyMap<string, DesiredCase>;
  readonly machines: ReadonlyMap<string, DesiredMachine>;
  readonly images: ReadonlySet<string>;
  /** Hashes that were made for this plan, by what was hashed. */
  readonly hashes: Map<object, string>;
  /** By the name that the VM had: what others deleted or renamed. */
  readonly gone: ReadonlyMap<string, LedgerEntry>;
  /** Ids of what `--replace` asks to be made anew: `base:tahoe`, `machine:dev`. */
  readonly replaced: ReadonlySet<string>;
}

/** Made once a plan. */
export const factsOf = (desired: Desired, observed: Observed, replaced: ReadonlySet<string> = new Set()): Facts => ({
  desired,
  observed,
  vms: new Map(observed.vms.map((vm) => [vm.name, vm])),
  bases: new Map(desired.bases.map((base) => [base.name, base])),
  cases: new Map(desired.cases.map((one) => [`case:${one.id}`, one])),
  machines: new Map(desired.machines.map((one) => [`machine:${one.name}`, one])),
  images: new Set(observed.images),
  hashes: new Map(),
  gone: new Map((observed.gone ?? []).map((entry) => [entry.vm, entry])),
  replaced,
});
