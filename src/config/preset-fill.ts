/** A step of a preset with the values of its parameters put in. */
import type { Span } from '../model/problem.ts';
import type { Arguments } from './call.ts';
import { type Entry, type MapNode, type Node, without } from './node.ts';
import { fill, type How, whole } from './template.ts';

/** All keys stand at `where`, the call: that is where a result of the step belongs. Conditions on parameters are gone. */
export const fillStep = (item: Node, args: Arguments, where: Span): MapNode => {
  const entries = new Map<string, Entry>();
  const keys: readonly (readonly [string, Node])[] =
    item.kind === 'map' ? [...item.entries].map(([key, { value }]) => [key, value]) : [['run', item]];
  for (const [key, node] of keys) {
    const value = key === 'when' ? without(node, ['parameters']) : node;
    if (key === 'when' && value.kind === 'map' && value.entries.size === 0) continue;
    entries.set(key, { key: where, value: fillNode(value, args, key === 'run' ? 'script' : 'plain') });
  }
  return { kind: 'map', entries, span: where };
};

const fillNode = (node: Node, args: Arguments, how: How): Node => {
  if (node.kind === 'list') return { ...node, items: node.items.map((one) => fillNode(one, args, how)) };
  if (node.kind === 'map') {
    const entries = new Map<string, Entry>();
    for (const [key, entry] of node.entries)
      entries.set(key, { key: entry.key, value: fillNode(entry.value, args, how) });
    return { ...node, entries };
  }
  if (typeof node.value !== 'string' || !node.value.includes('{{')) return node;
  const value = how === 'plain' ? whole(node.value, args.values) : undefined;
  // The argument of a preset that this one calls: a list stays a list.
  if (typeof value === 'object') {
    return {
      kind: 'list',
      items: value.map((one) => ({ kind: 'scalar', value: one, span: node.span })),
      span: node.span,
    };
  }
  const text = typeof value === 'boolean' ? value : fill(node.value, args.values, how);
  const written = fill(node.written ?? node.value, args.written, how);
  return { kind: 'scalar', value: text, span: node.span, ...(String(text) === written ? {} : { written }) };
};
