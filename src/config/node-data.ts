/** Plain data -> a tree, all of it at one place: presets that are built in stand where they are called. */
import type { Span } from '../model/problem.ts';
import type { Entry, MapNode, Node, Scalar } from './node.ts';

export const fromData = (data: unknown, span: Span): Node => {
  if (Array.isArray(data)) return { kind: 'list', items: data.map((one) => fromData(one, span)), span };
  if (typeof data === 'object' && data !== null) return mapNode(Object.entries(data), span);
  return { kind: 'scalar', value: data as Scalar, span };
};

const mapNode = (entries: readonly (readonly [string, unknown])[], span: Span): MapNode => ({
  kind: 'map',
  entries: new Map(entries.map(([key, value]): [string, Entry] => [key, { key: span, value: fromData(value, span) }])),
  span,
});
