/** The registry port for an engine whose images are nowhere but with itself: the simulator, whose pulls cost nothing. */
import type { Engine } from '../ports/engine.ts';
import type { Registry } from '../ports/registry.ts';

/** `aside` lends an engine with a home of its own, which is thrown away: nothing is pulled into the real one. */
export const createPullingRegistry = (
  aside: <T>(work: (engine: Pick<Engine, 'pull' | 'digest'>) => Promise<T>) => Promise<T>,
): Registry => ({
  look: (image, effect) =>
    aside(async (engine) => {
      await engine.pull(image, effect);
      const digest = await engine.digest(image, effect);
      return digest === undefined ? undefined : { digest };
    }),
});
