/** Facts of this host that plans and runs ask for. */
import { execFile } from 'node:child_process';
import { open, statfs } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';

/** Only on a Mac: elsewhere nothing that a guest asks for is this host's to give. `memoryMb` is MiB. */
export const hostFacts = (): { readonly cpus: number; readonly memoryMb: number } | undefined =>
  process.platform === 'darwin' ? { cpus: cpus().length, memoryMb: Math.floor(totalmem() / 2 ** 20) } : undefined;

/** GB (10^9 bytes) that are free where `path` is, or will be. */
export const freeDiskGb = async (path: string): Promise<number> => {
  for (let folder = path; ; folder = dirname(folder)) {
    try {
      const stats = await statfs(folder);
      return (stats.bavail * stats.bsize) / 1e9;
    } catch (error) {
      if (dirname(folder) === folder) throw error;
    }
  }
};

/** Identifier of the interface with the default route, as macOS tells it. */
export const activeInterface = (): Promise<string | undefined> =>
  new Promise((resolve) => {
    execFile('route', ['-n', 'get', 'default'], { timeout: 5_000 }, (_error, stdout) =>
      resolve(/interface: (\S+)/.exec(String(stdout))?.[1]),
    );
  });

/** The last 64 KiB of a file; empty when it cannot be read. */
export const readTail = async (path: string): Promise<string> => {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const length = Math.min(size, 64 << 10);
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
      return buffer.toString('utf8');
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
};
