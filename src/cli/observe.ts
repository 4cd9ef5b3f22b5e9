/** What is, for the planner: what the host tells, and the content of workspaces, which is always that of this checkout. */
import { contentKey } from '../model/content.ts';
import type { Desired } from '../model/desired.ts';
import { guestsOf } from '../model/guests.ts';
import type { Observed } from '../model/observed.ts';
import { readContents } from './contents.ts';
import type { HostState } from './host-state.ts';
import { checkNames } from './mac-names.ts';
import { major } from './version.ts';

/** `now`: milliseconds since the epoch. */
export const observe = async (desired: Desired, telling: Promise<HostState>, now: number): Promise<Observed> => {
  const [host, workspaces] = await Promise.all([telling, readContents(guestsOf(desired))]);
  checkNames(desired, workspaces);
  const { engine, vms, gone, images, history, times } = host;
  const passedFiles = await readPassedFiles(desired, host, workspaces);
  return { engine, now, tartplan: major, vms, gone, images, history, times, workspaces, passedFiles };
};

/** Read only where they are needed to say what changed. */
const readPassedFiles = async (
  desired: Desired,
  host: HostState,
  workspaces: Observed['workspaces'],
): Promise<Observed['passedFiles']> => {
  const needed = desired.cases.flatMap((one) => {
    const passed = host.history.get(one.id)?.passed?.workspace;
    const key = contentKey(one);
    const now = key === undefined ? undefined : workspaces.get(key)?.hash;
    return passed === undefined || passed === now ? [] : [[one.id, passed] as const];
  });
  const hashes = [...new Set(needed.map(([, hash]) => hash))];
  const files = new Map(await Promise.all(hashes.map(async (hash) => [hash, await host.files(hash)] as const)));
  return new Map(
    needed.flatMap(([id, hash]) => {
      const found = files.get(hash);
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
};
