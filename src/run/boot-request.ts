/** What it takes to boot a VM. */
import type { DesiredBase, GuestSpec, Network } from '../model/desired.ts';

export interface BootRequest {
  readonly vm: string;
  readonly base: DesiredBase;
  readonly spec: GuestSpec;
  readonly network: Network;
  /** Thrown away after use. */
  readonly disposable: boolean;
  /** Relative to the run's folder. */
  readonly log: string;
  /** Expected seconds of use: the longest gets the next slot. */
  readonly priority: number;
  /** Told each time a slot was given, right before the VM starts. */
  onSlot?(): void;
}
