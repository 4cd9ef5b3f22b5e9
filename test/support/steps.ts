/** Faults at a chosen call: every call to engine, ledger and guests is numbered, and the n-th goes wrong in a given way. */
import { kill, look, type Mac } from './mac.ts';

/**
 * `fail`: it does nothing and throws; `late`: it does its work and throws all the same (a call that timed out);
 * `abort`, `abort-late`: Ctrl-C comes right before or right after its work; `kill`, `kill-late`: the process dies then,
 * and a call that was under way does its work later, unless somebody ends it; `down`: all calls fail from here on;
 * `none`: nothing goes wrong, but for what happens `meanwhile`.
 */
export type FaultKind = 'none' | 'fail' | 'late' | 'abort' | 'abort-late' | 'kill' | 'kill-late' | 'down';

export interface Fault {
  readonly at: number;
  readonly how: FaultKind;
  /** What somebody else does right before that call. */
  meanwhile?(): void;
}

export type CallKind = 'plain' | 'child' | 'whole';

export interface Steps {
  /**
   * Runs `work` as the next call; `words` is what the journal says. A `child` has a process of its own, which outlives
   * ours. What is `whole` either does its work or throws: nobody could undo what it made and did not hand over.
   */
  step<T>(
    words: readonly string[],
    signal: AbortSignal | undefined,
    work: () => T | Promise<T>,
    kind?: CallKind,
  ): Promise<T>;
  readonly count: () => number;
}

export interface StepsOptions {
  readonly mac: Mac;
  readonly pid: number;
  readonly fault?: Fault;
  /** Ctrl-C. */
  interrupt(): void;
  /** What a failing call throws. */
  broken(words: readonly string[]): Error;
}

const never = new Promise<never>(() => undefined);

export const createSteps = ({ mac, pid, fault, interrupt, broken }: StepsOptions): Steps => {
  let count = 0;
  return {
    count: () => count,
    step: async (words, signal, work, kind = 'plain') => {
      if (!mac.living.has(pid)) return never;
      count += 1;
      const how = count === fault?.at || (fault?.how === 'down' && count > fault.at) ? fault.how : undefined;
      const label = words.join(' ');
      if (count === fault?.at) fault.meanwhile?.();
      const done = async () => {
        const result = await work();
        look(mac, label);
        return result;
      };
      signal?.throwIfAborted();
      mac.journal.push(label);
      switch (how) {
        case undefined:
        case 'none':
          return done();
        case 'fail':
        case 'down':
          throw broken(words);
        case 'late':
          if (kind !== 'whole') await done();
          throw broken(words);
        case 'abort':
          interrupt();
          signal?.throwIfAborted();
          return done();
        case 'abort-late': {
          const result = await done();
          interrupt();
          if (kind !== 'whole') signal?.throwIfAborted();
          return result;
        }
        case 'kill':
          kill(mac, pid);
          if (kind === 'child') mac.underWay.push({ words, finish: () => void done().catch(() => undefined) });
          return never;
        case 'kill-late':
          await done();
          kill(mac, pid);
          return never;
      }
    },
  };
};
