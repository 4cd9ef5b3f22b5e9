/** A workspace on its way into a guest: state, tar, SSH, and what stands there afterwards. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dial } from '../../src/guests/dial.ts';
import { createOpenSsh } from '../../src/guests/ssh.ts';
import type { Guest } from '../../src/ports/guest.ts';
import { collect } from '../../src/run/collect.ts';
import { unpackCommand } from '../../src/run/script.ts';
import { createCollectSink } from '../../src/system/collect-sink.ts';
import { workspaceState } from '../../src/system/workspace.ts';
import { workspaceStream } from '../../src/system/workspace-stream.ts';
import { createLocalGuest } from './support/local-guest.ts';
import { problemOf } from './support/problem.ts';
import { executable } from './support/shells.ts';
import { type Sshd, sshdPath, startSshd } from './support/sshd.ts';

const never = new AbortController().signal;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tp-way-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(sshdPath === undefined)('over SSH (skipped where there is no sshd)', () => {
  let sshd: Sshd;
  let guest: Guest;
  beforeAll(async () => {
    sshd = await startSshd();
    guest = await createOpenSsh({ dial, readFile })('127.0.0.1', sshd.connect, never);
  });
  afterAll(async () => {
    await guest?.close();
    sshd?.stop();
  });

  it('ten thousand files arrive identical, and come back so', async () => {
    const from = path.join(folder, 'from');
    for (let index = 0; index < 10_000; index += 1) {
      const dir = path.join(from, `dir ${index % 100}`, '-x');
      if (index < 100) mkdirSync(dir, { recursive: true });
      writeFileSync(path.join(dir, `file\n${index}`), `${index}`.repeat(index % 500), {
        mode: index % 7 === 0 ? 0o755 : 0o644,
      });
    }
    symlinkSync('dir 1/-x', path.join(from, 'link'));
    const state = await workspaceState(from);
    expect(state.files.size).toBe(10_001);
    const to = path.join(folder, "to it's");
    const end = await guest.exec(unpackCommand(to), {
      signal: never,
      stdin: workspaceStream(from, state.files.keys()),
    });
    expect(end).toEqual({ exit: 0 });
    expect(await workspaceState(to)).toEqual(state);
    const back = path.join(folder, 'back');
    const collected = await collect(guest, [to], createCollectSink(back), {
      signal: never,
      nonce: crypto.randomUUID(),
      present: (text) => text,
    });
    expect(collected).toMatchObject({ files: 10_000, notes: [expect.stringContaining('link: is a link')] });
    const returned = await workspaceState(path.join(back, to));
    expect([...returned.files]).toEqual([...state.files].filter(([name]) => name !== 'link'));
  }, 60_000);

  it('a file that vanishes on the way is no success', async () => {
    const from = path.join(folder, 'vanishing');
    mkdirSync(from);
    writeFileSync(path.join(from, 'there'), 'x');
    const sent = guest.exec(unpackCommand(path.join(folder, 'half')), {
      signal: never,
      stdin: workspaceStream(from, ['there', 'gone']),
    });
    expect(await problemOf(sent)).toMatchObject({ code: 'host/workspace' });
  });
});

describe('unpackCommand', () => {
  const shells = ['/bin/dash', '/bin/bash', '/usr/bin/zsh', '/usr/bin/fish', '/usr/bin/tcsh'].filter(executable);
  it.each(
    shells.flatMap((shell) =>
      ['~/plain', '~/it\'s $HOME `id` \\ \\\\ "x" !', 'relative/to home', '~', '~/-dash', '~/new\nline', '~/é😀'].map(
        (to) => [shell, to] as const,
      ),
    ),
  )('in %s unpacks in %s', async (shell, to) => {
    const home = mkdtempSync(path.join(folder, 'home-'));
    const from = path.join(folder, 'one');
    mkdirSync(from, { recursive: true });
    writeFileSync(path.join(from, 'file'), 'x');
    const guest = createLocalGuest({ env: { HOME: home } });
    // The shell of the account gets the line as its argument, as from sshd.
    const line = `exec ${shell} -c '${unpackCommand(to).replaceAll("'", "'\\''")}'`;
    expect(await guest.exec(line, { signal: never, stdin: workspaceStream(from, ['file']) })).toEqual({ exit: 0 });
    const place = path.join(home, to.replace(/^~\/?/, ''));
    expect(readdirSync(place)).toContain('file');
    expect(readFileSync(path.join(place, 'file'), 'utf8')).toBe('x');
  });
});
