/** ajv's errors -> problems with words, places and remedies; one for each mistake, however many branches complain. */
import { closest } from '../model/closest.ts';
import { type Problem, type ProblemCode, problem } from '../model/problem.ts';
import { kindOf } from './kinds.ts';
import { at, locate, locateKey, type Node, type Path, showPath } from './node.ts';
import { nested, pathOf, type SchemaError } from './schema.ts';

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
  if (group.some((error) => error.parentSchema['x-kind'] === 'check'))
    return [...names, ...explainCheck(path, node, unknown, missing, tree)];
  // A misspelt key is one mistake, not an unknown key and a missing one.
  const meant = unknown.map((error) => closest(keyOf(error), missing.map(missingOf)));
  return [
    ...names,
    ...unknown.map((error) => unknownKey(path, error, tree)),
    ...missing
      .filter((error) => !meant.includes(missingOf(error)))
      .map((error) => missingKey(path, missingOf(error), tree)),
  ];
};

/** The path with the places in lists as numbers, so that it is shown as people write it. */
const numbered = (path: readonly string[], tree: Node): Path =>
  path.map((step, index) => (at(tree, path.slice(0, index))?.kind === 'list' ? Number(step) : step));

/** The most telling first: only one error about a value is shown. */
const order = ['type', 'const', 'enum', 'pattern', 'minimum', 'maximum', 'minItems', 'minProperties', 'uniqueItems'];

const unique = (errors: readonly SchemaError[]): readonly SchemaError[] => {
  const seen = new Set<string>();
  return errors.filter((error) => {
    const key = JSON.stringify(error.params);
    return !seen.has(key) && seen.add(key);
  });
};

const keyOf = (error: SchemaError): string => String(error.params.additionalProperty);
const missingOf = (error: SchemaError): string => String(error.params.missingProperty);

const explainCheck = (
  path: Path,
  node: Node,
  unknown: readonly SchemaError[],
  missing: readonly SchemaError[],
  tree: Node,
): readonly Problem[] => {
  const has = (key: string): boolean => at(node, [key]) !== undefined;
  if (has('command') && has('file')) {
    return [
      problem('config/check', `${showPath(path)} is a command and a file at once`, {
        hint: 'Make two checks of it, each with its own "- ".',
        where: locateKey(tree, [...path, 'file']),
      }),
    ];
  }
  if (missing.length === 0) {
    return unknown.map((error) =>
      unknownKey(path, error, tree, has('command') ? ' of a command check' : ' of a file check'),
    );
  }
  const misspelt = unknown.find((error) => closest(keyOf(error), ['command', 'file']) !== undefined);
  if (misspelt !== undefined)
    return [unknownKey(path, { ...misspelt, parentSchema: { properties: { command: true, file: true } } }, tree)];
  const hint = has('run')
    ? 'In a check the command stands under command, not run.'
    : 'Write command: … or file: …, and what is expected of it beside it.';
  return [
    problem('config/check', `${showPath(path)} checks neither a command nor a file`, {
      hint,
      where: locateKey(tree, path),
    }),
  ];
};

