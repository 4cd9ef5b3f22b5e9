/** The life of a machine: made whole under another name, changed in place, replaced, started, shut down cleanly. */
import type { DesiredBase, DesiredMachine } from '../model/desired.ts';
import type { LedgerEntry } from '../model/observed.ts';
import type { Action } from '../model/plan.ts';
import { ProblemError, problem } from '../model/problem.ts';
import { type Booted, boot } from './boot.ts';
import { cleanup } from './cleanup.ts';
import { enter } from './enter.ts';
import type { Lane } from './lane.ts';
import type { Shared } from './shared.ts';
import { shutDown } from './shutdown.ts';
import { runSteps } from './steps.ts';
import { cloneUnder, giveName, remove } from './vms.ts';
import { sendWorkspace } from './workspace.ts';

export interface MachineRequest {
  readonly machine: DesiredMachine;
  readonly base: DesiredBase;
  readonly action: Action;
  /** Hash of what it is provisioned with. */
  readonly provisioned: string;
}

/** Provisioning may take long and nobody knows how long: it does not wait behind cases. */
const FIRST = Number.MAX_SAFE_INTEGER;

/** Does what the action says. Throws when the machine could not be brought there. */
export const changeMachine = async (
  request: MachineRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<void> => {
  const { machine, action } = request;
  await shared.tools.ledger.locked(`vm:${machine.vm}`, signal, async () => {
    if (action.kind === 'machine.update') await update(request, shared, lane, signal);
    else await create(request, shared, lane, signal);
  });
};

const create = async (request: MachineRequest, shared: Shared, lane: Lane, signal: AbortSignal): Promise<void> => {
  const { machine, base, action, provisioned } = request;
  const { tools } = shared;
  const staging = `${machine.vm}-${tools.unique()}`;
  try {
    const staged = await cloneUnder(
      staging,
      { role: 'staging', owner: action.id, os: base.os, from: base.vm, provisioned },
      shared,
      lane,
      signal,
    );
    await lane.phase('set', () => tools.engine.set(staging, machine.spec.settings, true, lane.effect(signal)));
    if (machine.steps.length > 0 || machine.workspace !== undefined) {
      await shutDownAfter(await bootAs(staging, request, shared, lane, signal), request, shared, lane, signal);
    }
    if (action.kind === 'machine.replace') await removeOld(machine.vm, shared, lane);
    await giveName(staged, { vm: machine.vm, role: 'machine' }, shared, lane);
  } catch (error) {
    await remove(staging, shared, lane, { running: false });
    throw error;
  }
  if (machine.state === 'running') await (await bootAs(machine.vm, request, shared, lane, signal)).release();
};

const update = async (request: MachineRequest, shared: Shared, lane: Lane, signal: AbortSignal): Promise<void> => {
  const { machine, action, provisioned } = request;
  const { engine, ledger } = shared.tools;
  const entry = (await ledger.read()).find((one) => one.vm === machine.vm && one.role === 'machine');
  if (entry === undefined)
    throw new ProblemError(
      problem('engine/missing', `${machine.vm} is no longer in the ledger`, { hint: 'Run tartplan plan again.' }),
    );
  const changed = (prefix: string): boolean => action.changes.some((change) => change.path.startsWith(prefix));
  const running = (await engine.info(machine.vm, lane.effect(signal))).state === 'running';
  const settings = changed('resources.');
  const steps = changed('run');
  if (running && (settings || steps || machine.state === 'stopped'))
    await lane.phase('stop', () => shutDownForeign(request, shared, lane, signal));
  if (settings)
    await lane.phase('set', () => engine.set(machine.vm, machine.spec.settings, false, lane.effect(signal)));
  if (!steps && machine.state === 'stopped') return;
  if (running && !settings && !steps) return;
  const booted = await bootAs(machine.vm, request, shared, lane, signal);
  if (steps) {
    await provision(booted, request, shared, lane, signal);
    await rememberProvisioned(entry, provisioned, shared);
  }
  if (machine.state === 'running') await booted.release();
  else await lane.phase('stop', () => shutDown(booted, shared, lane, signal));
};

const bootAs = (
  vm: string,
  { machine, base }: MachineRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<Booted> => {
  const log = `machines/${machine.name}/tart-run.log`;
  return boot(
    { vm, base, spec: machine.spec, network: machine.spec.network, disposable: false, log, priority: FIRST },
    shared,
    lane,
    signal,
  );
};

const shutDownAfter = async (
  booted: Booted,
  request: MachineRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<void> => {
  await provision(booted, request, shared, lane, signal);
  await lane.phase('stop', () => shutDown(booted, shared, lane, signal));
};

/** On failure the VM is halted: its power is cut, since it is a staging VM or stays as it was on disk. */
const provision = async (
  booted: Booted,
  { machine }: MachineRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<void> => {
  const { workspace, steps, spec } = machine;
  const { guest } = booted;
  try {
    if (workspace !== undefined)
      await lane.phase('workspace', () => sendWorkspace(workspace, guest, shared.tools, signal));
    const failures: string[] = [];
    const folder = `machines/${machine.name}`;
    const passed = await lane.phase('run', () =>
      runSteps(
        {
          steps,
          spec,
          guest,
          folder,
          done: (result) =>
            failures.push(
              ...(result.status === 'failed' ? [result.problem?.summary ?? result.name, ...result.tail] : []),
            ),
        },
        lane,
        shared.tools,
        signal,
      ),
    );
    if (!passed)
      throw new ProblemError(
        problem('step/failed', failures[0] ?? 'a step failed', {
          detail: failures.slice(1).join('\n'),
          where: machine.where,
        }),
      );
  } catch (error) {
    await booted.halt();
    throw error;
  }
};

/** A machine that runs already, started by an earlier run or by hand. */
const shutDownForeign = async (
  { machine, base }: MachineRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<void> => {
  const { engine } = shared.tools;
  const running = engine.attach(machine.vm, lane.effect(signal));
  const request = {
    vm: machine.vm,
    base,
    spec: machine.spec,
    network: machine.spec.network,
    disposable: false,
    log: '',
    priority: FIRST,
  };
  const guest = await enter(running, request, shared, lane, signal);
  const halt = async (): Promise<void> => {
    await guest.close();
    await engine.stop(machine.vm, lane.effect(new AbortController().signal));
  };
  await shutDown({ running, guest, halt, release: async () => undefined }, shared, lane, signal);
};

const removeOld = async (vm: string, shared: Shared, lane: Lane): Promise<void> => {
  await remove(vm, shared, lane, { running: true });
  if (shared.left.has(vm))
    throw new ProblemError(problem('engine/left', `the old ${vm} could not be removed; it stays as it was`));
};

const rememberProvisioned = (entry: LedgerEntry, provisioned: string, shared: Shared): Promise<void> =>
  cleanup(shared.tools, `note ${entry.vm}`, () => shared.tools.ledger.write({ ...entry, provisioned }));
