import { describe, expect, it } from 'vitest';
import { toProblem } from '../../../src/model/problem.ts';
import type { VmExit } from '../../../src/ports/engine.ts';
import { boot } from '../../../src/run/boot.ts';
import type { BootRequest } from '../../../src/run/boot-request.ts';
import { createHandClock, type HandClock } from '../../support/clock.ts';
import { base, desired, spec } from '../../support/desired.ts';
import { grammarOf } from '../../support/grammar.ts';
import { addForeign, addOwned, createMac, type Mac } from '../../support/mac.ts';
import { entry } from '../../support/observed.ts';
import type { Fault } from '../../support/steps.ts';
import { createRig, type Rig, type RigOptions } from '../../support/tools.ts';

const limit: VmExit = { kind: 'limit', text: 'The number of VMs exceeds the system limit (other running VMs: x, y)' };
const busy: VmExit = { kind: 'busy', text: 'Failed to lock auxiliary storage.' };

interface World {
  readonly clock: HandClock;
  readonly mac: Mac;
  readonly rig: Rig;
  readonly shared: ReturnType<Rig['shared']>;
  start(more?: Partial<BootRequest>): ReturnType<typeof boot>;
  notes(): readonly string[];
}

const world = (options: Partial<RigOptions> = {}): World => {
  const clock = createHandClock();
  const mac = createMac();
  addOwned(mac, entry('vm-1', 'case:a@b', { state: 'making' }));
  const rig = createRig({
    mac,
    clock,
    desired: desired(),
    engine: { behave: () => ({ readyAfterMs: 300 }) },
    ...options,
  });
  const shared = rig.shared();
  const request: BootRequest = {
    vm: 'vm-1',
    base: base('x'),
    spec: spec(),
    network: spec().network,
    disposable: true,
    log: 'cases/a@b/tart-run.log',
    priority: 0,
  };
  const notes = () => rig.events.flatMap((event) => (event.type === 'note' ? [event.text] : []));
  return {
    clock,
    mac,
    rig,
    shared,
    notes,
    start: (more) => boot({ ...request, ...more }, shared, rig.lane(), rig.tools.signal),
  };
};

/** How many times the VM was started. */
const starts = (mac: Mac): number => mac.journal.filter((line) => line.startsWith('start ')).length;

describe('boot', () => {
  it('claims a slot, starts, and comes back with a guest', async () => {
    const { clock, mac, rig, shared, start } = world();
    let slots = 0;
    const booted = await clock.until(start({ onSlot: () => slots++ }));
    expect(mac.journal.slice(0, 5)).toEqual([
      'ledger.locked slots',
      'list',
      'ledger.claims',
      'ledger.claim vm-1',
      'start vm-1 disposable',
    ]);
    expect(booted.guest.via).toBe('ssh 192.168.64.2');
    expect(slots).toBe(1);
    expect([...mac.claims.keys()]).toEqual(['vm-1']);
    expect([...shared.addresses]).toEqual([['192.168.64.2', 'vm-1']]);
    expect(grammarOf(rig.events)).toEqual([]);
  });

  it('halted: the way in is closed, the VM stopped, the slot given back, in that order and once', async () => {
    const { clock, mac, shared, start } = world();
    const booted = await clock.until(start());
    const before = mac.journal.length;
    await clock.until(Promise.all([booted.halt(), booted.halt()]));
    await clock.until(booted.halt());
    expect(mac.journal.slice(before)).toEqual([
      'close ssh 192.168.64.2',
      'kill vm-1',
      'power cut vm-1',
      'ledger.release vm-1',
    ]);
    expect(mac.open.size + mac.claims.size + shared.addresses.size).toBe(0);
    expect(mac.vms.get('vm-1')?.state).toBe('stopped');
  });

  it('released: the way in is closed, the VM runs on, and is counted as somebody’s who runs', async () => {
    const { clock, mac, shared, start } = world();
    const booted = await clock.until(start());
    const before = mac.journal.length;
    await clock.until(booted.release());
    expect(mac.journal.slice(before)).toEqual(['close ssh 192.168.64.2', 'released vm-1', 'ledger.release vm-1']);
    expect(mac.vms.get('vm-1')?.state).toBe('running');
    expect(mac.open.size + mac.claims.size + shared.addresses.size).toBe(0);
  });

  it('released or halted with a way in that cannot be closed: the rest is done all the same', async () => {
    for (const how of ['halt', 'release'] as const) {
      const { clock, mac, start } = world();
      const booted = await clock.until(start());
      const guest = booted.guest as { close(): Promise<void> };
      guest.close = () => Promise.reject(new Error('cannot close'));
      await expect(clock.until(booted[how]())).rejects.toThrow('cannot close');
      expect(mac.claims.size).toBe(0);
      expect(mac.journal).toContain(how === 'halt' ? 'power cut vm-1' : 'released vm-1');
    }
  });

  it('asks for the memory that the VM has, or that its image comes with', async () => {
    for (const [more, expected] of [
      [{ spec: spec({ settings: { memoryMb: 1_000 } }) }, 'both'],
      [{ base: base('x', { os: 'linux' }) }, 'both'],
      [{}, 'one'],
    ] as const) {
      const { clock, shared, start, rig } = world({
        desired: desired({ limits: { vms: 4, clones: 2, memoryMb: 12_500 } }),
      });
      await clock.until(start(more));
      const effect = rig.effect();
      let given = false;
      void shared.slots.acquire({ vm: 'other', os: 'linux', memoryMb: 8_192, priority: 0, effect }).then(() => {
        given = true;
      });
      await clock.settle();
      expect(given).toBe(expected === 'both');
    }
  });
});

