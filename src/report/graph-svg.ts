/** A graph as a picture of its own: columns from what comes first to what waits longest. No script, no font but the reader's. */
import { oneLine } from '../model/clean.ts';
import type { Graph, GraphNode } from '../model/graph.ts';
import { clip, widthOf } from './columns.ts';

const CHAR = 7.8;
const ROW = 38;
const BOX = 26;
const GAP = 70;
const EDGE = 16;
/** Longer names are cut. */
const LABEL = 48;

export const graphSvg = ({ nodes, edges }: Graph): string => {
  const columns = columnsOf(nodes, edges);
  const widths = columns.map((column) => Math.max(...column.map((node) => textWidth(node))));
  const lefts = widths.map((_, index) => EDGE + widths.slice(0, index).reduce((sum, width) => sum + width + GAP, 0));
  const tallest = Math.max(0, ...columns.map((column) => column.length));
  const places = new Map<string, { x: number; y: number; width: number }>();
  for (const [index, column] of columns.entries()) {
    // Short columns stand in the middle of the tall one.
    const top = EDGE + ((tallest - column.length) * ROW) / 2;
    for (const [row, node] of column.entries())
      places.set(node.id, { x: lefts[index] ?? 0, y: top + row * ROW, width: widths[index] ?? 0 });
  }
  const width = Math.ceil((lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0) + EDGE);
  const height = tallest * ROW + 2 * EDGE - (ROW - BOX);
  const lines = edges.flatMap(({ from, to }) => {
    const [end, start] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined) return [];
    const [x1, y1, x2, y2] = [start.x + start.width, start.y + BOX / 2, end.x, end.y + BOX / 2];
    const bend = (x2 - x1) / 2;
    return [`<path d="M${n(x1)} ${n(y1)}C${n(x1 + bend)} ${n(y1)} ${n(x2 - bend)} ${n(y2)} ${n(x2)} ${n(y2)}"/>`];
  });
  const boxes = nodes.flatMap((node) => {
    const place = places.get(node.id);
    if (place === undefined) return [];
    const corner = { base: 2, layer: 2, machine: 6, case: BOX / 2 }[node.kind];
    return [
      `<g class="${node.kind}"><title>${xmlText(title(node))}</title><rect x="${n(place.x)}" y="${n(place.y)}" width="${n(place.width)}" height="${BOX}" rx="${corner}"/><text x="${n(place.x + place.width / 2)}" y="${n(place.y + BOX / 2)}">${xmlText(label(node))}</text></g>`,
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="What depends on what">
<style>text{font:13px ui-monospace,SFMono-Regular,Menlo,monospace;text-anchor:middle;dominant-baseline:central;fill:#1f2328}rect{fill:#f6f8fa;stroke:#8c959f}.base rect{fill:#ddf4ff;stroke:#54aeff}.layer rect{fill:#dafbe1;stroke:#4ac26b}.machine rect{fill:#fff8c5;stroke:#d4a72c}path{fill:none;stroke:#8c959f}@media(prefers-color-scheme:dark){text{fill:#e6edf3}rect{fill:#161b22;stroke:#6e7681}.base rect{fill:#0c2d6b;stroke:#388bfd}.layer rect{fill:#033a16;stroke:#2ea043}.machine rect{fill:#341a00;stroke:#9e6a03}path{stroke:#6e7681}}</style>
${[...lines, ...boxes].join('\n')}
</svg>
`;
};

/** By the longest way from a thing that waits for nothing. */
const columnsOf = (nodes: readonly GraphNode[], edges: Graph['edges']): readonly (readonly GraphNode[])[] => {
  const needs = new Map<string, string[]>();
  for (const { from, to } of edges) needs.set(from, [...(needs.get(from) ?? []), to]);
  const depths = new Map<string, number>();
  const depth = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const found = Math.max(-1, ...(needs.get(id) ?? []).map(depth)) + 1;
    depths.set(id, found);
    return found;
  };
  const columns: GraphNode[][] = [];
  for (const node of nodes) {
    const at = depth(node.id);
    while (columns.length <= at) columns.push([]);
    columns[at]?.push(node);
  }
  return columns;
};

const label = (node: GraphNode): string => clip(oneLine(node.name), LABEL);
const title = (node: GraphNode): string => oneLine(node.detail === '' ? node.id : `${node.id} (${node.detail})`);
const textWidth = (node: GraphNode): number => Math.round(widthOf(label(node)) * CHAR + 28);
const n = (value: number): string => String(Math.round(value * 10) / 10);

const xmlText = (text: string): string =>
  text.replace(/[<>&"]/g, (char) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[char] ?? '&quot;');
