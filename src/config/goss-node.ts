/** Nodes of checks that stand for what a goss file says: each with the place where it is said there. */
import { type Problem, problem, type Span } from '../model/problem.ts';
import { at, type Entry, locateKey, type MapNode, type Node, type Scalar } from './node.ts';

/** A resource of a goss file: `name` is its key, `node` its attributes. */
export interface Resource {
  readonly type: string;
  readonly name: string;
  readonly node: MapNode;
  readonly key: Span;
  readonly problems: Problem[];
}

type Value = Scalar | readonly Value[] | { readonly [key: string]: Value };

/** A check as if it stood in a tartfile, at the resource's place. */
export const checkNode = (one: Resource, data: { readonly [key: string]: Value | undefined }): Node => {
  const title = textAt(one, 'title') ?? `goss ${one.type} ${one.name}`;
  return nodeOf({ name: title, ...(data as { [key: string]: Value }) }, one.key);
};

const nodeOf = (value: Value, span: Span): Node => {
  if (Array.isArray(value)) return { kind: 'list', span, items: value.map((one) => nodeOf(one, span)) };
  if (typeof value !== 'object' || value === null) return { kind: 'scalar', value: value as Scalar, span };
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return {
    kind: 'map',
    span,
    entries: new Map(entries.map(([key, one]): [string, Entry] => [key, { key: span, value: nodeOf(one, span) }])),
  };
};

/** Tells of what is not understood: a test that is not run must not look like one that passed. */
export const refuse = (one: Resource, what: string, path: readonly string[] = []): void => {
  one.problems.push(
    problem('config/goss', what, {
      hint: 'Write it as a check of the tartfile, or give it skip: true here.',
      where: path.length === 0 ? one.key : locateKey(one.node, path),
    }),
  );
};

/** Refuses attributes that are not among the known ones. */
export const onlyKnown = (one: Resource, known: readonly string[]): void => {
  for (const key of one.node.entries.keys())
    if (![...known, 'title', 'meta', 'skip'].includes(key))
      refuse(one, `${key} of goss's ${one.type} is not understood`, [key]);
};

const scalarAt = (one: Resource, key: string): Scalar | undefined => {
  const node = at(one.node, [key]);
  if (node === undefined || (node.kind === 'scalar' && node.value !== null)) return node?.value;
  refuse(one, `${key} of goss's ${one.type} must be a plain value: matchers are not understood`, [key]);
  return undefined;
};

export const textAt = (one: Resource, key: string): string | undefined => {
  const value = scalarAt(one, key);
  return value === undefined ? undefined : String(value);
};

export const numberAt = (one: Resource, key: string): number | undefined => {
  const value = scalarAt(one, key);
  if (value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= 0))
    return value as number;
  refuse(one, `${key} of goss's ${one.type} must be a whole number`, [key]);
  return undefined;
};

/** `otherwise` is what goss takes when it is left out. */
export const truthAt = (one: Resource, key: string, otherwise = true): boolean => {
  const value = scalarAt(one, key);
  if (value === undefined || typeof value === 'boolean') return value ?? otherwise;
  refuse(one, `${key} of goss's ${one.type} must be true or false`, [key]);
  return otherwise;
};

/** Patterns of lines: `text`, `/regexp/`, and with `!` before it what no line may have. */
export const patternsAt = (one: Resource, key: string): { readonly wanted: string[]; readonly unwanted: string[] } => {
  const node = at(one.node, [key]);
  const items = node === undefined ? [] : node.kind === 'list' ? node.items : [node];
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const item of items) {
    if (item.kind !== 'scalar' || item.value === null) {
      refuse(one, `${key} of goss's ${one.type} must be a list of patterns: matchers are not understood`, [key]);
      continue;
    }
    const text = String(item.value);
    if (text.startsWith('!')) unwanted.push(text.slice(1));
    else wanted.push(text.replace(/^\\!/, '!'));
  }
  return { wanted, unwanted };
};
