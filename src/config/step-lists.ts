/** Where lists of steps stand in a tartfile. */
import { at, type Node, type Path } from './node.ts';

/** Paths of all lists of steps: of layers, of machines, of suites, of the user's own presets. */
export const stepLists = (tree: Node): readonly Path[] =>
  [
    ...names(tree, 'layers').map((name) => ['layers', name, 'run']),
    ...names(tree, 'machines').map((name) => ['machines', name, 'run']),
    ...names(tree, 'suites').flatMap((name) => [
      ['suites', name, 'run'],
      ['suites', name, 'teardown'],
      ['suites', name, 'teardown', 'run'],
    ]),
    ...names(tree, 'presets').map((name) => ['presets', name, 'steps']),
  ].filter((path) => at(tree, path)?.kind === 'list');

const names = (tree: Node, key: string): readonly string[] => {
  const node = at(tree, [key]);
  return node?.kind === 'map' ? [...node.entries.keys()] : [];
};
