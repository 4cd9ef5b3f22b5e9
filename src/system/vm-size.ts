/** What a VM takes of the disk, as the file system counts it. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Bytes of all blocks of the VM's files (tart-contract 2.21); undefined where there are none. Blocks that a clone shares with
 * its source count in both: the difference of the two is what was added since.
 */
export const allocatedBytes = async (engineHome: string, vm: string): Promise<number | undefined> => {
  const folder = join(engineHome, 'vms', vm);
  try {
    const files = await Promise.all((await readdir(folder)).map((name) => stat(join(folder, name))));
    return files.reduce((sum, file) => sum + (file.isFile() ? file.blocks * 512 : 0), 0);
  } catch {
    return undefined;
  }
};
