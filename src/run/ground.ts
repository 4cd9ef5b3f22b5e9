/** What is cloned for a case, a layer or a machine: a base, or the layer of its name as it is to be now. */
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
  const { desired, ledger, hash } = shared.tools;
  const base = desired.bases.find((one) => one.name === key);
  if (base !== undefined) {
    const entry = (await ledger.read()).find((one) => one.vm === base.vm);
    return { vm: base.vm, identity: entry === undefined ? `vm:${base.vm}` : (entry.digest ?? entry.id) };
  }
  const layer = desired.layers.find((one) => one.name === key);
  const own = shared.layerHashes.get(key);
  if (layer === undefined || own === undefined)
    throw new ProblemError(problem('bug/plan', `${key} is neither a base nor a layer of the plan`));
  const identity = layerIdentity((await groundOf(layer.from, shared)).identity, own, hash);
  return { vm: layerVm(layer.vmPrefix, identity), identity };
};
