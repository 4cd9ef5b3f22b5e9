/** The lockfile: which digest each image tag stood for when somebody last looked, and what the image is. */
import type { Span } from './problem.ts';

export interface LockedImage {
  /** `sha256:…` of the manifest. */
  readonly digest: string;
  /** Bytes to download. */
  readonly bytes?: number;
  readonly os?: 'darwin' | 'linux';
  /** Cores, MiB without which the guest does not boot; GB of 10^9 bytes that its disk has. */
  readonly cpu?: number;
  readonly memoryMb?: number;
  readonly diskGb?: number;
  /** When it was pushed; ISO 8601, UTC. */
  readonly pushedAt?: string;
}

/** By the image as the tartfile means it, tag included: `ghcr.io/cirruslabs/macos-tahoe-base:latest`. */
export type Lock = ReadonlyMap<string, LockedImage & { readonly where: Span }>;
