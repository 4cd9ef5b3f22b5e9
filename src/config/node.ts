/** A parsed tartfile as a tree that knows where each part was written, whatever the syntax was. */
import type { Span } from '../model/problem.ts';

export type Scalar = string | number | boolean | null;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: Scalar;
  readonly span: Span;
  /** The text as written, where `${env:…}` in it was replaced: values of the environment are not shown. */
  readonly written?: string;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly span: Span;
}

/** A key's span is where the key stands. */
export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly span: Span;
  /** Of a step: the presets that it comes from, outermost first. */
  readonly presets?: readonly string[];
}

export interface Entry {
  readonly key: Span;
  readonly value: Node;
}

export type Node = ScalarNode | ListNode | MapNode;

export type Path = readonly (string | number)[];

/** Plain data; maps have no prototype, so that no key has a meaning of its own. */
export const toData = (node: Node): unknown => {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toData);
  const data: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of node.entries) data[key] = toData(entry.value);
  return data;
};

/** The node at a path, if there is one. */
export const at = (node: Node | undefined, path: Path): Node | undefined => {
  let here = node;
  for (const step of path) {
    if (here?.kind === 'map') here = here.entries.get(String(step))?.value;
    else if (here?.kind === 'list') here = here.items[Number(step)];
    else return undefined;
  }
  return here;
};

/** Where the value at a path stands; of what is missing, the nearest thing around it that is there. */
export const locate = (node: Node, path: Path): Span => {
  const found = at(node, path);
  if (found?.kind === 'scalar') return found.span;
  if (found !== undefined) return locateKey(node, path);
  return locate(node, path.slice(0, -1));
};

/** Where the key at the end of a path stands; of a list's item, its first line. */
export const locateKey = (node: Node, path: Path): Span => {
  if (path.length === 0) return opening(node);
  const parent = at(node, path.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
  if (entry !== undefined) return entry.key;
  const item = at(node, path);
  return item === undefined ? locateKey(node, path.slice(0, -1)) : opening(item);
};

/** What a caret can point at for something that may be many lines long: its first key, or its start. */
const opening = (node: Node): Span => {
  if (node.kind === 'scalar') return node.span;
  const first = node.kind === 'map' ? node.entries.values().next().value?.key : node.items[0] && opening(node.items[0]);
  if (
    first !== undefined &&
    first.file === node.span.file &&
    first.start >= node.span.start &&
    first.end <= node.span.end
  )
    return first;
  return { ...node.span, end: Math.min(node.span.end, node.span.start + 1) };
};

/** One map over another, key by key; everything that is not a map on both sides is replaced. */
export const merge = (under: Node | undefined, over: Node): Node => {
  if (under?.kind !== 'map' || over.kind !== 'map') return over;
  const entries = new Map(under.entries);
  for (const [key, entry] of over.entries) {
    const below = under.entries.get(key);
    entries.set(key, below === undefined ? entry : { key: entry.key, value: merge(below.value, entry.value) });
  }
  return { ...over, entries };
};

/** The same tree without what is at the path. */
export const without = (node: Node, path: Path): Node => {
  const [step, ...rest] = path;
  if (step === undefined) return node;
  if (node.kind === 'map') {
    const entries = new Map(node.entries);
    const entry = entries.get(String(step));
    if (entry === undefined) return node;
    if (rest.length === 0) entries.delete(String(step));
    else entries.set(String(step), { key: entry.key, value: without(entry.value, rest) });
    return { ...node, entries };
  }
  if (node.kind !== 'list') return node;
  const index = Number(step);
  const items =
    rest.length === 0
      ? node.items.toSpliced(index, 1)
      : node.items.map((item, i) => (i === index ? without(item, rest) : item));
  return { ...node, items };
};

/** The same tree with another node at the path; without what is not there. */
export const replaceAt = (tree: Node, [step, ...rest]: Path, value: Node): Node => {
  if (step === undefined) return value;
  if (tree.kind === 'list')
    return {
      ...tree,
      items: tree.items.map((item, index) => (index === Number(step) ? replaceAt(item, rest, value) : item)),
    };
  const entry = tree.kind === 'map' ? tree.entries.get(String(step)) : undefined;
  if (tree.kind !== 'map' || entry === undefined) return tree;
  return {
    ...tree,
    entries: new Map(tree.entries).set(String(step), { key: entry.key, value: replaceAt(entry.value, rest, value) }),
  };
};

/** `suites.bootstrap.run[0].timeout`, as people write it. */
export const showPath = (path: Path): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`)).join('');
