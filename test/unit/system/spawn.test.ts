import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Spawn, SpawnRequest } from '../../../src/ports/spawn.ts';
import { query } from '../../../src/system/query.ts';
import { spawn } from '../../../src/system/spawn.ts';
import { onPath } from '../../support/programs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tp-spawn-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sh = (script: string, more: Partial<SpawnRequest> = {}): SpawnRequest => ({
  file: '/bin/sh',
  args: ['-c', script],
  timeoutMs: 20_000,
  ...more,
});

/** Resolves when the file is there: what a child does to say that it is where the test wants it. */
const there = (name: string): Promise<unknown> =>
  expect.poll(() => existsSync(join(folder, name)), { timeout: 10_000, interval: 5 }).toBe(true);

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.startsWith('Z') !== true;
  } catch {
    return false;
  }
};
const pidIn = (name: string): number => Number(readFileSync(join(folder, name), 'utf8'));

describe.each<[string, Spawn]>([
  ['spawn', spawn],
  ['query', query],
])('%s', (_, run) => {
  it.each<[string, SpawnRequest, object]>([
    ['both streams apart', sh('echo out; echo err >&2'), { ended: 'exit', exit: 0, stdout: 'out\n', stderr: 'err\n' }],
    ['whatever the exit code', sh('echo out; exit 64'), { ended: 'exit', exit: 64, stdout: 'out\n', stderr: '' }],
    ['a death by a signal', sh('kill -TERM $$'), { ended: 'signal', signalName: 'SIGTERM', stdout: '', stderr: '' }],
    [
      'a program that is not there',
      { file: 'no-such-program-here', args: [], timeoutMs: 20_000 },
      { ended: 'not-found', stdout: '', stderr: '' },
    ],
    ['a folder', { file: '/etc', args: [], timeoutMs: 20_000 }, { ended: 'not-found', stdout: '', stderr: '' }],
    [
      'arguments as they are',
      { file: 'printf', args: ['%s|', 'a b', '"', '$HOME', '', '*'], timeoutMs: 20_000 },
      { ended: 'exit', exit: 0, stdout: 'a b|"|$HOME||*|', stderr: '' },
    ],
    [
      'characters of several bytes',
      sh("printf 'gr\\303\\274n \\360\\237\\215\\216'"),
      { ended: 'exit', exit: 0, stdout: 'grün 🍎', stderr: '' },
    ],
  ])('tells %s', async (__, request, expected) => {
    expect(await run(request)).toEqual(expected);
  });

  it('adds to the environment, and runs where it is told to', async () => {
    const { stdout } = await run(sh('echo "$A:${PATH:+has a path}"; pwd -P', { env: { A: '1' }, cwd: '/' }));
    expect(stdout).toBe('1:has a path\n/\n');
  });

  it('ends what takes too long', async () => {
    expect(await run(sh('echo begun; exec tail -f /dev/null', { timeoutMs: 300 }))).toMatchObject({ ended: 'timeout' });
  });

  it('ends what its caller no longer wants', async () => {
    const caller = new AbortController();
    const running = run(
      sh(`echo $$ > pid; echo begun; exec tail -f /dev/null`, { cwd: folder, signal: caller.signal }),
    );
    await there('pid');
    caller.abort();
    expect(await running).toMatchObject({ ended: 'aborted' });
    await expect.poll(() => isAlive(pidIn('pid')), { timeout: 10_000, interval: 5 }).toBe(false);
  });

  it('does not begin what its caller did not want any more', async () => {
    expect(await run(sh('touch begun', { cwd: folder, signal: AbortSignal.abort() }))).toMatchObject({
      ended: 'aborted',
    });
    expect(existsSync(join(folder, 'begun'))).toBe(false);
  });

  it('takes megabytes', async () => {
    const { stdout, exit } = await run(sh('head -c 900000 /dev/zero | tr "\\0" x'));
    expect([exit, stdout.length]).toEqual([0, 900_000]);
  });
});

