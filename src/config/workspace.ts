/** A workspace as written -> with every default applied. */
import type { Workspace } from '../model/desired.ts';
import type { Workspace as WrittenWorkspace } from '../model/tartfile.ts';
import { absolute } from './guest.ts';
import { locateKey } from './node.ts';
import { type Owner, trimmed } from './owner.ts';

export const workspace = (written: WrittenWorkspace | undefined, owner: Owner): Workspace | undefined => {
  if (written === undefined) return undefined;
  const short = typeof written === 'string';
  const here = [...owner.path, 'workspace'];
  const path = short ? written : (written.path ?? '.');
  const source = short || written.path === undefined ? here : [...here, 'path'];
  return {
    path: absolute(owner.tree, source, path, owner.place),
    to: trimmed((short ? undefined : written.to) ?? `~/${owner.project}`),
    where: locateKey(owner.tree, here),
  };
};
