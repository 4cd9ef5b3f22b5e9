/** Desired x observed -> what others changed since tartplan last left it: pure, sorted, nothing is planned of it. */
import type { Desired } from '../model/desired.ts';
import type { LedgerEntry, Observed, ObservedVm } from '../model/observed.ts';
import type { AttributeChange } from '../model/plan.ts';
import type { Finding, Refresh, TagState } from '../model/refresh.ts';
import { settingsDrift } from './machine-changes.ts';
import { imageFindings } from './refresh-images.ts';
import type { Selection } from './select.ts';

export interface Seen {
  /** By the image as the tartfile means it; only tags, since a digest does not move. */
  readonly tags: ReadonlyMap<string, TagState>;
  /** Tartfiles of other VMs that are not there any more. */
  readonly lost: ReadonlySet<string>;
}

/** Narrowed, only what the command line asks for; leftovers and kept VMs belong to the whole. */
export const refresh = (
  desired: Desired,
  observed: Pick<Observed, 'engine' | 'vms' | 'gone'>,
  seen: Seen,
  selection: Selection,
): Refresh => {
  const images = imageFindings(desired, observed.vms, seen.tags, selection);
  const wanted = (owner: string): boolean => {
    const [kind = '', name = ''] = [owner.slice(0, owner.indexOf(':')), owner.slice(owner.indexOf(':') + 1)];
    if (selection.whole) return true;
    if (kind === 'base') return selection.base(name);
    return kind === 'layer' ? selection.layer(name) : kind === 'machine' && selection.machine(name);
  };
  return {
    formatVersion: 1,
    engine: observed.engine,
    tartfile: desired.file.path,
    findings: unlike([
      ...observed.vms.flatMap((vm) => ofVm(vm, desired.root, seen.lost, wanted, selection.whole)),
      ...(observed.gone ?? []).flatMap((entry) => ofGone(entry, desired.root, wanted)),
      ...images.findings,
    ]).sort((a, b) => order(a.kind) - order(b.kind) || (a.id < b.id ? -1 : 1)),
    unknown: images.unknown,
  };
};

const ofVm = (
  vm: ObservedVm,
  root: string,
  lost: Seen['lost'],
  wanted: (owner: string) => boolean,
  whole: boolean,
): Finding[] => {
  const { entry, name } = vm;
  if (entry === undefined) return [];
  const found = (kind: Finding['kind'], id: string, reason: string, changes: Finding['changes'] = []): Finding[] => [
    { id, kind, vm: name, reason, since: entry.left?.at ?? entry.createdAt, changes },
  ];
  if (vm.orphan)
    return whole
      ? found('leftover', `orphan:${name}`, `left behind by run ${entry.runId}, which died; apply and gc delete it`)
      : [];
  if (entry.tartfile !== root)
    return whole && lost.has(entry.tartfile)
      ? found('tartfile.gone', `lost:${name}`, `made for ${entry.tartfile}, which is not there any more`)
      : [];
  if (!wanted(entry.owner) || entry.state === 'making') return [];
  if ((entry.role === 'base' || entry.role === 'layer') && vm.state !== 'stopped')
    return found(
      `${entry.role}.booted`,
      entry.owner,
      `${vm.state === 'running' ? 'runs' : 'is suspended'}: somebody booted it, and what is cloned from it is no longer pristine`,
    );
  if (entry.role !== 'machine') return [];
  const changes = [...settingsDrift(vm), ...stateDrift(vm)];
  return changes.length === 0 ? [] : found('machine.changed', entry.owner, 'changed by hand', changes);
};

const stateDrift = ({ entry, state }: ObservedVm): readonly AttributeChange[] =>
  entry?.left === undefined || entry.left.state === state ? [] : [{ path: 'state', from: entry.left.state, to: state }];

const ofGone = (entry: LedgerEntry, root: string, wanted: (owner: string) => boolean): Finding[] => {
  const kind = entry.state === 'kept' ? 'kept.gone' : goneKinds[entry.role];
  if (entry.tartfile !== root || kind === undefined || !wanted(entry.owner)) return [];
  const what = kind === 'kept.gone' ? `; it was kept of ${entry.owner.replace(/^case:/, '')}` : '';
  return [
    {
      id: kind === 'kept.gone' ? `kept:${entry.vm}` : entry.owner,
      kind,
      vm: entry.vm,
      reason: `deleted or renamed${what}`,
      since: entry.left?.at ?? entry.createdAt,
      changes: [],
    },
  ];
};

const goneKinds: Readonly<Partial<Record<LedgerEntry['role'], Finding['kind']>>> = {
  base: 'base.gone',
  layer: 'layer.gone',
  machine: 'machine.gone',
};

/** One id, one finding: of several VMs that were made for one thing each has an id of its own. */
const unlike = (findings: readonly Finding[]): Finding[] => {
  const times = new Map<string, number>();
  for (const { id } of findings) times.set(id, (times.get(id) ?? 0) + 1);
  return findings.map((one) => (times.get(one.id) === 1 ? one : { ...one, id: `old:${one.vm}` }));
};

const kinds: readonly Finding['kind'][] = [
  'leftover',
  'tartfile.gone',
  'base.gone',
  'base.booted',
  'layer.gone',
  'layer.booted',
  'machine.gone',
  'machine.changed',
  'kept.gone',
  'image.gone',
  'image.moved',
];
const order = (kind: Finding['kind']): number => kinds.indexOf(kind);
