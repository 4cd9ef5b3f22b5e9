/** A clock that is wound by hand: time passes when a test says so, and a wait that nothing ends is an error, not a hang. */
import type { Clock } from '../../src/ports/effect.ts';

export interface HandClock extends Clock {
  /** How many sleep now. */
  sleeping(): number;
  /** Lets all run that needs no time. */
  settle(): Promise<void>;
  /** Moves time on; who sleeps wakes in order, each before time moves on. */
  advance(ms: number): Promise<void>;
  /** Moves from sleeper to sleeper until `work` is over. Throws when nobody sleeps any more, or after `bound` milliseconds. */
  until<T>(work: Promise<T>, bound?: number): Promise<T>;
  /** Moves from sleeper to sleeper until nobody sleeps, or `bound` milliseconds have passed. */
  drain(bound?: number): Promise<void>;
}

interface Sleeper {
  readonly at: number;
  readonly order: number;
  wake(): void;
}

const DAY = 24 * 3_600_000;

export const createHandClock = (start = Date.UTC(2026, 10, 24)): HandClock => {
  const sleepers = new Set<Sleeper>();
  let now = start;
  let order = 0;

  const next = (): Sleeper | undefined => [...sleepers].sort((a, b) => a.at - b.at || a.order - b.order)[0];

  const settle = async (): Promise<void> => {
    // Macrotasks: each comes after all promises that are ready, and after what streams do on the next tick.
    for (let round = 0; round < 3; round++) await new Promise<void>((resolve) => setImmediate(resolve));
  };

  const wakeNext = async (until: number): Promise<boolean> => {
    const first = next();
    if (first === undefined || first.at > until) return false;
    now = Math.max(now, first.at);
    sleepers.delete(first);
    first.wake();
    await settle();
    return true;
  };

  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) return reject(signal.reason);
        const sleeper: Sleeper = {
          at: now + ms,
          order: order++,
          wake: () => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
          },
        };
        const onAbort = (): void => {
          sleepers.delete(sleeper);
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        sleepers.add(sleeper);
      }),
    sleeping: () => sleepers.size,
    settle,
    advance: async (ms) => {
      const until = now + ms;
      await settle();
      while (await wakeNext(until));
      now = until;
      await settle();
    },
    until: async (work, bound = DAY) => {
      const limit = now + bound;
      let over = false;
      const done = work.finally(() => {
        over = true;
      });
      done.catch(() => undefined);
      await settle();
      while (!over) {
        if (!(await wakeNext(limit))) {
          const why = sleepers.size === 0 ? 'nobody sleeps' : `not over after ${bound} ms`;
          throw new Error(`stuck: the work is not done, and ${why}`);
        }
      }
      return done;
    },
    drain: async (bound = DAY) => {
      const limit = now + bound;
      await settle();
      while (await wakeNext(limit));
    },
  };
};
