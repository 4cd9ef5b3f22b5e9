/** `tartplan apply` and `tartplan test`: make it so. */
import { act } from '../acting.ts';
import type { Invocation } from '../invocation.ts';
import { makePlan } from '../planning.ts';
import { locate } from '../project.ts';
import { askAgain, requireFresh, savedPlanOf } from '../saved-plan.ts';
import type { World } from '../world.ts';

export const run = async (given: Invocation, world: World): Promise<number> => {
  const place = locate(given, world);
  const saved = given.command.name === 'apply' ? savedPlanOf(given, world) : undefined;
  const invocation = saved === undefined ? given : askAgain(given, saved);
  return act(
    {
      stateFolder: place.stateFolder,
      historyFolder: place.historyFolder,
      asks: true,
      plan: async (wired, signal) => {
        const effect = { signal, note: () => undefined };
        const planning = await makePlan({ invocation, world, wired, place, effect, tidy: true });
        if (saved !== undefined) requireFresh(saved, planning.plan);
        return planning;
      },
    },
    invocation,
    world,
  );
};
