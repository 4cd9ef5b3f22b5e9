/** The sftp subsystem (draft-ietf-secsh-filexfer-02, version 3) over the guest's files. */
import { constants } from 'node:fs';
import {
  chmod,
  type FileHandle,
  lchown,
  lstat,
  mkdir,
  open,
  readdir,
  readlink,
  rename,
  rm,
  rmdir,
  symlink,
  truncate,
  utimes,
} from 'node:fs/promises';
import type { Attributes, FileEntry, SFTPWrapper } from 'ssh2';
import type { Guest } from './guest.ts';
import { attributesOf, longName, statusOf } from './sftp-attributes.ts';
import { hostPath, normalGuestPath, realGuestPath } from './sftp-paths.ts';

type Handle = { readonly file: FileHandle } | { readonly entries: FileEntry[] };

const ok = 0;
const endOfFile = 1;
const unsupported = 8;

/** `peerIsOpenSsh`: see SYMLINK. */
export const serveSftp = (sftp: SFTPWrapper, guest: Guest, peerIsOpenSsh: boolean): void => {
  const handles = new Map<number, Handle>();
  let last = 0;
  const answer = (id: number, work: () => Promise<void>): void => {
    work().catch((error) => {
      const { code, text } = statusOf(error);
      sftp.status(id, code, text);
    });
  };
  const done = (id: number, work: () => Promise<unknown>): void =>
    answer(id, async () => {
      await work();
      sftp.status(id, ok);
    });
  const found = (buffer: Buffer): Handle => {
    const handle = handles.get(buffer.readUInt32BE(0));
    if (handle === undefined) throw Object.assign(new Error('Invalid handle'), { code: 'EBADF' });
    return handle;
  };
  const file = (buffer: Buffer): FileHandle => {
    const handle = found(buffer);
    if (!('file' in handle)) throw Object.assign(new Error('Not a file'), { code: 'EISDIR' });
    return handle.file;
  };
  const keep = (id: number, handle: Handle): void => {
    last += 1;
    handles.set(last, handle);
    const buffer = Buffer.alloc(4);
    buffer.writeUInt32BE(last);
    sftp.handle(id, buffer);
  };
  /** The host's path of a guest's path whose last part is not followed, or is. */
  const at = (path: string) => hostPath(guest, path, false);
  const through = (path: string) => hostPath(guest, path, true);
  const own = async (path: string): Promise<void> => {
    if (guest.owner !== undefined) await lchown(path, guest.owner.uid, guest.owner.gid);
  };

  sftp.on('OPEN', (id, name, flags, attributes) =>
    answer(id, async () => {
      const path = await through(name);
      const existed = await lstat(path).then(
        () => true,
        () => false,
      );
      const handle = await open(
        path,
        openFlags(flags),
        attributes.mode === undefined ? 0o644 : attributes.mode & 0o7777,
      );
      if (!existed) await own(path);
      keep(id, { file: handle });
    }),
  );
  sftp.on('READ', (id, handle, offset, length) =>
    answer(id, async () => {
      const buffer = Buffer.allocUnsafe(Math.min(length, 256 * 1024));
      const { bytesRead } = await file(handle).read(buffer, 0, buffer.length, offset);
      if (bytesRead === 0) sftp.status(id, endOfFile);
      else sftp.data(id, buffer.subarray(0, bytesRead));
    }),
  );
  sftp.on('WRITE', (id, handle, offset, data) =>
    done(id, async () => {
      const target = file(handle);
      for (let at = 0; at < data.length; ) {
        const { bytesWritten } = await target.write(data, at, data.length - at, offset + at);
        at += bytesWritten;
      }
    }),
  );
  sftp.on('CLOSE', (id, buffer) =>
    done(id, async () => {
      const handle = found(buffer);
      handles.delete(buffer.readUInt32BE(0));
      if ('file' in handle) await handle.file.close();
    }),
  );
  sftp.on('FSTAT', (id, handle) => answer(id, async () => sftp.attrs(id, attributesOf(await file(handle).stat()))));
  sftp.on('FSETSTAT', (id, handle, attributes) =>
    done(id, async () => {
      const target = file(handle);
      if (attributes.size !== undefined) await target.truncate(attributes.size);
      if (attributes.mode !== undefined) await target.chmod(attributes.mode & 0o7777);
      if (attributes.mtime !== undefined) await target.utimes(attributes.atime, attributes.mtime);
    }),
  );
  sftp.on('OPENDIR', (id, name) =>
    answer(id, async () => {
      const path = await through(name);
      const names = ['.', '..', ...(await readdir(path))];
      const entries = await Promise.all(
        names.map(async (filename): Promise<FileEntry[]> => {
          const stat = await lstat(`${path}/${filename}`).catch(() => undefined);
          return stat === undefined
            ? []
            : [{ filename, longname: longName(filename, stat), attrs: attributesOf(stat) }];
        }),
      );
      keep(id, { entries: entries.flat() });
    }),
  );
  sftp.on('READDIR', (id, buffer) =>
    answer(id, async () => {
      const handle = found(buffer);
      const part = 'entries' in handle ? handle.entries.splice(0, 100) : [];
      if (part.length === 0) sftp.status(id, endOfFile);
      else sftp.name(id, part);
    }),
  );
  sftp.on('LSTAT', (id, name) => answer(id, async () => sftp.attrs(id, attributesOf(await lstat(await at(name))))));
  sftp.on('STAT', (id, name) => answer(id, async () => sftp.attrs(id, attributesOf(await lstat(await through(name))))));
  sftp.on('SETSTAT', (id, name, attributes) => done(id, async () => change(await through(name), attributes)));
  sftp.on('REMOVE', (id, name) => done(id, async () => rm(await at(name))));
  sftp.on('RMDIR', (id, name) => done(id, async () => rmdir(await at(name))));
  sftp.on('MKDIR', (id, name, attributes) =>
    done(id, async () => {
      const path = await at(name);
      await mkdir(path, attributes.mode === undefined ? 0o755 : attributes.mode & 0o7777);
      await own(path);
    }),
  );
  sftp.on('RENAME', (id, from, to) => done(id, async () => rename(await at(from), await at(to))));
  // OpenSSH's server takes the target first, against the draft, and this one says that it is OpenSSH; ssh2 puts the two
  // right only when the client is OpenSSH, although others swap them too when they see such a server.
  sftp.on('SYMLINK', (id, first, second) =>
    done(id, async () => {
      const [link, target] = peerIsOpenSsh ? [first, second] : [second, first];
      const path = await at(link);
      await symlink(target, path);
      await own(path);
    }),
  );
  sftp.on('READLINK', (id, name) => answer(id, async () => sftp.name(id, [entryOf(await readlink(await at(name)))])));
  sftp.on('REALPATH', (id, name) =>
    answer(id, async () =>
      sftp.name(id, [entryOf(await realGuestPath(guest, name).catch(() => normalGuestPath(guest, name)))]),
    ),
  );
  sftp.on('EXTENDED', (id) => sftp.status(id, unsupported));
  sftp.on('error', () => undefined);
  // OpenSSH's client waits for the channel to be closed from here.
  sftp.on('end', () => sftp.end());
  sftp.on('close', () => {
    for (const handle of handles.values()) if ('file' in handle) void handle.file.close().catch(() => undefined);
    handles.clear();
  });
};

const change = async (path: string, { size, mode, atime, mtime }: Attributes): Promise<void> => {
  if (size !== undefined) await truncate(path, size);
  if (mode !== undefined) await chmod(path, mode & 0o7777);
  if (mtime !== undefined) await utimes(path, atime, mtime);
};

/** Nothing below the guest's root may be followed by the kernel: the path was resolved here. */
const openFlags = (flags: number): number => {
  const read = (flags & 1) !== 0;
  const write = (flags & 2) !== 0;
  const access = write ? (read ? constants.O_RDWR : constants.O_WRONLY) : constants.O_RDONLY;
  return (
    access |
    constants.O_NOFOLLOW |
    ((flags & 4) !== 0 ? constants.O_APPEND : 0) |
    ((flags & 8) !== 0 ? constants.O_CREAT : 0) |
    ((flags & 16) !== 0 ? constants.O_TRUNC : 0) |
    ((flags & 32) !== 0 ? constants.O_EXCL : 0)
  );
};

const entryOf = (filename: string): FileEntry =>
  ({ filename, longname: filename, attrs: { mode: 0, uid: 0, gid: 0, size: 0, atime: 0, mtime: 0 } }) as FileEntry;
