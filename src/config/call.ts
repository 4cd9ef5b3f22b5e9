/** One call of a preset: its arguments, checked, over the defaults. */
import { closest } from '../model/closest.ts';
import { type Problem, problem, type Span } from '../model/problem.ts';
import type { Entry, Node } from './node.ts';
import { nodeValue, type Parameter, type PresetTree } from './presets.ts';
import { isTemplate, type Value } from './template.ts';

export interface Arguments {
  readonly values: ReadonlyMap<string, Value>;
  /** The same as written: values of the environment are not shown. */
  readonly written: ReadonlyMap<string, Value>;
  readonly problems: readonly Problem[];
}

/** `argument` is what stands after the preset's name, and `where` that name. */
export const argumentsOf = (preset: PresetTree, argument: Node, where: Span): Arguments => {
  const problems: Problem[] = [];
  const given = givenTo(preset, argument, where, problems);
  const values = new Map<string, Value>();
  const written = new Map<string, Value>();
  for (const one of preset.parameters) {
    const node = given.get(one.name)?.value ?? one.default;
    if (node === undefined) {
      problems.push(missing(preset, one, where));
      continue;
    }
    const wrong = given.has(one.name) ? misfit(preset, one, node) : undefined;
    if (wrong !== undefined) problems.push(wrong);
    values.set(one.name, asTaken(one, nodeValue(node)));
    written.set(one.name, asTaken(one, nodeValue(node, true)));
  }
  return { values, written, problems };
};

const asTaken = ({ takes }: Parameter, value: Value): Value =>
  takes === 'list' && typeof value === 'string' ? [value] : value;

const givenTo = (preset: PresetTree, argument: Node, where: Span, problems: Problem[]): ReadonlyMap<string, Entry> => {
  if (argument.kind === 'scalar' && (argument.value === true || argument.value === null)) return new Map();
  if (argument.kind !== 'map') {
    if (preset.main !== undefined) return new Map([[preset.main, { key: where, value: argument }]]);
    problems.push(
      problem('config/preset', `the preset ${preset.name} has no main parameter that a value alone could be for`, {
        hint: `Name it: ${preset.name}: { ${preset.parameters[0]?.name ?? 'parameter'}: … }; or write ${preset.name}: true.`,
        where: argument.span,
      }),
    );
    return new Map();
  }
  const names = preset.parameters.map((one) => one.name);
  for (const [key, entry] of argument.entries) {
    if (names.includes(key)) continue;
    const near = closest(
      key,
      names.filter((name) => !argument.entries.has(name)),
    );
    const known = names.length === 0 ? 'It has no parameters.' : `Its parameters: ${names.join(', ')}.`;
    problems.push(
      problem('config/preset', `the preset ${preset.name} has no parameter "${key}"`, {
        hint: near === undefined ? known : `Did you mean "${near}"?`,
        where: entry.key,
      }),
    );
  }
  return argument.entries;
};

const missing = (preset: PresetTree, { name, description }: Parameter, where: Span): Problem =>
  problem('config/preset', `the preset ${preset.name} needs its parameter "${name}"`, {
    hint: `Write ${preset.name}: { ${name}: … }.${description === undefined ? '' : ` It says: ${description}`}`,
    where,
  });

/** What comes from the parameter of a preset around it is looked at when that one is called. */
const misfit = (preset: PresetTree, one: Parameter, node: Node): Problem | undefined => {
  const say = (expected: string, hint: string): Problem =>
    problem('config/preset', `${one.name} of the preset ${preset.name} must be ${expected}`, {
      hint,
      where: place(node),
    });
  if (node.kind === 'map') return say('a value, not a map', 'Write text, a number, true or false, or a list.');
  if (node.kind === 'scalar' && node.value === null) return say('given a value', 'Write one after it, or remove it.');
  if (node.kind === 'scalar' && isTemplate(String(node.value))) return undefined;
  if (one.takes === 'flag' && !(node.kind === 'scalar' && typeof node.value === 'boolean'))
    return say('true or false', 'Write true or false, without quotes.');
  if (one.takes === 'text' && node.kind === 'list') return say('one value, not a list', 'Write the value alone.');
  if (one.takes !== 'flag' && node.kind === 'scalar' && typeof node.value === 'boolean')
    return say('text', 'Put it in quotes if it is meant so.');
  const choices = one.values;
  const nodes = node.kind === 'list' ? node.items : [node];
  const wrong = choices === undefined ? undefined : nodes.find((item) => !choices.includes(String(nodeValue(item))));
  if (wrong === undefined || choices === undefined) return undefined;
  const near =
    wrong.kind === 'scalar' && wrong.written === undefined ? closest(String(wrong.value), choices) : undefined;
  return {
    ...say(choices.join(' or '), near === undefined ? 'Write one of them.' : `Did you mean ${near}?`),
    where: place(wrong),
  };
};

const place = (node: Node): Span =>
  node.kind === 'scalar' ? node.span : { ...node.span, end: Math.min(node.span.end, node.span.start + 1) };
