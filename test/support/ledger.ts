/** The ledger port in memory: what is written is on the Mac, whoever wrote it; locks and claims die with their process. */
import type { ProcessId } from '../../src/model/observed.ts';
import type { Ledger } from '../../src/ports/ledger.ts';
import { handOn, type Mac } from './mac.ts';
import type { Steps } from './steps.ts';

/** `reading`: what a read waits for. */
export const createFakeLedger = (
  mac: Mac,
  self: ProcessId,
  { step }: Steps,
  reading?: () => Promise<void> | undefined,
): Ledger => ({
  read: () =>
    step(['ledger.read'], undefined, async () => {
      await reading?.();
      return [...mac.entries.values()];
    }),
  write: (entry) =>
    step(['ledger.write', entry.vm, entry.state], undefined, () => {
      mac.entries.set(entry.vm, entry);
    }),
  forget: (vm) =>
    step(['ledger.forget', vm], undefined, () => {
      mac.entries.delete(vm);
    }),
  alive: async (entry) => mac.living.has(entry.process.pid),
  locked: async (name, signal, work) => {
    await step(['ledger.locked', name], signal, () => undefined);
    await take(mac, name, self.pid, signal);
    try {
      return await work();
    } finally {
      // The dead cannot: their lock was handed on when they died.
      if (mac.living.has(self.pid)) handOn(mac, name);
    }
  },
  claims: () =>
    step(['ledger.claims'], undefined, () => {
      for (const [vm, claim] of mac.claims) if (!mac.living.has(claim.pid)) mac.claims.delete(vm);
      return [...mac.claims].map(([vm, { os }]) => ({ vm, os }));
    }),
  claim: (vm, os) =>
    step(['ledger.claim', vm], undefined, () => {
      mac.claims.set(vm, { os, pid: self.pid });
      return {
        vm,
        os,
        release: () =>
          step(['ledger.release', vm], undefined, () => {
            mac.claims.delete(vm);
          }),
      };
    }),
});

const take = (mac: Mac, name: string, pid: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    // Died since it asked.
    if (!mac.living.has(pid)) return;
    const held = mac.locks.get(name);
    if (held === undefined) {
      mac.locks.set(name, { pid, waiting: [] });
      return resolve();
    }
    const one = {
      pid,
      take: () => {
        signal.removeEventListener('abort', onAbort);
        mac.locks.set(name, { pid, waiting: mac.locks.get(name)?.waiting ?? [] });
        resolve();
      },
    };
    const onAbort = (): void => {
      const at = held.waiting.indexOf(one);
      if (at >= 0) held.waiting.splice(at, 1);
      reject(signal.reason);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    held.waiting.push(one);
  });
