import { setMaxListeners } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ProcessId } from '../../../src/model/observed.ts';
import { createClock } from '../../../src/system/clock.ts';
import { withLock } from '../../../src/system/lock.ts';
import { thisProcess } from '../../../src/system/process-id.ts';
import { bundled } from '../../support/bundled.ts';
import { createHandClock } from '../../support/clock.ts';
import { createDice, createVictims, type Victims } from '../../support/victims.ts';

const open = new AbortController().signal;
let programs: string;
let hammer: string;
let folder: string;
let self: ProcessId;
let victims: Victims | undefined;

beforeAll(async () => {
  programs = mkdtempSync(join(tmpdir(), 'tp-programs-'));
  hammer = await bundled('hammer.ts', programs);
  self = await thisProcess();
});
afterAll(() => rmSync(programs, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tp-lock-'));
});
afterEach(async () => {
  await victims?.end();
  rmSync(folder, { recursive: true, force: true });
});

const deps = (more: { self?: ProcessId } = {}) => ({ folder, clock: createClock(), self, ...more });
/** However busy the host is. */
const soon = <T>(look: () => T) => expect.poll(look, { timeout: 15_000, interval: 5 });
const inLock = (name = 'one') => join(folder, encodeURIComponent(name));
/** What is in the folder of the lock but its number. */
const litter = (name = 'one') => readdirSync(inLock(name)).filter((file) => !/^\d+$/.test(file));
const held = (owner: unknown, number = 1): void => {
  mkdirSync(inLock(), { recursive: true });
  writeFileSync(join(inLock(), String(number)), typeof owner === 'string' ? owner : JSON.stringify(owner));
};

describe('a lock', () => {
  it('is held by one at a time, however many want it, and everybody gets it', async () => {
    let inside = 0;
    let most = 0;
    let sum = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++inside);
      const before = sum;
      await new Promise((resolve) => setImmediate(resolve));
      sum = before + 1;
      inside--;
    };
    // As of a run, whose signal all lanes listen to.
    const { signal } = new AbortController();
    setMaxListeners(0, signal);
    await Promise.all(Array.from({ length: 25 }, () => withLock(deps(), 'one', signal, work)));
    expect([most, sum]).toEqual([1, 25]);
    expect(litter()).toEqual([]);
    expect(readdirSync(inLock())).toHaveLength(1);
  });

  it('hands on what the work gives and throws, and is free after both', async () => {
    expect(await withLock(deps(), 'one', open, async () => 7)).toBe(7);
    await expect(withLock(deps(), 'one', open, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(deps(), 'one', open, async () => 8)).toBe(8);
    expect(litter()).toEqual([]);
  });

  it('does not stand in the way of another, whatever the names', async () => {
    const names = ['vm:a', 'vm:b', '../../etc', 'a/b', 'ü', '%2e', ' '];
    const all = names.reduceRight<() => Promise<readonly string[]>>(
      (inner, name) => () => withLock(deps(), name, open, async () => [name, ...(await inner())]),
      async () => [],
    );
    expect(await all()).toEqual(names);
    expect(readdirSync(folder)).toHaveLength(names.length);
  });

  it('is waited for until the caller gives up, which leaves nothing', async () => {
    const clock = createHandClock();
    const caller = new AbortController();
    const tries = await withLock(deps(), 'one', open, async () => {
      const waiting = withLock({ ...deps(), clock }, 'one', caller.signal, async () => 'never');
      waiting.catch(() => undefined);
      await soon(() => clock.sleeping()).toBe(1);
      expect(litter()).toHaveLength(2);
      caller.abort(new Error('Ctrl-C'));
      await expect(waiting).rejects.toThrow('Ctrl-C');
      return litter().length;
    });
    expect(tries).toBe(1);
  });

  it('is not taken by who has given up before', async () => {
    let ran = false;
    const given = withLock(deps(), 'one', AbortSignal.abort(new Error('Ctrl-C')), async () => {
      ran = true;
    });
    await expect(given).rejects.toThrow('Ctrl-C');
    expect(ran).toBe(false);
  });

  it('is asked for less often the longer it takes, and never more seldom than three times a second', async () => {
    const waits: number[] = [];
    const caller = new AbortController();
    const clock = {
      now: () => 0,
      sleep: async (ms: number) => {
        waits.push(ms);
        if (waits.length === 300) caller.abort(new Error('enough'));
        caller.signal.throwIfAborted();
      },
    };
    held(self);
    await expect(withLock({ ...deps(), clock }, 'one', caller.signal, async () => 'never')).rejects.toThrow('enough');
    expect(Math.max(...waits.slice(0, 5))).toBeLessThan(40);
    expect(Math.min(...waits.slice(200))).toBeGreaterThan(150);
    expect(Math.max(...waits)).toBeLessThan(334);
  });
});

