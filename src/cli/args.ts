/** Arguments -> invocation, or problems. Pure. */
import { parseArgs } from 'node:util';
import { closest } from '../model/closest.ts';
import { type Problem, problem } from '../model/problem.ts';
import { commands, common } from './commands.ts';
import type { Command, Invocation, Option } from './invocation.ts';

export type Parsed =
  | { readonly kind: 'run'; readonly invocation: Invocation }
  | { readonly kind: 'help'; readonly command: Command | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] };

export const parse = (argv: readonly string[]): Parsed => {
  const [first = 'help', ...rest] = argv;
  if (first === '--version' || first === '-V' || first === 'version') return { kind: 'version' };
  if (first === 'help' || first === '--help' || first === '-h') return help(rest[0]);
  const command = commands.find((one) => one.name === first);
  if (command === undefined) return { kind: 'wrong', problems: [unknownCommand(first)] };
  return parseFor(command, rest);
};

const help = (name: string | undefined): Parsed => {
  const command = commands.find((one) => one.name === name);
  if (name === undefined || name.startsWith('-') || command !== undefined) return { kind: 'help', command };
  return { kind: 'wrong', problems: [unknownCommand(name)] };
};

const parseFor = (command: Command, args: readonly string[]): Parsed => {
  const options = [...command.options, ...common];
  const config = Object.fromEntries(
    options.map((one) => [
      one.name,
      {
        type: one.value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: one.repeated === true,
        ...(one.short === undefined ? {} : { short: one.short }),
      },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const problems: Problem[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find((one) => one.name === token.name);
    if (option === undefined) problems.push(unknownOption(token.rawName, command, options));
    else if (option.value === undefined && token.value === undefined) flags.add(option.name);
    else if (token.inlineValue === false && /^-./.test(token.value)) problems.push(notAValue(option, token.value));
    else problems.push(...take(option, token.value, values));
  }
  if (command.operands === undefined && operands.length > 0) {
    problems.push(
      problem('usage/operand', `${command.name} takes no arguments, but there is "${operands[0] ?? ''}"`, {
        hint: seeHelp(command),
      }),
    );
  }
  if (flags.has('help')) return { kind: 'help', command };
  if (problems.length > 0) return { kind: 'wrong', problems };
  const invocation: Invocation = {
    command,
    operands,
    flags,
    value: (name) => values.get(name)?.at(-1),
    values: (name) => values.get(name) ?? [],
  };
  return { kind: 'run', invocation };
};

const take = (option: Option, value: string | undefined, values: Map<string, string[]>): Problem[] => {
  if (option.value === undefined) return [problem('usage/value', `--${option.name} takes no value`)];
  if (value === undefined || value === '')
    return [problem('usage/value', `--${option.name} wants a value: ${option.value}`)];
  if (option.choices !== undefined && !option.choices.includes(value)) {
    return [
      problem('usage/value', `--${option.name} cannot be "${value}"`, {
        hint: `Choose one of: ${option.choices.join(', ')}.`,
      }),
    ];
  }
  values.set(option.name, [...(values.get(option.name) ?? []), value]);
  return [];
};

const notAValue = (option: Option, value: string): Problem =>
  problem('usage/value', `--${option.name} wants a value, and "${value}" looks like an option`, {
    hint: `If that is what you mean: --${option.name}=${value}.`,
  });

const unknownCommand = (name: string): Problem => {
  if (name.startsWith('-')) {
    return problem('usage/command', `there is an option before the command: ${name}`, {
      hint: `Options come after it: tartplan <command> ${name}. tartplan --help lists the commands.`,
    });
  }
  const near = closest(
    name,
    commands.map((one) => one.name),
  );
  const hint =
    near === undefined
      ? 'tartplan --help lists the commands.'
      : `Did you mean "${near}"? tartplan --help lists the commands.`;
  return problem('usage/command', `there is no command "${name}"`, { hint });
};

const unknownOption = (raw: string, command: Command, options: readonly Option[]): Problem => {
  const near = closest(
    raw.replace(/^--?/, ''),
    options.map((one) => one.name),
  );
  const hint = near === undefined ? seeHelp(command) : `Did you mean --${near}? ${seeHelp(command)}`;
  return problem('usage/option', `${command.name} has no option ${raw}`, { hint });
};

const seeHelp = (command: Command): string => `tartplan ${command.name} --help lists what there is.`;
