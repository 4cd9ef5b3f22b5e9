/** Builders of what is: VMs, ledger entries, histories. */
import type { CaseHistory, LedgerEntry, Observed, ObservedVm, ProcessId } from '../../src/model/observed.ts';
import { root } from './desired.ts';

/** A process that lives in tests that need one. */
export const living: ProcessId = { pid: 100, startedAt: 'today' };

/** What tartplan wrote when it made `vm` for `owner` (`base:tahoe`, `machine:dev`, `case:boot@tahoe`), and it is whole. */
export const entry = (vm: string, owner: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  formatVersion: 1,
  vm,
  id: `id-of-${vm}`,
  role: roleOf(owner),
  project: 'dotfiles',
  tartfile: root,
  owner,
  state: 'ready',
  process: living,
  runId: 'run-1',
  createdAt: '2026-11-24T00:00:00.000Z',
  os: 'darwin',
  from: 'somewhere',
  ...more,
});

const roleOf = (owner: string): LedgerEntry['role'] => {
  if (owner.startsWith('base:')) return 'base';
  if (owner.startsWith('layer:')) return 'layer';
  return owner.startsWith('machine:') ? 'machine' : 'case';
};

/** A VM, somebody else's as long as no entry is given. */
export const vm = (name: string, more: Partial<ObservedVm> = {}): ObservedVm => ({
  name,
  state: 'stopped',
  orphan: false,
  ...more,
});

/** A VM of the ledger. */
export const owned = (of: LedgerEntry, more: Partial<ObservedVm> = {}): ObservedVm => vm(of.vm, { entry: of, ...more });

/** Left behind by a dead run. */
export const orphan = (name: string, owner: string, more: Partial<LedgerEntry> = {}): ObservedVm =>
  owned(entry(name, owner, { state: 'making', ...more }), { orphan: true });

export const history = (more: Partial<CaseHistory> = {}): CaseHistory => ({
  lastStatus: 'passed',
  lastRunId: 'run-1',
  seconds: 60,
  ...more,
});

export const observed = (more: Partial<Observed> = {}): Observed => ({
  engine: 'tart',
  now: Date.UTC(2026, 10, 25),
  tartplan: 0,
  vms: [],
  images: [],
  history: new Map(),
  workspaces: new Map(),
  passedFiles: new Map(),
  ...more,
});
