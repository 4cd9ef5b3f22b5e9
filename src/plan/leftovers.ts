/** What is there and should not be: VMs of dead runs, kept VMs whose case runs again, things the tartfile no longer names. */
import type { Desired } from '../model/desired.ts';
import type { LedgerEntry, ObservedVm } from '../model/observed.ts';
import type { Action } from '../model/plan.ts';
import type { Facts } from './facts.ts';
import type { Selection } from './select.ts';

/** Deletions, sorted by VM name. Only ever VMs of the ledger (promise 1). */
export const planLeftovers = (
  facts: Facts,
  options: { selection: Selection; gone?: string },
  cases: readonly Action[],
  layers: readonly Action[],
): readonly Action[] => {
  const declared = declaredBy(facts.desired, layers);
  const builds = new Set(layers.filter((action) => action.change !== 'none').map((action) => action.id));
  const runs = new Set(cases.filter((action) => action.change === 'run').map((action) => action.id));
  const found = [...facts.observed.vms]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((vm) =>
      deletion(vm, {
        declared,
        runs,
        builds,
        root: facts.desired.root,
        whole: options.selection.whole,
        ...(options.gone === undefined ? {} : { gone: options.gone }),
      }),
    );
  return unlike(found, declared);
};

interface Around {
  readonly declared: Declared;
  /** Ids of the cases that run. */
  readonly runs: ReadonlySet<string>;
  /** Ids of the layers that are built. */
  readonly builds: ReadonlySet<string>;
  /** Of the tartfile: whose VMs may go. */
  readonly root: string;
  readonly whole: boolean;
  /** Why what is not declared goes, when it is for another reason. */
  readonly gone?: string;
}

const deletion = (vm: ObservedVm, { declared, runs, builds, root, whole, gone }: Around): Action[] => {
  const { entry } = vm;
  if (entry === undefined) return [];
  const act = (kind: Action['kind'], id: string, reason: string, dependsOn: readonly string[] = []): Action[] => [
    { id, kind, change: 'delete', vm: vm.name, reason, changes: [], dependsOn },
  ];
  if (vm.orphan) return act('orphan.delete', `orphan:${vm.name}`, `left behind by run ${entry.runId}, which died`);
  if (entry.tartfile !== root || entry.state === 'making' || declared.vms.has(vm.name)) return [];
  if (entry.state === 'kept' && runs.has(entry.owner))
    return act('case.delete', `kept:${vm.name}`, 'kept by an earlier run; the case runs again');
  if (entry.role === 'layer' && declared.owners.has(entry.owner)) {
    const built = builds.has(entry.owner);
    // The old one serves until the new one is there.
    return whole || built ? act('layer.delete', `old:${vm.name}`, 'superseded', built ? [entry.owner] : []) : [];
  }
  if (!whole) return [];
  if (entry.state === 'kept') {
    if (declared.owners.has(entry.owner)) return [];
    return act(
      'case.delete',
      `kept:${vm.name}`,
      `kept by an earlier run; ${gone ?? 'its case is no longer in the tartfile'}`,
    );
  }
  const kind = kinds[entry.role];
  return kind === undefined ? [] : act(kind, entry.owner, gone ?? 'no longer in the tartfile');
};

const kinds: Readonly<Partial<Record<LedgerEntry['role'], Action['kind']>>> = {
  layer: 'layer.delete',
  machine: 'machine.delete',
  base: 'base.delete',
};

/** Names that the tartfile gives. A VM that it still uses is not left over, whoever it was made for. */
interface Declared {
  readonly owners: ReadonlySet<string>;
  readonly vms: ReadonlySet<string>;
}

const declaredBy = ({ bases, layers, machines, cases }: Desired, layered: readonly Action[]): Declared => ({
  owners: new Set([
    ...bases.map((one) => `base:${one.name}`),
    ...layers.map((one) => `layer:${one.name}`),
    ...machines.map((one) => `machine:${one.name}`),
    ...cases.map((one) => `case:${one.id}`),
  ]),
  vms: new Set([...bases, ...machines, ...layered].map((one) => one.vm)),
});

/** One id, one action: what was made for a thing that has a VM of another name now gets an id of its own. */
const unlike = (actions: readonly Action[], declared: Declared): readonly Action[] => {
  const times = new Map<string, number>();
  for (const { id } of actions) times.set(id, (times.get(id) ?? 0) + 1);
  return actions.map((action) => {
    if (declared.owners.has(action.id))
      return { ...action, id: `old:${action.vm}`, reason: `${action.id} has another VM name in the tartfile now` };
    return times.get(action.id) === 1 ? action : { ...action, id: `old:${action.vm}` };
  });
};
