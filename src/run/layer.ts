/** The life of a layer: cloned from what it is made from, booted, steps, shut down from inside, named. Whole or not at all. */
import type { DesiredBase, DesiredLayer } from '../model/desired.ts';
import type { LedgerEntry } from '../model/observed.ts';
import type { Action } from '../model/plan.ts';
import { ProblemError, problem } from '../model/problem.ts';
import { type Ground, groundOf, layerOn } from './ground.ts';
import type { Lane } from './lane.ts';
import { bootAs, type Provisioning, provision } from './provision.ts';
import { setFresh } from './set-fresh.ts';
import type { Shared } from './shared.ts';
import { shutDown } from './shutdown.ts';
import { cloneUnder, giveName, remove } from './vms.ts';

export interface LayerRequest {
  readonly layer: DesiredLayer;
  /** At the bottom, whatever layers are between. */
  readonly base: DesiredBase;
  readonly action: Action;
}

/** Builds the layer. Throws when it could not be built; then nothing of it is left. */
export const buildLayer = async (
  request: LayerRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<void> => {
  const below = await groundOf(request.layer.from, shared);
  const { vm } = layerOn(below, request.layer, shared);
  await shared.tools.ledger.locked(`vm:${vm}`, signal, async () => {
    if (await isBuilt(vm, request.layer, shared, lane, signal)) {
      lane.emit({ type: 'note', lane: lane.id, text: `"${vm}" was built meanwhile; using it` });
      return;
    }
    const staged = await makeWhole(vm, below, request, shared, lane, signal);
    await giveName(staged, { vm, role: 'layer' }, shared, lane);
  });
};

/** Another run may have been faster: equal layers have equal names. Throws when the name is somebody else's. */
const isBuilt = async (
  vm: string,
  layer: DesiredLayer,
  { tools }: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<boolean> => {
  const { vms } = await tools.engine.list(lane.effect(signal));
  if (!vms.some((one) => one.name === vm)) return false;
  const entry = (await tools.ledger.read()).find((one) => one.vm === vm);
  if (entry?.role === 'layer' && entry.state === 'ready') return true;
  throw new ProblemError(
    problem('host/foreign-vm', `a VM "${vm}" was made meanwhile that is not layer "${layer.name}"`, {
      where: layer.where,
      hint: `Rename that VM: tart rename ${vm} <other name>.`,
    }),
  );
};

const makeWhole = async (
  vm: string,
  below: Ground,
  { layer, base, action }: LayerRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<LedgerEntry> => {
  const staging = `${vm}-${shared.tools.unique()}`;
  const fields = {
    role: 'staging' as const,
    owner: action.id,
    os: base.os,
    from: below.vm,
    baseIdentity: below.identity,
    ...(action.provisioned === undefined ? {} : { provisioned: action.provisioned }),
    ...(action.parts === undefined ? {} : { parts: action.parts }),
  };
  const request: Provisioning = {
    guest: layer,
    base,
    folder: `layers/${layer.name}`,
    priority: shared.weightOf(action),
  };
  try {
    const staged = await cloneUnder(staging, fields, shared, lane, signal);
    await setFresh(staging, below.vm, layer.spec.settings, shared, lane, signal);
    const booted = await bootAs(staging, request, shared, lane, signal);
    await provision(booted, request, shared, lane, signal, booted.halt);
    const clean = await lane.phase('stop', () => shutDown(booted, shared, lane, signal));
    // An interrupted shutdown is a power cut: what it leaves is no layer.
    signal.throwIfAborted();
    if (!clean) throw new ProblemError(notWhole(layer));
    return staged;
  } catch (error) {
    await remove(staging, shared, lane, { running: false });
    throw error;
  }
};

const notWhole = (layer: DesiredLayer) =>
  problem('guest/shutdown', `layer "${layer.name}" did not shut down by itself; what it wrote last may be lost`, {
    where: layer.where,
    hint: 'Nothing of it is kept. Run tartplan apply again; does a step leave something behind that holds up the shutdown?',
  });
