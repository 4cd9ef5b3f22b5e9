/** A living `tart run`: its end, the guest's address, its power cord. */
import type { Clock, Effect } from '../../ports/effect.ts';
import type { RunningVm, VmExit } from '../../ports/engine.ts';
import type { LongChild } from '../../ports/spawn.ts';
import { firstLine } from './errors.ts';

export interface MachineDeps {
  readonly clock: Clock;
  readonly child: LongChild;
  /** What `tart run` printed so far. */
  log(): Promise<string>;
  /** One `tart ip`; undefined when there is no address yet. */
  ip(resolver: 'dhcp' | 'arp' | 'agent', effect: Effect): Promise<string | undefined>;
  /** `tart stop`, for a child that does not end by the signal. */
  stop(effect: Effect): Promise<void>;
}

/** Milliseconds that `tart run` gets to end after SIGINT; it normally takes well under a second (tart-contract 2.12). */
const STOP_GRACE = 3_000;

export const createMachine = (name: string, deps: MachineDeps): RunningVm => {
  const exited = deps.child.exited.then(async (end) => readExit(await deps.log(), end));
  let gone = false;
  let ended = false;
  // From here on its number may be another process's.
  void deps.child.exited.then(() => {
    gone = true;
  });
  void exited.then(() => {
    ended = true;
  });
  const endsWithin = async (ms: number): Promise<boolean> => {
    const stopWaiting = new AbortController();
    const waited = deps.clock.sleep(ms, stopWaiting.signal).catch(() => undefined);
    await Promise.race([exited, waited]);
    stopWaiting.abort();
    return ended;
  };
  return {
    name,
    exited,
    address: deps.ip,
    kill: async (effect) => {
      // The signal that `tart stop` would send, without a process more; then `tart stop`, then the final one.
      if (!gone) deps.child.signal('SIGINT');
      if (await endsWithin(STOP_GRACE)) return;
      effect.note('tart run ignores SIGINT; tart stop');
      await deps.stop(effect).catch(() => undefined);
      if (await endsWithin(1_000)) return;
      if (!gone) deps.child.signal('SIGKILL');
      await Promise.race([exited, aborted(effect.signal)]);
    },
    release: deps.child.release,
  };
};

/** Even what was killed for good may not end, when the kernel is stuck with it: the caller's bound counts. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const fail = (): void => reject(signal.reason);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });

/** Exit codes say little: a crash of the guest and a lost network end with 0, and only the output tells (tart-contract 1.7). */
export const readExit = (log: string, end: { exit?: number; signalName?: string; failed?: string }): VmExit => {
  const text = log.trim();
  const last = text.split('\n').at(-1) ?? '';
  if (/The number of VMs exceeds the system limit/.test(text))
    return { kind: 'limit', text: lineWith(text, /exceeds the system limit/) };
  if (/Failed to lock auxiliary storage|is already running!/.test(text) && end.exit !== 0)
    return { kind: 'busy', text: firstLine(text) };
  if (/stopped the virtual machine due to error|has been disconnected with error/.test(text))
    return { kind: 'crashed', text: last };
  if (end.failed !== undefined) return { kind: 'failed', text: end.failed };
  if (end.exit === 0 || end.signalName !== undefined) return { kind: 'stopped', text: last };
  return { kind: 'failed', text };
};

const lineWith = (text: string, pattern: RegExp): string => text.split('\n').find((line) => pattern.test(line)) ?? text;
