/** What has to happen to bases: cloned once, replaced when the tartfile names another image, else left alone. */
import type { DesiredBase } from '../model/desired.ts';
import { atDigest, shortDigest } from '../model/image.ts';
import { baseUnder } from '../model/layer.ts';
import type { LedgerEntry, ObservedVm } from '../model/observed.ts';
import type { Action, AttributeChange } from '../model/plan.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Facts } from './facts.ts';
import type { Selection } from './select.ts';

export interface Planned {
  readonly actions: readonly Action[];
  readonly problems: readonly Problem[];
}

/** Actions for all bases of the tartfile, sorted by name. */
export const planBases = (facts: Facts, options: { selection: Selection }): Planned => {
  const actions: Action[] = [];
  const problems: Problem[] = [];
  const asked = askedFor(facts, options.selection);
  for (const base of [...facts.desired.bases].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const vm = facts.vms.get(base.vm);
    if (facts.replaced.has(`base:${base.name}`) && isOthers(base, vm)) problems.push(keptByOthers(base));
    if (base.origin.kind === 'vm') {
      // What a dead run left half made is about to go, and is nothing to clone from.
      if ((vm === undefined || vm.orphan) && asked.has(base.name)) problems.push(missing(base));
      actions.push(act(base, 'none', 'kept by somebody else; used, never changed'));
    } else if (vm?.entry !== undefined && !vm.orphan && vm.entry.role !== 'base') {
      if (asked.has(base.name)) problems.push(notABase(base, vm.entry.owner));
      actions.push(act(base, 'none', 'not a base'));
    } else actions.push(planImage(base, base.origin.image, vm, facts));
  }
  return { actions, problems };
};

/** Bases that the selection is about: named, or under a selected case, layer or machine. */
const askedFor = ({ desired }: Facts, selection: Selection): ReadonlySet<string> =>
  new Set([
    ...desired.bases.filter((one) => selection.base(one.name)).map((one) => one.name),
    ...desired.cases.filter((one) => selection.case(one)).map((one) => baseUnder(one.base, one.under)),
    ...desired.layers.filter((one) => selection.layer(one.name)).map((one) => baseUnder(one.from, one.under)),
    ...desired.machines.filter((one) => selection.machine(one.name)).map((one) => baseUnder(one.from, one.under)),
  ]);

const planImage = (base: DesiredBase, image: string, vm: ObservedVm | undefined, facts: Facts): Action => {
  const from = sourceOf(base, image);
  const source = facts.images.has(from) ? `${from} (cached)` : from;
  if (vm === undefined) {
    const gone = facts.gone.get(base.vm)?.role === 'base';
    const why = gone ? 'deleted or renamed outside of tartplan' : `no VM "${base.vm}" yet`;
    return act(base, 'create', `${why}; clone ${source}`);
  }
  if (vm.entry === undefined) return act(base, 'none', 'was here before tartplan; used, never changed');
  if (vm.orphan)
    return {
      ...act(base, 'create', `an earlier run died while it made "${base.vm}"; clone ${source}`),
      dependsOn: [`orphan:${base.vm}`],
    };
  const moved = vm.entry.from === image ? digestChange(base, vm.entry) : undefined;
  if (facts.replaced.has(`base:${base.name}`))
    return {
      ...act(
        base,
        'replace',
        `asked for by --replace${moved === undefined ? '' : `; ${moved.reason}`}; clone ${source}`,
      ),
      kind: 'base.replace',
      changes: moved === undefined ? [] : [moved.change],
      replacing: vm.entry.id,
    };
  if (moved !== undefined)
    return { ...act(base, 'replace', moved.reason), kind: 'base.replace', changes: [moved.change] };
  if (vm.entry.from === image) return act(base, 'none', 'up to date');
  return {
    ...act(base, 'replace', 'the tartfile names another image'),
    kind: 'base.replace',
    changes: [{ path: 'image', from: vm.entry.from, to: image, replaces: true }],
  };
};

/** What Tart is told to clone: the digest, where the lockfile pins one. */
const sourceOf = (base: DesiredBase, image: string): string =>
  base.pinned === undefined ? image : atDigest(image, base.pinned.digest);

/** Nothing has to be fetched to clone it. */
export const isCached = (base: DesiredBase, { images }: Facts): boolean =>
  base.origin.kind === 'image' && images.has(sourceOf(base, base.origin.image));

/** The lockfile pins another digest than the base was cloned from. Days, not ages: the same inputs give the same plan. */
const digestChange = (
  base: DesiredBase,
  entry: LedgerEntry,
): { readonly reason: string; readonly change: AttributeChange } | undefined => {
  const { pinned } = base;
  if (pinned === undefined || entry.digest === undefined || entry.digest === pinned.digest) return undefined;
  const pushed = pinned.pushedAt === undefined ? '' : ` (pushed ${pinned.pushedAt.slice(0, 10)})`;
  return {
    reason: `digest moved ${shortDigest(entry.digest)} (cloned ${entry.createdAt.slice(0, 10)}) -> ${shortDigest(pinned.digest)}${pushed}`,
    change: { path: 'digest', from: entry.digest, to: pinned.digest, replaces: true },
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

const missing = (base: DesiredBase): Problem =>
  problem('host/no-base', `base "${base.name}": there is no local VM "${base.vm}"`, {
    where: base.where,
    hint: `Make it (tart clone <image> ${base.vm}), or give the base an image instead of a vm.`,
  });

/** Not made by tartplan, so that it may not go (promise 1). */
const isOthers = (base: DesiredBase, vm: ObservedVm | undefined): boolean =>
  base.origin.kind === 'vm' || (vm !== undefined && !vm.orphan && vm.entry === undefined);

const keptByOthers = (base: DesiredBase): Problem =>
  problem(
    'host/foreign-vm',
    `base "${base.name}": tartplan did not make the VM "${base.vm}", and does not replace it`,
    {
      where: base.where,
      hint:
        base.origin.kind === 'vm'
          ? `It is kept by somebody else, as the tartfile says: make it anew by hand.`
          : `Delete it by hand (tart delete ${base.vm}), or rename it; the next apply clones the base anew.`,
    },
  );

/** tartplan made it, but for something else: replacing it would destroy that. */
const notABase = (base: DesiredBase, owner: string): Problem =>
  problem('host/foreign-vm', `base "${base.name}": the VM "${base.vm}" is not a base`, {
    where: base.where,
    detail: `tartplan made it for ${owner}.`,
    hint: 'Give the base another name.',
  });

/** What a case depends on of its base: the digest it was cloned from, or the making of the VM. `new`: not cloned yet. */
export const baseIdentity = (base: DesiredBase, { vms, replaced }: Pick<Facts, 'vms' | 'replaced'>): string => {
  const vm = vms.get(base.vm);
  if (vm === undefined || vm.orphan) return base.origin.kind === 'vm' ? `vm:${base.vm}` : 'new';
  if (vm.entry === undefined) return `vm:${base.vm}`;
  if (replaced.has(`base:${base.name}`)) return 'new';
  if (base.origin.kind === 'image' && vm.entry.from !== base.origin.image) return 'new';
  if (digestChange(base, vm.entry) !== undefined) return 'new';
  return vm.entry.digest ?? vm.entry.id;
};
