import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeDurably, writeDurably } from '../../../src/system/durable.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tp-durable-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** What was synced, in order, with what was at `path` at that moment. Needs /proc to tell a descriptor's file. */
const watchSyncs = async (path: string) => {
  const handle = await open(tmpdir(), 'r');
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const syncs: { readonly file: string; readonly there: string | undefined }[] = [];
  const original = prototype.sync;
  vi.spyOn(prototype, 'sync').mockImplementation(function (this: FileHandle) {
    const file = readlinkSync(`/proc/self/fd/${this.fd}`);
    syncs.push({ file, there: existsSync(path) ? readFileSync(path, 'utf8') : undefined });
    return original.call(this);
  });
  return syncs;
};

describe('writeDurably', () => {
  it('makes the folders that are missing, and a file that only its owner reads', async () => {
    const path = join(folder, 'a', 'b', 'c.json');
    await writeDurably(path, 'text');
    expect(readFileSync(path, 'utf8')).toBe('text');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['c.json']);
  });

  it('replaces what was there', async () => {
    const path = join(folder, 'x.json');
    await writeDurably(path, 'a long first text');
    await writeDurably(path, 'second');
    expect(readFileSync(path, 'utf8')).toBe('second');
  });

  it('leaves what was there, and nothing else, when it cannot', async () => {
    const path = join(folder, 'taken');
    mkdirSync(join(path, 'inside'), { recursive: true });
    await expect(writeDurably(path, 'text')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
    expect(readdirSync(path)).toEqual(['inside']);
  });

  it.runIf(existsSync('/proc/self/fd'))('syncs the text before it has its name, and the folder after it', async () => {
    const path = join(folder, 'x.json');
    await writeDurably(path, 'old');
    const syncs = await watchSyncs(path);
    await writeDurably(path, 'new');
    expect(syncs).toEqual([
      { file: expect.stringMatching(/x\.json\.[0-9a-f]{12}\.tmp$/), there: 'old' },
      { file: folder, there: 'new' },
    ]);
  });

  it('lets any number write at once: the file is one of theirs, whole', async () => {
    const path = join(folder, 'x.json');
    const texts = Array.from({ length: 30 }, (_, index) => String(index).repeat(5_000));
    await Promise.all(texts.map((text) => writeDurably(path, text)));
    expect(texts).toContain(readFileSync(path, 'utf8'));
    expect(readdirSync(folder)).toEqual(['x.json']);
  });
});

describe('removeDurably', () => {
  it('removes, and does not mind when there is nothing', async () => {
    const path = join(folder, 'x.json');
    await writeDurably(path, 'text');
    await removeDurably(path);
    await removeDurably(path);
    await removeDurably(join(folder, 'no', 'such', 'file'));
    expect(readdirSync(folder)).toEqual([]);
  });

  it.runIf(existsSync('/proc/self/fd'))('syncs the folder when the file is gone', async () => {
    const path = join(folder, 'x.json');
    await writeDurably(path, 'text');
    const syncs = await watchSyncs(path);
    await removeDurably(path);
    expect(syncs).toEqual([{ file: folder, there: undefined }]);
  });
});
