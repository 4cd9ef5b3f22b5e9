/** Problems with keys: unknown ones, missing ones, ones that cannot be keys. */
import { closest } from '../model/closest.ts';
import { type Problem, type ProblemCode, problem } from '../model/problem.ts';
import { kindOf } from './kinds.ts';
import { at, locateKey, type Node, type Path, showPath } from './node.ts';
import { nested, type SchemaError } from './schema.ts';

export const keyOf = (error: SchemaError): string => String(error.params.additionalProperty);
export const missingOf = (error: SchemaError): string => String(error.params.missingProperty);

/** `of` says whose keys the hint lists, where a place can hold several kinds of things. */
export const unknownKey = (path: Path, error: SchemaError, tree: Node, of = ''): Problem =>
  unknownKeyOf(path, keyOf(error), Object.keys((error.parentSchema.properties ?? {}) as object), tree, of);

/** The same where it is not the schema that knows the keys. */
export const unknownKeyOf = (path: Path, key: string, known: readonly string[], tree: Node, of = ''): Problem => {
  const free = known.filter((one) => at(tree, [...path, one]) === undefined);
  return problem('config/unknown-key', `unknown key "${key}"${path.length === 0 ? '' : ` in ${showPath(path)}`}`, {
    hint: remedyForUnknown(key, known, free, of),
    where: locateKey(tree, [...path, key]),
  });
};

const remedyForUnknown = (key: string, known: readonly string[], free: readonly string[], of: string): string => {
  const home = known.find((one) => nested[one]?.includes(key));
  if (home !== undefined) return `"${key}" belongs under "${home}".`;
  const meant = synonyms.get(key)?.filter((one) => known.includes(one)) ?? [];
  const near = closest(key, free) ?? meant.find((one) => free.includes(one));
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (meant[0] !== undefined) return `"${meant[0]}" is meant for that, and stands here already.`;
  return `Known keys${of}: ${[...known].sort().join(', ')}.`;
};

/** What other tools, and people, call it: only where the word is not just misspelt. */
const synonyms: ReadonlyMap<string, readonly string[]> = new Map([
  ...names('memory', 'ram', 'mem'),
  ...names('cpu', 'cores', 'processors'),
  ...names('disk', 'storage'),
  ...names('machines', 'vms'),
  ...names('suites', 'tests'),
  ...names('bases', 'images'),
  ...names('extends', 'include'),
  ...names('check', 'assert', 'expect', 'verify'),
  ...names('env', 'environment'),
  ...names('mounts', 'volumes', 'shares'),
  ...names('connect', 'ssh'),
  ...names('user', 'username', 'login'),
  ...names('collect', 'artifacts'),
  ...names('to', 'dest', 'destination'),
  ...names('readonly', 'ro'),
  ...names('retry', 'attempts'),
  ...names('inputs', 'paths', 'files', 'watch'),
  ...names('max-age', 'ttl', 'expires', 'cache'),
  ...names('exit', 'code', 'exit_code', 'status'),
  ...names('cwd', 'workdir', 'dir'),
  ...names('state', 'power'),
  ...names('mode', 'permissions'),
  ...names('exists', 'absent'),
  ['steps', ['run']],
  ['script', ['run', 'command']],
  ['commands', ['run', 'command']],
  ['cmd', ['run', 'command']],
  ['source', ['path', 'host']],
  ['src', ['path', 'host']],
  ['path', ['host', 'file']],
  ['target', ['to', 'link']],
  ['base', ['from', 'on']],
  ['output', ['stdout']],
  ['contains', ['stdout']],
  ['matches', ['stdout', 'contains']],
  ['stdout', ['contains']],
]);

function names(key: string, ...others: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  return others.map((other) => [other, [key]] as const);
}

/** A key that must be there. */
export const missingKey = (path: Path, key: string, tree: Node): Problem => {
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
  if (key === 'host') return ['config/required', 'Name the folder of the host, such as host: ~/folder.'];
  return ['config/required', `Add ${key}: … to it.`];
};

/** A key that names something, and cannot. */
export const badKey = (path: Path, error: SchemaError, tree: Node): Problem => {
  const name = String(error.params.propertyName);
  const where = locateKey(tree, [...path, name]);
  const kind = kindOf((error.schema as { readonly 'x-kind'?: string })['x-kind'] ?? 'key');
  const summary = `"${name}" cannot be a key of ${showPath(path)}: it must be ${kind?.expected ?? 'a name'}`;
  const hint = kind?.remedy({ kind: 'scalar', value: name, span: where }) ?? 'Choose another name.';
  return problem('config/key', summary, { hint, where });
};
