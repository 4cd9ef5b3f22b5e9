/** Copying and removing folders: by copy-on-write where the file system can. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/** Copies files and folders into an existing folder, with times, modes, holes and links. Throws what `cp` said. */
export const copyInto = (sources: readonly string[], folder: string): void => {
  const how = process.platform === 'darwin' ? ['-Rpc'] : ['-a', '--reflink=auto'];
  const copied = spawnSync('cp', [...how, '--', ...sources, folder], { encoding: 'utf8' });
  if (copied.status === 0) return;
  // A home on another volume, or an old file system, cannot clone.
  const plain = spawnSync('cp', [process.platform === 'darwin' ? '-Rp' : '-a', '--', ...sources, folder], {
    encoding: 'utf8',
  });
  if (plain.status !== 0) throw new Error(plain.stderr.trim() || String(plain.error?.message));
};

/** Removes a folder whatever the guest did to its modes. */
export const removeTree = (path: string): void => {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 20 });
  } catch {
    spawnSync('chmod', ['-R', 'u+rwX', path]);
    rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 20 });
  }
};