describe('when Tart says that the limit is reached (promise 4)', () => {
  it('waits for a slot and tries again, as often as it takes', async () => {
    const { clock, mac, rig, start, notes } = world({
      engine: { behave: (_, count) => (count < 5 ? { exit: limit } : { readyAfterMs: 0 }) },
    });
    let slots = 0;
    const booted = await clock.until(start({ onSlot: () => slots++ }));
    expect(booted.running.name).toBe('vm-1');
    expect(starts(mac)).toBe(6);
    expect(slots).toBe(6);
    expect(notes()[0]).toBe('Tart says that the limit of running VMs is reached; waiting for a slot');
    expect(
      rig.events.filter((event) => event.type === 'phase-started' && event.phase === 'slot').length,
    ).toBeGreaterThanOrEqual(6);
    expect([...mac.claims.keys()]).toEqual(['vm-1']);
    expect(grammarOf(rig.events)).toEqual([]);
  });

  it('holds no slot meanwhile', async () => {
    const { clock, mac, start } = world();
    mac.hidden = 2;
    const booted = start();
    await clock.advance(500);
    expect(mac.claims.size).toBe(0);
    mac.hidden = 1;
    await clock.until(booted);
    expect([...mac.claims.keys()]).toEqual(['vm-1']);
  });

  it('can be interrupted while it waits', async () => {
    const { clock, mac, rig, start } = world();
    mac.hidden = 2;
    const booted = start();
    booted.catch(() => undefined);
    await clock.advance(10_000);
    rig.interrupt();
    await expect(clock.until(booted)).rejects.toThrow('interrupted');
    expect(mac.claims.size).toBe(0);
    expect(clock.sleeping()).toBe(0);
  });

  it('gives up after four hours of that', async () => {
    const { clock, mac, start } = world();
    mac.hidden = 2;
    const begun = clock.now();
    const end = await clock.until(start().catch((error: unknown) => toProblem(error)));
    expect(end).toMatchObject({
      code: 'engine/limit',
      summary: `the VM stopped by itself: The number of VMs exceeds the system limit`,
    });
    expect((clock.now() - begun) / 3_600_000).toBeCloseTo(4, 1);
    expect(mac.claims.size).toBe(0);
  });
});

