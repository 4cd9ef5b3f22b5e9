/** argv -> the command that runs it -> an exit code. The one place where what was thrown is drawn. */
import { stripVTControlCharacters } from 'node:util';
import { type Problem, toProblems } from '../model/problem.ts';
import { frame } from '../report/frame.ts';
import { parse } from './args.ts';
import { exitCode } from './exit-code.ts';
import { helpText } from './help.ts';
import { colored } from './screen.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

export const dispatch = async (argv: readonly string[], world: World): Promise<number> => {
  const parsed = parse(argv);
  switch (parsed.kind) {
    case 'version':
      world.stdout.write(`${version}\n`);
      return exitCode.ok;
    case 'help':
      world.stdout.write(helpText(parsed.command));
      return exitCode.ok;
    case 'wrong':
      return tell(parsed.problems, world, argv);
    case 'run':
      try {
        const { run } = await parsed.invocation.command.load();
        return await run(parsed.invocation, world);
      } catch (error) {
        return tell(toProblems(error), world, argv);
      }
  }
};

const tell = (problems: readonly Problem[], world: World, argv: readonly string[]): number => {
  const color = colored(world.stderr, world, argv.includes('--no-color'));
  const verbose = argv.includes('--verbose') || argv.includes('-v');
  for (const one of problems) {
    world.stderr.write(`${frame(one, { color })}\n`);
    if (verbose && one.cause instanceof Error)
      world.stderr.write(`${stripVTControlCharacters(one.cause.stack ?? '')}\n`);
  }
  return exitCode.error;
};
