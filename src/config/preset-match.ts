/** Conditions on parameters: `{ source: workspace }`, `{ source: { not: workspace } }`, lists of which one must be so. */
import { at, type Node } from './node.ts';
import { nodeValue } from './presets.ts';
import type { Value, Values } from './template.ts';

/** Do all of them hold? Nothing is a condition that holds. */
export const matches = (conditions: Node | undefined, values: Values): boolean =>
  conditions?.kind !== 'map' ||
  [...conditions.entries].every(([name, { value }]) => {
    const not = at(value, ['not']);
    return not === undefined ? isOne(value, values.get(name)) : !isOne(not, values.get(name));
  });

/** Of a list each item is a value that it has; an empty one has the empty text. */
const isOne = (wanted: Node, actual: Value | undefined): boolean => {
  const choices = texts(nodeValue(wanted));
  return actual !== undefined && texts(actual).some((one) => choices.includes(one));
};

const texts = (value: Value): readonly string[] =>
  typeof value === 'object' ? (value.length === 0 ? [''] : value) : [String(value)];
