/** What machines and suites start from: bases, and layers with what is known of the base under them. */
import type { DesiredBase } from '../model/desired.ts';
import type { Tartfile } from '../model/tartfile.ts';
import { locateKey, type Node } from './node.ts';

/** A base; or a layer: its own name and place, and all else of the base under it. */
export interface Ground extends DesiredBase {
  /** Of a layer: what it stands on, and so on, the base last. */
  readonly under?: readonly string[];
}

/** Bases and layers, in the order of the tartfile. A layer that stands on nothing known, or on itself, is none; a rule complains. */
export const groundsOf = (bases: readonly DesiredBase[], tartfile: Tartfile, tree: Node): readonly Ground[] => {
  const byName = new Map(bases.map((base) => [base.name, base]));
  const layers = Object.entries(tartfile.layers ?? {}).flatMap(([name, { from }]): readonly Ground[] => {
    const under = chain(name, from, tartfile, byName);
    const base = byName.get(under?.at(-1) ?? '');
    return under === undefined || base === undefined
      ? []
      : [{ ...base, name, under, where: locateKey(tree, ['layers', name]) }];
  });
  return [...bases, ...layers];
};

/** From what it stands on to the base at the bottom. */
const chain = (
  name: string,
  from: string,
  { layers = {} }: Tartfile,
  bases: ReadonlyMap<string, DesiredBase>,
): readonly string[] | undefined => {
  const under: string[] = [];
  for (let next = from; next !== name && !under.includes(next); ) {
    under.push(next);
    if (bases.has(next)) return under;
    const below = layers[next]?.from;
    if (below === undefined) return undefined;
    next = below;
  }
  return undefined;
};

/** For a case or machine that stands on a layer: what is under that. */
export const underOf = (ground: Ground | undefined): { readonly under?: readonly string[] } =>
  ground?.under === undefined ? {} : { under: ground.under };
