import { describe, expect, it } from 'vitest';
import { toProblem } from '../../../src/model/problem.ts';
import { cloneUnder, giveName, remove, removeOld } from '../../../src/run/vms.ts';
import { createHandClock } from '../../support/clock.ts';
import { desired, limits, root } from '../../support/desired.ts';
import { addForeign, addOwned, createMac } from '../../support/mac.ts';
import { entry } from '../../support/observed.ts';
import type { Fault } from '../../support/steps.ts';
import { createRig, type RigOptions } from '../../support/tools.ts';

const world = (options: Partial<RigOptions> = {}) => {
  const clock = createHandClock();
  const mac = createMac();
  addForeign(mac, 'tahoe-base');
  const rig = createRig({ mac, clock, desired: desired(), ...options });
  const shared = rig.shared();
  const lane = rig.lane();
  const problems = () => rig.events.flatMap((event) => (event.type === 'problem' ? [event.problem] : []));
  return { clock, mac, rig, shared, lane, problems };
};

const fields = { role: 'case' as const, owner: 'case:a@b', os: 'darwin' as const, from: 'tahoe-base' };
const staged = entry('x-1', 'machine:dev', { state: 'making', role: 'staging', from: 'tahoe-base' });

describe('cloneUnder', () => {
  it('writes the entry, whole, before there is a VM', async () => {
    const { clock, mac, rig, shared, lane } = world();
    const made = await clock.until(
      cloneUnder('x-1', { ...fields, digest: 'sha256:1' }, shared, lane, rig.tools.signal),
    );
    expect(mac.journal).toEqual(['ledger.write x-1 making', 'clone tahoe-base x-1']);
    expect(mac.entries.get('x-1')).toEqual(made);
    expect(made).toEqual({
      formatVersion: 1,
      vm: 'x-1',
      id: '100x000000',
      role: 'case',
      project: 'dotfiles',
      tartfile: root,
      owner: 'case:a@b',
      state: 'making',
      process: { pid: 100, startedAt: 'today' },
      runId: 'run-of-100',
      createdAt: '2026-11-24T00:00:00.000Z',
      os: 'darwin',
      from: 'tahoe-base',
      digest: 'sha256:1',
    });
    expect(lane.phases).toHaveProperty('clone');
  });

  it('makes no VM when the entry cannot be written', async () => {
    const { clock, mac, rig, shared, lane } = world({ fault: { at: 1, how: 'fail' } });
    await expect(clock.until(cloneUnder('x-1', fields, shared, lane, rig.tools.signal))).rejects.toThrow(
      'broken: ledger.write x-1 making',
    );
    expect([...mac.vms.keys()]).toEqual(['tahoe-base']);
  });

  it('makes no VM when too little disk is free', async () => {
    const { clock, mac, rig, shared, lane } = world({
      desired: desired({ limits: limits({ freeDiskGb: 30 }) }),
      freeDiskGb: 29.94,
    });
    const end = await clock.until(cloneUnder('x-1', fields, shared, lane, rig.tools.signal).catch(toProblem));
    expect(end).toMatchObject({ code: 'host/disk', summary: '29.9 GB of disk are free, limits.free-disk wants 30 GB' });
    expect(mac.journal).toEqual([]);
  });

  it('makes no more at once than limits.clones, and none after Ctrl-C', async () => {
    const { clock, mac, rig, shared, lane } = world({
      desired: desired({ limits: limits({ clones: 2 }) }),
      engine: { takes: () => 1_000 },
    });
    const all = ['x-1', 'x-2', 'x-3', 'x-4'].map((vm) =>
      cloneUnder(vm, fields, shared, lane, rig.tools.signal).then(
        () => vm,
        () => 'no',
      ),
    );
    await clock.advance(500);
    expect([...mac.entries.keys()]).toEqual(['x-1', 'x-2']);
    await clock.advance(600);
    expect([...mac.entries.keys()]).toEqual(['x-1', 'x-2', 'x-3', 'x-4']);
    rig.interrupt();
    expect(await clock.until(Promise.all(all))).toEqual(['x-1', 'x-2', 'no', 'no']);
    const late = cloneUnder('x-5', fields, shared, lane, rig.tools.signal);
    await expect(clock.until(late)).rejects.toThrow('interrupted');
    expect(mac.entries.has('x-5')).toBe(false);
  });
});

describe('remove', () => {
  it('forgets only after the VM is gone', async () => {
    const { clock, mac, shared, lane } = world();
    addOwned(mac, entry('x-1', 'case:a@b', { state: 'making' }));
    await clock.until(remove('x-1', shared, lane, { running: false }));
    expect(mac.journal).toEqual(['delete x-1', 'ledger.forget x-1']);
    expect([...shared.left]).toEqual([]);
  });

  it('stops first what may run', async () => {
    const { clock, mac, shared, lane } = world();
    addOwned(mac, entry('x-1', 'case:a@b', { state: 'making' }), { state: 'running' });
    await clock.until(remove('x-1', shared, lane, { running: true }));
    expect(mac.journal).toEqual(['stop x-1', 'power cut x-1', 'delete x-1', 'ledger.forget x-1']);
  });

  it('is not stopped by Ctrl-C', async () => {
    const { clock, mac, rig, shared, lane } = world();
    addOwned(mac, entry('x-1', 'case:a@b', { state: 'making' }));
    rig.interrupt();
    await clock.until(remove('x-1', shared, lane, { running: true }));
    expect([mac.vms.has('x-1'), mac.entries.has('x-1')]).toEqual([false, false]);
  });

  it.each([1, 2])('leaves in the ledger what it could not remove (call %i), and says so', async (at) => {
    const { clock, mac, shared, lane, problems } = world({ fault: { at, how: 'fail' } });
    addOwned(mac, entry('x-1', 'case:a@b', { state: 'making' }));
    await clock.until(remove('x-1', shared, lane, { running: false }));
    expect(mac.entries.has('x-1')).toBe(true);
    expect([...shared.left]).toEqual(['x-1']);
    expect(problems()).toMatchObject([
      {
        summary: `could not remove x-1: unexpected error: broken: ${at === 1 ? 'delete x-1' : 'ledger.forget x-1'}`,
        hint: 'It is in the ledger: tartplan gc removes it later.',
      },
    ]);
  });

  it('has a bound', async () => {
    const { clock, mac, shared, lane, problems } = world({
      engine: { takes: (verb) => (verb === 'delete' ? 24 * 3_600_000 : 0) },
    });
    addOwned(mac, entry('x-1', 'case:a@b', { state: 'making' }));
    const begun = clock.now();
    await clock.until(remove('x-1', shared, lane, { running: false }));
    expect(clock.now() - begun).toBe(180_000);
    expect(problems()[0]?.summary).toBe('could not remove x-1: cleaning up did not end within 180 s: delete x-1');
    expect([...shared.left]).toEqual(['x-1']);
  });
});

