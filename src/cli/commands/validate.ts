/** `tartplan validate`: everything that is wrong with the tartfile, at once. */
import type { Problem } from '../../model/problem.ts';
import { frame } from '../../report/frame.ts';
import { problemJson } from '../../report/problem-json.ts';
import { exitCode } from '../exit-code.ts';
import type { Invocation } from '../invocation.ts';
import { loadProject, locate } from '../project.ts';
import { colored } from '../screen.ts';
import type { World } from '../world.ts';

export const run = async (invocation: Invocation, world: World): Promise<number> => {
  const place = locate(invocation, world);
  const loaded = loadProject(place, world);
  const problems: readonly Problem[] = loaded.ok ? loaded.warnings : loaded.problems;
  if (invocation.value('format') === 'json') {
    world.stdout.write(
      `${JSON.stringify({ formatVersion: 1, valid: loaded.ok, problems: problems.map(problemJson) }, null, 2)}\n`,
    );
    return loaded.ok ? exitCode.ok : exitCode.error;
  }
  const color = colored(world.stderr, world, invocation.flags.has('no-color'));
  for (const one of problems) world.stderr.write(`${frame(one, { color })}\n`);
  if (!loaded.ok) {
    const count = problems.filter((one) => one.severity === 'error').length;
    world.stderr.write(`${place.shown}: ${count} ${count === 1 ? 'error' : 'errors'}\n`);
    return exitCode.error;
  }
  const { bases, layers, machines, cases } = loaded.value;
  world.stdout.write(
    `${place.shown} is valid: ${count(bases.length, 'base')},${layers.length === 0 ? '' : ` ${count(layers.length, 'layer')},`} ${count(machines.length, 'machine')}, ${count(cases.length, 'case')}.\n`,
  );
  return exitCode.ok;
};

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
