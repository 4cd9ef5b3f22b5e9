/** `${env:NAME}` and `${env:NAME:-default}` in string values -> the host's environment. */
import { type Problem, problem, type Span } from '../model/problem.ts';
import type { Entry, Node, ScalarNode } from './node.ts';

export interface Use {
  readonly name: string;
  readonly where: Span;
}

export interface Interpolated {
  readonly tree: Node;
  readonly problems: readonly Problem[];
  readonly uses: readonly Use[];
}

/** What the tree says with the environment put in. Shell variables such as `$HOME` and `${HOME}` are left alone. */
export const interpolate = (tree: Node, env: Readonly<Record<string, string | undefined>>): Interpolated => {
  if (!mentions(tree)) return { tree, problems: [], uses: [] };
  const problems: Problem[] = [];
  const uses: Use[] = [];
  // Aliases make the tree a graph: each node is done once, or shared ones would cost and complain many times.
  const done = new Map<Node, Node>();

  const walk = (node: Node): Node => {
    const known = done.get(node);
    if (known !== undefined) return known;
    const made = walkNew(node);
    done.set(node, made);
    return made;
  };

  const walkNew = (node: Node): Node => {
    if (node.kind === 'list') return { ...node, items: node.items.map(walk) };
    if (node.kind === 'map') {
      const entries = new Map<string, Entry>();
      for (const [name, entry] of node.entries) entries.set(name, { key: entry.key, value: walk(entry.value) });
      return { ...node, entries };
    }
    return typeof node.value === 'string' && mentions(node) ? replace(node, node.value) : node;
  };

  const replace = (node: ScalarNode, text: string): Node => {
    let from = node.span.start;
    let replaced = false;
    const value = text.replace(
      reference,
      (whole: string, dollar: string, name: string, fallback: string | undefined) => {
        const where = find(node.span, whole, from);
        from = where.end;
        if (dollar !== '') return whole.slice(1);
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || !whole.endsWith('}')) {
          problems.push(malformed(whole, where));
          return whole;
        }
        replaced = true;
        uses.push({ name, where });
        const found = env[name];
        if (found !== undefined && (found !== '' || fallback === undefined)) return found;
        if (fallback === undefined) problems.push(unset(name, where));
        return fallback ?? whole;
      },
    );
    return { ...node, value, ...(replaced ? { written: text } : {}) };
  };

  return { tree: walk(tree), problems, uses };
};

/** Is there anything to replace? Most tartfiles have nothing, and their trees are not made anew. */
const mentions = (node: Node): boolean => {
  if (node.kind === 'list') return node.items.some(mentions);
  if (node.kind === 'scalar') return typeof node.value === 'string' && node.value.includes('${env:');
  for (const { value } of node.entries.values()) if (mentions(value)) return true;
  return false;
};

const reference = /(\$?)\$\{env:([^}:\s]*)(?::-([^}]*))?\}?/g;

/** Where in the source the reference stands; the whole value when it cannot be told, as with escapes in quotes. */
const find = (span: Span, whole: string, from: number): Span => {
  const start = span.file.text.indexOf(whole, from);
  return start < 0 || start + whole.length > span.end ? span : { file: span.file, start, end: start + whole.length };
};

const malformed = (whole: string, where: Span): Problem =>
  problem(
    'config/interpolation',
    whole.endsWith('}') ? `${whole} names no environment variable` : `${whole} is not closed`,
    {
      hint: 'Write ${env:NAME} or ${env:NAME:-default}; write $${env: where the text itself is meant.',
      where,
    },
  );

const unset = (name: string, where: Span): Problem =>
  problem('config/env-unset', `the environment variable ${name} is not set`, {
    hint: `Set it before you call tartplan, or give a default: \${env:${name}:-default}.`,
    where,
  });
