/** The engine port: what tartplan needs from whoever runs VMs, in tartplan's words. */
import type { DisplayMode, GuestOs, Mount, Network, Settings } from '../model/desired.ts';
import type { VmState } from '../model/observed.ts';
import type { Effect } from './effect.ts';

export interface ListedVm {
  readonly name: string;
  readonly state: VmState;
}

export interface Listing {
  readonly vms: readonly ListedVm[];
  readonly images: readonly string[];
}

export interface VmInfo {
  readonly os: GuestOs;
  readonly state: VmState;
  readonly settings: Settings;
}

export interface StartOptions {
  readonly network: Network;
  readonly display: DisplayMode;
  readonly mounts: readonly Mount[];
  /** The VM is thrown away after use: durability may be traded for speed. */
  readonly disposable: boolean;
  /** Where what the engine prints about the VM goes. */
  readonly logFile: string;
}

/** Why a VM stopped running. */
export interface VmExit {
  /** `limit`: the host runs as many VMs as it may; `busy`: something still holds the VM; both want another try. */
  readonly kind: 'stopped' | 'crashed' | 'limit' | 'busy' | 'failed';
  readonly text: string;
}

export interface RunningVm {
  readonly name: string;
  /** Settles once, when the VM no longer runs; never rejects. */
  readonly exited: Promise<VmExit>;
  /** One try at the guest's address with the resolver given; undefined when there is none yet. Bounded by a few seconds. */
  address(resolver: 'dhcp' | 'arp' | 'agent', effect: Effect): Promise<string | undefined>;
  /** Power cut. Resolves when the VM no longer runs. */
  kill(effect: Effect): Promise<void>;
  /** Lets go of it: it goes on running when we end. */
  release(): void;
}

/** Every call is bounded in time and throws a ProblemError (`engine/…`). Nothing here knows the ledger. */
export interface Engine {
  readonly name: 'tart' | 'orchard';
  version(effect: Effect): Promise<string>;
  list(effect: Effect): Promise<Listing>;
  info(vm: string, effect: Effect): Promise<VmInfo>;
  /** Fetches or refreshes an image; its digest where the engine can tell. */
  pull(image: string, effect: Effect): Promise<void>;
  digest(image: string, effect: Effect): Promise<string | undefined>;
  /** The caller has made sure that the name is free; see `rename` for names that others may take. */
  clone(from: string, vm: string, effect: Effect): Promise<void>;
  /** One call for all of it; `fresh` gives the VM an address of its own (tart-contract 2.3). */
  set(vm: string, settings: Settings, fresh: boolean, effect: Effect): Promise<void>;
  /** Fails when `to` exists: the only atomic "create if absent" that Tart has (tart-contract 2.1). */
  rename(vm: string, to: string, effect: Effect): Promise<void>;
  start(vm: string, options: StartOptions, effect: Effect): Promise<RunningVm>;
  /** A VM that runs already, started by whomever. */
  attach(vm: string, effect: Effect): RunningVm;
  /** Stops a VM that this process did not start. No error when it does not run. */
  stop(vm: string, effect: Effect): Promise<void>;
  /** No error when it does not exist. Waits while the engine says that it is busy. */
  delete(vm: string, effect: Effect): Promise<void>;
  /** Ends engine processes of a dead run that still work on this VM (a clone under way would make it after we looked). */
  settle(vm: string, effect: Effect): Promise<void>;
  /** Command line that gives a person a shell in the VM, for messages. */
  howToEnter(vm: string, user: string): string;
}
