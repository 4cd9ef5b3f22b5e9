/**
 * A Mac in memory, shared by all that run on it: VMs, images, the ledger's files, locks, processes. It keeps a journal of
 * every call in order, and notes each breach of a promise of design.md section 5 at the moment when it happens.
 */
import type { GuestOs, Settings } from '../../src/model/desired.ts';
import type { LedgerEntry, VmState } from '../../src/model/observed.ts';
import type { VmExit } from '../../src/ports/engine.ts';

export interface MacVm {
  name: string;
  readonly os: GuestOs;
  /** Not made by tartplan: nothing may ever touch it. */
  readonly foreign: boolean;
  settings: Settings;
  state: VmState;
  /** While it runs. */
  life?: Life;
}

/** One `tart run`. */
export interface Life {
  readonly address: string;
  /** When the guest lets people in, by the clock. */
  readonly readyAt: number;
  end(exit: VmExit): void;
  readonly ended: Promise<VmExit>;
}

export interface Mac {
  readonly vms: Map<string, MacVm>;
  /** Cached images -> digest. */
  readonly images: Map<string, string>;
  /** Images that can be pulled -> digest. */
  readonly registry: Map<string, string>;
  readonly entries: Map<string, LedgerEntry>;
  readonly claims: Map<string, { readonly os: GuestOs; readonly pid: number }>;
  readonly locks: Map<string, Lock>;
  /** Processes of tartplan that live. */
  readonly living: Set<number>;
  /** Ways into guests that are open now. */
  readonly open: Set<string>;
  /** `clone tahoe-base dotfiles-x`, `ledger.write dotfiles-x making`, `exec dotfiles-x …`, in order. */
  readonly journal: string[];
  readonly breaches: string[];
  /** VMs that no tartplan may set or start. */
  readonly bases: ReadonlySet<string>;
  /** Engine calls of dead processes that are still under way: they do their work after the next list. */
  readonly underWay: UnderWay[];
  /** What Apple allows, and what runs under another TART_HOME and is in no list. */
  readonly appleLimit: number;
  hidden: number;
  /** As `limits.vms` of the tartfile; more that tartplan starts is a breach. */
  slots: number;
  /** Counts starts, for addresses. */
  starts: number;
}

export interface Lock {
  readonly pid: number;
  readonly waiting: { readonly pid: number; take(): void }[];
}

export interface UnderWay {
  readonly words: readonly string[];
  finish(): void;
}

export interface MacOptions {
  readonly bases?: readonly string[];
  readonly registry?: Readonly<Record<string, string>>;
  readonly slots?: number;
}

export const createMac = ({ bases = [], registry = {}, slots = 2 }: MacOptions = {}): Mac => ({
  vms: new Map(),
  images: new Map(),
  registry: new Map(Object.entries(registry)),
  entries: new Map(),
  claims: new Map(),
  locks: new Map(),
  living: new Set(),
  open: new Set(),
  journal: [],
  breaches: [],
  bases: new Set(bases),
  underWay: [],
  appleLimit: 2,
  hidden: 0,
  slots,
  starts: 0,
});

/** What a Cirrus image comes with. */
export const cirrus: Settings = { cpu: 4, memoryMb: 8192, diskGb: 50, display: '1024x768' };

/** A VM that somebody else made. */
export const addForeign = (mac: Mac, name: string, more: Partial<Pick<MacVm, 'os' | 'state'>> = {}): MacVm => {
  const vm: MacVm = { name, os: 'darwin', foreign: true, settings: cirrus, state: 'stopped', ...more };
  mac.vms.set(name, vm);
  return vm;
};

/** A VM that tartplan made earlier, with its entry. */
export const addOwned = (
  mac: Mac,
  entry: LedgerEntry,
  more: Partial<Pick<MacVm, 'os' | 'state' | 'settings'>> = {},
): MacVm => {
  const vm: MacVm = { name: entry.vm, os: entry.os, foreign: false, settings: cirrus, state: 'stopped', ...more };
  mac.vms.set(entry.vm, vm);
  mac.entries.set(entry.vm, entry);
  return vm;
};

export const running = (mac: Mac): readonly MacVm[] => [...mac.vms.values()].filter((vm) => vm.state === 'running');

/** Promise 3: whatever tartplan made is in the ledger as long as it exists. */
export const look = (mac: Mac, after: string): void => {
  for (const vm of mac.vms.values()) {
    if (!vm.foreign && !mac.entries.has(vm.name))
      mac.breaches.push(`${vm.name} exists without an entry after ${after}`);
  }
};

/** Promise 1: nobody else's VM is changed, stopped, overwritten or deleted. */
export const touch = (mac: Mac, verb: string, name: string): void => {
  if (mac.vms.get(name)?.foreign === true) mac.breaches.push(`${verb} of somebody else's ${name}`);
};

/** The process is gone, as by kill -9: its locks are free, the VMs that it ran are without a master but run on. */
export const kill = (mac: Mac, pid: number): void => {
  mac.living.delete(pid);
  for (const [name, lock] of mac.locks) {
    lock.waiting.splice(0, lock.waiting.length, ...lock.waiting.filter((one) => one.pid !== pid));
    if (lock.pid === pid) handOn(mac, name);
  }
};

/** The lock goes to the next who waits, or is free. */
export const handOn = (mac: Mac, name: string): void => {
  const next = mac.locks.get(name)?.waiting.shift();
  if (next === undefined) mac.locks.delete(name);
  else next.take();
};

/** Of a VM that runs; without a time it ran before we came. */
export const lifeOf = (vm: MacVm, address: string, readyAt = 0): Life => {
  let end = (_exit: VmExit): void => undefined;
  const ended = new Promise<VmExit>((resolve) => {
    end = resolve;
  });
  return {
    address,
    readyAt,
    ended,
    end: (how) => {
      vm.state = 'stopped';
      delete vm.life;
      end(how);
    },
  };
};
