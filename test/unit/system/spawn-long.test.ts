import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { spawn } from '../../../src/system/spawn.ts';
import { spawnLong } from '../../../src/system/spawn-long.ts';
import { bundled } from '../../support/bundled.ts';
import { onPath } from '../../support/programs.ts';

let folder: string;
let programs: string;
let parent: string;
const log = () => join(folder, 'runs', 'a', 'tart-run.log');
beforeAll(async () => {
  programs = mkdtempSync(join(tmpdir(), 'tp-programs-'));
  parent = await bundled('long-parent.ts', programs);
});
afterAll(() => rmSync(programs, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tp-long-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sh = (script: string, env: Record<string, string> = {}) =>
  spawnLong({ file: '/bin/sh', args: ['-c', script], env, logFile: log() });
const logged = (text: string): Promise<unknown> =>
  expect
    .poll(() => (existsSync(log()) ? readFileSync(log(), 'utf8') : ''), { timeout: 10_000, interval: 5 })
    .toContain(text);

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('spawnLong', () => {
  it.each<[string, string, object]>([
    ['an exit code', 'exit 3', { exit: 3 }],
    ['a signal', 'kill -KILL $$', { signalName: 'SIGKILL' }],
  ])('tells the end: %s', async (_, script, end) => {
    expect(await (await sh(script)).exited).toEqual(end);
  });

  it('tells that it could not begin, and never rejects', async () => {
    const child = await spawnLong({ file: 'no-such-program-here', args: [], logFile: log() });
    expect(child.pid).toBeUndefined();
    expect(await child.exited).toEqual({ failed: expect.stringContaining('ENOENT') });
    child.signal('SIGINT');
  });

  it('writes both streams to the log, after what is there, in a file of its owner', async () => {
    await (await sh('echo one; echo two >&2')).exited;
    await (await sh('echo "$A"', { A: 'three' })).exited;
    expect(readFileSync(log(), 'utf8')).toBe('one\ntwo\nthree\n');
    expect(statSync(log()).mode & 0o777).toBe(0o600);
  });

  it.skipIf(!onPath('ps'))('has no input, and a session of its own (skipped without ps)', async () => {
    const child = await sh('cat; ps -o pgid= -p $$; echo $$');
    await child.exited;
    const [group, pid] = readFileSync(log(), 'utf8').trim().split(/\s+/);
    expect([group, pid]).toEqual([String(child.pid), String(child.pid)]);
  });

  it('is sent signals, with all that it started', async () => {
    const child = await sh('trap "echo interrupted; exit 0" INT; tail -f /dev/null & echo $! ; wait');
    await logged('\n');
    const inner = Number(readFileSync(log(), 'utf8').trim());
    child.signal('SIGINT');
    expect(await child.exited).toEqual({ exit: 0 });
    expect(readFileSync(log(), 'utf8')).toContain('interrupted');
    // A shell without job control starts what is in the background deaf to SIGINT; the final signal reaches that, too.
    child.signal('SIGKILL');
    await expect.poll(() => isAlive(inner), { timeout: 10_000, interval: 5 }).toBe(false);
  });

  it('rejects when there can be no log: then there is no child either', async () => {
    writeFileSync(join(folder, 'runs'), 'a file where a folder should be');
    await expect(sh('exit 0')).rejects.toThrow(/ENOTDIR|EEXIST/);
  });

  it.each(['killed', 'released'])('runs on when its parent is %s', async (how) => {
    const ended = await spawn({ file: process.execPath, args: [parent, how, log()], timeoutMs: 20_000 });
    expect(ended.ended).toBe(how === 'killed' ? 'signal' : 'exit');
    const pid = Number(ended.stdout.trim());
    try {
      await logged('up');
      expect(isAlive(pid)).toBe(true);
      process.kill(pid, 'SIGINT');
      await logged('heard it');
    } finally {
      if (isAlive(pid)) process.kill(pid, 'SIGKILL');
    }
  });
});
