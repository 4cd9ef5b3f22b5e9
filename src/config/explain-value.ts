/** Problems with values: of the wrong type, out of range, not among the choices. */
import { closest } from '../model/closest.ts';
import { type Problem, problem, type Span } from '../model/problem.ts';
import { kindOf } from './kinds.ts';
import { at, locate, locateKey, type Node, type Path, showPath } from './node.ts';
import type { SchemaError } from './schema.ts';

/** What it must be, what it is, and what to write. */
export const wrongValue = (path: Path, error: SchemaError, node: Node, tree: Node): Problem => {
  const where = node.kind === 'scalar' && node.value !== null ? node.span : locateKey(tree, path);
  const shown = path.length === 0 ? 'a tartfile' : showPath(path);
  const wanted = kindOf(error.parentSchema['x-kind'])?.expected ?? expected(error);
  if (error.keyword === 'uniqueItems') return twice(path, error, tree);
  if (node.kind === 'scalar' && node.value === null) return noValue(path, wanted, where);
  const code = error.keyword === 'type' ? 'config/type' : 'config/value';
  return problem(code, `${shown} must be ${wanted}, not ${show(node)}`, { hint: remedy(error, node), where });
};

const twice = (path: Path, error: SchemaError, tree: Node): Problem => {
  const [first, second] = [Number(error.params.i), Number(error.params.j)];
  const where = [...path, Math.max(first, second)];
  const node = at(tree, where);
  return problem('config/value', `${showPath(path)} names ${node === undefined ? 'something' : show(node)} twice`, {
    hint: 'Remove one.',
    where: locate(tree, where),
  });
};

const noValue = (path: Path, wanted: string, where: Span): Problem =>
  problem('config/type', `${showPath(path)} has no value; it must be ${wanted}`, {
    hint: remedyForNothing(path),
    where,
  });

const remedyForNothing = (path: Path): string => {
  if (path[0] === 'bases' && path.length === 1) return 'Name at least one base, such as bases: { tahoe: base }.';
  if (path[0] === 'bases' && path.length === 2) return `Write ${path[1]}: base, or say macos, image or vm.`;
  return 'Write a value after it, or remove it.';
};

const remedy = (error: SchemaError, node: Node): string => {
  // What came from the environment may be secret: the remedy sees what is written in the file.
  const hidden = node.kind === 'scalar' && node.written !== undefined ? node.written : undefined;
  const choice = error.keyword === 'enum' && hidden === undefined ? nearest(error.schema, node) : undefined;
  if (choice !== undefined) return choice;
  const kind = kindOf(error.parentSchema['x-kind']);
  if (hidden !== undefined)
    return `It must be ${kind?.expected ?? expected(error)}. The value is that of the environment, and not shown.`;
  return kind?.remedy(node) ?? plainRemedy(error, node);
};

const nearest = (choices: unknown, node: Node): string | undefined => {
  if (node.kind !== 'scalar' || !Array.isArray(choices)) return undefined;
  const words = choices.map(String);
  const same = words.find((one) => one === String(node.value));
  if (same !== undefined) return `Write ${same} without quotes.`;
  if (words.includes('none') && /^(no|off|false|null)$/i.test(String(node.value))) return 'Write none.';
  const near = typeof node.value === 'string' ? closest(node.value, words) : undefined;
  return near === undefined ? undefined : `Did you mean ${near}?`;
};

/** The expectation of plain schemas; those with an `x-kind` have words of their own. */
const expected = ({ keyword, schema, parentSchema }: SchemaError): string => {
  if (keyword === 'enum') return listed(schema as readonly unknown[]);
  if (keyword === 'const') return String(schema);
  if (keyword === 'minItems') return 'a list with something in it';
  if (keyword === 'minProperties') return 'a map with something in it';
  if (Array.isArray(parentSchema.enum)) return listed(parentSchema.enum);
  if (parentSchema.maximum !== undefined)
    return `a whole number from ${parentSchema.minimum} to ${parentSchema.maximum}`;
  return [parentSchema.type]
    .flat()
    .map((type) => typeWords.get(String(type)) ?? String(type))
    .join(' or ');
};

const typeWords: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'a map of keys'],
]);

const listed = (values: readonly unknown[]): string => `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;

const plainRemedy = (error: SchemaError, node: Node): string => {
  const wanted = expected(error);
  if (error.keyword === 'minItems' || error.keyword === 'minProperties') return 'Put something into it, or remove it.';
  if (node.kind !== 'scalar') return `Write ${wanted}.`;
  const text = String(node.value);
  const types = [error.parentSchema.type].flat();
  if (types.includes('boolean')) {
    if (/^(yes|on|y)$/i.test(text)) return 'Write true: yes is text in YAML 1.2.';
    if (/^(no|off|n)$/i.test(text)) return 'Write false: no is text in YAML 1.2.';
    if (/^(true|false)$/.test(text)) return `Write ${text} without quotes.`;
  }
  if (types.includes('integer') && typeof node.value === 'string' && /^\d+$/.test(text))
    return `Write ${text} without quotes.`;
  const choices = error.parentSchema.enum;
  if (Array.isArray(choices)) return nearest(choices, node) ?? `Write ${listed(choices)}.`;
  if (types.includes('string') && error.keyword === 'type') return `Put it in quotes: "${text}".`;
  return `Write ${wanted}.`;
};

/** A value as it is quoted in a sentence. Values of the environment are not shown. */
const show = (node: Node): string => {
  if (node.kind === 'map') return node.entries.size === 0 ? 'an empty map' : 'a map';
  if (node.kind === 'list') return node.items.length === 0 ? 'an empty list' : 'a list';
  const value = node.written ?? node.value;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value !== 'string') return value === null ? 'nothing' : String(value);
  const chars = [...value.replace(/\s+/g, ' ')];
  return JSON.stringify(chars.length > 50 ? `${chars.slice(0, 49).join('')}…` : chars.join(''));
};
