/** All files below a folder, whatever git thinks of them. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Where neither tartplan's own records nor, unless asked, a repository's are entered. */
export interface WalkOptions {
  /** What to leave out; a folder's name ends with a slash. */
  out(name: string): boolean;
  /** `.git` belongs to it. */
  readonly git?: boolean;
}

/** Relative names of files, symbolic links and empty folders (with a slash at the end); links are not followed. */
export const walk = async (root: string, { out, git = false }: WalkOptions): Promise<string[]> => {
  const found: string[] = [];
  const enter = async (prefix: string): Promise<void> => {
    const entries: Dirent[] = await readdir(join(root, prefix), { withFileTypes: true });
    if (entries.length === 0 && prefix !== '') found.push(prefix);
    for (const entry of entries) {
      if ((entry.name === '.git' && !git) || entry.name === '.tartplan') continue;
      const name = prefix + entry.name;
      if (entry.isDirectory()) {
        if (!out(`${name}/`)) await enter(`${name}/`);
      } else if ((entry.isFile() || entry.isSymbolicLink()) && !out(name)) found.push(name);
    }
  };
  await enter('');
  return found;
};