/** What other tools, and people, call it. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  ram: ['memory'],
  mem: ['memory'],
  cores: ['cpu'],
  cpus: ['cpu'],
  processors: ['cpu'],
  storage: ['disk'],
  vms: ['machines'],
  tests: ['suites'],
  images: ['bases'],
  steps: ['run'],
  script: ['run'],
  commands: ['run', 'command'],
  cmd: ['run', 'command'],
  assert: ['check'],
  expect: ['check'],
  tests_: ['check'],
  environment: ['env'],
  volumes: ['mounts'],
  shares: ['mounts'],
  dirs: ['mounts'],
  ssh: ['connect'],
  username: ['user'],
  login: ['user'],
  artifacts: ['collect'],
  os_version: ['macos'],
  source: ['path', 'host'],
  src: ['path', 'host'],
  target: ['to', 'link'],
  dest: ['to'],
  base: ['from', 'on'],
  bases: ['on'],
  ro: ['readonly'],
  retries: ['retry'],
  exit_code: ['exit'],
  code: ['exit'],
  output: ['stdout'],
  path: ['file', 'host'],
  workdir: ['cwd'],
  dir: ['cwd'],
  power: ['state'],
  include: ['extends'],
  freeDisk: ['free-disk'],
  matches: ['contains'],
  permissions: ['mode'],
  absent: ['exists'],
};

const unknownKey = (path: Path, error: SchemaError, tree: Node, of = ''): Problem => {
  const key = keyOf(error);
  const known = Object.keys((error.parentSchema.properties ?? {}) as object);
  const free = known.filter((one) => at(tree, [...path, one]) === undefined);
  const near =
    closest(key, free) ?? (Object.hasOwn(synonyms, key) ? synonyms[key] : undefined)?.find((one) => free.includes(one));
  const home = known.find((one) => nested[one]?.includes(key));
  const hint =
    home !== undefined
      ? `"${key}" belongs under "${home}".`
      : near !== undefined
        ? `Did you mean "${near}"?`
        : known.length > 0
          ? `Known keys${of}: ${[...known].sort().join(', ')}.`
          : 'Remove it.';
  return problem('config/unknown-key', `unknown key "${key}"${path.length === 0 ? '' : ` in ${showPath(path)}`}`, {
    hint,
    where: locateKey(tree, [...path, key]),
  });
};

const missingKey = (path: Path, key: string, tree: Node): Problem => {
  const [code, hint] = remedyForMissing(path, key);
  const summary =
    path.length === 0 ? `the tartfile does not say its ${key}` : `${showPath(path)} needs the key "${key}"`;
  return problem(code, summary, { hint, where: locateKey(tree, path) });
};

const remedyForMissing = (path: Path, key: string): readonly [ProblemCode, string] => {
  if (path.length === 0 && key === 'version') return ['config/version', 'Begin it with the line version: 1.'];
  if (path.length === 0) return ['config/required', 'Name at least one base, such as bases: { tahoe: base }.'];
  if (key === 'from') return ['config/required', 'Name the base that it is cloned from, such as from: tahoe.'];
  if (key === 'run') return ['config/required', 'Write the command to run, such as run: ./install.sh.'];
  return ['config/required', `Add ${key}: … to it.`];
};

const badKey = (path: Path, error: SchemaError, tree: Node): Problem => {
  const name = String(error.params.propertyName);
  const where = locateKey(tree, [...path, name]);
  const kind = kindOf((error.schema as { readonly 'x-kind'?: string; readonly $ref?: string })['x-kind'] ?? 'key');
  return problem(
    'config/key',
    `"${name}" cannot be a key of ${showPath(path)}: it must be ${kind?.expected ?? 'a name'}`,
    {
      hint: kind?.remedy({ kind: 'scalar', value: name, span: where }, name) ?? 'Choose another name.',
      where,
    },
  );
};

const wrongValue = (path: Path, error: SchemaError, node: Node, tree: Node): Problem => {
  const where = node.kind === 'scalar' && node.value !== null ? node.span : locateKey(tree, path);
  const shown = path.length === 0 ? 'a tartfile' : showPath(path);
  const kind = kindOf(error.parentSchema['x-kind']);
  if (error.keyword === 'uniqueItems') {
    const twice = [...path, String(error.params.i)];
    return problem('config/value', `${shown} names ${show(at(tree, twice) ?? node)} twice`, {
      hint: 'Remove one.',
      where: locate(tree, twice),
    });
  }
  if (node.kind === 'scalar' && node.value === null)
    return noValue(shown, kind?.expected ?? expected(error), path, where);
  const last = String(path.at(-1) ?? '');
  const choice = error.keyword === 'enum' ? nearest(error.schema, node) : undefined;
  const remedy =
    choice !== undefined ? `Did you mean ${choice}?` : (kind?.remedy(node, last) ?? plainRemedy(error, node));
  const note =
    node.kind === 'scalar' && node.written !== undefined
      ? ' Its value comes from the environment and is not shown.'
      : '';
  return problem(
    error.keyword === 'type' ? 'config/type' : 'config/value',
    `${shown} must be ${kind?.expected ?? expected(error)}, not ${show(node)}`,
    {
      hint: remedy + note,
      where,
    },
  );
};

const noValue = (shown: string, wanted: string, path: Path, where: Problem['where']): Problem =>
  problem('config/type', `${shown} has no value; it must be ${wanted}`, {
    hint:
      path.length === 2 && path[0] === 'bases'
        ? `Write ${path[1]}: base, or say macos, image or vm.`
        : 'Write a value after it, or remove it.',
    ...(where === undefined ? {} : { where }),
  });

/** The expectation of plain schemas; those with an `x-kind` have words of their own. */
const expected = (error: SchemaError): string => {
  const { keyword, schema, parentSchema } = error;
  if (keyword === 'enum') return listed(schema as readonly unknown[]);
  if (keyword === 'const') return `${schema}`;
  if (keyword === 'minimum' || keyword === 'maximum') return range(parentSchema);
  if (keyword === 'minItems') return 'a list with something in it';
  if (keyword === 'minProperties') return 'a map with something in it';
  const enumeration = parentSchema.enum;
  if (Array.isArray(enumeration)) return listed(enumeration);
  const types = Array.isArray(parentSchema.type) ? parentSchema.type : [parentSchema.type];
  return types.map((type) => typeWords[String(type)] ?? String(type)).join(' or ');
};

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
};

const range = (schema: Readonly<Record<string, unknown>>): string =>
  `a whole number from ${schema.minimum} to ${schema.maximum}`;

const listed = (values: readonly unknown[]): string =>
  values.length < 2 ? String(values[0]) : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;

const nearest = (values: unknown, node: Node): string | undefined => {
  if (node.kind !== 'scalar' || !Array.isArray(values)) return undefined;
  return (
    values.map(String).find((one) => one === String(node.value)) ??
    (typeof node.value === 'string' ? closest(node.value, values.map(String)) : undefined)
  );
};

const plainRemedy = (error: SchemaError, node: Node): string => {
  const types = [error.parentSchema.type].flat();
  if (error.keyword === 'minItems' || error.keyword === 'minProperties') return 'Put something into it, or remove it.';
  if (types.includes('boolean') && node.kind === 'scalar' && /^(yes|on|y)$/i.test(String(node.value)))
    return 'Write true; YAML 1.2 has no yes.';
  if (types.includes('boolean') && node.kind === 'scalar' && /^(no|off|n)$/i.test(String(node.value)))
    return 'Write false; YAML 1.2 has no no.';
  if (types.includes('integer') && node.kind === 'scalar' && /^\d+$/.test(String(node.value)))
    return `Write ${node.value} without quotes.`;
  if (types.includes('string') && node.kind === 'scalar' && error.keyword === 'type')
    return `Put it in quotes: "${node.value}".`;
  return `Write ${expected(error)}.`;
};

/** A value as it is quoted in a sentence. Values of the environment are not shown. */
const show = (node: Node): string => {
  if (node.kind === 'map') return node.entries.size === 0 ? 'an empty map' : 'a map';
  if (node.kind === 'list') return node.items.length === 0 ? 'an empty list' : 'a list';
  const value = node.written ?? node.value;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value !== 'string') return value === null ? 'nothing' : String(value);
  const line = value.replace(/\s+/g, ' ');
  return JSON.stringify([...line].length > 50 ? `${[...line].slice(0, 49).join('')}…` : line);
};
