/** The life of a machine: made whole under another name, then named; replaced the same way; changed in place (machine-update.ts). */
import { originOf } from '../model/layer.ts';
import type { LedgerEntry } from '../model/observed.ts';
import { ProblemError, problem } from '../model/problem.ts';
import { groundOf } from './ground.ts';
import type { Lane } from './lane.ts';
import { lookLeft, noteLeft } from './machine-left.ts';
import { makePlace } from './machine-place.ts';
import { updateMachine } from './machine-update.ts';
import { bootAs, type MachineRequest, provision, provisioningOf } from './provision.ts';
import { setFresh } from './set-fresh.ts';
import type { Shared } from './shared.ts';
import { shutDown } from './shutdown.ts';
import { cloneUnder, giveName, remove, removeOld } from './vms.ts';

/** Does what the action says. Throws when the machine could not be brought there. */
export const changeMachine = async (
  request: MachineRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<void> => {
  const { machine, action } = request;
  await shared.tools.ledger.locked(`vm:${machine.vm}`, signal, async () => {
    if (action.kind === 'machine.update') await updateMachine(request, shared, lane, signal);
    else await create(request, shared, lane, signal);
  });
};

const create = async (request: MachineRequest, shared: Shared, lane: Lane, signal: AbortSignal): Promise<void> => {
  const { machine } = request;
  if (await isMade(request, shared, lane, signal)) {
    lane.emit({ type: 'note', lane: lane.id, text: `"${machine.vm}" was made meanwhile; using it` });
    return;
  }
  const staged = await makeWhole(request, shared, lane, signal);
  await giveName(staged, { vm: machine.vm, role: 'machine' }, shared, lane);
  if (machine.state === 'stopped') return;
  await (await bootAs(machine.vm, provisioningOf(request), shared, lane, signal)).release();
  await noteLeft(machine.vm, shared, lane, staged.left?.settings);
};

/** Another run of the same tartfile may have been faster. Throws when the name is somebody else's by now. */
const isMade = async (
  { machine, base, action }: MachineRequest,
  { tools }: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<boolean> => {
  const { engine, ledger } = tools;
  const effect = lane.effect(signal);
  const exists = (await engine.list(effect)).vms.some((vm) => vm.name === machine.vm);
  if (!exists) return false;
  const entry = (await ledger.read()).find((one) => one.vm === machine.vm);
  if (entry?.role !== 'machine') {
    throw new ProblemError(
      problem('host/foreign-vm', `a VM "${machine.vm}" was made meanwhile that is not this machine`, {
        where: machine.where,
        hint: `Rename the machine in the tartfile, or rename that VM: tart rename ${machine.vm} <other name>.`,
      }),
    );
  }
  if (action.kind === 'machine.create') return true;
  if (action.replacing !== undefined) return entry.id !== action.replacing;
  const { diskGb = 0 } = (await engine.info(machine.vm, effect)).settings;
  const shrinks = machine.spec.settings.diskGb !== undefined && machine.spec.settings.diskGb < diskGb;
  return entry.from === originOf(machine, base) && !shrinks;
};

/** A VM as the machine is to be, without its name. The old one goes when the new one is whole. */
const makeWhole = async (
  request: MachineRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<LedgerEntry> => {
  const { machine, base, action, provisioned } = request;
  const { unique } = shared.tools;
  const staging = `${machine.vm}-${unique()}`;
  let giveBack = async (): Promise<void> => undefined;
  try {
    const ground = await groundOf(machine.from, shared);
    const fields = {
      role: 'staging' as const,
      owner: action.id,
      os: base.os,
      from: originOf(machine, base),
      baseIdentity: ground.identity,
      provisioned,
    };
    const staged = await cloneUnder(staging, fields, shared, lane, signal, ground.vm);
    await setFresh(staging, ground.vm, machine.spec.settings, shared, lane, signal);
    const left = await lookLeft(staging, shared, lane, signal);
    if (machine.steps.length > 0 || machine.workspace !== undefined) {
      if (action.kind === 'machine.replace') giveBack = await makePlace(request, shared, lane, signal);
      const booted = await bootAs(staging, provisioningOf(request), shared, lane, signal);
      await provision(booted, provisioningOf(request), shared, lane, signal, booted.halt);
      await lane.phase('stop', () => shutDown(booted, shared, lane, signal));
    }
    // An interrupted shutdown is a power cut: what it leaves is no machine.
    signal.throwIfAborted();
    if (action.kind === 'machine.replace') await removeOld(machine.vm, { running: true }, shared, lane);
    return { ...staged, left };
  } catch (error) {
    await remove(staging, shared, lane, { running: false });
    await giveBack();
    throw error;
  }
};
