/** Work with a bound: every wait ends, and says which one it was (promise 5). */
import { type Problem, ProblemError } from '../model/problem.ts';
import type { Clock } from '../ports/effect.ts';

/** Runs `work` with a signal that also aborts after `ms`; then it throws `late`. */
export const bounded = async <T>(
  clock: Clock,
  ms: number,
  signal: AbortSignal,
  late: () => Problem,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const timeout = new AbortController();
  const done = new AbortController();
  const timer = clock.sleep(ms, done.signal).then(
    () => timeout.abort(new ProblemError(late())),
    () => undefined,
  );
  try {
    return await work(AbortSignal.any([signal, timeout.signal]));
  } finally {
    done.abort();
    await timer;
  }
};
