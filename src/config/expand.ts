/** Calls of presets -> the plain steps that they stand for, in the tree, so that all that follows knows steps only. */
import { type Problem, problem, type Span } from '../model/problem.ts';
import { argumentsOf } from './call.ts';
import { at, type MapNode, type Node, type Path, replaceAt } from './node.ts';
import { fillStep } from './preset-fill.ts';
import { matches } from './preset-match.ts';
import { optionsOf, withOptions } from './preset-options.ts';
import { callsIn, presetNames, presetOf } from './presets.ts';
import { spareProblems, stepKeyProblems } from './step-keys.ts';
import { stepLists } from './step-lists.ts';

export interface Expanded {
  readonly tree: Node;
  readonly problems: readonly Problem[];
}

interface World {
  readonly tree: Node;
  readonly names: readonly string[];
  /** Has the machine or suite one? */
  readonly workspace: boolean;
  readonly problems: Problem[];
  /** Steps that may still be made: presets that call presets could make any number. */
  left: number;
}

/** Steps that one list of them may become. */
const MOST = 1_000;

/** Total: a step with a mistake is left out, and told. The user's own presets stay in the tree as they are. */
export const expandPresets = (tree: Node): Expanded => {
  const problems: Problem[] = [];
  const names = presetNames(tree);
  let made = tree;
  for (const path of stepLists(tree)) {
    const list = at(tree, path);
    if (list?.kind !== 'list' || path[0] === 'presets') continue;
    const workspace = hasWorkspace(at(tree, [...path.slice(0, 2), 'workspace']));
    const world: World = { tree, names, workspace, problems, left: MOST };
    const items = list.items.flatMap((item, index) =>
      item.kind === 'map' ? top(item, [...path, index], world) : [item],
    );
    // Most lists call nothing: a tree is not made anew for each of thousands of suites.
    if (items.length !== list.items.length || items.some((item, index) => item !== list.items[index]))
      made = replaceAt(made, path, { ...list, items });
  }
  return { tree: made, problems };
};

const top = (item: MapNode, path: Path, world: World): readonly Node[] => {
  const { tree, names, problems } = world;
  const found = [...stepKeyProblems(item, path, tree, names), ...spareProblems(item, path, tree), ...outside(item)];
  problems.push(...found);
  return found.length > 0 ? [] : stepsOf(item, [], world, undefined);
};

const outside = (item: MapNode): readonly Problem[] => {
  const when = item.entries.get('when')?.value;
  const entry = when?.kind === 'map' ? when.entries.get('parameters') : undefined;
  if (entry === undefined) return [];
  return [
    problem('config/preset', 'only a step of a preset has parameters to depend on', {
      hint: 'Remove it, or make a preset of the steps.',
      where: entry.key,
    }),
  ];
};

/** `chain` are the presets around it, outermost first, and `place` is where the outermost was called. */
const stepsOf = (
  item: MapNode,
  chain: readonly string[],
  world: World,
  place: Span | undefined,
): readonly MapNode[] => {
  const [name] = callsIn(item, world.names);
  world.left -= 1;
  if (world.left === -1) world.problems.push(tooMany(place ?? item.span));
  if (world.left < 0) return [];
  if (name === undefined) return [chain.length === 0 ? item : { ...item, presets: chain }];
  const call = item.entries.get(name);
  const where = place ?? call?.key ?? item.span;
  // A circle is told where the presets are defined.
  const preset = chain.includes(name) ? undefined : presetOf(name, world.tree, where);
  if (preset === undefined || call === undefined) return [];
  const args = argumentsOf(preset, call.value, call.key);
  world.problems.push(...args.problems);
  if (args.problems.length > 0) return [];
  const options = optionsOf(item, name);
  const needs = at(preset.node, ['needs-workspace']);
  const needed = needs?.kind === 'map' ? matches(needs, args.values) : needs?.kind === 'scalar' && needs.value === true;
  if (needed && !world.workspace && !options.entries.has('cwd')) world.problems.push(noWorkspace(name, where));
  const list = at(preset.node, ['steps']);
  const inner = (list?.kind === 'list' ? list.items : [])
    .filter((step) => matches(at(step, ['when', 'parameters']), args.values))
    .flatMap((step) => stepsOf(fillStep(step, args, where), [...chain, name], world, where));
  return inner.map((step) => withOptions(step, options, name, inner.length));
};

const tooMany = (where: Span): Problem =>
  problem('config/preset', `these steps become more than ${MOST} with their presets`, {
    hint: 'Presets that call presets multiply. Call fewer, or put loops into the command.',
    where,
  });

/** Where a step clones, nothing is there before the steps. */
const hasWorkspace = (workspace: Node | undefined): boolean => {
  const to = at(workspace, ['to']);
  return workspace !== undefined && !(to?.kind === 'scalar' && to.value === false);
};

const noWorkspace = (name: string, where: Span): Problem =>
  problem('config/preset', `the preset ${name} takes its files from the workspace, and there is none`, {
    hint: 'Add workspace: . to the machine or suite, or say cwd beside the preset.',
    where,
  });
