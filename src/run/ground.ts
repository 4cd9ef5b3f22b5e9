/** What is cloned for a case, a layer or a machine: a base, or the layer of its name as it is to be now. */
import type { DesiredLayer } from '../model/desired.ts';
import { layerIdentity, layerVm } from '../model/layer.ts';
import { ProblemError, problem } from '../model/problem.ts';
import type { Shared } from './shared.ts';

export interface Ground {
  readonly vm: string;
  /** What of it the result of a case depends on. */
  readonly identity: string;
}

/** Only now is it known what was cloned and built by this very run. */
export const groundOf = async (key: string, shared: Shared): Promise<Ground> => {
  const { desired, ledger } = shared.tools;
  const base = desired.bases.find((one) => one.name === key);
  if (base !== undefined) {
    const entry = (await ledger.read()).find((one) => one.vm === base.vm);
    return { vm: base.vm, identity: entry === undefined ? `vm:${base.vm}` : (entry.digest ?? entry.id) };
  }
  const layer = desired.layers.find((one) => one.name === key);
  if (layer === undefined) throw new ProblemError(unplanned(key));
  return layerOn(await groundOf(layer.from, shared), layer, shared);
};

/** The layer, made from `below`. */
export const layerOn = (below: Ground, { name, vmPrefix }: DesiredLayer, { layerHashes, tools }: Shared): Ground => {
  const own = layerHashes.get(name);
  if (own === undefined) throw new ProblemError(unplanned(name));
  const identity = layerIdentity(below.identity, own, tools.hash);
  return { vm: layerVm(vmPrefix, identity), identity };
};

const unplanned = (key: string) => problem('bug/plan', `${key} is neither a base nor a layer of the plan`);
