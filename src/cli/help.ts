/** Help, from the table of commands. */
import { commands, common } from './commands.ts';
import type { Command, Option } from './invocation.ts';

export const helpText = (command: Command | undefined): string => (command === undefined ? overview() : help(command));

const overview =
  (): string => `tartplan: proof that a fresh Mac of every macOS version comes up right from your dotfiles

Usage: tartplan <command> [options]

Commands:
${rows(commands.map((one) => [one.name, one.summary]))}

Options of every command:
${optionRows(common)}
  --version         the version

Exit codes: 0 done; 1 an error; 2 changes (plan --detailed-exitcode); 3 a suite failed; 130 interrupted.
Environment: TARTPLAN_TART (the tart executable), TART_HOME, XDG_STATE_HOME (where the ledger is), NO_COLOR, FORCE_COLOR.
`;

const help = (command: Command): string => `${command.summary}.

Usage: tartplan ${command.name}${command.operands === undefined ? '' : ` ${command.operands}`} [options]

${command.details}

Options:
${optionRows([...command.options, ...common])}
`;

const optionRows = (options: readonly Option[]): string =>
  rows(
    options.map((one) => [
      `${one.short === undefined ? '' : `-${one.short}, `}--${one.name}${one.value === undefined ? '' : ` <${one.value}>`}`,
      one.text,
    ]),
  );

const rows = (pairs: readonly (readonly [string, string])[]): string => {
  const width = Math.max(16, ...pairs.map(([left]) => left.length));
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
};
