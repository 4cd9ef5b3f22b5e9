/** What the rules look at. */
import type { Desired } from '../../model/desired.ts';
import type { Problem } from '../../model/problem.ts';
import type { Tartfile } from '../../model/tartfile.ts';
import type { Ground } from '../grounds.ts';
import type { Guest } from '../guests.ts';
import type { Use } from '../interpolate.ts';
import { at, type Node, type Path } from '../node.ts';

export interface Host {
  readonly cpus: number;
  readonly memoryMb: number;
}

export interface RuleInput {
  readonly desired: Desired;
  readonly guests: readonly Guest[];
  readonly tartfile: Tartfile;
  /** What the schema has nothing against. */
  readonly tree: Node;
  /** The same before what it refused was taken out. */
  readonly written: Node;
  readonly removed: readonly Path[];
  readonly uses: readonly Use[];
  readonly host: Host | undefined;
}

/** One rule: all breaches of it. */
export type Rule = (input: RuleInput) => readonly Problem[];

/** Was something taken out at or below the path? Then nobody knows what it was to say, and rules keep silent. */
export const touched = (input: RuleInput, path: Path): boolean =>
  input.removed.some((removed) =>
    path.every((step, index) => index >= removed.length || String(removed[index]) === String(step)),
  );

/** Nobody knows what a base or layer is to be: it, or what is under it. */
export const groundTouched = (input: RuleInput, { name, under }: Pick<Ground, 'name' | 'under'>): boolean =>
  under === undefined
    ? touched(input, ['bases', name])
    : [name, ...under].some((one) => touched(input, ['bases', one]) || touched(input, ['layers', one]));

/** The same for a part of a guest, which comes from the owner and the defaults. */
export const guestTouched = (input: RuleInput, guest: Guest, ...part: Path): boolean =>
  touched(input, [...guest.path, ...part]) || touched(input, ['defaults', ...part]);

/** The keys of a map as written, in order. */
export const keysOf = (tree: Node, path: Path): readonly string[] => {
  const node = at(tree, path);
  return node?.kind === 'map' ? [...node.entries.keys()] : [];
};
