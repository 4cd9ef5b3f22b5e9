/** The settings of a fresh clone. */
import type { Settings } from '../model/desired.ts';
import type { Lane } from './lane.ts';
import type { Shared } from './shared.ts';

/**
 * One call, with a MAC address of its own. The clone of a suspended VM is suspended, with a state that no longer fits after
 * `set` (tart-contract 2.4): only a base that others keep can be, since tartplan boots none.
 */
export const setFresh = (
  vm: string,
  /** What it was cloned from. */
  from: string,
  settings: Settings,
  { tools }: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<void> =>
  lane.phase('set', async () => {
    const effect = lane.effect(signal);
    if (tools.suspended.has(from)) await tools.engine.stop(vm, effect);
    await tools.engine.set(vm, settings, true, effect);
  });
