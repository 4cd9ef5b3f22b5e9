/** Random hosts for a tartfile: what earlier runs made, left half made, kept or forgot there, and what is somebody else's. */
import fc from 'fast-check';
import type { Desired, DesiredBase, DesiredCase, DesiredMachine, GuestOs, Settings } from '../../src/model/desired.ts';
import type { LedgerEntry, ProcessId, VmState } from '../../src/model/observed.ts';
import { digests } from './arbitrary-tartfile.ts';

import { cirrus } from './mac.ts';
import { entry } from './observed.ts';

export interface HostVm {
  readonly name: string;
  readonly foreign: boolean;
  readonly os: GuestOs;
  readonly state: VmState;
  readonly settings: Settings;
}

/** How a case went before: `same` and `other` say whether it passed with what it has now. */
export type Before = 'failed' | 'errored' | 'same' | 'other';

export interface SomeHost {
  readonly vms: readonly HostVm[];
  readonly entries: readonly LedgerEntry[];
  /** Images that are cached; all that the tartfile names can be pulled. */
  readonly images: readonly string[];
  readonly before: ReadonlyMap<string, Before>;
}

/** A process that died, and one that lives beside us. */
export const deadProcess: ProcessId = { pid: 9, startedAt: 'before' };
export const otherProcess: ProcessId = { pid: 50, startedAt: 'today' };

/** What is there for one thing of the tartfile. */
interface Piece {
  readonly vms: readonly HostVm[];
  readonly entries: readonly LedgerEntry[];
}

const nothing: Piece = { vms: [], entries: [] };

const settings: fc.Arbitrary<Settings> = fc.record({
  cpu: fc.constantFrom(4, 6),
  memoryMb: fc.constantFrom(8192, 16_384),
  diskGb: fc.constantFrom(50, 80, 90),
  display: fc.constantFrom('1024x768', '1920x1200'),
});

const vmOf = (name: string, more: Partial<HostVm> = {}): HostVm => ({
  name,
  foreign: false,
  os: 'darwin',
  state: 'stopped',
  settings: cirrus,
  ...more,
});

const foreign = (name: string, more: Partial<HostVm> = {}): HostVm => vmOf(name, { foreign: true, ...more });

const some = <T>(all: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...all);

/** The entries and VMs that a run leaves when it dies while it gives a new VM its name: before and after each of its calls. */
const dying = (staging: string, made: LedgerEntry): readonly Piece[] => {
  const making = { state: 'making', process: deadProcess } as const;
  const staged: LedgerEntry = { ...made, ...making, vm: staging, role: 'staging' };
  const named: LedgerEntry = { ...made, ...making, stagedAs: staging };
  const { stagedAs: _, ...lasting } = { ...named, state: 'ready' as const };
  const [first, last] = [vmOf(staging, { os: made.os }), vmOf(made.vm, { os: made.os })];
  return [
    { vms: [], entries: [staged] },
    { vms: [first], entries: [staged] },
    { vms: [first], entries: [staged, named] },
    // Somebody else was faster, and has the name.
    { vms: [first, foreign(made.vm)], entries: [staged, named] },
    { vms: [last], entries: [staged, named] },
    { vms: [last], entries: [staged, lasting] },
  ];
};

/** A base that stood aside when its maker died, with the next one in the making. */
const aside = (staging: string, old: LedgerEntry, next: LedgerEntry): readonly Piece[] => {
  const away: LedgerEntry = {
    ...old,
    vm: `${staging}-old`,
    role: 'staging',
    state: 'making',
    process: deadProcess,
    displaced: old.vm,
  };
  const [there, gone] = [vmOf(old.vm, { os: old.os }), vmOf(away.vm, { os: old.os })];
  const [, made, naming, , named, lasting] = dying(staging, next);
  const back: LedgerEntry = { ...old, state: 'making', process: deadProcess, stagedAs: away.vm };
  return [
    { vms: [there, ...(made?.vms ?? [])], entries: [...(made?.entries ?? []), old, away] },
    { vms: [gone, ...(made?.vms ?? [])], entries: [...(made?.entries ?? []), old, away] },
    { vms: [gone, ...(naming?.vms ?? [])], entries: [...(naming?.entries ?? []), away] },
    { vms: [gone, ...(named?.vms ?? [])], entries: [...(named?.entries ?? []), away] },
    { vms: [gone, ...(lasting?.vms ?? [])], entries: [...(lasting?.entries ?? []), away] },
    { vms: [gone], entries: [back, away] },
    { vms: [there], entries: [back, away] },
    { vms: [there], entries: [old, away] },
  ];
};

const basePiece = (base: DesiredBase): fc.Arbitrary<Piece> => {
  const { vm, name, os, origin } = base;
  if (origin.kind === 'vm')
    return fc
      .constantFrom<VmState>('stopped', 'suspended')
      .map((state) => ({ vms: [foreign(vm, { state })], entries: [] }));
  const owner = `base:${name}`;
  const from = (image: string, digest?: string): LedgerEntry =>
    entry(vm, owner, { from: image, os, ...(digest === undefined ? {} : { digest }) });
  const ready = from(origin.image);
  const others = [from('ghcr.io/me/other:1'), from(origin.image, digests.before), from(origin.image, digests.now)];
  const next = base.pinned === undefined ? ready : from(origin.image, base.pinned.digest);
  const staging = `dotfiles-base-${name}-1`;
  const living = { ...ready, vm: staging, role: 'staging', state: 'making', process: otherProcess } as const;
  return fc.oneof(
    fc.constant(nothing),
    { weight: 3, arbitrary: fc.constant({ vms: [vmOf(vm, { os })], entries: [ready] }) },
    some(others).map((one) => ({ vms: [vmOf(vm, { os })], entries: [one] })),
    fc.constant({ vms: [foreign(vm, { os })], entries: [] }),
    fc.constant({ vms: [], entries: [ready] }),
    some(dying(staging, next)),
    some(others).chain((old) => some(aside(staging, old, next))),
    fc.constantFrom({ vms: [], entries: [living] }, { vms: [vmOf(staging, { os })], entries: [living] }),
  );
};

