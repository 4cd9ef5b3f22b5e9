/** A graph as a tree that grows from the bases: under each thing stands what waits for it. */
import { oneLine } from '../model/clean.ts';
import type { Graph, GraphNode } from '../model/graph.ts';
import type { Paint } from './style.ts';

/** Ends with a newline, unless there is nothing. What waits for several things stands under the first; the others refer to it. */
export const graphText = ({ nodes, edges }: Graph, paint: Paint): string => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const waiting = new Map<string, GraphNode[]>();
  for (const { from, to } of edges) {
    const node = byId.get(from);
    if (node !== undefined) waiting.set(to, [...(waiting.get(to) ?? []), node]);
  }
  const drawn = new Set<string>();
  const below = (id: string, indent: string): string[] => {
    const children = waiting.get(id) ?? [];
    return children.flatMap((child, index) => {
      const last = index === children.length - 1;
      const again = drawn.has(child.id);
      drawn.add(child.id);
      const line = `${paint('dim', `${indent}${last ? '└─' : '├─'}`)} ${label(child, paint)}${again ? paint('dim', ' (above)') : ''}`;
      return [line, ...(again ? [] : below(child.id, `${indent}${last ? '   ' : '│  '}`))];
    });
  };
  const roots = nodes.filter((node) => !edges.some((edge) => edge.from === node.id));
  return roots
    .flatMap((root) => [label(root, paint), ...below(root.id, '')])
    .map((line) => `${line}\n`)
    .join('');
};

const label = (node: GraphNode, paint: Paint): string => {
  const detail = node.detail === '' ? '' : paint('dim', `  ${oneLine(node.detail)}`);
  return `${node.kind === 'case' ? '' : `${node.kind} `}${paint('bold', oneLine(node.name))}${detail}`;
};
