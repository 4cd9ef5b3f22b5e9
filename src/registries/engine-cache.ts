/** The registry port for an engine whose images are nowhere but with itself: the simulator, whose pulls cost nothing. */
import type { Engine } from '../ports/engine.ts';
import type { Registry } from '../ports/registry.ts';

export const createPullingRegistry = (engine: Pick<Engine, 'pull' | 'digest'>): Registry => ({
  look: async (image, effect) => {
    await engine.pull(image, effect);
    const digest = await engine.digest(image, effect);
    return digest === undefined ? undefined : { digest };
  },
});
