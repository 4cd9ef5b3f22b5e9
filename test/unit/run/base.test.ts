import { describe, expect, it } from 'vitest';
import { readLedger, tidyLedger } from '../../../src/cli/sweep.ts';
import type { Action } from '../../../src/model/plan.ts';
import { toProblem } from '../../../src/model/problem.ts';
import { makeBase } from '../../../src/run/base.ts';
import { createHandClock } from '../../support/clock.ts';
import { base, desired, imageOf, span } from '../../support/desired.ts';
import { addForeign, addOwned, createMac, kill } from '../../support/mac.ts';
import { entry } from '../../support/observed.ts';
import { createRig, type RigOptions } from '../../support/tools.ts';

const image = imageOf('tahoe');
const tahoe = base('tahoe', { where: span(3) });
const action = (kind: 'base.clone' | 'base.replace'): Action => ({
  id: 'base:tahoe',
  kind,
  change: kind === 'base.clone' ? 'create' : 'replace',
  vm: 'tahoe-base',
  reason: '',
  changes: [],
  dependsOn: [],
});

const world = (options: Partial<RigOptions> = {}) => {
  const clock = options.clock ?? createHandClock();
  const mac = options.mac ?? createMac({ bases: ['tahoe-base'], registry: { [image]: 'sha256:new' } });
  const rig = createRig({ desired: desired({ bases: [tahoe] }), ...options, mac, clock });
  const shared = rig.shared();
  const make = (kind: 'base.clone' | 'base.replace' = 'base.clone', of = tahoe) =>
    makeBase(of, action(kind), shared, rig.lane('base:tahoe'), rig.tools.signal).then(() => undefined, toProblem);
  const notes = () => rig.events.flatMap((event) => (event.type === 'note' ? [event.text] : []));
  return { clock, mac, rig, shared, make, notes };
};

const staging = 'dotfiles-base-tahoe-100x000000';

describe('a base', () => {
  it('is pulled, cloned under a name that cannot collide, and renamed; never set, never started', async () => {
    const { clock, mac, make } = world();
    expect(await clock.until(make())).toBeUndefined();
    expect(mac.journal).toEqual([
      'ledger.locked vm:tahoe-base',
      'list',
      'ledger.read',
      `pull ${image}`,
      `digest ${image}`,
      `ledger.write ${staging} making`,
      `clone ${image} ${staging}`,
      'ledger.write tahoe-base making',
      `rename ${staging} tahoe-base`,
      'ledger.write tahoe-base ready',
      `ledger.forget ${staging}`,
    ]);
    expect(mac.entries.get('tahoe-base')).toMatchObject({
      role: 'base',
      owner: 'base:tahoe',
      state: 'ready',
      from: image,
      digest: 'sha256:new',
    });
    expect(mac.entries.get('tahoe-base')).not.toHaveProperty('stagedAs');
    expect(mac.breaches).toEqual([]);
  });

  it('asks the registry again for a tag, which may have moved', async () => {
    const { clock, mac, make } = world();
    mac.images.set(image, 'sha256:old');
    await clock.until(make());
    expect(mac.entries.get('tahoe-base')?.digest).toBe('sha256:new');
  });

  it('does not for a digest that is there', async () => {
    const { clock, mac, make } = world();
    const pinned = `ghcr.io/me/macos@sha256:${'ab'.repeat(32)}`;
    mac.images.set(pinned, 'sha256:pinned');
    await clock.until(make('base.clone', { ...tahoe, origin: { kind: 'image', image: pinned } }));
    expect(mac.journal.some((line) => line.startsWith('pull'))).toBe(false);
    expect(mac.entries.get('tahoe-base')?.from).toBe(pinned);
  });

  it('makes do with the cached image when the registry cannot be asked, and says so', async () => {
    const { clock, mac, make, notes } = world();
    mac.registry.clear();
    mac.images.set(image, 'sha256:old');
    expect(await clock.until(make())).toBeUndefined();
    expect(mac.entries.get('tahoe-base')?.digest).toBe('sha256:old');
    expect(notes()).toEqual([`could not refresh the image, using the cached one: there is no image ${image}`]);
  });

  it('fails when there is no image at all', async () => {
    const { clock, mac, make } = world();
    mac.registry.clear();
    expect(await clock.until(make())).toMatchObject({ code: 'engine/no-image', summary: `there is no image ${image}` });
    expect([mac.vms.size, mac.entries.size]).toEqual([0, 0]);
  });

  it('of somebody else is not made: there is nothing to do', async () => {
    const { clock, mac, make } = world();
    expect(await clock.until(make('base.clone', { ...tahoe, origin: { kind: 'vm' } }))).toBeUndefined();
    expect(mac.journal).toEqual([]);
  });
});

