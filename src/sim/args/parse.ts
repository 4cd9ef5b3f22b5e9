/** Command lines to values, with the rules and messages of contract 0.3. */
import { type Exit, usageError } from '../exit.ts';
import { editDistance } from './distance.ts';
import {
  type CommandSpec,
  fullLabel,
  type OptionSpec,
  optionLabel,
  type Parsed,
  usageOf,
  type ValueKind,
} from './spec.ts';

/**
 * Throws what is wrong with values and missing arguments at once; unknown options and extra arguments are returned as
 * `leftover`, since the command's own validation comes before them.
 */
export const parse = (spec: CommandSpec, argv: readonly string[]): Parsed => {
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (spec.verbatim === true && positionals.length > 0) {
      positionals.push(word);
    } else if (word === '--') {
      positionals.push(...argv.slice(at + 1));
      break;
    } else if (!word.startsWith('-') || word === '-') {
      positionals.push(word);
    } else {
      const equals = word.startsWith('--') ? word.indexOf('=') : -1;
      const key = equals < 0 ? word : word.slice(0, equals);
      const options = matching(spec, key);
      if (options === undefined) {
        unknown.push(key);
        continue;
      }
      for (const option of options) {
        if (option.value === undefined) {
          flags.add(option.name);
          continue;
        }
        const inline = equals < 0 ? undefined : word.slice(equals + 1);
        const next = argv[at + 1];
        if (inline === undefined && (next === undefined || (next.startsWith('-') && next !== '-'))) {
          throw fail(spec, `Missing value for '${optionLabel(option)}'`, option);
        }
        const value = inline ?? next ?? '';
        if (inline === undefined) at += 1;
        check(spec, option, value);
        values.set(option.name, option.repeat === true ? [...(values.get(option.name) ?? []), value] : [value]);
      }
    }
  }
  const { named, extra } = assign(spec, positionals);
  const leftover = complaint(spec, unknown, extra);
  return { flags, values, positionals: named, ...(leftover === undefined ? {} : { leftover }) };
};

/** The usage error of this command with a message of its own. */
export const invalid = (spec: CommandSpec, message: string): Exit => fail(spec, message);

const fail = (spec: CommandSpec, message: string, about?: OptionSpec): Exit =>
  usageError(
    message,
    usageOf(spec),
    `tart ${spec.name}`,
    about === undefined ? undefined : `${fullLabel(about)}  ${about.help}`,
  );

/** One option for `--name`; several flags for `-it`. */
const matching = (spec: CommandSpec, key: string): readonly OptionSpec[] | undefined => {
  const bare = key.replace(/^--?/, '');
  if (key.startsWith('--')) {
    const found = spec.options.find((one) => one.name === bare && bare.length > 1);
    return found === undefined ? undefined : [found];
  }
  const each = [...bare].map((letter) => spec.options.find((one) => one.short === letter || one.name === letter));
  return each.every((one): one is OptionSpec => one !== undefined) ? each : undefined;
};

const limits: Record<string, bigint> = { uint16: 65_535n, uint32: 4_294_967_295n, uint64: 18_446_744_073_709_551_615n };

const check = (spec: CommandSpec, option: OptionSpec, value: string): void => {
  if (accepts(option.kind ?? 'string', value)) return;
  const label = optionLabel(option);
  const hint = typeof option.kind === 'object' ? `. Please provide one of ${choices(option.kind)}.` : '';
  throw fail(spec, `The value '${value}' is invalid for '${label}'${hint}`, option);
};

const accepts = (kind: ValueKind, value: string): boolean => {
  if (kind === 'string') return true;
  if (typeof kind === 'object') return kind.oneOf.includes(value);
  return /^\+?[0-9]+$/.test(value) && BigInt(value.replace('+', '')) <= (limits[kind] ?? 0n);
};

const choices = ({ oneOf, word }: { oneOf: readonly string[]; word: string }): string => {
  const quoted = oneOf.map((one) => `'${one}'`);
  return `${quoted.slice(0, -1).join(', ')} ${word} ${quoted.at(-1)}`;
};

const assign = (spec: CommandSpec, given: readonly string[]): { named: Map<string, string[]>; extra: string[] } => {
  const named = new Map<string, string[]>();
  let rest = [...given];
  for (const positional of spec.positionals) {
    const taken = positional.rest === true ? rest : rest.slice(0, 1);
    rest = rest.slice(taken.length);
    if (taken.length > 0) named.set(positional.name, taken);
    else if (positional.optional !== true) {
      throw usageError(
        `Missing expected argument '<${positional.name}>${positional.rest === true ? ' ...' : ''}'`,
        usageOf(spec),
        `tart ${spec.name}`,
        `<${positional.name}>  ${positional.help}`,
      );
    }
  }
  return { named, extra: rest };
};

const complaint = (spec: CommandSpec, unknown: readonly string[], extra: readonly string[]): string | undefined => {
  const [first] = unknown;
  if (first !== undefined) return unknownOption(first, spec.options);
  if (extra.length === 0) return undefined;
  const quoted = extra.map((one) => `'${one}'`).join(', ');
  return extra.length === 1 ? `Unexpected argument ${quoted}` : `${extra.length} unexpected arguments: ${quoted}`;
};

/** With the nearest known option when the edit distance is below 4. */
export const unknownOption = (given: string, options: readonly OptionSpec[]): string => {
  const names = [...options.filter((one) => one.hidden !== true).map((one) => one.name), 'help', 'version'];
  const near = names
    .filter((name) => name.length > 1)
    .map((name) => ({ name, distance: editDistance(given.replace(/^--?/, ''), name) }))
    .sort((one, other) => one.distance - other.distance)[0];
  const hint = near !== undefined && near.distance < 4 ? `. Did you mean '--${near.name}'?` : '';
  return `Unknown option '${given}'${hint}`;
};
