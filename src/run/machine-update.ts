/** A machine changed in place. It lasts: whatever happens, it is shut down from inside (tart-contract 2.12). */
import type { VmState } from '../model/observed.ts';
import { ProblemError, problem, toProblem } from '../model/problem.ts';
import { forgetAddresses } from './address.ts';
import { cleanup } from './cleanup.ts';
import { enter } from './enter.ts';
import type { Lane } from './lane.ts';
import { entryOf, forgetLeft, noteFailed, noteLeft } from './machine-left.ts';
import { bootAs, bootRequestOf, type MachineRequest, provision, provisioningOf } from './provision.ts';
import type { Shared } from './shared.ts';
import { type Stoppable, shutDown } from './shutdown.ts';

/** Call under the lock of the machine's name. A change that fails leaves a machine, and the ledger says how. */
export const updateMachine = async (
  request: MachineRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<void> => {
  const { vm } = request.machine;
  const entry = await entryOf(vm, shared);
  if (entry === undefined) throw new ProblemError(gone(vm));
  const settings = request.action.changes.some(({ path }) => path.startsWith('resources.'));
  const { state } = await shared.tools.engine.info(vm, lane.effect(signal));
  await forgetLeft(entry, shared);
  const before = { state, ...(entry.left === undefined ? {} : { left: entry.left }) };
  const done = { set: false };
  try {
    await change({ ...request, settings, was: state, done }, shared, lane, signal);
  } catch (error) {
    await noteFailed(vm, { ...before, ...done }, shared, lane).catch((again: unknown) => tell(again, lane));
    throw error;
  }
  await noteLeft(vm, shared, lane, done.set ? undefined : entry.left?.settings);
};

interface Update extends MachineRequest {
  /** Do they change? */
  readonly settings: boolean;
  /** How the machine was found. */
  readonly was: VmState;
  /** Was Tart told to set anything? Then it may have, whatever it answered. */
  readonly done: { set: boolean };
}

const change = async (update: Update, shared: Shared, lane: Lane, signal: AbortSignal): Promise<void> => {
  const { machine, action, provisioned, settings, was } = update;
  const steps = action.changes.some(({ path }) => path === 'run');
  const running = was === 'running';
  if (running && (settings || steps || machine.state === 'stopped')) {
    await lane.phase('stop', () => shutDownRunning(update, shared, lane, signal));
  } else if (was === 'suspended' && settings) {
    // What its guest had in memory would be lost: the saved state does not fit after `set` (tart-contract 2.4).
    const woken = await bootAs(machine.vm, provisioningOf(update), shared, lane, signal);
    await lane.phase('stop', () => shutDownWhole(woken, shared, lane));
  }
  if (settings) await set(update, shared, lane, signal);
  if (!steps && machine.state === 'stopped') return;
  if (running && !settings && !steps) return;
  const booted = await bootAs(machine.vm, provisioningOf(update), shared, lane, signal);
  const stop = (): Promise<void> => lane.phase('stop', () => shutDownWhole(booted, shared, lane));
  if (steps) {
    await provision(booted, provisioningOf(update), shared, lane, signal, stop);
    const { tools } = shared;
    await cleanup(tools, `note ${machine.vm}`, async () => {
      const entry = await entryOf(machine.vm, shared);
      if (entry !== undefined) await tools.ledger.write({ ...entry, provisioned });
    });
  }
  if (machine.state === 'running') await booted.release();
  else await stop();
};

/** A machine that ran and is to run is started again when Tart refuses: it was only shut down for this. */
const set = async (update: Update, shared: Shared, lane: Lane, signal: AbortSignal): Promise<void> => {
  const { machine, was, done } = update;
  done.set = true;
  try {
    await lane.phase('set', () =>
      shared.tools.engine.set(machine.vm, machine.spec.settings, false, lane.effect(signal)),
    );
  } catch (error) {
    if (was === 'running' && machine.state === 'running' && !signal.aborted) {
      try {
        await (await bootAs(machine.vm, provisioningOf(update), shared, lane, signal)).release();
      } catch (again) {
        tell(again, lane);
      }
    }
    throw error;
  }
};

const tell = (error: unknown, lane: Lane): void =>
  lane.emit({ type: 'problem', lane: lane.id, problem: toProblem(error) });

/** Ctrl-C does not cut the power of what lasts: the shutdown has a bound of its own. */
const shutDownWhole = async (booted: Stoppable, shared: Shared, lane: Lane): Promise<void> => {
  await cleanup(shared.tools, `shut down ${booted.running.name}`, (signal) => shutDown(booted, shared, lane, signal));
};

/** A machine that runs already, started by an earlier run or by hand. */
export const shutDownRunning = async (
  request: MachineRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<void> => {
  const { tools } = shared;
  const { vm } = request.machine;
  // Its end is watched until it is there, also after Ctrl-C.
  const watched = new AbortController();
  const running = tools.engine.attach(vm, lane.effect(watched.signal));
  try {
    const guest = await enter(running, bootRequestOf(vm, provisioningOf(request)), shared, lane, signal);
    const halt = async (): Promise<void> => {
      forgetAddresses(shared, vm);
      try {
        await guest.close();
      } finally {
        await cleanup(tools, `stop ${vm}`, (inner) => tools.engine.stop(vm, lane.effect(inner)));
      }
    };
    await shutDownWhole({ running, guest, halt }, shared, lane);
  } finally {
    watched.abort();
  }
};

const gone = (vm: string) =>
  problem('engine/missing', `${vm} is no longer in the ledger`, { hint: 'Run tartplan plan again.' });
