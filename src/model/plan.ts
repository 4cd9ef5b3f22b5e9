/** The plan: a value that says everything the runner will do, and why. */
import type { CaseInputs } from './observed.ts';

export type ActionKind =
  | 'base.clone'
  | 'base.replace'
  | 'layer.build'
  | 'layer.delete'
  | 'machine.create'
  | 'machine.update'
  | 'machine.replace'
  | 'machine.delete'
  | 'base.delete'
  | 'case.run'
  | 'case.delete'
  | 'orphan.delete';

export type ChangeKind = 'create' | 'update' | 'replace' | 'delete' | 'run' | 'none';

export interface AttributeChange {
  /** Dotted, as in the tartfile: `resources.cpu`. */
  readonly path: string;
  readonly from?: string | number;
  readonly to?: string | number;
  /** What tartplan left it at, where that is not what it is now: somebody else changed it. */
  readonly drift?: string | number;
  /** This change is why the VM must be replaced. */
  readonly replaces?: boolean;
}

/** One thing to do: the life of one base, layer, machine, case or leftover. `none` says that it is up to date. */
export interface Action {
  /** `base:tahoe`, `layer:brewed`, `machine:dev`, `case:bootstrap@tahoe`, `orphan:<vm>`. */
  readonly id: string;
  readonly kind: ActionKind;
  readonly change: ChangeKind;
  /** The VM's name; of a case, and of a layer whose base is not there yet, its prefix: the rest is known when it runs. */
  readonly vm: string;
  readonly reason: string;
  readonly changes: readonly AttributeChange[];
  /** Ids of actions that must have been done before. */
  readonly dependsOn: readonly string[];
  /** Expected seconds, where history knows. */
  readonly seconds?: number;
  /** A running machine is stopped for it and started again. */
  readonly restarts?: true;
  /** With what `--replace` asks for: the ledger's id of the VM that goes. One that was made meanwhile stays. */
  readonly replacing?: string;
  /** With layers and machines: hash of the steps, the workspace and all else that it is provisioned with. */
  readonly provisioned?: string;
  /** With layers: the same part by part, each hashed. */
  readonly parts?: Readonly<Record<string, string>>;
  /** With `case.run`: what it runs on; remembered when it passes. */
  readonly inputs?: CaseInputs;
}

export interface PlanSummary {
  readonly create: number;
  readonly update: number;
  readonly replace: number;
  readonly delete: number;
  readonly run: number;
  readonly upToDate: number;
}

export interface Estimate {
  /** Makespan on the slots there are; absent when no history knows anything. */
  readonly seconds?: number;
  /** Cases by `suite@base`, all else by the ids of their actions: what decides the makespan, one after the other. */
  readonly criticalPath: readonly string[];
  /** VMs of the plan that may run at once, beside those that run already. */
  readonly slots: number;
  /** VMs that run, or that the plan leaves running, take all slots; the estimate is for when one of them ends. */
  readonly blocked?: boolean;
  /** What no history knows, and how it counts. */
  readonly guessed?: readonly Guess[];
  /** Of new disk, what is there when all is done; absent when that is not known. */
  readonly diskBytes?: number;
  /** The most of it that is there at one time. */
  readonly peakDiskBytes?: number;
  /** It is as much at least: of an image only the compressed size is known. */
  readonly diskAtLeast?: true;
}

export interface Guess {
  /** `change`: of a machine, in place. */
  readonly kind: 'base' | 'case' | 'change' | 'layer' | 'machine';
  readonly count: number;
  /** The mean of its like, or nothing when there is none. */
  readonly as: 'mean' | 'nothing';
}

/** `formatVersion` is raised when a field changes its meaning or goes away. */
export interface Plan {
  readonly formatVersion: 1;
  readonly engine: 'tart' | 'orchard';
  readonly tartfile: string;
  /** Hash of the desired state and of all that is to be done: equal ones do the same. */
  readonly fingerprint: string;
  readonly actions: readonly Action[];
  readonly summary: PlanSummary;
  readonly estimate: Estimate;
}
