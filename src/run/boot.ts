/** From a stopped VM to a guest that answers: slot, `run`, address, login. */
import { memoryOf } from '../model/room.ts';
import type { RunningVm } from '../ports/engine.ts';
import { forgetAddresses } from './address.ts';
import type { BootRequest } from './boot-request.ts';
import type { Slot } from './claims.ts';
import { cleanup } from './cleanup.ts';
import { enter } from './enter.ts';
import type { Lane } from './lane.ts';
import { createRebootable, type RebootableGuest, type Reopen } from './rebootable.ts';
import type { Shared } from './shared.ts';
import { VmGone } from './vm-gone.ts';

/** A VM with a way in. `halt` ends both and gives the slot back; it may be called twice. */
export interface Booted {
  readonly running: RunningVm;
  readonly guest: RebootableGuest;
  halt(): Promise<void>;
  /** Lets the VM go on running after us; the slot is its own from now on. */
  release(): Promise<void>;
}

/** Milliseconds that Tart may go on saying "limit" or "busy" before we believe it, and between tries. */
const PATIENCE = { limit: 4 * 3_600_000, busy: 60_000, between: 1_000 };

/** Waits for a slot, boots, and waits for a login. */
export const boot = async (request: BootRequest, shared: Shared, lane: Lane, signal: AbortSignal): Promise<Booted> => {
  const { clock } = shared.tools;
  // Counted from the first refusal of its kind: the wait for a slot before it is nobody's fault.
  let refused: { readonly exit: string; readonly since: number } | undefined;
  for (;;) {
    lane.stints.begin('wait');
    const slot = await lane.phase('slot', () => acquire(request, shared, lane, signal));
    lane.stints.begin('slot', slot.since);
    request.onSlot?.();
    try {
      return await start(request, shared, lane, signal, slot);
    } catch (error) {
      await slot.release();
      lane.stints.begin('own');
      const exit = error instanceof VmGone ? error.exit.kind : undefined;
      const patience = exit === 'limit' ? PATIENCE.limit : exit === 'busy' ? PATIENCE.busy : 0;
      if (exit === undefined || patience === 0) throw error;
      if (refused?.exit !== exit) refused = { exit, since: clock.now() };
      if (clock.now() - refused.since > patience) throw error;
      const text =
        exit === 'limit'
          ? 'Tart says that the limit of running VMs is reached; waiting for a slot'
          : 'the VM is still held; trying again';
      lane.stints.begin('wait');
      await lane.phase('slot', async () => {
        lane.emit({ type: 'note', lane: lane.id, text });
        await clock.sleep(PATIENCE.between, signal);
      });
    }
  }
};

const acquire = (request: BootRequest, shared: Shared, lane: Lane, signal: AbortSignal): Promise<Slot> =>
  shared.slots.acquire({
    vm: request.vm,
    os: request.base.os,
    memoryMb: memoryOf(request.base.os, request.spec.settings),
    priority: request.priority,
    effect: lane.effect(signal),
  });

const start = async (
  request: BootRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
  slot: Slot,
): Promise<Booted> => {
  const { tools } = shared;
  const running = await tools.engine.start(
    request.vm,
    {
      network: request.network,
      display: request.spec.display,
      mounts: request.spec.mounts,
      disposable: request.disposable,
      logFile: tools.files.absolute(request.log),
    },
    lane.effect(signal),
  );
  const kill = (): Promise<void> => cleanup(tools, `stop ${request.vm}`, (inner) => running.kill(lane.effect(inner)));
  let guest: RebootableGuest;
  try {
    const first = await enter(running, request, shared, lane, signal);
    guest = createRebootable(first, again(running, request, shared, lane), tools.clock);
  } catch (error) {
    await kill();
    throw error;
  }
  const leave = async (): Promise<void> => {
    forgetAddresses(shared, request.vm);
    await guest.close();
  };
  const haltAll = async (): Promise<void> => {
    slot.ending();
    try {
      await leave();
    } finally {
      let stopped = false;
      try {
        await kill();
        stopped = true;
      } finally {
        await slot.release(stopped);
        lane.stints.begin('own');
      }
    }
  };
  let halted: Promise<void> | undefined;
  return {
    running,
    guest,
    halt: () => {
      halted ??= haltAll();
      return halted;
    },
    release: async () => {
      try {
        await leave();
      } finally {
        running.release();
        await slot.release();
        lane.stints.begin('own');
      }
    },
  };
};

/** After a reboot the address may be another one. What it takes is part of the step that asked, and no phase of its own. */
const again =
  (running: RunningVm, request: BootRequest, shared: Shared, lane: Lane): Reopen =>
  (ms, signal) => {
    const connect = { ...request.spec.connect, timeoutMs: ms };
    forgetAddresses(shared, request.vm);
    const within = { ...request, spec: { ...request.spec, connect } };
    return enter(running, within, shared, { ...lane, phase: (_phase, work) => work() }, signal);
  };
