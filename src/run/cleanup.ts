/** Cleaning up goes on when everything else was told to stop; it is bounded by itself. */
import { problem } from '../model/problem.ts';
import { bounded } from './bounded.ts';
import type { Tools } from './tools.ts';

/** Milliseconds for one piece of cleaning up; stop and delete bound their own calls well below. */
const BOUND = 180_000;

/** Runs `work` with a signal of its own, not the run's: Ctrl-C must not stop what removes VMs (promise 3). */
export const cleanup = <T>(
  tools: Pick<Tools, 'clock'>,
  what: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> =>
  bounded(
    tools.clock,
    BOUND,
    new AbortController().signal,
    () =>
      problem('engine/timeout', `cleaning up did not end within ${BOUND / 1000} s: ${what}`, {
        hint: 'Run tartplan gc later.',
      }),
    work,
  );
