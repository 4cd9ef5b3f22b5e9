/** What has to happen to bases: cloned once, replaced when the tartfile names another image, else left alone. */
import type { Desired, DesiredBase } from '../model/desired.ts';
import type { Observed, ObservedVm } from '../model/observed.ts';
import type { Action } from '../model/plan.ts';
import { type Problem, problem } from '../model/problem.ts';

export interface Planned {
  readonly actions: readonly Action[];
  readonly problems: readonly Problem[];
}

/** Actions for all bases of the tartfile, sorted by name. */
export const planBases = (desired: Desired, observed: Observed, options: { selection: { base(name: string): boolean } }): Planned => {
  const actions: Action[] = [];
  const problems: Problem[] = [];
  for (const base of [...desired.bases].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const vm = observed.vms.find((one) => one.name === base.vm);
    if (base.origin.kind === 'vm') {
      if (vm === undefined && (options.selection.base(base.name) || used(desired, base.name))) problems.push(missing(base));
      actions.push(act(base, 'none', 'kept by somebody else; used, never changed'));
    } else actions.push(planImage(base, base.origin.image, vm, observed));
  }
  return { actions, problems };
};

const planImage = (base: DesiredBase, image: string, vm: ObservedVm | undefined, observed: Observed): Action => {
  const source = observed.images.includes(image) ? `${image} (cached)` : image;
  if (vm === undefined) return act(base, 'create', `no VM "${base.vm}" yet; clone ${source}`);
  if (vm.entry === undefined) return act(base, 'none', 'was here before tartplan; used, never changed');
  if (vm.orphan) return act(base, 'create', `an earlier run died while it made "${base.vm}"; clone ${source}`);
  if (vm.entry.from === image) return act(base, 'none', 'up to date');
  return {
    ...act(base, 'replace', 'the tartfile names another image'),
    kind: 'base.replace',
    changes: [{ path: 'image', from: vm.entry.from, to: image, replaces: true }],
  };
};

const act = (base: DesiredBase, change: Action['change'], reason: string): Action => ({
  id: `base:${base.name}`,
  kind: 'base.clone',
  change,
  vm: base.vm,
  reason,
  changes: [],
  dependsOn: [],
});

const used = (desired: Desired, base: string): boolean =>
  desired.cases.some((one) => one.base === base) || desired.machines.some((one) => one.from === base);

const missing = (base: DesiredBase): Problem =>
  problem('host/no-base', `base "${base.name}": there is no local VM "${base.vm}"`, {
    where: base.where,
    hint: `Make it (tart clone <image> ${base.vm}), or give the base an image instead of a vm.`,
  });

/** What a case depends on of its base: the digest it was cloned from, or the making of the VM. `new`: not cloned yet. */
export const baseIdentity = (base: DesiredBase, observed: Observed): string => {
  const vm = observed.vms.find((one) => one.name === base.vm);
  if (vm === undefined || vm.orphan) return base.origin.kind === 'vm' ? `vm:${base.vm}` : 'new';
  if (vm.entry === undefined) return `vm:${base.vm}`;
  if (base.origin.kind === 'image' && vm.entry.from !== base.origin.image) return 'new';
  return vm.entry.digest ?? vm.entry.id;
};
