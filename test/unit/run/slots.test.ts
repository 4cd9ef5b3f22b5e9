import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GuestOs, Limits } from '../../../src/model/desired.ts';
import { ProblemError } from '../../../src/model/problem.ts';
import type { Slot } from '../../../src/run/claims.ts';
import { createSlots, type Slots } from '../../../src/run/slots.ts';
import { createHandClock, type HandClock } from '../../support/clock.ts';
import { limits } from '../../support/desired.ts';
import { addForeign, createMac, type Mac, running } from '../../support/mac.ts';
import { createRig, type Rig, type RigOptions } from '../../support/tools.ts';

interface World {
  readonly clock: HandClock;
  readonly mac: Mac;
  readonly rig: Rig;
  readonly slots: Slots;
}

const world = (more: Partial<Limits> = {}, options: Partial<RigOptions> = {}): World => {
  const clock = options.clock ?? createHandClock();
  const mac = options.mac ?? createMac();
  const rig = createRig({ ...options, mac, clock });
  const { engine, ledger } = rig.tools;
  return { clock, mac, rig, slots: createSlots({ engine, ledger, clock, limits: limits(more) }) };
};

interface Asked {
  readonly vm: string;
  readonly notes: string[];
  readonly claim: Promise<Slot>;
  abort(): void;
  given?: Slot;
  failed?: unknown;
}

const ask = (slots: Slots, vm: string, more: { os?: GuestOs; memoryMb?: number; priority?: number } = {}): Asked => {
  const controller = new AbortController();
  const notes: string[] = [];
  const effect = { signal: controller.signal, note: (text: string) => notes.push(text) };
  const claim = slots.acquire({ vm, os: 'darwin', memoryMb: 8192, priority: 0, ...more, effect });
  const asked: Asked = { vm, notes, claim, abort: () => controller.abort(new Error('interrupted')) };
  claim.then(
    (given) => {
      asked.given = given;
    },
    (error: unknown) => {
      asked.failed = error;
    },
  );
  return asked;
};

const given = (asked: readonly Asked[]): readonly string[] =>
  asked.filter((one) => one.given !== undefined).map((one) => one.vm);

