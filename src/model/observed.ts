/** What is: the host as the engine, the ledger and the history of earlier runs tell it. */
import type { GuestOs, Settings } from './desired.ts';
import type { Times } from './times.ts';

export type VmState = 'running' | 'stopped' | 'suspended';

/** What a VM in the ledger is for; `staging`: a base, layer or machine in the making, under a name that cannot collide. */
export type VmRole = 'base' | 'layer' | 'machine' | 'case' | 'staging';

/** tartplan's record of one VM that it made or is about to make. Written and synced before the VM exists (promise 3). */
export interface LedgerEntry {
  readonly formatVersion: 1;
  readonly vm: string;
  /** Tells one making of a VM from the next one of the same name. */
  readonly id: string;
  readonly role: VmRole;
  /** The project and the thing in its tartfile: `base:tahoe`, `machine:dev`, `case:bootstrap@tahoe`. */
  readonly project: string;
  /** Absolute path of the tartfile, so that `destroy` touches only what is this tartfile's. */
  readonly tartfile: string;
  readonly owner: string;
  /** `making`: the run that made the entry still works on it; `ready`: lasts; `kept`: a case kept for a look. */
  readonly state: 'making' | 'ready' | 'kept';
  /** The process that works on it, while `making`. */
  readonly process: ProcessId;
  readonly runId: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly os: GuestOs;
  /** What it was cloned from: an image reference or a VM's name. */
  readonly from: string;
  /** Digest of the image at the time, when Tart could tell. */
  readonly digest?: string;
  /** With layers: identity of what it was made from (model/layer.ts). */
  readonly baseIdentity?: string;
  /** Hash of what a layer or machine was provisioned with. */
  readonly provisioned?: string;
  /** With layers: the same part by part, so that a plan can say what changed. */
  readonly parts?: Readonly<Record<string, string>>;
  /** The name under which it was cloned, before `tart rename`: while that VM exists, one of our final name is not ours. */
  readonly stagedAs?: string;
  /** What tartplan left of a machine when it last made or changed it; absent while it does, and of older entries. */
  readonly left?: MachineLeft;
  /** Of a base that stands aside while another one takes its place: the name that it had. */
  readonly displaced?: string;
}

/** How tartplan left a machine: what differs from it now was changed by somebody else. */
export interface MachineLeft {
  /** As the engine told them afterwards, those that the tartfile does not declare included. */
  readonly settings: Settings;
  readonly state: 'running' | 'stopped';
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A process in a way that survives reuse of its number. */
export interface ProcessId {
  readonly pid: number;
  /** As the operating system words it; empty when it could not be told. */
  readonly startedAt: string;
}

export interface ObservedVm {
  readonly name: string;
  readonly state: VmState;
  /** From `tart get`; only asked for machines of the tartfile. */
  readonly settings?: Settings;
  readonly entry?: LedgerEntry;
  /** Left behind by a run that died. */
  readonly orphan: boolean;
}

/** The inputs that a case's result depends on; equal inputs of a passed run mean "up to date". */
export interface CaseInputs {
  /** Digest or ledger id of the base, `vm:<name>` for one that tartplan did not make, `layer:<hash>`, or `new` when it is yet to be made. */
  readonly base: string;
  /** Hash of the resolved configuration of the case. */
  readonly config: string;
  /** Hash of the workspace's content, and of what steps copy; absent without them. */
  readonly workspace?: string;
  /** Commit that it upgrades from. */
  readonly upgradeFrom?: string;
  /** Major version of tartplan; absent in what the first versions remembered. */
  readonly tartplan?: number;
}

/** What a case passed with, and when. */
export interface PassedInputs extends CaseInputs {
  /** Short hash of each part of the configuration, by name: values may be what must not be written. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly runId?: string;
  /** When it had passed: ISO 8601, UTC. */
  readonly at?: string;
}

/** What is remembered of a case from run to run. */
export interface CaseHistory {
  readonly lastStatus: 'passed' | 'failed' | 'errored';
  readonly lastRunId: string;
  /** When that ended: ISO 8601, UTC. */
  readonly lastAt?: string;
  /** Inputs of the last passed run, if there was one. */
  readonly passed?: PassedInputs;
  /** Seconds that the last complete run took. */
  readonly seconds?: number;
}

/**
 * What is in a workspace: relative path -> `mode:contenthash`, sorted by path. With everything included the modes are
 * those of the disk, and an empty folder is a name that ends with a slash.
 */
export interface WorkspaceState {
  readonly hash: string;
  readonly files: ReadonlyMap<string, string>;
  /** With `head`, and with `remote` where this host has it: the commit. */
  readonly commit?: string;
  /** With `remote`. */
  readonly remote?: Remote;
  /** Of what a step copies: the folder that the names are in, and the one name when it is a file. */
  readonly copied?: { readonly folder: string; readonly file?: string };
}

/** A repository that the guest clones. */
export interface Remote {
  readonly url: string;
  /** It is answered out of this host's own objects: the commit need not be anywhere else yet. Else it is really asked. */
  readonly served: boolean;
}

export interface Observed {
  readonly engine: 'tart' | 'orchard';
  /** Milliseconds since the epoch: a plan asks no clock. */
  readonly now: number;
  /** Major version of the tartplan that plans. */
  readonly tartplan: number;
  readonly vms: readonly ObservedVm[];
  /** Entries of what was made whole and kept, and whose VM is there no longer: deleted or renamed by others. */
  readonly gone?: readonly LedgerEntry[];
  /** Names of cached OCI images. */
  readonly images: readonly string[];
  readonly history: ReadonlyMap<string, CaseHistory>;
  /** What actions took in earlier runs; absent: nobody knows. */
  readonly times?: Times;
  /** By `workspaceKey`, `copyKey`, and `contentKey` for what goes together. */
  readonly workspaces: ReadonlyMap<string, WorkspaceState>;
  /** Files of the workspace at the last passed run, by case id; only where they were kept. */
  readonly passedFiles: ReadonlyMap<string, ReadonlyMap<string, string>>;
}