describe('when something still holds the VM', () => {
  it('tries again for a minute', async () => {
    const { clock, mac, start, notes } = world({
      engine: { behave: (_, count) => (count < 30 ? { exit: busy } : { readyAfterMs: 0 }) },
    });
    await clock.until(start());
    expect(starts(mac)).toBe(31);
    expect(notes()).toContain('the VM is still held; trying again');
  });

  it('and not longer', async () => {
    const { clock, mac, start } = world({ engine: { behave: () => ({ exit: busy }) } });
    const begun = clock.now();
    const end = await clock.until(start().catch((error: unknown) => toProblem(error)));
    expect(end).toMatchObject({
      code: 'engine/vm-gone',
      summary: 'the VM stopped by itself: Failed to lock auxiliary storage.',
    });
    expect(clock.now() - begun).toBe(61_000);
    expect(mac.claims.size).toBe(0);
  });

  it('counts from there, not from when it began to wait for a slot or for the limit', async () => {
    const { clock, mac, start } = world({
      engine: { behave: (_, count) => ({ exit: [limit, limit, busy][count] ?? { kind: 'stopped', text: '' } }) },
    });
    const [x, y] = [addForeign(mac, 'x', { state: 'running' }), addForeign(mac, 'y', { state: 'running' })];
    const end = start().catch((error: unknown) => toProblem(error));
    await clock.advance(600_000);
    x.state = 'stopped';
    y.state = 'stopped';
    expect(await clock.until(end)).toMatchObject({ code: 'engine/vm-gone' });
    expect(starts(mac)).toBe(4);
  });
});

describe('what is no matter of waiting is tried once', () => {
  it.each<VmExit>([
    { kind: 'crashed', text: 'guest has stopped the virtual machine due to error: x' },
    { kind: 'failed', text: 'Error: Invalid virtual machine configuration.\nmore' },
    { kind: 'stopped', text: '' },
  ])('$kind', async (exit) => {
    const { clock, mac, start } = world({ engine: { behave: () => ({ exit }) } });
    const end = await clock.until(start().catch((error: unknown) => toProblem(error)));
    expect(end).toMatchObject({ code: 'engine/vm-gone' });
    expect(starts(mac)).toBe(1);
    expect(mac.claims.size).toBe(0);
  });

  it('an engine that cannot start it', async () => {
    const { clock, mac, start } = world({ fault: { at: 5, how: 'fail' } });
    await expect(clock.until(start())).rejects.toThrow('broken: start vm-1 disposable');
    expect(starts(mac)).toBe(1);
    expect(mac.claims.size).toBe(0);
  });
});

describe('whatever goes wrong on the way, the slot is given back, nothing is open and the VM does not run', () => {
  /** Calls of a boot that goes well. */
  const calls = async (): Promise<number> => {
    const { clock, rig, start } = world();
    await clock.until(start());
    return rig.steps.count();
  };

  it.each(['fail', 'abort', 'abort-late'] as const)('%s at each call', async (how) => {
    const all = await calls();
    expect(all).toBeGreaterThan(8);
    for (let at = 1; at <= all; at++) {
      const fault: Fault = { at, how };
      const { clock, mac, shared, rig, start } = world({ fault });
      const end = await clock.until(
        start().then(
          () => 'guest' as const,
          () => 'error' as const,
        ),
      );
      if (end === 'guest') continue;
      const at_ = `${how} at call ${at}`;
      expect([...mac.claims.keys()], at_).toEqual([]);
      expect([...mac.open], at_).toEqual([]);
      expect([...shared.addresses], at_).toEqual([]);
      expect(mac.vms.get('vm-1')?.state, at_).toBe('stopped');
      expect(grammarOf(rig.events), at_).toEqual([]);
      expect(clock.sleeping(), at_).toBe(0);
    }
  });

  it.each(['fail', 'late'] as const)('%s at each call of halt', async (how) => {
    const before = await calls();
    for (let at = before + 1; at <= before + 3; at++) {
      const { clock, mac, shared, start } = world({ fault: { at, how } });
      const booted = await clock.until(start());
      await expect(clock.until(booted.halt())).rejects.toThrow('broken');
      if (how === 'late') expect([...mac.claims.keys()], `call ${at}`).toEqual([]);
      expect(shared.addresses.size).toBe(0);
      // The slot is free for others of ours, even where the ledger could not be told.
      let given = false;
      void shared.slots
        .acquire({
          vm: 'next',
          os: 'linux',
          memoryMb: 1,
          priority: 0,
          effect: { signal: new AbortController().signal, note: () => undefined },
        })
        .then(() => {
          given = true;
        });
      void shared.slots.acquire({
        vm: 'next too',
        os: 'linux',
        memoryMb: 1,
        priority: 0,
        effect: { signal: new AbortController().signal, note: () => undefined },
      });
      await clock.settle();
      expect(given).toBe(true);
    }
  });
});