describe('slots', () => {
  it('gives as many as limits.vms, and the next at once when one comes back', async () => {
    const { clock, slots, mac } = world();
    const all = ['a', 'b', 'c', 'd'].map((vm) => ask(slots, vm));
    await clock.settle();
    expect(given(all)).toEqual(['a', 'b']);
    expect(clock.sleeping()).toBe(0);
    await all[0]?.given?.release();
    await clock.settle();
    expect(given(all)).toEqual(['a', 'b', 'c']);
    expect([...mac.claims.keys()]).toEqual(['b', 'c']);
  });

  it('asks nobody while its own VMs fill all slots', async () => {
    const { clock, slots, mac } = world({ vms: 1 });
    ask(slots, 'a');
    await clock.settle();
    const before = mac.journal.length;
    const next = ask(slots, 'b');
    await clock.advance(60_000);
    expect(mac.journal).toHaveLength(before);
    expect(next.given).toBeUndefined();
  });

  describe('that end', () => {
    const lists = (mac: Mac): number => mac.journal.filter((line) => JSON.stringify(line).includes('list')).length;

    it('are looked for already while their VM stops, and the look serves the next', async () => {
      const { clock, slots, mac } = world({ vms: 1 });
      const first = ask(slots, 'a');
      const next = ask(slots, 'b');
      await clock.settle();
      addForeign(mac, 'a', { state: 'running' });
      const before = lists(mac);
      first.given?.ending();
      await clock.settle();
      expect(lists(mac)).toBe(before + 1);
      mac.vms.delete('a');
      await first.given?.release(true);
      await clock.settle();
      expect(next.given).toBeDefined();
      expect(lists(mac)).toBe(before + 1);
    });

    it.each([
      ['whose VM may still run', false, 0],
      ['after a long time', true, 5_000],
    ])('%s: it is looked again', async (_when, stopped, ms) => {
      const { clock, slots, mac } = world({ vms: 1 });
      const first = ask(slots, 'a');
      const next = ask(slots, 'b');
      await clock.settle();
      const a = addForeign(mac, 'a', { state: 'running' });
      first.given?.ending();
      await clock.advance(ms);
      addForeign(mac, 'foreign', { state: 'running' });
      if (stopped) a.state = 'stopped';
      await first.given?.release(stopped);
      await clock.settle();
      expect(next.given).toBeUndefined();
    });

    it('are not looked for when nobody waits', async () => {
      const { clock, slots, mac } = world();
      const only = ask(slots, 'a');
      await clock.settle();
      const before = lists(mac);
      only.given?.ending();
      await clock.settle();
      expect(lists(mac)).toBe(before);
    });
  });

  it('counts VMs of other programs, says whom it waits for, and looks again each second', async () => {
    const { clock, slots, mac } = world();
    const [x, y] = [addForeign(mac, 'x', { state: 'running' }), addForeign(mac, 'y', { state: 'running' })];
    const asked = ask(slots, 'a');
    await clock.advance(10_000);
    expect(asked.given).toBeUndefined();
    expect(asked.notes).toEqual(['waiting for a slot: 2 of 2 VMs run (x, y)']);
    x.state = 'stopped';
    await clock.advance(999);
    await clock.advance(1);
    expect(asked.given).toBeDefined();
    expect(y.state).toBe('running');
    expect(clock.sleeping()).toBe(0);
  });

  it('does not count what does not run', async () => {
    const { clock, slots, mac } = world();
    for (const name of ['x', 'y', 'z']) addForeign(mac, name, { state: name === 'z' ? 'suspended' : 'stopped' });
    const all = [ask(slots, 'a'), ask(slots, 'b')];
    await clock.settle();
    expect(given(all)).toEqual(['a', 'b']);
  });

  it('counts a VM once, whether it is claimed, runs, or both', async () => {
    const { clock, slots, mac } = world();
    mac.vms.set('a', { name: 'a', os: 'darwin', foreign: false, settings: {}, state: 'running' });
    mac.claims.set('a', { os: 'darwin', pid: 100 });
    const asked = ask(slots, 'b');
    await clock.settle();
    expect(asked.given).toBeDefined();
  });

  it('counts claims of other tartplans whose VM does not run yet, and not those of dead ones', async () => {
    const { clock, slots, mac } = world();
    mac.living.add(200);
    mac.claims.set('theirs', { os: 'darwin', pid: 200 });
    mac.claims.set('dead', { os: 'darwin', pid: 300 });
    const all = [ask(slots, 'a'), ask(slots, 'b')];
    await clock.settle();
    expect(given(all)).toEqual(['a']);
    mac.living.delete(200);
    await clock.advance(1_000);
    expect(given(all)).toEqual(['a', 'b']);
  });

  it('never lets two tartplans have the same place', async () => {
    const one = world();
    const other = world({}, { mac: one.mac, clock: one.clock, pid: 200 });
    const all = [ask(one.slots, 'a'), ask(other.slots, 'b'), ask(one.slots, 'c'), ask(other.slots, 'd')];
    await one.clock.settle();
    expect(given(all)).toHaveLength(2);
    expect(one.mac.claims.size).toBe(2);
  });

  describe('gives', () => {
    it('the longest request first', async () => {
      const { clock, slots } = world({ vms: 1 });
      const first = ask(slots, 'first', { priority: 1 });
      await clock.settle();
      const all = [
        ask(slots, 'short', { priority: 10 }),
        ask(slots, 'long', { priority: 100 }),
        ask(slots, 'unknown', { priority: Number.POSITIVE_INFINITY }),
        ask(slots, 'short too', { priority: 10 }),
      ];
      const order: string[] = [];
      for (
        let held: Asked | undefined = first;
        held !== undefined;
        held = all.find((one) => one.given !== undefined && !order.includes(one.vm))
      ) {
        order.push(held.vm);
        await held.given?.release();
        await clock.settle();
      }
      expect(order).toEqual(['first', 'unknown', 'long', 'short', 'short too']);
    });

    it('a machine the host’s memory as far as limits.memory goes, and a smaller one what is left', async () => {
      const { clock, slots } = world({ vms: 4, memoryMb: 20_000 });
      const all = [
        ask(slots, 'big', { memoryMb: 12_000, os: 'linux' }),
        ask(slots, 'bigger', { memoryMb: 16_000, os: 'linux' }),
        ask(slots, 'small', { memoryMb: 8_000, os: 'linux' }),
        ask(slots, 'tiny', { memoryMb: 1, os: 'linux' }),
      ];
      await clock.settle();
      expect(given(all)).toEqual(['big', 'small']);
      await all[0]?.given?.release();
      await clock.settle();
      expect(given(all)).toEqual(['big', 'small', 'tiny']);
      for (const one of all) await one.given?.release();
      await clock.settle();
      expect(given(all)).toEqual(['big', 'bigger', 'small', 'tiny']);
    });

    it('one VM its place however large it is, when nothing else runs', async () => {
      const { clock, slots } = world({ memoryMb: 4_096 });
      const asked = ask(slots, 'huge', { memoryMb: 64_000 });
      await clock.settle();
      expect(asked.given).toBeDefined();
    });
  });

  describe('Apple’s limit of two guests with macOS', () => {
    it('binds however high limits.vms is', async () => {
      const { clock, slots } = world({ vms: 8 });
      const all = ['a', 'b', 'c'].map((vm) => ask(slots, vm));
      await clock.settle();
      expect(given(all)).toEqual(['a', 'b']);
      await all[1]?.given?.release();
      await clock.settle();
      expect(given(all)).toEqual(['a', 'b', 'c']);
    });

    it('does not count guests with Linux, and does not hold them up', async () => {
      const { clock, slots } = world({ vms: 4 });
      const all = [
        ask(slots, 'mac 1'),
        ask(slots, 'mac 2'),
        ask(slots, 'mac 3', { priority: 9 }),
        ask(slots, 'linux 1', { os: 'linux' }),
        ask(slots, 'linux 2', { os: 'linux' }),
        ask(slots, 'linux 3', { os: 'linux' }),
      ];
      await clock.settle();
      expect(given(all)).toEqual(['mac 1', 'mac 3', 'linux 1', 'linux 2']);
    });

    it('asks what the VMs of others are, and counts as macOS what nobody can tell', async () => {
      const { clock, slots, mac } = world({ vms: 4 });
      addForeign(mac, 'linux', { os: 'linux', state: 'running' });
      addForeign(mac, 'mac', { state: 'running' });
      const all = [ask(slots, 'a'), ask(slots, 'b')];
      await clock.settle();
      expect(given(all)).toEqual(['a']);
      expect(all[1]?.notes).toEqual(['waiting for a slot: a Mac runs two macOS guests at once (a, mac)']);
    });

    it('asks again when it could not be told', async () => {
      const { clock, mac, rig } = world();
      for (const name of ['x', 'y']) addForeign(mac, name, { os: 'linux', state: 'running' });
      let fails = 3;
      const engine = {
        ...rig.tools.engine,
        info: (vm: string, effect: Parameters<typeof rig.tools.engine.info>[1]) =>
          fails-- > 0 ? Promise.reject(new Error('gone')) : rig.tools.engine.info(vm, effect),
      };
      const slots = createSlots({ engine, ledger: rig.tools.ledger, clock, limits: limits({ vms: 3 }) });
      const asked = ask(slots, 'a');
      await clock.settle();
      expect(asked.given).toBeUndefined();
      await clock.advance(2_000);
      expect(asked.given).toBeDefined();
    });
  });

  describe('a request that is interrupted', () => {
    it('rejects at once with the reason, and leaves no claim', async () => {
      const { clock, slots, mac } = world({ vms: 1 });
      const [first, second, third] = [ask(slots, 'a'), ask(slots, 'b'), ask(slots, 'c')];
      await clock.settle();
      second.abort();
      await clock.settle();
      expect(second.failed).toEqual(new Error('interrupted'));
      await first.given?.release();
      await clock.settle();
      expect(given([first, second, third])).toEqual(['a', 'c']);
      expect([...mac.claims.keys()]).toEqual(['c']);
    });

    it('before it was made never enters the queue', async () => {
      const { clock, slots, mac } = world();
      const effect = { signal: AbortSignal.abort(new Error('interrupted')), note: () => undefined };
      await expect(slots.acquire({ vm: 'a', os: 'darwin', memoryMb: 1, priority: 0, effect })).rejects.toThrow(
        'interrupted',
      );
      await clock.settle();
      expect(mac.journal).toEqual([]);
    });

    it.each([1, 2, 3, 4, 5, 6])(
      'while it is being served, at call %i, leaves no claim and holds nobody up',
      async (at) => {
        const { clock, slots, mac, rig } = world({ vms: 1 }, { fault: { at, how: 'abort-late' } });
        const first = slots.acquire({ vm: 'a', os: 'darwin', memoryMb: 1, priority: 9, effect: rig.effect() });
        first.catch(() => undefined);
        const second = ask(slots, 'b');
        await clock.settle();
        if (rig.tools.signal.aborted && at <= 4) {
          await expect(first).rejects.toThrow('interrupted');
          expect([...mac.claims.keys()]).toEqual(['b']);
          expect(second.given).toBeDefined();
        } else expect([...mac.claims.keys()]).toEqual(['a']);
      },
    );

    it('wakes those behind it', async () => {
      const { clock, slots, mac } = world({ vms: 4 });
      addForeign(mac, 'x', { state: 'running' });
      addForeign(mac, 'y', { state: 'running' });
      const all = [ask(slots, 'a', { priority: 1 }), ask(slots, 'b')];
      await clock.settle();
      for (const one of all) one.abort();
      await clock.settle();
      expect(all.map((one) => one.failed)).toEqual([new Error('interrupted'), new Error('interrupted')]);
      expect(clock.sleeping()).toBe(0);
    });
  });

  describe('when the ledger cannot be written', () => {
    it.each([3, 4])('the request whose call %i failed fails, and no other', async (at) => {
      const { clock, slots } = world({ vms: 1 }, { fault: { at, how: 'late' } });
      const all = [ask(slots, 'a'), ask(slots, 'b')];
      await clock.settle();
      expect(all[0]?.failed).toBeInstanceOf(Error);
      expect(given(all)).toEqual(['b']);
    });

    it('a slot that could not be given back is free all the same', async () => {
      const { clock, slots, mac } = world({ vms: 1 }, { fault: { at: 5, how: 'fail' } });
      const all = [ask(slots, 'a'), ask(slots, 'b')];
      await clock.settle();
      await expect(all[0]?.given?.release()).rejects.toThrow('broken: ledger.release a');
      await clock.settle();
      expect(given(all)).toEqual(['a', 'b']);
      expect([...mac.claims.keys()]).toEqual(['a', 'b']);
    });
  });

  describe('patience', () => {
    it('ends when others let nobody of us run for four hours', async () => {
      const { clock, slots, mac } = world();
      addForeign(mac, 'x', { state: 'running' });
      addForeign(mac, 'y', { state: 'running' });
      const all = [ask(slots, 'a'), ask(slots, 'b')];
      await clock.advance(4 * 3_600_000);
      expect(all.map((one) => one.failed)).toEqual([undefined, undefined]);
      await clock.advance(2_000);
      for (const { failed } of all) {
        expect(failed instanceof ProblemError ? failed.problems : []).toMatchObject([
          {
            code: 'engine/no-slot',
            summary: 'no slot became free within 4 hours',
            hint: 'Stop other VMs (tart list shows them), or raise limits.vms in the tartfile.',
          },
        ]);
      }
      expect(clock.sleeping()).toBe(0);
    });

    it('does not end while slots go round: a long queue is nobody’s fault', async () => {
      const { clock, slots } = world({ vms: 1 });
      const all = Array.from({ length: 30 }, (_, index) => ask(slots, `vm-${index}`));
      for (let hour = 0; hour < 30; hour++) {
        await clock.advance(3_600_000);
        await all[hour]?.given?.release();
        await clock.settle();
      }
      expect(given(all)).toHaveLength(30);
    });
  });
});