describe('an owner', () => {
  it.each<[string, () => unknown]>([
    ['whose process is gone', () => ({ pid: 2 ** 22 + 1, startedAt: 'x' })],
    ['whose number another process has by now', () => ({ pid: process.pid, startedAt: 'long ago' })],
    ['that gave it back', () => ({})],
    ['cut off by a power cut', () => ''],
    ['of which garbage is left', () => '{"pid": 12'],
    ['that is no process', () => 'null'],
  ])('%s holds nothing', async (_, owner) => {
    held(owner(), 41);
    expect(
      await withLock(deps(), 'one', open, async () => readdirSync(inLock()).filter((file) => /^\d+$/.test(file))),
    ).toEqual(['42']);
  });

  it.each<[string, () => ProcessId]>([
    ['that lives', () => self],
    ['that lives, and whose start could not be told', () => ({ pid: process.pid, startedAt: '' })],
  ])('%s is waited for', async (_, owner) => {
    held(owner(), 41);
    const clock = createHandClock();
    let ran = false;
    const waiting = withLock({ ...deps(), clock }, 'one', open, async () => {
      ran = true;
    });
    for (let round = 0; round < 20; round++) {
      await soon(() => clock.sleeping()).toBe(1);
      await clock.advance(400);
    }
    expect(ran).toBe(false);
    writeFileSync(join(inLock(), '41'), '{}');
    await soon(() => clock.advance(400).then(() => ran)).toBe(true);
    await waiting;
  });

  it('that cannot be told is no dead one: the error is heard', async () => {
    mkdirSync(join(inLock(), '41'), { recursive: true });
    let ran = false;
    const work = async (): Promise<void> => {
      ran = true;
    };
    await expect(withLock(deps(), 'one', open, work)).rejects.toThrow('EISDIR');
    expect(ran).toBe(false);
    expect(litter()).toEqual([]);
  });
});

describe('processes that are killed at random', () => {
  it('never hold it two at once, lose no update and stop nobody', async () => {
    const dice = createDice(42);
    const wrong: string[] = [];
    const did: number[] = [];
    let enough = (): void => undefined;
    const seen = new Promise<void>((resolve) => {
      enough = resolve;
    });
    victims = createVictims({
      program: hammer,
      args: ['lock', folder],
      count: 5,
      onLine: (line) => {
        if (/^(beside|crashed)/.test(line)) wrong.push(line);
        if (line.startsWith('did')) did.push(Number(line.slice(4)));
        if ((did.length >= 250 && (victims?.kills() ?? 0) >= 40) || wrong.length > 0) enough();
        return dice() < (line === 'in' ? 0.15 : 0.05);
      },
    });
    await seen;
    await victims.end();
    expect(wrong).toEqual([]);
    expect(new Set(did).size).toBe(did.length);
    // Who was killed between the update and its word made one that nobody heard of.
    const counter = Number(readFileSync(join(folder, 'counter'), 'utf8'));
    expect(counter).toBe(Math.max(...did, counter));
    expect(counter).toBeGreaterThanOrEqual(did.length);
    // The dead leave the lock free, and its folder does not fill up with numbers.
    expect(await withLock({ ...deps(), folder: join(folder, 'locks') }, 'one', open, async () => 'free')).toBe('free');
    expect(readdirSync(join(folder, 'locks', 'one')).filter((file) => /^\d+$/.test(file)).length).toBeLessThanOrEqual(
      3,
    );
  }, 60_000);
});
