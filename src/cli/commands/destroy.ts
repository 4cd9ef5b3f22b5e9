/** `tartplan destroy`: deletes all that this tartfile made; apply with nothing desired. */
import { act } from '../acting.ts';
import type { Invocation } from '../invocation.ts';
import { nothing } from '../nothing.ts';
import { planLedger } from '../planning.ts';
import { locate } from '../project.ts';
import type { World } from '../world.ts';

/** The tartfile is not read: a broken one must not stand in the way of tidying up. */
export const run = async (invocation: Invocation, world: World): Promise<number> => {
  const place = locate(invocation, world);
  return act(
    {
      stateFolder: place.stateFolder,
      historyFolder: place.historyFolder,
      asks: true,
      plan: (wired, signal) =>
        planLedger(nothing(place.shown, place.file), wired, { signal, note: () => undefined }, true),
    },
    invocation,
    world,
  );
};
