/** All files below a folder that is in no git repository. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Relative names of files and symbolic links; `.git` and `.tartplan` are not entered, links are not followed. */
export const walk = async (root: string): Promise<string[]> => {
  const found: string[] = [];
  const enter = async (prefix: string): Promise<void> => {
    const entries: Dirent[] = await readdir(join(root, prefix), { withFileTypes: true });
    for (const entry of entries) {
      if (entry.name === '.git' || entry.name === '.tartplan') continue;
      const name = prefix + entry.name;
      if (entry.isDirectory()) await enter(`${name}/`);
      else if (entry.isFile() || entry.isSymbolicLink()) found.push(name);
    }
  };
  await enter('');
  return found;
};
