import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Graph } from '../../../src/model/graph.ts';
import { graphOf } from '../../../src/plan/graph.ts';
import { select } from '../../../src/plan/select.ts';
import { graphDot, graphMermaid } from '../../../src/report/graph-languages.ts';
import { graphSvg } from '../../../src/report/graph-svg.ts';
import { graphText } from '../../../src/report/graph-text.ts';
import { base, desired, machine, testCase } from '../../support/desired.ts';
import { onPath } from '../../support/programs.ts';

const world = desired({
  bases: [base('tahoe'), base('own', { origin: { kind: 'vm' } })],
  machines: [machine('dev', 'tahoe')],
  cases: [testCase('boot@tahoe'), testCase('boot@own'), testCase('a"b<c@tahoe')],
});
const graphFor = (...targets: string[]): Graph => {
  const selection = select(world, { targets, suites: [], bases: [], tags: [], casesOnly: false });
  if (!selection.ok) throw new Error('nothing selected');
  return graphOf(world, selection.value);
};
const plain = (_hue: string, text: string): string => text;

test('text', () => {
  expect(graphText(graphFor(), plain)).toBe(`base own  kept by somebody else
└─ boot@own
base tahoe  ghcr.io/cirruslabs/macos-tahoe-base:latest
├─ a"b<c@tahoe
├─ boot@tahoe
└─ machine dev  dotfiles-dev
`);
});

test('what was asked for brings what it waits for, and nothing else', () => {
  expect(graphFor('boot@own').nodes.map((node) => node.id)).toEqual(['base:own', 'case:boot@own']);
  expect(graphFor('tahoe').nodes.map((node) => node.id)).toEqual(['base:tahoe']);
});

test('Mermaid and DOT, whatever the names', () => {
  expect(graphMermaid(graphFor('a*', 'dev'))).toBe(`graph LR
  n1[("tahoe")]
  n2(["a#34;b#60;c@tahoe"])
  n3["dev"]
  n1 --> n2
  n1 --> n3
`);
  expect(graphDot(graphFor('a*'))).toBe(`digraph tartplan {
  rankdir=LR
  "base:tahoe" [label="tahoe", shape=cylinder]
  "case:a\\"b<c@tahoe" [label="a\\"b<c@tahoe", shape=ellipse]
  "base:tahoe" -> "case:a\\"b<c@tahoe"
}
`);
});

/** Some nodes, each waiting for some before it. */
const graphs: fc.Arbitrary<Graph> = fc
  .array(fc.record({ name: fc.stringMatching(/^[!-~]{1,20}$/), needs: fc.array(fc.nat({ max: 9 })) }), {
    maxLength: 10,
  })
  .map((made) => ({
    nodes: made.map(({ name }, index) => ({ id: `case:${index}`, kind: 'case', name, detail: '' })),
    edges: made.flatMap(({ needs }, index) =>
      [...new Set(needs)].filter((to) => to < index).map((to) => ({ from: `case:${index}`, to: `case:${to}` })),
    ),
  }));

test('every thing is drawn once, and every arrow', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const svg = graphSvg(graph);
      expect(svg.match(/<rect /g) ?? []).toHaveLength(graph.nodes.length);
      expect(svg.match(/<path /g) ?? []).toHaveLength(graph.edges.length);
      expect(graphMermaid(graph).split('\n')).toHaveLength(2 + graph.nodes.length + graph.edges.length);
      const firsts = graphText(graph, plain)
        .split('\n')
        .filter((line) => line !== '' && !line.endsWith(' (above)'));
      expect(firsts).toHaveLength(graph.nodes.length);
    }),
  );
});

test.skipIf(!onPath('xmllint'))('the picture is well-formed XML (skipped without xmllint)', () => {
  const checked = spawnSync('xmllint', ['--noout', '-'], { input: graphSvg(graphFor()) });
  expect(checked.stderr.toString()).toBe('');
  expect(checked.status).toBe(0);
});

test('a case is drawn with those that it needs', () => {
  const cases = [testCase('boot@tahoe', { needs: ['brew@tahoe'] }), testCase('brew@tahoe')];
  const of = desired({ bases: [base('tahoe')], cases });
  const selection = select(of, { targets: ['boot@tahoe'], suites: [], bases: [], tags: [], casesOnly: false });
  if (!selection.ok) throw new Error('nothing selected');
  expect(graphOf(of, selection.value).edges).toEqual([
    { from: 'case:boot@tahoe', to: 'base:tahoe' },
    { from: 'case:boot@tahoe', to: 'case:brew@tahoe' },
    { from: 'case:brew@tahoe', to: 'base:tahoe' },
  ]);
});
