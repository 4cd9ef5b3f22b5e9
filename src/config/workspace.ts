/** A workspace as written -> with every default applied. */
import type { GuestSpec, Workspace } from '../model/desired.ts';
import { withServedEnv } from '../model/served.ts';
import type { Workspace as WrittenWorkspace } from '../model/tartfile.ts';
import { absolute } from './guest.ts';
import { locateKey } from './node.ts';
import { type Owner, trimmed } from './owner.ts';

export const workspace = (written: WrittenWorkspace | undefined, owner: Owner): Workspace | undefined => {
  if (written === undefined) return undefined;
  const map = typeof written === 'string' ? { path: written } : written;
  const here = [...owner.path, 'workspace'];
  const from = typeof written === 'string' || written.path === undefined ? here : [...here, 'path'];
  const { source = 'worktree', to = `~/${owner.project}` } = map;
  return {
    path: absolute(owner.tree, from, map.path ?? '.', owner.place),
    ...(typeof to === 'string' ? { to: trimmed(to) } : {}),
    source,
    include: map.include ?? 'git',
    exclude: [map.exclude ?? []].flat(),
    ...(map.ref === undefined ? {} : { ref: map.ref }),
    ...(map.repo === undefined ? {} : { repo: map.repo }),
    where: locateKey(owner.tree, here),
  };
};

/** Steps and checks of a guest that a repository is served to see it. */
export const withServed = (spec: GuestSpec, space: Workspace | undefined): GuestSpec =>
  space?.source === 'remote' ? { ...spec, env: withServedEnv(spec.env) } : spec;
