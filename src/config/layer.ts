/** A layer as written -> with every default applied. */
import type { DesiredLayer } from '../model/desired.ts';
import type { Layer } from '../model/tartfile.ts';
import type { Ground } from './grounds.ts';
import { type Guest, guestOf, type ResolveInput } from './guests.ts';
import { locateKey } from './node.ts';
import type { Owner } from './owner.ts';
import { slug } from './paths.ts';
import { inputsOf } from './rerun.ts';
import { steps } from './steps.ts';
import { withServed, workspace } from './workspace.ts';

/** `ground`: the layer itself, as suites see it. */
export const layer = (
  ground: Ground,
  written: Layer,
  project: string,
  grounds: readonly Ground[],
  input: ResolveInput,
): { readonly layer: DesiredLayer; readonly guest: Guest } => {
  const path = ['layers', ground.name];
  const owner: Owner = { tree: input.tree, path, place: input.place, project };
  const below = grounds.filter((one) => one.name === written.from);
  const guest = guestOf(path, below, input);
  const space = workspace(written.workspace, owner);
  return {
    guest,
    layer: {
      name: ground.name,
      vmPrefix: slug(`${project}-${ground.name}`).slice(0, 48).replace(/-$/, ''),
      from: written.from,
      under: ground.under ?? [],
      spec: withServed(guest.spec, space),
      ...(space === undefined ? {} : { workspace: space }),
      ...inputsOf(written.inputs, owner),
      steps: steps(written.run, space?.to, owner, below[0]),
      where: locateKey(input.tree, path),
    },
  };
};
