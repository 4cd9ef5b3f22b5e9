/** The keys of a step: what it does, with what options. */
import { closest } from '../model/closest.ts';
import { type Problem, problem } from '../model/problem.ts';
import { unknownKeyOf } from './explain-key.ts';
import { locateKey, type MapNode, type Node, type Path, showPath } from './node.ts';
import { callsIn } from './presets.ts';
import { stepKeys } from './schema.ts';

/** What a step can do besides calling a preset; `copy` moves files. */
const deeds: readonly string[] = ['run', 'reboot', 'copy'];

/** All that is wrong with the keys of one step; `names` are the presets that there are. */
export const stepKeyProblems = (
  item: MapNode,
  path: Path,
  tree: Node,
  names: readonly string[],
): readonly Problem[] => {
  const known = [...stepKeys, ...names];
  const keys = [...item.entries.keys()];
  const does = [...keys.filter((key) => deeds.includes(key)), ...callsIn(item, names)];
  const unknown = keys
    .filter((key) => !known.includes(key))
    .map((key) => unknownKeyOf(path, key, known, tree, names.length === 0 ? '' : ' and presets'));
  const [first, second] = does;
  if (first !== undefined && second !== undefined) {
    return [
      ...unknown,
      problem('config/step', `${showPath(path)} is ${first} and ${second} at once`, {
        hint: 'Make two steps of it, each with its own "- ".',
        where: locateKey(tree, [...path, second]),
      }),
    ];
  }
  // A misspelt key is one mistake, not an unknown key and a missing one.
  const meant = keys.some((key) => !known.includes(key) && closest(key, [...deeds, ...names]) !== undefined);
  if (first !== undefined || meant || (unknown.length > 0 && unknown.length === keys.length)) return unknown;
  return [
    ...unknown,
    problem('config/required', `${showPath(path)} needs the key "run"`, {
      hint: 'Write the command to run, such as run: ./install.sh, or the preset to call.',
      where: locateKey(tree, path),
    }),
  ];
};

/** With a reboot or a copy nothing is run that these could be for. */
export const spareProblems = (item: MapNode, path: Path, tree: Node): readonly Problem[] => {
  const [deed, fitting] = [...fittingKeys].find(([one]) => item.entries.has(one)) ?? [];
  if (deed === undefined || fitting === undefined) return [];
  return [...item.entries.keys()]
    .filter((key) => !fits(item, key) && !deeds.includes(key) && stepKeys.includes(key))
    .map((key) =>
      problem('config/step', `a ${deed} takes no ${key}`, {
        hint: `Remove it; a ${deed} has ${fitting.join(', ')}.`,
        where: locateKey(tree, [...path, key]),
      }),
    );
};

/** Can this step have that key? */
export const fits = (item: MapNode, key: string): boolean =>
  [...fittingKeys].every(([deed, fitting]) => !item.entries.has(deed) || key === deed || fitting.includes(key));

/** The keys that such a step can have beside it. */
const fittingKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ['reboot', ['name', 'timeout', 'when']],
  ['copy', ['name', 'timeout', 'when']],
]);
