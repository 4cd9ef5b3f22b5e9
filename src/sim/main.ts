/** tart-sim: a stand-in for the `tart` executable. Finds the subcommand, parses, validates, runs, leaves. */
import { commandSpecs } from './args/commands.ts';
import { commandHelp, rootHelp } from './args/help.ts';
import { invalid, parse, unknownOption } from './args/parse.ts';
import type { CommandSpec } from './args/spec.ts';
import type { Command } from './commands/context.ts';
import { Exit, otherError, usageError } from './exit.ts';
import { chooseFaults } from './faults/active.ts';
import { withFaults } from './faults/around.ts';
import { openHome } from './home/home.ts';
import { collectGarbage } from './home/tmp.ts';
import { logCall } from './log.ts';
import { err, out } from './out.ts';
import { cancelOnInterrupt } from './signals.ts';

/** Runs one call; ends the process with tart's exit code (contract 0.2). */
export const main = async (argv: readonly string[]): Promise<void> => {
  logCall(argv);
  try {
    process.exit(await call(argv));
  } catch (error) {
    const { code, stderr } = error instanceof Exit ? error : otherError((error as Error).message);
    err(stderr);
    process.exit(code);
  }
};

const version = (): string => process.env.TART_SIM_VERSION ?? '2.32.1';

const call = async (argv: readonly string[]): Promise<number> => {
  const [first, ...rest] = argv;
  if (first === undefined || first === '-h' || first === '--help' || (first === 'help' && rest.length === 0)) {
    out(rootHelp(commandSpecs));
    return 0;
  }
  if (first === '--version') {
    out(`${version()}\n`);
    return 0;
  }
  const name = first === 'help' ? (rest[0] ?? '') : first;
  const spec = commandSpecs.find((one) => one.name === name);
  if (spec === undefined) {
    throw usageError(
      name.startsWith('-') ? unknownOption(name, []) : `Unexpected argument '${name}'`,
      'tart <subcommand>',
      'tart',
    );
  }
  if (first === 'help') {
    out(commandHelp(spec));
    return 0;
  }
  const asked = builtIn(spec, rest);
  if (asked !== undefined) {
    out(asked === 'help' ? commandHelp(spec) : `${version()}\n`);
    return 0;
  }
  return runCommand(spec, rest);
};

/** `-h`, `--help` and `--version` of a subcommand, unless they belong to the guest's command. */
const builtIn = (spec: CommandSpec, argv: readonly string[]): 'help' | 'version' | undefined => {
  const end = argv.findIndex((word) => word === '--' || (spec.verbatim === true && !word.startsWith('-')));
  const own = end < 0 ? argv : argv.slice(0, end);
  if (own.includes('-h') || own.includes('--help')) return 'help';
  return own.includes('--version') ? 'version' : undefined;
};

const runCommand = async (spec: CommandSpec, argv: readonly string[]): Promise<number> => {
  const args = parse(spec, argv);
  const command = await load(spec.name);
  const names = [...args.positionals].filter(([key]) => key !== 'command').flatMap(([, values]) => values);
  command.validate?.({ spec, args });
  if (args.leftover !== undefined) throw invalid(spec, args.leftover);
  if (spec.name !== 'run') cancelOnInterrupt();
  const home = openHome();
  chooseFaults(home, spec.name, names);
  if (spec.name !== 'pull' && spec.name !== 'clone') collectGarbage(home);
  await withFaults(names, () => command.run({ home, spec, args }));
  return typeof process.exitCode === 'number' ? process.exitCode : 0;
};

const load = async (name: string): Promise<Command> => {
  switch (name) {
    case 'create':
      return (await import('./commands/create.ts')).create;
    case 'clone':
      return (await import('./commands/clone.ts')).clone;
    case 'run':
      return (await import('./run/run.ts')).run;
    case 'set':
      return (await import('./commands/set.ts')).set;
    case 'get':
      return (await import('./commands/get.ts')).get;
    case 'list':
      return (await import('./commands/list.ts')).list;
    case 'login':
      return (await import('./commands/login.ts')).login;
    case 'logout':
      return (await import('./commands/login.ts')).logout;
    case 'ip':
      return (await import('./commands/ip.ts')).ip;
    case 'exec':
      return (await import('./commands/exec.ts')).exec;
    case 'pull':
      return (await import('./commands/pull.ts')).pull;
    case 'prune':
      return (await import('./commands/prune.ts')).prune;
    case 'rename':
      return (await import('./commands/rename.ts')).rename;
    case 'stop':
      return (await import('./commands/stop.ts')).stop;
    case 'suspend':
      return (await import('./commands/stop.ts')).suspend;
    case 'delete':
      return (await import('./commands/delete.ts')).remove;
    case 'fqn':
      return (await import('./commands/fqn.ts')).fqn;
    default:
      throw otherError(`tart-sim does not simulate "tart ${name}"`);
  }
};
