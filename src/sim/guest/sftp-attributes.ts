/** Attributes, listing lines and status codes of sftp. */
import type { Stats } from 'node:fs';
import type { Attributes } from 'ssh2';

export const attributesOf = (stat: Stats): Attributes => ({
  mode: stat.mode,
  uid: stat.uid,
  gid: stat.gid,
  size: stat.size,
  atime: Math.floor(stat.atimeMs / 1000),
  mtime: Math.floor(stat.mtimeMs / 1000),
});

/** One line of `ls -l`. */
export const longName = (name: string, stat: Stats): string => {
  const kind = stat.isDirectory() ? 'd' : stat.isSymbolicLink() ? 'l' : '-';
  const bits = [...'rwxrwxrwx'].map((letter, at) => ((stat.mode >> (8 - at)) & 1 ? letter : '-')).join('');
  const date = stat.mtime.toISOString().slice(0, 10);
  return `${kind}${bits} ${stat.nlink} ${stat.uid} ${stat.gid} ${String(stat.size).padStart(8)} ${date} ${name}`;
};

const codes: Record<string, { code: number; text: string }> = {
  ENOENT: { code: 2, text: 'No such file' },
  EACCES: { code: 3, text: 'Permission denied' },
  EPERM: { code: 3, text: 'Permission denied' },
  ENOSPC: { code: 4, text: 'No space left on device' },
};

export const statusOf = (error: unknown): { code: number; text: string } => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return codes[code] ?? { code: 4, text: message };
};