describe('spawn', () => {
  it('keeps the end of what is long', async () => {
    const { stdout } = await spawn(
      sh('i=0; while [ $i -lt 20000 ]; do echo "line $i"; i=$((i+1)); done', { keepBytes: 100 }),
    );
    expect(stdout).toHaveLength(100);
    expect(stdout.endsWith('line 19998\nline 19999\n')).toBe(true);
  });

  it('shows output as it comes, and waits for who takes it', async () => {
    const seen: string[] = [];
    let busy = 0;
    let most = 0;
    const { stdout } = await spawn(
      sh('for i in 1 2 3; do head -c 100000 /dev/zero | tr "\\0" $i; done; echo err >&2', {
        onOutput: async (stream, chunk) => {
          seen.push(stream);
          if (stream === 'stderr') return;
          most = Math.max(most, ++busy);
          await new Promise((resolve) => setImmediate(resolve));
          busy--;
          expect(chunk.length).toBeGreaterThan(0);
        },
      }),
    );
    expect(stdout).toHaveLength(300_000);
    expect(most).toBe(1);
    expect(new Set(seen)).toEqual(new Set(['stdout', 'stderr']));
  });

  it.each<[string, () => Readable | string | undefined, string]>([
    ['a text', () => 'hello', 'hello'],
    ['a stream', () => Readable.from([Buffer.from('a'), Buffer.from('b')]), 'ab'],
    ['nothing', () => undefined, ''],
  ])('feeds %s', async (_, stdin, expected) => {
    const given = stdin();
    expect(await spawn(sh('cat', given === undefined ? {} : { stdin: given }))).toMatchObject({
      exit: 0,
      stdout: expected,
    });
  });

  it('does not mind a child that reads none of its input', async () => {
    expect(await spawn(sh('exit 3', { stdin: 'x'.repeat(1 << 20) }))).toMatchObject({ ended: 'exit', exit: 3 });
  });

  it('is not stopped by input that breaks', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('the disk is gone'));
      },
    });
    expect(await spawn(sh('cat; exit 4', { stdin: broken }))).toMatchObject({ ended: 'exit', exit: 4 });
  });

  it.skipIf(!onPath('ps'))(
    'leads a session of its own: Ctrl-C in the terminal is not for it (skipped without ps)',
    async () => {
      const { stdout } = await spawn(sh('ps -o pgid= -p $$; echo $$'));
      const [group, pid] = stdout.trim().split(/\s+/);
      expect(group).toBe(pid);
    },
  );

  it('ends all that its child started', async () => {
    const caller = new AbortController();
    const running = spawn(
      sh('sh -c "echo \\$\\$ > inner; exec tail -f /dev/null" & wait', { cwd: folder, signal: caller.signal }),
    );
    await there('inner');
    caller.abort();
    expect(await running).toMatchObject({ ended: 'aborted' });
    expect(isAlive(pidIn('inner'))).toBe(false);
  });

  it('ends for good what does not listen', async () => {
    const caller = new AbortController();
    const running = spawn(
      sh('trap "" TERM; echo $$ > pid; while :; do tail -f /dev/null; done', { cwd: folder, signal: caller.signal }),
    );
    await there('pid');
    caller.abort();
    expect(await running).toMatchObject({ ended: 'aborted' });
    expect(isAlive(pidIn('pid'))).toBe(false);
  });

  it.runIf(existsSync('/usr/bin/setsid'))('does not wait for what left the session and holds its output', async () => {
    const caller = new AbortController();
    const running = spawn(
      sh('setsid sh -c "echo \\$\\$ > away; exec tail -f /dev/null" & wait', { cwd: folder, signal: caller.signal }),
    );
    await there('away');
    try {
      caller.abort();
      expect(await running).toMatchObject({ ended: 'aborted' });
    } finally {
      process.kill(pidIn('away'), 'SIGKILL');
    }
  });
});
