/** The end of a connection, as many commands at once wait for it. An AbortSignal warns of more than ten listeners. */
import type { ProblemError } from '../model/problem.ts';

export interface Loss {
  /** Why the connection is over; undefined while it is not. */
  reason(): ProblemError | undefined;
  /** Calls `tell` once when it is over; returns what takes that back. */
  listen(tell: (reason: ProblemError) => void): () => void;
}

export const createLoss = (): Loss & { happen(reason: ProblemError): void } => {
  const listeners = new Set<(reason: ProblemError) => void>();
  let over: ProblemError | undefined;
  return {
    reason: () => over,
    listen: (tell) => {
      if (over !== undefined) tell(over);
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    happen: (reason) => {
      over ??= reason;
      for (const tell of listeners) tell(over);
      listeners.clear();
    },
  };
};
