/** The presets that a tartfile can call: those that are built in and its own, all as trees of one shape. */
import type { Span } from '../model/problem.ts';
import { at, type MapNode, type Node } from './node.ts';
import { fromData } from './node-data.ts';
import { builtIn } from './presets/built-in.ts';
import { stepKeys } from './schema.ts';
import type { Value } from './template.ts';

export interface Parameter {
  readonly name: string;
  readonly description: string | undefined;
  /** Undefined: it must be given. */
  readonly default: Node | undefined;
  readonly values: readonly string[] | undefined;
  readonly takes: 'text' | 'list' | 'flag';
}

export interface PresetTree {
  readonly name: string;
  readonly node: Node;
  readonly parameters: readonly Parameter[];
  /** The parameter of the short form. */
  readonly main: string | undefined;
}

/** Names that can be called. What is built in cannot be redefined: a rule says so. */
export const presetNames = (tree: Node): readonly string[] => [
  ...new Set([...builtIn.keys(), ...own(tree).filter((name) => !stepKeys.includes(name))]),
];

const own = (tree: Node): readonly string[] => {
  const node = at(tree, ['presets']);
  return node?.kind === 'map' ? [...node.entries.keys()] : [];
};

/** Does it come with tartplan? */
export const isBuiltIn = (name: string): boolean => builtIn.has(name);

/** The preset of a name; what is built in stands at `where`. */
export const presetOf = (name: string, tree: Node, where: Span): PresetTree | undefined => {
  const data = builtIn.get(name);
  if (data !== undefined) return presetTree(name, fromData(data, where));
  const node = at(tree, ['presets', name]);
  return node?.kind === 'map' ? presetTree(name, node) : undefined;
};

const presetTree = (name: string, node: Node): PresetTree => {
  const found = at(node, ['parameters']);
  const parameters = found?.kind === 'map' ? [...found.entries].map(([key, { value }]) => parameter(key, value)) : [];
  const [only, second] = parameters;
  const main = textAt(node, 'main') ?? (second === undefined ? only?.name : undefined);
  return { name, node, parameters, main };
};

const parameter = (name: string, node: Node): Parameter => {
  const values = at(node, ['values']);
  const given = at(node, ['default']);
  return {
    name,
    description: textAt(node, 'description'),
    default: given,
    values: values?.kind === 'list' ? values.items.map((one) => String(nodeValue(one))) : undefined,
    takes:
      given?.kind === 'list' ? 'list' : given?.kind === 'scalar' && typeof given.value === 'boolean' ? 'flag' : 'text',
  };
};

const textAt = (node: Node, key: string): string | undefined => {
  const found = at(node, [key]);
  return found?.kind === 'scalar' ? String(found.value) : undefined;
};

/** A node as a value of a template; as written, where values of the environment are not to be shown. */
export const nodeValue = (node: Node, written = false): Value => {
  if (node.kind === 'list') return node.items.map((one) => String(nodeValue(one, written)));
  if (node.kind === 'map' || node.value === null) return '';
  const shown = written ? (node.written ?? node.value) : node.value;
  return typeof shown === 'boolean' ? shown : String(shown);
};

/** The step keys of a map that call a preset. */
export const callsIn = (item: MapNode, names: readonly string[]): readonly string[] =>
  [...item.entries.keys()].filter((key) => names.includes(key));
