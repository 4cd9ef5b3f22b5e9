/** `tartplan apply` and `tartplan test`: make it so. */
import { act } from '../acting.ts';
import type { Invocation } from '../invocation.ts';
import { makePlan } from '../planning.ts';
import { locate } from '../project.ts';
import type { World } from '../world.ts';

export const run = async (invocation: Invocation, world: World): Promise<number> => {
  const place = locate(invocation, world);
  return act(
    {
      stateFolder: place.stateFolder,
      historyFolder: place.historyFolder,
      asks: true,
      plan: (wired, signal) =>
        makePlan({ invocation, world, wired, place, effect: { signal, note: () => undefined }, tidy: true }),
    },
    invocation,
    world,
  );
};
