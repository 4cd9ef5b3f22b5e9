/** The desired state of somebody who wants nothing: what gc and destroy plan for. */
import type { Desired } from '../model/desired.ts';

/** `root`: whose VMs go, by the absolute path of the tartfile; empty: nobody's but those of dead runs. */
export const nothing = (shown: string, root: string): Desired => ({
  name: 'tartplan',
  file: { path: shown, text: '' },
  root,
  bases: [],
  layers: [],
  machines: [],
  cases: [],
  limits: { vms: 2, clones: 2 },
  envUsed: [],
});
