/** `tartplan gc`: deletes what dead runs left, from any folder. */
import { join } from 'node:path';
import { act } from '../acting.ts';
import type { Invocation } from '../invocation.ts';
import { nothing } from '../nothing.ts';
import { planLedger } from '../planning.ts';
import type { World } from '../world.ts';

export const run = (invocation: Invocation, world: World): Promise<number> => {
  const stateFolder = join(world.env.XDG_STATE_HOME || join(world.home, '.local', 'state'), 'tartplan', 'gc');
  return act(
    {
      stateFolder,
      historyFolder: stateFolder,
      asks: false,
      dryRun: invocation.flags.has('dry-run'),
      plan: (wired, signal) =>
        planLedger(nothing('gc', ''), wired, { signal, note: () => undefined }, !invocation.flags.has('dry-run')),
    },
    invocation,
    world,
  );
};
