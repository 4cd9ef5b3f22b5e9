/** `tart --help` and `tart <command> --help`, on stdout with exit 0 (contract 0.3). */
import { type CommandSpec, fullLabel, usageOf } from './spec.ts';

export const rootHelp = (specs: readonly CommandSpec[]): string =>
  [
    'USAGE: tart <subcommand>',
    '',
    'OPTIONS:',
    entry('--version', 'Show the version.'),
    entry('-h, --help', 'Show help information.'),
    '',
    'SUBCOMMANDS:',
    ...specs.filter((one) => one.hidden !== true).map((one) => entry(one.name, one.abstract)),
    '',
    "  See 'tart help <subcommand>' for detailed help.",
    '',
  ].join('\n');

export const commandHelp = (spec: CommandSpec): string =>
  [
    `OVERVIEW: ${spec.abstract}`,
    '',
    `USAGE: ${usageOf(spec)}`,
    '',
    ...(spec.positionals.length === 0
      ? []
      : ['ARGUMENTS:', ...spec.positionals.map((one) => entry(`<${one.name}>`, one.help)), '']),
    'OPTIONS:',
    ...spec.options.filter((one) => one.hidden !== true).map((one) => entry(fullLabel(one), one.help)),
    entry('--version', 'Show the version.'),
    entry('-h, --help', 'Show help information.'),
    '',
  ].join('\n');

const entry = (label: string, text: string): string =>
  label.length < 23 ? `  ${label.padEnd(23)} ${text}` : `  ${label}\n${' '.repeat(26)}${text}`;
