/** The real clock. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../ports/effect.ts';

/** Time as the host has it. */
export const createClock = (): Clock => ({
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    signal?.throwIfAborted();
    try {
      await delay(ms, undefined, signal === undefined ? {} : { signal });
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  },
});

/** Calls `work` every `ms` until the result is called; keeps no process alive. */
export const every = (ms: number, work: () => void): (() => void) => {
  const timer = setInterval(work, ms);
  timer.unref();
  return () => clearInterval(timer);
};
