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

const isOne = (wanted: Node, actual: Value | undefined): boolean => {
  const one = nodeValue(wanted);
  const choices = typeof one === 'object' ? one : [String(one)];
  return actual !== undefined && choices.includes(String(actual));
};
