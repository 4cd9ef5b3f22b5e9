/** A matrix as written -> its combinations, as GitHub Actions makes them: product, less `exclude`, then `include`. */
import { canonical } from '../model/canonical.ts';
import { at, type MapNode, type Node, type ScalarNode } from './node.ts';

/** Combinations that a suite may have. */
export const MOST = 256;
/** Combinations of the product that are made at all, whatever is excluded of them. */
const PRODUCT = 4096;

/** One value: what the variable is set to, and what is shown of it. */
export interface MatrixValue {
  readonly value: string;
  /** Values of the host's environment are not shown. */
  readonly shown: string;
}

export type Combination = Readonly<Record<string, MatrixValue>>;

export interface Matrix {
  /** None when there are too many. */
  readonly combinations: readonly Combination[];
  readonly tooMany: boolean;
  /** Entries of `exclude` that leave nothing out. */
  readonly idle: readonly number[];
}

/** Of a node that the schema has nothing against. Equal combinations are one. */
export const matrixOf = (node: Node): Matrix => {
  const axes = [...(node.kind === 'map' ? node.entries : [])].filter(([name]) => !isKeyword(name));
  const values = axes.map(
    ([name, { value }]) => [name, value.kind === 'list' ? value.items.flatMap(valuesOf) : []] as const,
  );
  const size = axes.length === 0 ? 0 : values.reduce((all, [, some]) => all * some.length, 1);
  if (size > PRODUCT) return { combinations: [], tooMany: true, idle: [] };
  const product = size === 0 ? [] : values.reduce<readonly Combination[]>(times, [{}]);
  const excluded = entriesOf(node, 'exclude');
  const left = product.filter((one) => !excluded.some((entry) => has(one, entry)));
  const names = new Set(axes.map(([name]) => name));
  const all = unique(include(left, entriesOf(node, 'include'), names));
  const idle = excluded.flatMap((entry, index) => (product.some((one) => has(one, entry)) ? [] : [index]));
  return all.length > MOST ? { combinations: [], tooMany: true, idle } : { combinations: all, tooMany: false, idle };
};

export const isKeyword = (name: string): boolean => name === 'include' || name === 'exclude';

const times = (
  all: readonly Combination[],
  [name, values]: readonly [string, readonly MatrixValue[]],
): readonly Combination[] => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));

/** Does it have all the values of the entry? */
const has = (one: Combination, entry: Combination): boolean =>
  Object.entries(entry).every(([name, { value }]) => one[name]?.value === value);

/** What was there before is never overwritten; what an entry added to it may be, by a later one. */
const include = (
  combinations: readonly Combination[],
  entries: readonly Combination[],
  names: ReadonlySet<string>,
): readonly Combination[] => {
  let extended = combinations;
  const added: Combination[] = [];
  for (const entry of entries) {
    const own = Object.fromEntries(Object.entries(entry).filter(([name]) => names.has(name)));
    const fits = extended.map((one) => has(one, own));
    if (!fits.includes(true)) added.push(entry);
    extended = extended.map((one, index) => (fits[index] === true ? { ...one, ...entry } : one));
  }
  return [...extended, ...added];
};

const unique = (all: readonly Combination[]): readonly Combination[] => [
  ...new Map(all.map((one) => [canonical(one), one])).values(),
];

const entriesOf = (node: Node, key: string): readonly Combination[] => {
  const list = at(node, [key]);
  if (list?.kind !== 'list') return [];
  return list.items.filter((item): item is MapNode => item.kind === 'map').map(combinationOf);
};

const combinationOf = ({ entries }: MapNode): Combination =>
  Object.fromEntries([...entries].flatMap(([name, { value }]) => valuesOf(value).map((one) => [name, one])));

const valuesOf = (node: Node): readonly MatrixValue[] => {
  if (node.kind !== 'scalar') return [];
  const value = asText(node);
  return [{ value, shown: node.written ?? value }];
};

/** Numbers and booleans as they are written: `1.10` is not `1.1`. */
const asText = ({ value, span, written }: ScalarNode): string =>
  typeof value === 'string' || written !== undefined ? String(value) : span.file.text.slice(span.start, span.end);
