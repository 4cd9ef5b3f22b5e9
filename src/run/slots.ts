/** Slots: the right to have one VM running. Shared by all tartplans of this host, and counting everybody's VMs (promise 4). */
import type { Limits } from '../model/desired.ts';
import { type Problem, ProblemError, problem } from '../model/problem.ts';
import { lineUp, nextInLine } from '../model/room.ts';
import type { Clock } from '../ports/effect.ts';
import type { Engine } from '../ports/engine.ts';
import type { Ledger } from '../ports/ledger.ts';
import { type ClaimRequest, createClaims, type Slot } from './claims.ts';

export interface SlotRequest extends ClaimRequest {
  /** The longest first: seconds that the slot will be used. */
  readonly priority: number;
}

export interface Slots {
  /** Waits for a free slot, longest request first. Rejects when aborted or after the bound. */
  acquire(request: SlotRequest): Promise<Slot>;
}

export interface SlotDeps {
  readonly engine: Engine;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly limits: Limits;
}

/** How long VMs that are not ours may let us wait without one slot becoming free, and how often we look, milliseconds. */
const WAIT = { bound: 4 * 3_600_000, look: 1_000 };

interface Waiting extends SlotRequest {
  told?: string;
  give(slot: Slot): void;
  fail(error: unknown): void;
}

export const createSlots = (deps: SlotDeps): Slots => {
  const queue: Waiting[] = [];
  let pumping = false;
  let wake = (): void => undefined;
  /** Since when others alone keep us waiting. */
  let stalledSince: number | undefined;

  const pump = async (): Promise<void> => {
    wake();
    if (pumping) return;
    pumping = true;
    try {
      while (queue.length > 0) {
        const woken = new Promise<void>((resolve) => {
          wake = resolve;
        });
        const others = await serve();
        if (queue.length === 0) break;
        if (stalled(others)) continue;
        // Our own VMs tell when they end; others' have to be looked for.
        const awake = new AbortController();
        const looked = others ? deps.clock.sleep(WAIT.look, awake.signal).catch(() => undefined) : woken;
        await Promise.race([woken, looked]);
        awake.abort();
      }
    } finally {
      pumping = false;
    }
  };
  const claims = createClaims(
    deps,
    () => void pump(),
    () => queue.length > 0,
  );

  /** Serves whom it can. True: somebody waits for VMs that are not of this run. */
  const serve = async (): Promise<boolean> => {
    let others = false;
    let macs = true;
    for (;;) {
      // Full of our own: they tell when they end, and nobody has to be asked.
      if (claims.held() >= deps.limits.vms) return false;
      const next = nextInLine(queue, macs, claims.fitsMemory);
      if (next === undefined) return others;
      try {
        const found = await claims.claim(next);
        if ('macs' in found) {
          others ||= found.others;
          if (found.others) for (const one of queue) if (!found.macs || one.os === 'darwin') tell(one, found.why);
          if (!found.macs) return others;
          // Guests with Linux behind it in the queue may have a place all the same.
          macs = false;
          continue;
        }
        stalledSince = undefined;
        // It may have been interrupted meanwhile: then nobody takes the claim.
        if (next.effect.signal.aborted) await found.release();
        settle(next, () => next.give(found));
      } catch (error) {
        settle(next, () => next.fail(error));
      }
    }
  };

  /** Others have kept all of us waiting beyond the bound: nobody waits any longer. */
  const stalled = (others: boolean): boolean => {
    stalledSince = others && claims.held() === 0 ? (stalledSince ?? deps.clock.now()) : undefined;
    if (stalledSince === undefined || deps.clock.now() - stalledSince <= WAIT.bound) return false;
    stalledSince = undefined;
    for (const one of [...queue]) settle(one, () => one.fail(new ProblemError(noSlot())));
    return true;
  };

  const tell = (waiting: Waiting, why: string): void => {
    if (waiting.told === why) return;
    waiting.told = why;
    waiting.effect.note(why);
  };

  const settle = (waiting: Waiting, tell: () => void): void => {
    const index = queue.indexOf(waiting);
    if (index >= 0) queue.splice(index, 1);
    tell();
  };

  return {
    acquire: (request) =>
      new Promise((resolve, reject) => {
        const { signal } = request.effect;
        if (signal.aborted) return reject(signal.reason);
        const waiting: Waiting = {
          ...request,
          give: (slot) => {
            signal.removeEventListener('abort', onAbort);
            resolve(slot);
          },
          fail: (error) => {
            signal.removeEventListener('abort', onAbort);
            reject(error);
          },
        };
        // Who comes after it in the queue may have a place now.
        const onAbort = (): void => {
          settle(waiting, () => waiting.fail(signal.reason));
          wake();
        };
        signal.addEventListener('abort', onAbort, { once: true });
        lineUp(queue, waiting);
        void pump();
      }),
  };
};

const noSlot = (): Problem =>
  problem('engine/no-slot', 'no slot became free within 4 hours', {
    hint: 'Stop other VMs (tart list shows them), or raise limits.vms in the tartfile.',
  });
