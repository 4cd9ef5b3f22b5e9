/** What a step copies to the guest, as it lies on this host: a file, or a folder with all that is in it. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { WorkspaceState } from '../model/observed.ts';
import { ProblemError, problem } from '../model/problem.ts';
import { stateOf } from './workspace.ts';
import { hashFile } from './workspace-hash.ts';
import { walk } from './workspace-walk.ts';

/** Modes are those of the disk; links in a folder stay links, and the path itself is followed. `shown` is for messages. */
export const copyState = async (path: string, shown: string): Promise<WorkspaceState> => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    throw new ProblemError(
      problem('host/copy', `there is no ${shown} to copy into the guest`, {
        hint: 'Mend the path, which is relative to the tartfile, or make it.',
      }),
    );
  }
  const real = realpathSync(path);
  if (stat.isDirectory()) {
    const names = await walk(real, { out: () => false, git: true });
    return { ...(await read(real, names)), copied: { folder: real } };
  }
  if (!stat.isFile()) {
    throw new ProblemError(
      problem('host/copy', `${shown} is neither a file nor a folder`, { hint: 'Copy what it stands for.' }),
    );
  }
  const file = basename(real);
  return { ...(await read(dirname(real), [file])), copied: { folder: dirname(real), file } };
};

const read = async (folder: string, names: readonly string[]): Promise<WorkspaceState> => {
  const found = new Map<string, string>();
  for (const name of names) {
    const value = await hashFile(join(folder, name), 'sha1', true);
    if (value !== undefined) found.set(name, value);
  }
  return stateOf(found);
};
