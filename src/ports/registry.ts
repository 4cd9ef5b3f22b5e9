/** The registry port: what a registry says of an image without anybody pulling it. */
import type { GuestOs } from '../model/desired.ts';
import type { Effect } from './effect.ts';

/** An image as its manifest and its config layer tell (tart-contract 3.4). */
export interface RemoteImage {
  /** `sha256:…` of the manifest. */
  readonly digest: string;
  /** Bytes to download. */
  readonly bytes?: number;
  readonly os?: GuestOs;
  /** Cores and MiB without which the guest does not boot. */
  readonly cpu?: number;
  readonly memoryMb?: number;
  /** GB of 10^9 bytes that its disk has. */
  readonly diskGb?: number;
  /** When it was pushed; ISO 8601, UTC. */
  readonly pushedAt?: string;
}

/** Every call is bounded in time. Throws ProblemError `host/registry`, or the signal's reason when aborted. */
export interface Registry {
  /** What the reference (`host/name:tag`, `host/name@sha256:…`) stands for now; undefined when the registry has no such image. */
  look(image: string, effect: Effect): Promise<RemoteImage | undefined>;
}
