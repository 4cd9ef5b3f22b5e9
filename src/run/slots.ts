/** Slots: the right to have one VM running. Shared by all tartplans of this host, and counting everybody's VMs (promise 4). */
import type { GuestOs, Limits } from '../model/desired.ts';
import { ProblemError, problem } from '../model/problem.ts';
import type { Clock, Effect } from '../ports/effect.ts';
import type { Engine } from '../ports/engine.ts';
import type { Ledger, SlotClaim } from '../ports/ledger.ts';

export interface SlotRequest {
  readonly vm: string;
  readonly os: GuestOs;
  readonly memoryMb: number;
  /** The longest first: seconds that the slot will be used. */
  readonly priority: number;
  readonly effect: Effect;
}

export interface Slots {
  /** Waits for a free slot, longest request first. Rejects when aborted or after the bound. */
  acquire(request: SlotRequest): Promise<SlotClaim>;
}

export interface SlotDeps {
  readonly engine: Engine;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly limits: Limits;
}

/** Apple's limit of running macOS guests per host (tart-contract 2.19); it binds however high `limits.vms` is. */
const APPLE_LIMIT = 2;
/** How long a case may wait for VMs that are not ours, and how often we look, milliseconds. */
const WAIT = { bound: 4 * 3_600_000, look: 1_000 };

interface Blocked {
  readonly others: boolean;
  readonly why: string;
}

interface Waiting extends SlotRequest {
  readonly since: number;
  told?: string;
  give(claim: SlotClaim): void;
  fail(error: unknown): void;
}

export const createSlots = (deps: SlotDeps): Slots => {
  const queue: Waiting[] = [];
  const memory = new Map<string, number>();
  const foreignOs = new Map<string, GuestOs>();
  let pumping = false;
  let wake = (): void => undefined;

  const pump = async (): Promise<void> => {
    wake();
    if (pumping) return;
    pumping = true;
    try {
      while (queue.length > 0) {
        const woken = new Promise<void>((resolve) => {
          wake = resolve;
        });
        const blocked = await serve();
        if (queue.length === 0) break;
        // Our own VMs tell when they end; others' have to be looked for.
        await Promise.race(blocked.others ? [woken, deps.clock.sleep(WAIT.look)] : [woken]);
      }
    } finally {
      pumping = false;
    }
  };

  /** Serves whom it can. `others`: the next in the queue waits for VMs that are not of this run. */
  const serve = async (): Promise<{ readonly others: boolean }> => {
    for (;;) {
      const next = queue.find((one) => fitsMemory(one.memoryMb));
      // Full of our own: they tell when they end, and nobody has to be asked.
      if (next === undefined || memory.size >= deps.limits.vms) return { others: false };
      if (deps.clock.now() - next.since > WAIT.bound) {
        settle(next, () => next.fail(new ProblemError(noSlot())));
        continue;
      }
      try {
        const found = await deps.ledger.locked('slots', next.effect.signal, () => tryClaim(next));
        if ('others' in found) {
          if (found.others) for (const waiting of queue) tell(waiting, found.why);
          return found;
        }
        // It may have been interrupted meanwhile: then nobody takes the claim.
        if (next.effect.signal.aborted) await found.release();
        settle(next, () => next.give(found));
      } catch (error) {
        settle(next, () => next.fail(error));
      }
    }
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

  const tryClaim = async (request: SlotRequest): Promise<SlotClaim | Blocked> => {
    const listing = await deps.engine.list(request.effect);
    const claims = await deps.ledger.claims();
    const running = listing.vms.filter((vm) => vm.state === 'running').map((vm) => vm.name);
    const busy = new Set([...running, ...claims.map((claim) => claim.vm)]);
    busy.delete(request.vm);
    const names = [...busy].sort().join(', ');
    const others = [...busy].some((vm) => !memory.has(vm));
    if (busy.size >= deps.limits.vms)
      return { others, why: `waiting for a slot: ${busy.size} of ${deps.limits.vms} VMs run (${names})` };
    if (request.os === 'darwin' && busy.size >= APPLE_LIMIT) {
      const known = new Map(claims.map((claim) => [claim.vm, claim.os]));
      const kinds = await Promise.all([...busy].map((vm) => known.get(vm) ?? osOf(vm, request.effect)));
      const full = kinds.filter((os) => os === 'darwin').length >= APPLE_LIMIT;
      if (full) return { others, why: `waiting for a slot: a Mac runs two macOS guests at once (${names})` };
    }
    const claim = await deps.ledger.claim(request.vm, request.os);
    memory.set(request.vm, request.memoryMb);
    return {
      ...claim,
      release: async () => {
        memory.delete(request.vm);
        await claim.release();
        void pump();
      },
    };
  };

  const osOf = async (vm: string, effect: Effect): Promise<GuestOs> => {
    const known =
      foreignOs.get(vm) ??
      (await deps.engine.info(vm, effect).then(
        (info) => info.os,
        () => 'darwin' as const,
      ));
    foreignOs.set(vm, known);
    return known;
  };

  const fitsMemory = (megabytes: number): boolean => {
    const used = [...memory.values()].reduce((sum, one) => sum + one, 0);
    return deps.limits.memoryMb === undefined || memory.size === 0 || used + megabytes <= deps.limits.memoryMb;
  };

  return {
    acquire: (request) =>
      new Promise((resolve, reject) => {
        const { signal } = request.effect;
        if (signal.aborted) return reject(signal.reason);
        const waiting: Waiting = {
          ...request,
          since: deps.clock.now(),
          give: (claim) => {
            signal.removeEventListener('abort', onAbort);
            resolve(claim);
          },
          fail: (error) => {
            signal.removeEventListener('abort', onAbort);
            reject(error);
          },
        };
        const onAbort = (): void => settle(waiting, () => waiting.fail(signal.reason));
        signal.addEventListener('abort', onAbort, { once: true });
        const before = queue.findIndex((one) => one.priority < request.priority);
        queue.splice(before < 0 ? queue.length : before, 0, waiting);
        void pump();
      }),
  };
};

const noSlot = () =>
  problem('engine/no-slot', 'no slot became free within 4 hours', {
    hint: 'Stop other VMs (tart list shows them), or raise limits.vms in the tartfile.',
  });