it('removeOld throws when the old one stays: nothing may take its place', async () => {
  const { clock, mac, shared, lane } = world({ fault: { at: 2, how: 'fail' } });
  addOwned(mac, entry('dev', 'machine:dev'));
  const end = await clock.until(removeOld('dev', { running: true }, shared, lane).then(() => undefined, toProblem));
  expect(end?.summary).toBe('the old dev could not be removed and stays: unexpected error: broken: delete dev');
  expect([...shared.left]).toEqual([]);
  expect(mac.entries.get('dev')?.state).toBe('ready');
});

describe('giveName', () => {
  const naming = (fault?: Fault) => {
    const at = world(fault === undefined ? {} : { fault });
    addOwned(at.mac, staged);
    return {
      ...at,
      name: () =>
        at.clock.until(
          giveName(staged, { vm: 'dev', role: 'machine' }, at.shared, at.lane).then(
            () => 'named',
            () => 'failed',
          ),
        ),
    };
  };
  const ours = (mac: ReturnType<typeof createMac>) =>
    [...mac.vms.values()].filter((vm) => !vm.foreign).map((vm) => vm.name);
  const kept = (mac: ReturnType<typeof createMac>) => [...mac.entries.values()].map((one) => `${one.vm} ${one.state}`);

  it('writes the entry of the name before the rename, and forgets the first one after it', async () => {
    const { mac, name } = naming();
    expect(await name()).toBe('named');
    expect(mac.journal).toEqual([
      'ledger.write dev making',
      'rename x-1 dev',
      'ledger.write dev ready',
      'ledger.forget x-1',
    ]);
    expect(mac.entries.get('dev')).toEqual({ ...staged, vm: 'dev', role: 'machine', state: 'ready' });
    expect(ours(mac)).toEqual(['dev']);
  });

  it('is not stopped by Ctrl-C half way', async () => {
    const { rig, mac, name } = naming();
    rig.interrupt();
    expect(await name()).toBe('named');
    expect(kept(mac)).toEqual(['dev ready']);
  });

  it('takes no name that somebody else’s VM has: that one is not touched, ours is removed', async () => {
    const { mac, name } = naming();
    addForeign(mac, 'dev', { state: 'running' });
    expect(await name()).toBe('failed');
    expect(kept(mac)).toEqual([]);
    expect(ours(mac)).toEqual([]);
    expect(mac.vms.get('dev')).toMatchObject({ foreign: true, state: 'running' });
    expect(mac.breaches).toEqual([]);
  });

  it('judges a rename that failed by what is there: a call that timed out may have done its work', async () => {
    const { mac, name } = naming({ at: 2, how: 'late' });
    expect(await name()).toBe('named');
    expect(kept(mac)).toEqual(['dev ready']);
  });

  it.each<[number, Fault['how'], readonly string[], readonly string[]]>([
    [1, 'fail', [], []],
    [1, 'late', [], []],
    [2, 'fail', [], []],
    [3, 'fail', ['dev making', 'x-1 making'], ['dev']],
    [3, 'late', ['dev ready', 'x-1 making'], ['dev']],
    [4, 'fail', ['dev ready', 'x-1 making'], ['dev']],
    [4, 'late', ['dev ready'], ['dev']],
  ])('call %i goes wrong (%s)', async (at, how, entries, vms) => {
    const { mac, name } = naming({ at, how });
    await name();
    expect(kept(mac).sort()).toEqual(entries);
    expect(ours(mac)).toEqual(vms);
    expect(mac.breaches).toEqual([]);
  });

  it('touches nothing when nobody can tell whether the VM has its name, and leaves it to the next run', async () => {
    const { mac, shared, name } = naming({ at: 2, how: 'down' });
    addForeign(mac, 'dev');
    expect(await name()).toBe('failed');
    expect(kept(mac).sort()).toEqual(['dev making', 'x-1 making']);
    expect([...shared.left]).toEqual(['x-1']);
  });

  it('and so when the entry of the name could not be forgotten: as long as it is there, so is the evidence', async () => {
    const { mac, shared, name } = naming({ at: 4, how: 'fail' });
    addForeign(mac, 'dev');
    expect(await name()).toBe('failed');
    expect(mac.journal).toEqual(['ledger.write dev making', 'rename x-1 dev', 'list', 'ledger.forget dev']);
    expect(kept(mac).sort()).toEqual(['dev making', 'x-1 making']);
    expect([...shared.left]).toEqual(['x-1']);
  });
});
