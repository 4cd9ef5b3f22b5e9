/** Writes what was collected below one folder, without ever going through a link. */
import { constants } from 'node:fs';
import { lstat, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectSink } from '../ports/run-files.ts';

/** `root` is made when it is first needed. See `CollectSink` of src/ports/run-files.ts. */
export const createCollectSink = (root: string): CollectSink => {
  const known = new Set<string>();
  let begun: Promise<unknown> | undefined;
  const folder = async (parts: readonly string[]): Promise<void> => {
    begun ??= mkdir(root, { recursive: true });
    await begun;
    let at = root;
    for (const part of parts) {
      at = join(at, part);
      if (known.has(at)) continue;
      await makeFolder(at);
      known.add(at);
    }
  };
  const file = async (parts: readonly string[], executable: boolean) => {
    await folder(parts.slice(0, -1));
    // Exclusive: never into what is there already, be it a link; neither set-id bits nor rights of others are taken over.
    const flags = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | constants.O_NOFOLLOW;
    const handle = await open(join(root, ...parts), flags, executable ? 0o755 : 0o644);
    return {
      write: async (chunk: Buffer) => {
        await handle.writeFile(chunk);
      },
      close: () => handle.close(),
    };
  };
  return { folder, file };
};

const makeFolder = async (path: string): Promise<void> => {
  try {
    await mkdir(path, 0o755);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    if (!(await lstat(path)).isDirectory()) throw error;
  }
};
