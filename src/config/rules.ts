/** What a schema cannot say. */
import type { Desired } from '../model/desired.ts';
import type { Problem } from '../model/problem.ts';
import type { Tartfile } from '../model/tartfile.ts';
import type { Use } from './interpolate.ts';
import type { Node, Path } from './node.ts';
import type { Guest } from './resolve.ts';

export interface Host {
  readonly cpus: number;
  readonly memoryMb: number;
}

export interface RuleInput {
  readonly desired: Desired;
  readonly guests: readonly Guest[];
  readonly tartfile: Tartfile;
  readonly tree: Node;
  readonly written: Node;
  readonly removed: readonly Path[];
  readonly uses: readonly Use[];
  readonly host: Host | undefined;
}

export const checkRules = (_input: RuleInput): readonly Problem[] => [];
