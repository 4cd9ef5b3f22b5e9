/** The guest over SSH against a real OpenSSH server. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dial } from '../../src/guests/dial.ts';
import { createOpenSsh } from '../../src/guests/ssh.ts';
import type { ExecOptions, Guest } from '../../src/ports/guest.ts';
import { stepScript } from '../../src/run/script.ts';
import { problemOf } from './support/problem.ts';
import { type Sshd, sshdPath, startSshd } from './support/sshd.ts';

const never = new AbortController().signal;
const openSsh = createOpenSsh({ dial, readFile });

describe.skipIf(sshdPath === undefined)('a guest behind OpenSSH (skipped where there is no sshd)', () => {
  let sshd: Sshd;
  let guest: Guest;
  beforeAll(async () => {
    sshd = await startSshd();
    guest = await openSsh('127.0.0.1', sshd.connect, never);
  });
  afterAll(async () => {
    await guest?.close();
    sshd?.stop();
  });

  const exec = async (command: string, more: Partial<ExecOptions> = {}, on: Guest = guest) => {
    const said = { stdout: '', stderr: '' };
    const end = await on.exec(command, {
      signal: new AbortController().signal,
      onOutput: (stream, chunk) => {
        said[stream] += chunk.toString();
      },
      ...more,
    });
    return { ...end, ...said };
  };

  it('gives exit code and both streams', async () => {
    expect(guest.via).toMatch(/^ssh .+@127\.0\.0\.1$/);
    expect(await exec('echo out; echo err >&2; exit 3')).toEqual({ exit: 3, stdout: 'out\n', stderr: 'err\n' });
    expect(await exec('true')).toEqual({ exit: 0, stdout: '', stderr: '' });
  });

  it('names the signal that killed a command', async () => {
    expect(await exec('kill -KILL $$')).toMatchObject({ killedBy: 'SIGKILL' });
  });

  it('gives stdin and its end', async () => {
    expect(await exec('cat; echo end', { stdin: 'héllo' })).toMatchObject({ stdout: 'hélloend\n' });
    expect(await exec('cat; echo end')).toMatchObject({ exit: 0, stdout: 'end\n' });
    expect(
      await exec('wc -c', { stdin: Readable.from(Array.from({ length: 300 }, () => Buffer.alloc(100_000))) }),
    ).toMatchObject({ stdout: '30000000\n' });
  });

  it('does not mind a command that wants none of its stdin', async () => {
    const stdin = Readable.from(Array.from({ length: 300 }, () => Buffer.alloc(100_000)));
    expect(await exec('exit 4', { stdin })).toMatchObject({ exit: 4 });
    expect(stdin.destroyed).toBe(true);
  });

  it('stops the command when its input breaks off', async () => {
    const broken = new Error('tar said no');
    const stdin = Readable.from(
      (async function* () {
        yield Buffer.alloc(1000);
        throw broken;
      })(),
    );
    await expect(exec('cat >/dev/null', { stdin })).rejects.toBe(broken);
  });

  it('brings a binary stream over unchanged', async () => {
    const hash = createHash('sha256');
    const end = await guest
      .exec('head -c 20000000 /dev/urandom | tee /dev/fd/2 | sha256sum >&1 2>/dev/null', {
        signal: never,
        onOutput: (stream, chunk) => {
          if (stream === 'stderr') hash.update(chunk);
          else said += chunk.toString();
        },
      })
      .finally(() => undefined);
    expect(end.exit).toBe(0);
    expect(said.slice(0, 64)).toBe(hash.digest('hex'));
  });
  let said = '';

  it('runs more commands at once than the server allows sessions', async () => {
    const ran = await Promise.all(
      Array.from({ length: 40 }, (_, index) => exec(`cat; echo ${index}; exit ${index}`, { stdin: 'in ' })),
    );
    expect(ran).toEqual(
      Array.from({ length: 40 }, (_, index) => ({ exit: index, stdout: `in ${index}\n`, stderr: '' })),
    );
  });

  it('lets a slow taker slow the guest down', async () => {
    let most = 0;
    let taken = 0;
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const before = process.memoryUsage().rss;
    const running = guest.exec('head -c 1000000000 /dev/zero', {
      signal: never,
      onOutput: async (_stream, chunk) => {
        taken += chunk.length;
        if (taken > 100_000_000) most = Math.max(most, process.memoryUsage().rss - before);
        if (taken < 1_000_000) await gate;
      },
    });
    // While the gate is shut the other commands of the connection still run.
    expect(await exec('echo through')).toMatchObject({ stdout: 'through\n' });
    expect(taken).toBeLessThan(1_000_000);
    open();
    expect((await running).exit).toBe(0);
    expect(taken).toBe(1_000_000_000);
    expect(most).toBeLessThan(200_000_000);
  }, 60_000);

  it('fails with what the taker of the output throws', async () => {
    const full = new Error('disk full');
    await expect(exec('yes', { onOutput: () => Promise.reject(full) })).rejects.toBe(full);
    await expect(
      exec('yes', {
        onOutput: () => {
          throw full;
        },
      }),
    ).rejects.toBe(full);
    expect(await exec('echo on')).toMatchObject({ exit: 0 });
  });

  // sshd passes no signals to sessions of root (it needs its privilege separation for that).
  it.skipIf(process.getuid?.() === 0)(
    'ends the command and its children when aborted, and rejects with the reason',
    async () => {
      const stop = new AbortController();
      const reason = new Error('timeout of the step');
      const pids = path.join(sshd.folder, 'pids');
      const script = stepScript({
        run: `echo $$ >'${pids}'; sleep 1000 & echo $! >>'${pids}'; echo begun; wait`,
        env: {},
        secrets: {},
      });
      const running = guest.exec(script.command, {
        signal: stop.signal,
        stdin: script.stdin,
        onOutput: (_stream, chunk) => {
          if (chunk.toString().includes('begun')) stop.abort(reason);
        },
      });
      await expect(running).rejects.toBe(reason);
      for (const pid of (await readFile(pids, 'utf8')).trim().split('\n')) {
        const state = execFileSync('sh', ['-c', `ps -o stat= -p ${pid} || true`])
          .toString()
          .trim();
        expect(['', 'Z']).toContain(state.slice(0, 1));
      }
      expect(await exec('echo on')).toMatchObject({ exit: 0 });
    },
  );

  it('does not wait for what ignores the end', async () => {
    const stop = new AbortController();
    const running = guest.exec('trap "" TERM; while echo; do sleep 0.1; done', {
      signal: stop.signal,
      onOutput: () => stop.abort(new Error('enough')),
    });
    await expect(running).rejects.toThrow('enough');
    expect(await exec('echo on')).toMatchObject({ exit: 0 });
  });

  it('takes no command whose signal is aborted, or aborts while it waits for a session', async () => {
    await expect(exec('echo no', { signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow('too late');
    const stop = new AbortController();
    const begun: Promise<void>[] = [];
    const blockers = Array.from({ length: 10 }, () => {
      let tell: () => void = () => undefined;
      begun.push(
        new Promise((resolve) => {
          tell = resolve;
        }),
      );
      return reasonOf(exec('while echo; do sleep 0.1; done', { signal: stop.signal, onOutput: () => tell() }));
    });
    const waiter = new AbortController();
    const waiting = exec('echo never', { signal: waiter.signal });
    // The ten are up when each has said something; the eleventh is refused and waits.
    await Promise.all(begun);
    waiter.abort(new Error('waited enough'));
    await expect(waiting).rejects.toThrow('waited enough');
    stop.abort(new Error('done'));
    for (const blocker of blockers) expect(await blocker).toBe('done');
    expect(await exec('echo on')).toMatchObject({ exit: 0 });
  });

  it('is not held by what a command leaves in the background', async () => {
    const ran = await exec('sleep 1000 & echo $!; exit 5');
    expect(ran).toMatchObject({ exit: 5 });
    process.kill(Number(ran.stdout), 'SIGKILL');
  });

  it('says that the connection is lost when it breaks midway', async () => {
    const other = await openSsh('127.0.0.1', sshd.connect, never);
    const lost = problemOf(exec('kill -KILL $PPID; while echo; do sleep 0.1; done', {}, other));
    expect((await lost).code).toBe('guest/lost');
    expect((await problemOf(exec('true', {}, other))).code).toBe('guest/lost');
    await other.close();
  });

  it('closes at once, with commands under way', async () => {
    const other = await openSsh('127.0.0.1', sshd.connect, never);
    const running = problemOf(exec('while echo; do sleep 0.1; done', {}, other));
    await exec('true', {}, other);
    await Promise.all([other.close(), other.close()]);
    expect((await running).code).toBe('guest/lost');
    expect((await problemOf(exec('true', {}, other))).code).toBe('guest/lost');
  });

  describe('keys', () => {
    const withKey = (key: string) => problemOf(openSsh('127.0.0.1', { ...sshd.connect, key }, never));

    it('names a key that cannot be read, or is none', async () => {
      expect(await withKey('/nowhere/key')).toMatchObject({
        code: 'guest/key',
        summary: 'the private key /nowhere/key cannot be used: it cannot be read (ENOENT)',
      });
      const garbage = path.join(sshd.folder, 'garbage');
      writeFileSync(garbage, 'no key');
      expect(await withKey(garbage)).toMatchObject({ code: 'guest/key', hint: 'Use an OpenSSH or PEM private key.' });
      expect((await withKey(path.join(sshd.folder, 'user.pub'))).summary).toMatch(/it is a public key$/);
    });

    it('names a key with a passphrase', async () => {
      const locked = path.join(sshd.folder, 'locked');
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', 'secret', '-f', locked]);
      expect((await withKey(locked)).summary).toMatch(/it has a passphrase$/);
    });

    it('names the user and the methods when the guest does not know the key', async () => {
      const foreign = path.join(sshd.folder, 'foreign');
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', foreign]);
      const refused = await problemOf(openSsh('127.0.0.1', { ...sshd.connect, key: foreign, password: 'x' }, never));
      expect(refused).toMatchObject({ code: 'guest/auth', detail: 'tried: publickey; the guest offers: publickey' });
      expect(refused.summary).toContain(sshd.connect.user);
    });
  });
});

const reasonOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'it ended',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