describe('any schedule', () => {
  interface Planned {
    readonly process: 0 | 1;
    readonly at: number;
    readonly hold: number;
    readonly os: GuestOs;
    readonly memoryMb: number;
    readonly priority: number;
    readonly abortAfter: number | undefined;
  }
  interface Other {
    readonly at: number;
    readonly runs: number;
    readonly os: GuestOs;
  }
  const request: fc.Arbitrary<Planned> = fc.record({
    process: fc.constantFrom(0, 1),
    at: fc.integer({ min: 0, max: 30_000 }),
    hold: fc.integer({ min: 0, max: 20_000 }),
    os: fc.constantFrom('darwin', 'darwin', 'linux'),
    memoryMb: fc.constantFrom(2_048, 8_192, 20_000),
    priority: fc.integer({ min: 0, max: 3 }),
    abortAfter: fc.option(fc.integer({ min: 0, max: 15_000 }), { nil: undefined, freq: 4 }),
  });
  const other: fc.Arbitrary<Other> = fc.record({
    at: fc.integer({ min: 0, max: 30_000 }),
    runs: fc.integer({ min: 1, max: 20_000 }),
    os: fc.constantFrom('darwin', 'linux'),
  });

  it('keeps to the limits, serves everybody in the end, and leaves no claim', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { minLength: 1, maxLength: 12 }),
        fc.array(other, { maxLength: 4 }),
        fc.integer({ min: 1, max: 4 }),
        async (requests, others, vms) => {
          const clock = createHandClock();
          const mac = createMac();
          // Between a list and the claim made from it anybody may start a VM, and only Tart's own limit is there for that:
          // where others come, a list takes no time.
          const takes = { engine: { takes: () => (others.length === 0 ? 40 : 0) } };
          const memoryMb = 24_000;
          const sides = [100, 200].map((pid) => world({ vms, memoryMb }, { mac, clock, pid, ...takes }));
          const held = [new Map<string, number>(), new Map<string, number>()];
          const wrong: string[] = [];

          const life = async (
            { process, at, hold, os, memoryMb: needs, priority, abortAfter }: Planned,
            index: number,
          ): Promise<'served' | 'aborted'> => {
            await clock.sleep(at);
            const side = sides[process];
            if (side === undefined) throw new Error('no such side');
            const vm = `vm-${index}`;
            const controller = new AbortController();
            if (abortAfter !== undefined)
              void clock.sleep(abortAfter).then(() => controller.abort(new Error('interrupted')));
            try {
              const claim = await side.slots.acquire({
                vm,
                os,
                memoryMb: needs,
                priority,
                effect: { signal: controller.signal, note: () => undefined },
              });
              const busy = new Map<string, GuestOs>([...mac.claims].map(([name, one]) => [name, one.os]));
              for (const one of running(mac)) if (!one.foreign || one.state === 'running') busy.set(one.name, one.os);
              if (busy.size > vms) wrong.push(`${vm} is one of ${busy.size}`);
              const macs = [...busy.values()].filter((one) => one === 'darwin').length;
              if (os === 'darwin' && macs > 2) wrong.push(`${vm} is one of ${macs} with macOS`);
              const mine = held[process] ?? new Map<string, number>();
              mine.set(vm, needs);
              const sum = [...mine.values()].reduce((all, one) => all + one, 0);
              if (mine.size > 1 && sum > memoryMb) wrong.push(`${vm} makes it ${sum} MB`);
              mac.vms.set(vm, { name: vm, os, foreign: false, settings: {}, state: 'running' });
              mac.entries.set(vm, {
                formatVersion: 1,
                vm,
                id: vm,
                role: 'case',
                project: 'p',
                tartfile: 't',
                owner: 'case:a@b',
                state: 'making',
                process: { pid: 100, startedAt: '' },
                runId: 'r',
                createdAt: '',
                os,
                from: 'x',
              });
              await clock.sleep(hold);
              mac.vms.delete(vm);
              mine.delete(vm);
              await claim.release();
              return 'served';
            } catch (error) {
              if (!controller.signal.aborted) throw error;
              return 'aborted';
            }
          };
          // Other programs' VMs come when there is room for them, as a person would start them.
          const foreign = async ({ at, runs, os }: Other, index: number): Promise<void> => {
            await clock.sleep(at);
            if (mac.claims.size + running(mac).length >= vms) return;
            if (
              os === 'darwin' &&
              [...mac.claims.values(), ...running(mac)].filter((one) => one.os === 'darwin').length >= 2
            )
              return;
            const vm = addForeign(mac, `foreign-${index}`, { os, state: 'running' });
            await clock.sleep(runs);
            vm.state = 'stopped';
          };

          const ends = await clock.until(
            Promise.all([Promise.all(requests.map(life)), Promise.all(others.map(foreign))]),
            24 * 3_600_000,
          );
          expect(wrong).toEqual([]);
          requests.forEach((one, index) => {
            if (one.abortAfter === undefined) expect(ends[0][index]).toBe('served');
          });
          await clock.drain();
          expect([...mac.claims]).toEqual([]);
          expect(clock.sleeping()).toBe(0);
          expect(mac.breaches).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
