/** Names of blobs as git gives them. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readFile, readlink } from 'node:fs/promises';

export type ObjectFormat = 'sha1' | 'sha256';

/** Files up to this size are read in one piece. */
const WHOLE_BYTES = 1024 * 1024;

/**
 * `mode:blob` of a file or a symbolic link; undefined when there is none (any more). The mode is one of those that git
 * knows, or with `exact` the one that the file has; then a folder has one, too.
 */
export const hashFile = async (path: string, format: ObjectFormat, exact = false): Promise<string | undefined> => {
  try {
    const stat = await lstat(path);
    if (stat.isSymbolicLink()) return `120000:${blob(await readlink(path, 'buffer'), format)}`;
    const permissions = (stat.mode & 0o777).toString(8).padStart(3, '0');
    if (exact && stat.isDirectory()) return `040${permissions}:`;
    if (!stat.isFile()) return undefined;
    const mode = exact ? `100${permissions}` : (stat.mode & 0o100) === 0 ? '100644' : '100755';
    return `${mode}:${stat.size <= WHOLE_BYTES ? blob(await readFile(path), format) : await blobOf(path, stat.size, format)}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
};

const blob = (content: Buffer, format: ObjectFormat): string =>
  createHash(format).update(`blob ${content.length}\0`).update(content).digest('hex');

const blobOf = async (path: string, size: number, format: ObjectFormat): Promise<string> => {
  const hash = createHash(format).update(`blob ${size}\0`);
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
};
