/** What depends on what, as the tartfile has it. */
import type { Desired } from '../model/desired.ts';
import type { Graph, GraphNode } from '../model/graph.ts';
import { groundId } from '../model/layer.ts';
import type { Selection } from './select.ts';

/** Bases, layers, machines and cases that were asked for, with all that they depend on; sorted, whatever the order of the tartfile. */
export const graphOf = (desired: Desired, selection: Selection): Graph => {
  const all = new Map<string, GraphNode>();
  const needs = new Map<string, readonly string[]>();
  const add = (node: GraphNode, dependsOn: readonly string[]): void => {
    all.set(node.id, node);
    needs.set(node.id, dependsOn);
  };
  for (const base of desired.bases) {
    const from = base.origin.kind === 'image' ? base.origin.image : 'kept by somebody else';
    add({ id: `base:${base.name}`, kind: 'base', name: base.name, detail: from }, []);
  }
  for (const { name, from, under } of desired.layers)
    add({ id: `layer:${name}`, kind: 'layer', name, detail: '' }, [groundId(from, under.length > 1)]);
  for (const { name, vm, from, under } of desired.machines)
    add({ id: `machine:${name}`, kind: 'machine', name, detail: vm }, [groundId(from, under !== undefined)]);
  for (const one of desired.cases)
    add({ id: `case:${one.id}`, kind: 'case', name: one.id, detail: '' }, [
      groundId(one.base, one.under !== undefined),
      ...(one.needs ?? []).map((id) => `case:${id}`),
    ]);
  const asked = [
    ...desired.bases.filter((base) => selection.base(base.name)).map((base) => `base:${base.name}`),
    ...desired.layers.filter((layer) => selection.layer(layer.name)).map((layer) => `layer:${layer.name}`),
    ...desired.machines
      .filter((machine) => selection.machine(machine.name))
      .map((machine) => `machine:${machine.name}`),
    ...desired.cases.filter((one) => selection.case(one)).map((one) => `case:${one.id}`),
  ];
  const kept = closure(asked, needs);
  const nodes = [...all.values()].filter((node) => kept.has(node.id)).sort(byId);
  return {
    nodes,
    edges: nodes.flatMap((node) => [...(needs.get(node.id) ?? [])].sort().map((to) => ({ from: node.id, to }))),
  };
};

const closure = (asked: readonly string[], needs: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const kept = new Set<string>();
  const todo = [...asked];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (kept.has(id)) continue;
    kept.add(id);
    todo.push(...(needs.get(id) ?? []));
  }
  return kept;
};

const byId = (a: GraphNode, b: GraphNode): number => (a.id < b.id ? -1 : 1);
