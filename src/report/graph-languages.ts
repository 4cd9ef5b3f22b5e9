/** A graph for Mermaid, which GitHub draws in Markdown, and for Graphviz. */
import { oneLine } from '../model/clean.ts';
import type { Graph, GraphNode } from '../model/graph.ts';

/** Arrows lead from what comes first to what waits for it. */
export const graphMermaid = ({ nodes, edges }: Graph): string => {
  const short = shortIds(nodes);
  const shapes = { base: ['[(', ')]'], layer: ['[[', ']]'], machine: ['[', ']'], case: ['([', '])'] } as const;
  return [
    'graph LR',
    ...nodes.map((node) => {
      const [open, close] = shapes[node.kind];
      return `  ${short.get(node.id)}${open}"${mermaidText(node.name)}"${close}`;
    }),
    ...edges.map(({ from, to }) => `  ${short.get(to)} --> ${short.get(from)}`),
    '',
  ].join('\n');
};

/** DOT, the language of Graphviz. */
export const graphDot = ({ nodes, edges }: Graph): string => {
  const shapes = { base: 'cylinder', layer: 'component', machine: 'box', case: 'ellipse' };
  return [
    'digraph tartplan {',
    '  rankdir=LR',
    ...nodes.map((node) => `  ${dotText(node.id)} [label=${dotText(node.name)}, shape=${shapes[node.kind]}]`),
    ...edges.map(({ from, to }) => `  ${dotText(to)} -> ${dotText(from)}`),
    '}',
    '',
  ].join('\n');
};

/** Names may hold what Mermaid takes for syntax; numbers never do. */
const shortIds = (nodes: readonly GraphNode[]): ReadonlyMap<string, string> =>
  new Map(nodes.map((node, index) => [node.id, `n${index + 1}`]));

/** Mermaid knows the character references of HTML, with `#` for `&`. */
const mermaidText = (text: string): string =>
  oneLine(text).replace(/["<>&#;`\\]/g, (char) => `#${char.codePointAt(0)};`);

const dotText = (text: string): string => `"${oneLine(text).replace(/["\\]/g, '\\$&')}"`;
