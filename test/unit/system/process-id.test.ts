import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { fromLstart, fromStat, isAlive, processesNaming, thisProcess } from '../../../src/system/process-id.ts';

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** A process that waits until its input ends. */
const waiting = async (...args: string[]): Promise<ChildProcess> => {
  const child = spawn(process.execPath, ['-e', 'process.stdout.write("up"); process.stdin.resume()', 'x', ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
};
const pidOf = (child: ChildProcess): number => child.pid ?? Number.NaN;

describe('a process', () => {
  it('is alive as the one that it is', async () => {
    const self = await thisProcess();
    expect(self.pid).toBe(process.pid);
    expect(self.startedAt).not.toBe('');
    expect(await isAlive(self)).toBe(true);
  });

  it('tells the same of itself each time, whatever the time zone', async () => {
    const before = process.env.TZ;
    const first = await thisProcess();
    try {
      process.env.TZ = 'Pacific/Kiritimati';
      expect(await thisProcess()).toEqual(first);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('is dead when its number is another one’s by now', async () => {
    const child = await waiting();
    expect(await isAlive({ pid: pidOf(child), startedAt: (await thisProcess()).startedAt })).toBe(false);
    expect(await isAlive({ pid: process.pid, startedAt: 'long ago' })).toBe(false);
  });

  it('whose start could not be told is alive as long as its number is in use', async () => {
    const child = await waiting();
    const unknown = { pid: pidOf(child), startedAt: '' };
    expect(await isAlive(unknown)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await isAlive(unknown)).toBe(false);
  });

  it.runIf(process.platform === 'linux')('that nobody buried is dead', async () => {
    // sh starts a child, tells its number, and becomes a program that never asks how its children ended.
    const parent = spawn('/bin/sh', ['-c', 'tail -f /dev/null & echo $!; exec tail -f /dev/null'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    children.push(parent);
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(String(line));
    const name = () => readFileSync(`/proc/${pidOf(parent)}/comm`, 'utf8').trim();
    await expect.poll(name, { interval: 5, timeout: 10_000 }).toBe('tail');
    expect(await isAlive({ pid, startedAt: '' })).toBe(true);
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => isAlive({ pid, startedAt: '' }), { interval: 5, timeout: 10_000 }).toBe(false);
    expect(numberInUse(pid)).toBe(true);
  });

  it.each([0, -1, 2 ** 31, Number.NaN])('of the number %d is none', async (pid) => {
    expect(await isAlive({ pid, startedAt: 'x' })).toBe(false);
  });
});

const numberInUse = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('what the system says of a process', () => {
  const stat = (name: string, state: string, started = '8716'): string =>
    `4711 (${name}) ${state} 1 4711 4711 0 -1 4194304 100 0 0 0 1 2 0 0 20 0 1 0 ${started} 100 200 18446744073709551615 1 1 0`;

  it.each([
    [stat('node', 'S'), 'abcd1234:8716'],
    [stat('a b) c) (d', 'R'), 'abcd1234:8716'],
    [stat(') Z (', 'S'), 'abcd1234:8716'],
    [stat('node', 'Z'), 'dead'],
    [stat('node', 'X'), 'dead'],
    ['', ''],
  ])('%j in /proc', (text, started) => {
    expect(fromStat(text, 'abcd1234')).toBe(started);
  });

  it('in /proc is nothing to go by where the boot is not known', () => {
    expect(fromStat(stat('node', 'S'), '')).toBe('');
  });

  it.each([
    ['Ss   Tue Nov 24 23:34:43 2026    \n', 'Tue Nov 24 23:34:43 2026'],
    ['S+   Tue Nov  3 03:04:05 2026\n', 'Tue Nov 3 03:04:05 2026'],
    ['Z    Tue Nov 24 23:34:43 2026\n', 'dead'],
    ['', ''],
  ])('%j from ps', (text, started) => {
    expect(fromLstart(text)).toBe(started);
  });
});

describe('processesNaming', () => {
  it('finds processes by a whole argument, with all of them', async () => {
    const name = `vm-${process.pid}-abc`;
    const child = await waiting('clone', name);
    await waiting('clone', `${name}-longer`);
    const found = await processesNaming(name);
    expect(found.map((one) => one.pid)).toEqual([pidOf(child)]);
    expect(found[0]?.command).toEqual(expect.arrayContaining(['clone', name]));
  });

  it('finds neither programs of that name nor ourselves', async () => {
    expect((await processesNaming(process.execPath)).map((one) => one.pid)).not.toContain(process.pid);
    expect(await processesNaming(`nobody-has-this-${process.pid}`)).toEqual([]);
  });
});
