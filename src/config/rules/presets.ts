/** Rules for the presets that a tartfile defines, whether or not they are called. */
import { type Problem, problem, type Span } from '../../model/problem.ts';
import { argumentsOf } from '../call.ts';
import { at, locateKey, type Node, type Path } from '../node.ts';
import { callsIn, isBuiltIn, nodeValue, type PresetTree, presetNames, presetOf } from '../presets.ts';
import { stepKeys } from '../schema.ts';
import { spareProblems, stepKeyProblems } from '../step-keys.ts';
import { type Flaw, flaws } from '../template.ts';
import { keysOf, type Rule, type RuleInput, touched } from './input.ts';

/** Names, parameters, steps, templates. */
export const presetsAreSound: Rule = (input) =>
  keysOf(input.tree, ['presets']).flatMap((name) => {
    const path = ['presets', name];
    if (touched(input, path)) return [];
    const where = locateKey(input.tree, path);
    if (stepKeys.includes(name) || isBuiltIn(name)) return [taken(name, where)];
    const preset = presetOf(name, input.tree, where);
    return preset === undefined
      ? []
      : [
          ...parameterProblems(preset, path, input),
          ...stepProblems(preset, path, input),
          ...circles(name, input, where),
        ];
  });

const taken = (name: string, where: Span): Problem =>
  problem('config/preset', `a preset cannot be called "${name}"`, {
    hint: isBuiltIn(name)
      ? `There is a built-in preset of that name. Choose another one, such as my-${name}.`
      : `${name} is a key of steps. Choose another name, such as my-${name}.`,
    where,
  });

const parameterProblems = (preset: PresetTree, path: Path, { tree }: RuleInput): readonly Problem[] => {
  const names = preset.parameters.map((one) => one.name);
  const main = at(tree, [...path, 'main']);
  const wrong =
    main !== undefined && preset.main !== undefined && !names.includes(preset.main)
      ? [noParameter(preset.main, names, main.span)]
      : [];
  const defaults = preset.parameters.flatMap(({ name, default: given, values }): Problem[] => {
    if (given === undefined || values === undefined) return [];
    if ([nodeValue(given)].flat().every((one) => values.includes(String(one)))) return [];
    return [
      problem('config/preset', `the default of ${name} is not among its values`, {
        hint: `Its values: ${values.join(', ')}.`,
        where: locateKey(tree, [...path, 'parameters', name, 'default']),
      }),
    ];
  });
  const conditions = [
    [...path, 'needs-workspace'],
    ...stepPaths(preset, path).map((step) => [...step, 'when', 'parameters']),
  ].flatMap((place) =>
    keysOf(tree, place)
      .filter((key) => !names.includes(key))
      .map((key) => noParameter(key, names, locateKey(tree, [...place, key]))),
  );
  return [...wrong, ...defaults, ...conditions];
};

const noParameter = (name: string, names: readonly string[], where: Span): Problem =>
  problem('config/preset', `the preset has no parameter "${name}"`, {
    hint: names.length === 0 ? 'Name it under parameters.' : `Its parameters: ${names.join(', ')}.`,
    where,
  });

const stepPaths = ({ node }: PresetTree, path: Path): readonly Path[] => {
  const list = at(node, ['steps']);
  return list?.kind === 'list' ? list.items.map((_, index) => [...path, 'steps', index]) : [];
};

const stepProblems = (preset: PresetTree, path: Path, { tree }: RuleInput): readonly Problem[] => {
  const names = presetNames(tree);
  const known = new Set(preset.parameters.map((one) => one.name));
  return stepPaths(preset, path).flatMap((place) => {
    const item = at(tree, place);
    if (item === undefined) return [];
    const templates = scalars(item).flatMap((node) =>
      flaws(String(node.value), known).map((flaw) => flawed(flaw, [...known], node)),
    );
    if (item.kind !== 'map') return templates;
    const keys = [...stepKeyProblems(item, place, tree, names), ...spareProblems(item, place, tree)];
    if (keys.length > 0) return [...templates, ...keys];
    const [call] = callsIn(item, names);
    const entry = call === undefined ? undefined : item.entries.get(call);
    const called = call === undefined || entry === undefined ? undefined : presetOf(call, tree, entry.key);
    if (called === undefined || entry === undefined) return templates;
    return [...templates, ...argumentsOf(called, entry.value, entry.key).problems];
  });
};

const scalars = (node: Node): readonly (Node & { kind: 'scalar' })[] => {
  if (node.kind === 'scalar') return typeof node.value === 'string' ? [node] : [];
  const parts = node.kind === 'list' ? node.items : [...node.entries.values()].map((entry) => entry.value);
  return parts.flatMap(scalars);
};

const flawed = (flaw: Flaw, known: readonly string[], node: Node): Problem => {
  const { file, start, end } = node.span;
  const found = file.text.indexOf(flaw.text, start);
  const where = found < 0 || found >= end ? node.span : { file, start: found, end: found + flaw.text.length };
  if (flaw.kind === 'unknown') {
    const hint = known.length === 0 ? 'Name it under parameters.' : `Parameters: ${known.join(', ')}.`;
    const literal = ` Where the text itself is meant, write \\${flaw.text}.`;
    return problem('config/preset', `${flaw.text} names no parameter of the preset`, { hint: hint + literal, where });
  }
  return flaw.kind === 'unclosed'
    ? problem('config/preset', `${flaw.text} is not closed`, { hint: `Write {{/${flaw.name}}} where it ends.`, where })
    : problem('config/preset', `${flaw.text} closes nothing`, { hint: `Write {{#${flaw.name}}} before it.`, where });
};

/** Told once a circle, at the preset that stands first. */
const circles = (name: string, { tree }: RuleInput, where: Span): readonly Problem[] => {
  const order = keysOf(tree, ['presets']);
  const way = wayBack(name, tree);
  if (way === undefined || way.some((one) => order.indexOf(one) < order.indexOf(name))) return [];
  const summary =
    way.length === 1 ? `the preset ${name} calls itself` : `the presets ${way.join(', ')} call each other in a circle`;
  return [problem('config/preset', summary, { hint: 'Take one of the calls out.', where })];
};

/** A way from a preset back to itself; each preset is looked at once, so that no tangle of calls takes long. */
const wayBack = (to: string, tree: Node): readonly string[] | undefined => {
  const names = keysOf(tree, ['presets']);
  const seen = new Set<string>();
  const walk = (from: string, way: readonly string[]): readonly string[] | undefined => {
    const list = at(tree, ['presets', from, 'steps']);
    const items = list?.kind === 'list' ? list.items : [];
    for (const next of items.flatMap((one) => (one.kind === 'map' ? callsIn(one, names) : []))) {
      if (next === to) return [...way, from];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...way, from]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk(to, []);
};