describe('a VM of its name that came meanwhile', () => {
  it.each([
    ['somebody else’s', (mac: ReturnType<typeof createMac>) => addForeign(mac, 'tahoe-base')],
    [
      'of another run, of the same image',
      (mac: ReturnType<typeof createMac>) => addOwned(mac, entry('tahoe-base', 'base:tahoe', { from: image })),
    ],
  ])('is used as it is: %s', async (_, add) => {
    for (const kind of ['base.clone', 'base.replace'] as const) {
      const { clock, mac, make, notes } = world();
      add(mac);
      expect(await clock.until(make(kind))).toBeUndefined();
      expect(notes()).toEqual(['"tahoe-base" was made meanwhile; using it']);
      expect(mac.journal).toEqual(['ledger.locked vm:tahoe-base', 'list', 'ledger.read']);
    }
  });

  it.each(['base.clone', 'base.replace'] as const)(
    'is not replaced when nobody said that it may be (%s)',
    async (kind) => {
      const { clock, mac, make } = world();
      const other =
        kind === 'base.clone'
          ? entry('tahoe-base', 'base:tahoe', { from: 'ghcr.io/me/other:1' })
          : entry('tahoe-base', 'machine:dev', { from: 'x' });
      addOwned(mac, other);
      expect(await clock.until(make(kind))).toEqual({
        code: 'host/changed',
        severity: 'error',
        summary: 'a VM "tahoe-base" was made meanwhile that is not of the image of base "tahoe"',
        hint: 'Run tartplan plan again: it shows what that means.',
        where: span(3),
      });
      expect(mac.entries.get('tahoe-base')).toEqual(other);
    },
  );

  it('right before the rename is not overwritten', async () => {
    const { clock, mac, make } = world({ engine: { takes: (verb) => (verb === 'clone' ? 1_000 : 0) } });
    const end = make();
    await clock.advance(500);
    addForeign(mac, 'tahoe-base', { state: 'running' });
    expect(await clock.until(end)).toMatchObject({ code: 'engine/exists' });
    expect([...mac.vms.keys()]).toEqual(['tahoe-base']);
    expect([mac.entries.size, mac.breaches]).toEqual([0, []]);
  });

  it('of another tartplan at the same time: one makes it, the other waits and uses it', async () => {
    const one = world();
    const other = world({ mac: one.mac, clock: one.clock, pid: 200 });
    const ends = await one.clock.until(Promise.all([one.make(), other.make()]));
    expect(ends).toEqual([undefined, undefined]);
    expect(one.mac.journal.filter((line) => line.startsWith('clone'))).toHaveLength(1);
    expect(other.notes()).toEqual(['"tahoe-base" was made meanwhile; using it']);
  });
});

describe('a base that is replaced', () => {
  const replacing = (options: Partial<RigOptions> = {}) => {
    const at = world(options);
    addOwned(at.mac, entry('tahoe-base', 'base:tahoe', { from: 'ghcr.io/me/old:1' }));
    return at;
  };

  it('goes when the new one is whole, and not before', async () => {
    const { clock, mac, make } = replacing();
    expect(await clock.until(make('base.replace'))).toBeUndefined();
    expect(mac.journal.slice(5)).toEqual([
      `ledger.write ${staging} making`,
      `clone ${image} ${staging}`,
      'list',
      `ledger.write ${staging}-old making`,
      `rename tahoe-base ${staging}-old`,
      'ledger.write tahoe-base making',
      `rename ${staging} tahoe-base`,
      'ledger.write tahoe-base ready',
      `ledger.forget ${staging}`,
      `delete ${staging}-old`,
      `ledger.forget ${staging}-old`,
    ]);
    expect(mac.entries.get('tahoe-base')).toMatchObject({ from: image, state: 'ready' });
    expect(mac.entries.get('tahoe-base')).not.toHaveProperty('displaced');
    expect([...mac.vms.keys()]).toEqual(['tahoe-base']);
  });

  it.each(['fail', 'abort', 'abort-late'] as const)(
    'stays when the new one does not come (%s at each call up to its clone)',
    async (how) => {
      for (let at = 1; at <= 7; at++) {
        const { clock, mac, make } = replacing({ fault: { at, how } });
        const end = await clock.until(make('base.replace'));
        expect(end, `call ${at}`).toBeDefined();
        expect(
          [...mac.entries.values()].map((one) => [one.vm, one.from]),
          `call ${at}`,
        ).toEqual([['tahoe-base', 'ghcr.io/me/old:1']]);
        expect([...mac.vms.keys()]).toEqual(['tahoe-base']);
      }
    },
  );

  it.each(['fail', 'abort', 'abort-late'] as const)(
    'is there, old or new, whatever call goes wrong (%s)',
    async (how) => {
      for (let at = 8; at <= 16; at++) {
        const { clock, mac, rig, make } = replacing({ fault: { at, how } });
        await clock.until(make('base.replace'));
        expect(mac.breaches, `call ${at}`).toEqual([]);
        // What the next apply does first, from a process of its own.
        kill(mac, rig.tools.self.pid);
        const next = createRig({ mac, clock, pid: 300 });
        await clock.until(
          (async () => {
            await tidyLedger(next.tools, await next.tools.engine.list(next.effect()), await readLedger(next.tools));
          })(),
        );
        expect(mac.entries.get('tahoe-base'), `call ${at}`).toMatchObject({ state: 'ready', role: 'base' });
        expect(mac.vms.has('tahoe-base'), `call ${at}`).toBe(true);
        expect(mac.breaches, `call ${at}`).toEqual([]);
      }
    },
  );

  it('gets its name back at once when the new one gets none, and the new one goes', async () => {
    const { clock, mac, make } = replacing({ fault: { at: 12, how: 'fail' } });
    expect(await clock.until(make('base.replace'))).toMatchObject({
      summary: `unexpected error: broken: rename ${staging} tahoe-base`,
    });
    expect([...mac.vms.keys()]).toEqual(['tahoe-base']);
    expect([...mac.entries.values()].map((one) => [one.vm, one.from, one.state])).toEqual([
      ['tahoe-base', 'ghcr.io/me/old:1', 'ready'],
    ]);
  });

  it('stays when somebody runs it', async () => {
    const { clock, mac, make } = replacing();
    const old = mac.vms.get('tahoe-base');
    if (old !== undefined) old.state = 'running';
    expect(await clock.until(make('base.replace'))).toMatchObject({ code: 'engine/running' });
    expect(old?.state).toBe('running');
    expect([...mac.vms.keys()]).toEqual(['tahoe-base']);
  });
});
