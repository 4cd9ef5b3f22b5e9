/** Why a case would run, or would not: all that it depends on, then and now. */

export interface Explanation {
  /** `suite@base`, with the values of its combination. */
  readonly id: string;
  readonly suite: string;
  readonly base: string;
  /** Would an apply run it? */
  readonly run: boolean;
  /** As the plan says it. */
  readonly reason: string;
  readonly inputs: readonly ExplainedInput[];
  /** Cases that must have passed before. */
  readonly needs: readonly { readonly id: string; readonly run: boolean; readonly reason: string }[];
  readonly rerun: 'changed' | 'always';
  /** Absent: a passed result counts until something changes. */
  readonly maxAge?: { readonly seconds: number; readonly words: string };
  /** How it went last; absent when it never ran. */
  readonly last?: { readonly status: 'passed' | 'failed' | 'errored' } & Occasion;
  /** When it passed last; what was then is in the inputs. */
  readonly passed?: Partial<Occasion> & {
    /** When that is older than max-age: ISO 8601, UTC. */
    readonly until?: string;
  };
}

export interface Occasion {
  readonly runId: string;
  /** ISO 8601, UTC; absent in old histories. */
  readonly at?: string;
  /** The same for people: `3 hours ago`. */
  readonly ago?: string;
}

export type InputKind = 'base' | 'layer' | 'configuration' | 'workspace' | 'upgrade-from' | 'tartplan';

export interface ExplainedInput {
  readonly kind: InputKind;
  /** `base tahoe`, `configuration`, `upgrade-from v1`. */
  readonly name: string;
  /** `unknown`: it never passed, so there is nothing to compare with. */
  readonly state: 'same' | 'changed' | 'unknown';
  /** Digests, commits and hashes, short; absent where there was or is none. */
  readonly was?: string;
  readonly now?: string;
  /** How many parts or files there are now. */
  readonly total?: number;
  /** Of a configuration all parts, of a layer those that changed, of a workspace the files that did; absent where nobody knows them. */
  readonly items?: readonly ExplainedItem[];
}

export interface ExplainedItem {
  /** Of a part of the configuration, or a file's path. */
  readonly name: string;
  readonly change: 'same' | 'changed' | 'new' | 'gone';
  /** What it is now, where that can be no secret. */
  readonly now?: string;
}
