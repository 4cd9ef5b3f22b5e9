/** A tree against the schema: all that is wrong, and what remains of the tree when that is taken out. */

import { type Problem, problem } from '../model/problem.ts';
import { explain } from './explain.ts';
import { at, locate, type MapNode, merge, type Node, type Path, replaceAt, toData, without } from './node.ts';
import { pathOf, type SchemaError, schemaErrors } from './schema.ts';

export interface Validated {
  readonly problems: readonly Problem[];
  /** What the schema has nothing against; there even with problems, so that rules can be tried on the rest. */
  readonly sound?: { readonly tree: Node; readonly data: unknown };
  /** What was taken out of it, by path. */
  readonly removed: readonly Path[];
}

/** Says everything at once: the schema's errors on all of it, and a sound rest for the rules. */
export const validate = (given: Node): Validated => {
  const version = at(given, ['version']);
  if (version?.kind === 'scalar' && Number.isInteger(version.value) && version.value !== 1) {
    return { problems: [otherVersion(given, Number(version.value))], removed: [] };
  }
  let data = toData(given);
  const raw = schemaErrors(data);
  let tree = coerce(given, raw);
  if (tree !== given) data = toData(tree);
  const first = tree === given ? raw : schemaErrors(data);
  const problems = explain(first, tree);
  const removed: Path[] = [];
  let errors = first;
  // A repair can break a rule around it (a step without `run`), hence the rounds; each takes something out.
  for (let round = 0; errors.length > 0 && round < 20; round++) {
    for (const path of deepestFirst(errors.map((error) => pathToRemove(error, tree)))) {
      removed.push(path);
      tree = repair(tree, path);
    }
    data = toData(tree);
    errors = schemaErrors(data);
  }
  // The schema has just said yes to it.
  return { problems, removed, ...(errors.length > 0 ? {} : { sound: { tree, data } }) };
};

/** Text that came from the environment counts as the number or truth value that it spells, where one is wanted. */
const coerce = (tree: Node, errors: readonly SchemaError[]): Node => {
  let made = tree;
  for (const error of errors) {
    const path = pathOf(error.instancePath);
    const node = at(tree, path);
    if (node?.kind !== 'scalar' || node.written === undefined) continue;
    const text = String(node.value);
    const allowed =
      error.keyword === 'enum' ? (error.schema as readonly unknown[]).find((one) => String(one) === text) : undefined;
    if (allowed !== undefined) made = replaceAt(made, path, { ...node, value: allowed as number });
    else if (!['type', 'const', 'pattern'].includes(error.keyword)) continue;
    else if (error.keyword !== 'pattern' && /^-?\d{1,15}$/.test(text))
      made = replaceAt(made, path, { ...node, value: Number(text) });
    else if ([error.parentSchema.type].flat().includes('boolean') && /^(true|false)$/.test(text))
      made = replaceAt(made, path, { ...node, value: text === 'true' });
  }
  return made;
};

const pathToRemove = (error: SchemaError, tree: Node): Path => {
  const path = pathOf(error.instancePath);
  if (error.keyword === 'additionalProperties') return [...path, String(error.params.additionalProperty)];
  if (error.keyword === 'propertyNames') return [...path, String(error.params.propertyName)];
  if (error.propertyName !== undefined) return [...path, error.propertyName];
  if (error.keyword === 'uniqueItems') return [...path, String(error.params.i)];
  if (error.keyword === 'required' && path.length === 0) return [String(error.params.missingProperty)];
  // `if` fails together with what stands in its branch, which says more exactly what to take out.
  return error.keyword === 'if' && at(tree, path)?.kind === 'map' ? [...path, '\0'] : path;
};

/** So that taking one thing out does not move another one that is still to go. */
const deepestFirst = (paths: readonly Path[]): readonly Path[] =>
  [...paths].sort((a, b) => {
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
      const [left, right] = [String(a[i]), String(b[i])];
      if (left === right) continue;
      return /^\d+$/.test(left) && /^\d+$/.test(right) ? Number(right) - Number(left) : left < right ? -1 : 1;
    }
    return b.length - a.length;
  });

/** Takes something out; what nothing can do without becomes a stand-in, and rules are silent about it since it is in `removed`. */
const repair = (tree: Node, path: Path): Node => {
  if (path.length === 0 || tree.kind !== 'map') return mapOf(tree, new Map());
  const [top] = path;
  if (path.length === 1 && top === 'version')
    return set(tree, ['version'], { kind: 'scalar', value: 1, span: locate(tree, path) });
  const base: Node = mapOf(
    tree,
    new Map([['vm', { key: tree.span, value: { kind: 'scalar', value: 'stand-in', span: tree.span } }]]),
  );
  if (path.length === 1 && top === 'bases') {
    return set(tree, ['bases'], mapOf(tree, new Map([['stand-in', { key: tree.span, value: base }]])));
  }
  if (path.length === 2 && top === 'bases' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(String(path[1])))
    return set(tree, path, base);
  return without(tree, path);
};

const mapOf = (like: Node, entries: MapNode['entries']): MapNode => ({ kind: 'map', entries, span: like.span });

const set = (tree: Node, path: Path, value: Node): Node => {
  const cleared = without(tree, path);
  const made = path.reduceRight<Node>(
    (inner, step) => mapOf(tree, new Map([[String(step), { key: locate(tree, path), value: inner }]])),
    value,
  );
  return merge(cleared, made);
};

const otherVersion = (tree: Node, version: number): Problem =>
  problem('config/version', `version ${version} of the tartfile is not known to this tartplan`, {
    hint: 'It understands version 1. Write version: 1, or update tartplan.',
    where: locate(tree, ['version']),
  });
