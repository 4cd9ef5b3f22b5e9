/** A machine as written -> with every default applied. */
import type { DesiredMachine } from '../model/desired.ts';
import type { Machine } from '../model/tartfile.ts';
import { type Ground, underOf } from './grounds.ts';
import { type Guest, guestOf, type ResolveInput } from './guests.ts';
import { locateKey } from './node.ts';
import type { Owner } from './owner.ts';
import { steps } from './steps.ts';
import { withServed, workspace } from './workspace.ts';

export const machine = (
  key: string,
  written: Machine,
  project: string,
  grounds: readonly Ground[],
  input: ResolveInput,
): { readonly machine: DesiredMachine; readonly guest: Guest } => {
  const path = ['machines', key];
  const owner: Owner = { tree: input.tree, path, place: input.place, project };
  const guest = guestOf(
    path,
    grounds.filter((one) => one.name === written.from),
    input,
  );
  const space = workspace(written.workspace, owner);
  return {
    guest,
    machine: {
      name: key,
      vm: written.name ?? `${project}-${key}`,
      from: written.from,
      ...underOf(guest.bases[0]),
      state: written.state ?? 'stopped',
      spec: withServed(guest.spec, space),
      ...(space === undefined ? {} : { workspace: space }),
      steps: steps(written.run, space?.to, owner, guest.bases[0]),
      where: locateKey(input.tree, path),
    },
  };
};