/** `from` and `provisioned` are right when `right` is. */
const machinePiece = (machine: DesiredMachine, base: DesiredBase, provisioned: string): fc.Arbitrary<Piece> => {
  const { vm, name } = machine;
  const { os } = base;
  const made = entry(vm, `machine:${name}`, { from: base.vm, os, provisioned });
  const lasting = fc
    .record({
      state: fc.constantFrom<VmState>('stopped', 'stopped', 'running', 'suspended'),
      has: fc.oneof(settings, fc.constant({ ...cirrus, ...machine.spec.settings })),
      old: fc.constantFrom<Partial<LedgerEntry>>({}, {}, { from: 'old-base' }, { provisioned: 'before' }),
    })
    .map(({ state, has, old }) => ({ vms: [vmOf(vm, { os, state, settings: has })], entries: [{ ...made, ...old }] }));
  // A name that somebody else has is in the way of any plan: that is for a test of its own.
  const died = dying(`${vm}-1`, made).filter((piece) => !piece.vms.some((one) => one.foreign));
  return fc.oneof(
    fc.constant(nothing),
    { weight: 4, arbitrary: lasting },
    fc.constant({ vms: [], entries: [made] }),
    some(died),
  );
};

const casePiece = (one: DesiredCase, os: GuestOs, index: number): fc.Arbitrary<Piece> => {
  const vm = `${one.vmPrefix}-${index}`;
  const kept = entry(vm, `case:${one.id}`, { state: 'kept', from: 'tahoe-base', os });
  const dead: LedgerEntry = { ...kept, state: 'making', process: deadProcess };
  const living: LedgerEntry = { ...dead, process: otherProcess };
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(nothing) },
    fc.constantFrom(
      { vms: [vmOf(vm, { os })], entries: [kept] },
      { vms: [], entries: [kept] },
      { vms: [vmOf(vm, { os })], entries: [dead] },
      { vms: [vmOf(vm, { os, state: 'running' as const })], entries: [dead] },
      { vms: [], entries: [dead] },
      { vms: [vmOf(vm, { os })], entries: [living] },
      { vms: [], entries: [living] },
    ),
  );
};

/** Of things that the tartfile names no longer, of another tartfile, and of people. */
const gone: readonly Piece[] = [
  { vms: [vmOf('old-base')], entries: [entry('old-base', 'base:old', { from: 'ghcr.io/me/old:1' })] },
  { vms: [vmOf('dotfiles-old')], entries: [entry('dotfiles-old', 'machine:old')] },
  { vms: [vmOf('dotfiles-was', { state: 'running' })], entries: [entry('dotfiles-was', 'machine:was')] },
  { vms: [vmOf('dotfiles-gone-1')], entries: [entry('dotfiles-gone-1', 'case:gone@tahoe', { state: 'kept' })] },
  { vms: [vmOf('else-base')], entries: [entry('else-base', 'base:else', { tartfile: '/else/tartfile.yaml' })] },
  { vms: [], entries: [entry('not-there', 'machine:not-there', { tartfile: '/else/tartfile.yaml' })] },
  { vms: [foreign('somebody')], entries: [] },
  { vms: [foreign('windows', { os: 'linux', state: 'running' })], entries: [] },
  { vms: [foreign('asleep', { state: 'suspended' })], entries: [] },
  { vms: [foreign('dotfiles-boot-tahoe')], entries: [] },
];

/** `provisioned` tells what a machine is provisioned with when it is up to date. */
export const hostsFor = (desired: Desired, provisioned: (one: DesiredMachine) => string): fc.Arbitrary<SomeHost> => {
  const bases = new Map(desired.bases.map((one) => [one.name, one]));
  const pieces = [
    ...desired.bases.map(basePiece),
    ...desired.machines.flatMap((one) => {
      const base = bases.get(one.from);
      return base === undefined ? [] : [machinePiece(one, base, provisioned(one))];
    }),
    ...desired.cases.map((one, index) => casePiece(one, bases.get(one.base)?.os ?? 'darwin', index)),
  ];
  const images = desired.bases.flatMap(({ origin }) => (origin.kind === 'image' ? [origin.image] : []));
  const before = desired.cases.map(() =>
    fc.constantFrom<Before | undefined>(undefined, 'failed', 'errored', 'same', 'same', 'same', 'other'),
  );
  return fc
    .record({
      own: fc.tuple(...pieces),
      gone: fc.subarray([...gone]),
      images: fc.subarray(images),
      before: fc.tuple(...before),
    })
    .map(({ own, gone: others, images: cached, before: went }) => {
      const all = [...own, ...others];
      return {
        vms: all.flatMap(({ vms }) => vms),
        entries: all.flatMap(({ entries }) => entries),
        images: cached,
        before: new Map(
          desired.cases.flatMap((one, index): (readonly [string, Before])[] => {
            const how = went[index];
            return how === undefined ? [] : [[one.id, how]];
          }),
        ),
      };
    });
};

/** VMs of which each keeps a slot as long as the run goes on: those of others, and machines that run and are to. */
export const lastingRunners = (desired: Desired, { vms }: Pick<SomeHost, 'vms'>): number => {
  const wanted = desired.machines.filter((one) => one.state === 'running').length;
  return wanted + vms.filter((one) => one.foreign && one.state === 'running').length;
};
