/** Waits that end: by their work, by the caller's signal or by their own bound. */

/** Runs `work` for at most `ms`; its signal aborts with the caller's reason, or with `late()` when the time is up. */
export const bounded = async <T>(
  signal: AbortSignal,
  ms: number,
  late: () => unknown,
  work: (within: AbortSignal) => Promise<T>,
): Promise<T> => {
  signal.throwIfAborted();
  const limit = AbortSignal.timeout(ms);
  const both = new AbortController();
  const stop = () => both.abort(signal.reason);
  const expire = () => both.abort(late());
  signal.addEventListener('abort', stop, { once: true });
  limit.addEventListener('abort', expire, { once: true });
  try {
    return await work(both.signal);
  } finally {
    signal.removeEventListener('abort', stop);
    limit.removeEventListener('abort', expire);
  }
};

/** The promise's value, or the signal's reason as soon as it aborts; what then still arrives goes to `discard`. */
export const orAborted = <T>(signal: AbortSignal, promise: Promise<T>, discard: (late: T) => void): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    promise.then(
      (value) => {
        signal.removeEventListener('abort', stop);
        if (signal.aborted) discard(value);
        else resolve(value);
      },
      (error: unknown) => {
        signal.removeEventListener('abort', stop);
        reject(signal.aborted ? signal.reason : error);
      },
    );
  });

/** Resolves after `ms`; does not keep the process alive. */
export const after = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    AbortSignal.timeout(ms).addEventListener('abort', () => resolve(), { once: true });
  });
