/** ajv's errors -> problems with words, places and remedies; one for each mistake, however many branches complain. */
import { closest } from '../model/closest.ts';
import { type Problem, problem } from '../model/problem.ts';
import { mainKeys } from './check-keys.ts';
import { badKey, keyOf, missingKey, missingOf, unknownKey, unknownKeyOf } from './explain-key.ts';
import { wrongValue } from './explain-value.ts';
import { at, locateKey, type Node, type Path, showPath } from './node.ts';
import { pathOf, type SchemaError } from './schema.ts';

/** In the order of the errors; the caller sorts by place. */
export const explain = (errors: readonly SchemaError[], tree: Node): readonly Problem[] => {
  const groups = new Map<string, SchemaError[]>();
  for (const error of errors) {
    // `if` only sums up what its branch says; the error inside `propertyNames` is repeated by the outer one.
    if (error.keyword === 'if' || error.propertyName !== undefined) continue;
    groups.set(error.instancePath, [...(groups.get(error.instancePath) ?? []), error]);
  }
  return [...groups].flatMap(([pointer, group]) => explainPlace(numbered(pathOf(pointer), tree), group, tree));
};

/** The path with the places in lists as numbers, so that it is shown as people write it. */
const numbered = (path: readonly string[], tree: Node): Path =>
  path.map((step, index) => (at(tree, path.slice(0, index))?.kind === 'list' ? Number(step) : step));

/** The most telling first: only one error about a value is shown. */
const order = [
  'type',
  'const',
  'enum',
  'pattern',
  'minimum',
  'maximum',
  'minItems',
  'minProperties',
  'maxProperties',
  'uniqueItems',
];

const explainPlace = (path: Path, group: readonly SchemaError[], tree: Node): readonly Problem[] => {
  const node = at(tree, path);
  if (node === undefined) return [];
  const value = order
    .map((keyword) => group.find((error) => error.keyword === keyword))
    .find((error) => error !== undefined);
  if (value !== undefined) return [wrongValue(path, value, node, tree)];
  const names = group.filter((error) => error.keyword === 'propertyNames').map((error) => badKey(path, error, tree));
  const unknown = unique(group.filter((error) => error.keyword === 'additionalProperties'));
  const missing = unique(group.filter((error) => error.keyword === 'required'));
  if (group.some((error) => error.parentSchema['x-kind'] === 'check')) {
    return [...names, ...explainCheck(path, node, unknown, tree)];
  }
  // A misspelt key is one mistake, not an unknown key and a missing one; nor is a thing of which nothing is known.
  const strange = unknown.length > 0 && node.kind === 'map' && node.entries.size === unknown.length && path.length > 0;
  const meant = unknown.map((error) => closest(keyOf(error), missing.map(missingOf)));
  return [
    ...names,
    ...unknown.map((error) => unknownKey(path, error, tree)),
    ...missing
      .filter((error) => !strange && !meant.includes(missingOf(error)))
      .map((error) => missingKey(path, missingOf(error), tree)),
  ];
};

const unique = (errors: readonly SchemaError[]): readonly SchemaError[] => {
  const seen = new Set<string>();
  return errors.filter((error) => {
    const key = JSON.stringify(error.params);
    return !seen.has(key) && seen.add(key);
  });
};

const explainCheck = (path: Path, node: Node, unknown: readonly SchemaError[], tree: Node): readonly Problem[] => {
  const [main, second] = mainKeys.filter((key) => at(node, [key]) !== undefined);
  if (main !== undefined && second !== undefined) {
    return [
      problem('config/check', `${showPath(path)} is two checks at once: ${main} and ${second}`, {
        hint: 'Make two checks of it, each with its own "- ".',
        where: locateKey(tree, [...path, second]),
      }),
    ];
  }
  if (main !== undefined)
    return unknown.map((error) =>
      unknownKey(path, error, tree, ` of ${/^[aei]/.test(main) ? 'an' : 'a'} ${main} check`),
    );
  const misspelt = unknown.find((error) => closest(keyOf(error), mainKeys) !== undefined);
  if (misspelt !== undefined) return [unknownKeyOf(path, keyOf(misspelt), mainKeys, tree)];
  const hint =
    at(node, ['run']) !== undefined
      ? 'In a check the command stands under command, not run.'
      : `Write one of these keys, and what is expected beside it: ${mainKeys.join(', ')}.`;
  const where = locateKey(tree, path);
  return [problem('config/check', `${showPath(path)} does not say what it checks`, { hint, where })];
};
