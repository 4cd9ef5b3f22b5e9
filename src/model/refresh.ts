/** What others changed on a host since tartplan last left it. Nothing is planned of it. */
import type { AttributeChange } from './plan.ts';

export type FindingKind =
  | 'leftover'
  | 'base.gone'
  | 'base.booted'
  | 'layer.gone'
  | 'layer.booted'
  | 'machine.changed'
  | 'machine.gone'
  | 'kept.gone'
  | 'image.moved'
  | 'image.gone'
  | 'tartfile.gone';

/** One thing that is not as it was left. */
export interface Finding {
  /** As in plans (`base:tahoe`, `layer:brewed`, `machine:dev`, `orphan:<vm>`, `kept:<vm>`), or `image:<reference>`, `lost:<vm>`, `old:<vm>`. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly vm?: string;
  readonly reason: string;
  /** ISO 8601, UTC: when tartplan left it, or first knew of it. */
  readonly since?: string;
  /** `from`: as it was left; `to`: as it is. */
  readonly changes: readonly AttributeChange[];
}

/** What could not be asked about. */
export interface NotKnown {
  /** `image:<reference>`. */
  readonly id: string;
  readonly reason: string;
  /** The digest that it stood for when somebody last looked. */
  readonly last?: string;
}

/** `formatVersion` is raised when a field changes its meaning or goes away. */
export interface Refresh {
  readonly formatVersion: 1;
  readonly engine: 'tart' | 'orchard';
  readonly tartfile: string;
  readonly findings: readonly Finding[];
  readonly unknown: readonly NotKnown[];
}

/** What a registry says of a tag. */
export type TagState =
  | { readonly kind: 'is'; readonly digest: string; readonly pushedAt?: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'silent'; readonly why: string };
