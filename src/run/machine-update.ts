/** A machine changed in place. It lasts: whatever happens, it is shut down from inside (tart-contract 2.12). */
import { ProblemError, problem } from '../model/problem.ts';
import { forgetAddresses } from './address.ts';
import { cleanup } from './cleanup.ts';
import { enter } from './enter.ts';
import type { Lane } from './lane.ts';
import { bootAs, bootRequestOf, type MachineRequest, provision } from './provision.ts';
import type { Shared } from './shared.ts';
import { type Stoppable, shutDown } from './shutdown.ts';

/** Call under the lock of the machine's name. */
export const updateMachine = async (
  request: MachineRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<void> => {
  const { machine, action, provisioned } = request;
  const { engine, ledger } = shared.tools;
  const entry = (await ledger.read()).find((one) => one.vm === machine.vm && one.role === 'machine');
  if (entry === undefined) throw new ProblemError(gone(machine.vm));
  const changed = (prefix: string): boolean => action.changes.some((change) => change.path.startsWith(prefix));
  const settings = changed('resources.');
  const steps = changed('run');
  const { state } = await engine.info(machine.vm, lane.effect(signal));
  const running = state === 'running';
  if (running && (settings || steps || machine.state === 'stopped')) {
    await lane.phase('stop', () => shutDownRunning(request, shared, lane, signal));
  } else if (state === 'suspended' && settings) {
    // What its guest had in memory would be lost: the saved state does not fit after `set` (tart-contract 2.4).
    const woken = await bootAs(machine.vm, request, shared, lane, signal);
    await lane.phase('stop', () => shutDownWhole(woken, shared, lane));
  }
  if (settings)
    await lane.phase('set', () => engine.set(machine.vm, machine.spec.settings, false, lane.effect(signal)));
  if (!steps && machine.state === 'stopped') return;
  if (running && !settings && !steps) return;
  const booted = await bootAs(machine.vm, request, shared, lane, signal);
  const stop = (): Promise<void> => lane.phase('stop', () => shutDownWhole(booted, shared, lane));
  if (steps) {
    await provision(booted, request, shared, lane, signal, stop);
    await cleanup(shared.tools, `note ${entry.vm}`, () => ledger.write({ ...entry, provisioned }));
  }
  if (machine.state === 'running') await booted.release();
  else await stop();
};

/** Ctrl-C does not cut the power of what lasts: the shutdown has a bound of its own. */
const shutDownWhole = (booted: Stoppable, shared: Shared, lane: Lane): Promise<void> =>
  cleanup(shared.tools, `shut down ${booted.running.name}`, (signal) => shutDown(booted, shared, lane, signal));

/** A machine that runs already, started by an earlier run or by hand. */
const shutDownRunning = async (
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
    const guest = await enter(running, bootRequestOf(vm, request), shared, lane, signal);
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
