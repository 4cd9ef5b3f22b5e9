/** `tartplan state export`: what a plan needs to know of this host, as JSON, for plans that are made elsewhere. */
import { ProblemError, problem } from '../../model/problem.ts';
import { hostFacts } from '../../system/host.ts';
import { exitCode } from '../exit-code.ts';
import { readHost } from '../host-state.ts';
import { listen } from '../interrupts.ts';
import type { Invocation } from '../invocation.ts';
import { loadProject, locate } from '../project.ts';
import { stateText } from '../state-file.ts';
import { wire } from '../wire.ts';
import type { World } from '../world.ts';

export const run = async (invocation: Invocation, world: World): Promise<number> => {
  const [verb, ...more] = invocation.operands;
  if (verb !== 'export' || more.length > 0) {
    throw new ProblemError(
      problem('usage/operand', verb === undefined ? 'state what?' : `state cannot "${invocation.operands.join(' ')}"`, {
        hint: 'Write tartplan state export > state.json.',
      }),
    );
  }
  const place = locate(invocation, world);
  const wired = wire(invocation, world);
  const interrupts = listen(world, wired.ledger, '', () => undefined);
  const effect = { signal: interrupts.signal, note: () => undefined };
  try {
    const loaded = loadProject(place, world);
    if (!loaded.ok) throw new ProblemError(loaded.problems);
    const state = await readHost(loaded.value, wired.engine.list(effect), place.historyFolder, wired, effect);
    world.stdout.write(await stateText(loaded.value, state, hostFacts()));
    return exitCode.ok;
  } catch (error) {
    if (interrupts.signal.aborted) return exitCode.interrupted;
    throw error;
  } finally {
    interrupts.stop();
  }
};
