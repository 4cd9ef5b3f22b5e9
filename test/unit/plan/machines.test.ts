import { describe, expect, it } from 'vitest';
import type { DesiredMachine, Settings } from '../../../src/model/desired.ts';
import type { LedgerEntry, ObservedVm } from '../../../src/model/observed.ts';
import { destructive } from '../../../src/plan/plan.ts';
import { base, desired, imageOf, machine, span, spec, step, workspace } from '../../support/desired.ts';
import { entry, observed, orphan, owned, vm } from '../../support/observed.ts';
import { planOf, problemsOf } from '../../support/planning.ts';

const tahoe = base('tahoe');
const atBase = vm('tahoe-base');
const workspaces = (content: string) => new Map([['/src', { hash: content, files: new Map([['a', content]]) }]]);
const space = workspace('/src');

const planned = (dev: DesiredMachine, there?: ObservedVm, content = 'one') => {
  const vms = there === undefined ? [atBase] : [atBase, there];
  const made = planOf(desired({ bases: [tahoe], machines: [dev] }), observed({ vms, workspaces: workspaces(content) }));
  return { made, action: made.actions.find((one) => one.id === 'machine:dev') };
};

/** The hash that a machine is provisioned with, as the planner gives it. */
const hashOf = (dev: DesiredMachine, content = 'one'): string =>
  planned(dev, undefined, content).action?.provisioned ?? '';

const have = (
  dev: DesiredMachine,
  settings: Settings = {},
  more: Partial<ObservedVm> = {},
  of: Partial<LedgerEntry> = {},
): ObservedVm =>
  owned(entry('dotfiles-dev', 'machine:dev', { from: 'tahoe-base', provisioned: hashOf(dev), ...of }), {
    settings,
    ...more,
  });

const wants = (settings: Settings, more: Partial<DesiredMachine> = {}): DesiredMachine =>
  machine('dev', 'tahoe', { spec: spec({ settings }), ...more });

describe('a machine that is not there', () => {
  it('is created, with all that it is to have', () => {
    const dev = wants({ cpu: 6, memoryMb: 8192, diskGb: 80, display: '1920x1200' }, { state: 'running' });
    expect(planned(dev).action).toEqual({
      id: 'machine:dev',
      kind: 'machine.create',
      change: 'create',
      vm: 'dotfiles-dev',
      reason: 'no VM "dotfiles-dev" yet; clone base tahoe',
      changes: [
        { path: 'resources.cpu', to: 6 },
        { path: 'resources.memory', to: '8GB' },
        { path: 'resources.disk', to: '80GB' },
        { path: 'resources.display', to: '1920x1200' },
        { path: 'state', to: 'running' },
      ],
      dependsOn: [],
      provisioned: hashOf(dev),
    });
  });

  it('waits for its base', () => {
    const made = planOf(desired({ bases: [tahoe], machines: [wants({})] }), observed());
    expect(made.actions.map(({ id, dependsOn }) => [id, dependsOn])).toEqual([
      ['base:tahoe', []],
      ['machine:dev', ['base:tahoe']],
    ]);
  });

  it('waits for what a dead run left of it', () => {
    const { made } = planned(wants({}), orphan('dotfiles-dev', 'machine:dev'));
    expect(made.actions.map(({ id, change, dependsOn }) => [id, change, dependsOn])).toEqual([
      ['orphan:dotfiles-dev', 'delete', []],
      ['base:tahoe', 'none', []],
      ['machine:dev', 'create', ['orphan:dotfiles-dev']],
    ]);
  });
});

describe('a machine that is there', () => {
  it.each<[string, Settings, Settings, object[], string]>([
    ['cpu', { cpu: 4 }, { cpu: 6 }, [{ path: 'resources.cpu', from: 4, to: 6 }], 'resources differ'],
    [
      'memory',
      { memoryMb: 8192 },
      { memoryMb: 4096 },
      [{ path: 'resources.memory', from: '8GB', to: '4GB' }],
      'resources differ',
    ],
    [
      'a larger disk',
      { diskGb: 50 },
      { diskGb: 80 },
      [{ path: 'resources.disk', from: '50GB', to: '80GB' }],
      'resources differ',
    ],
    [
      'display',
      { display: '1024x768' },
      { display: '1920x1200' },
      [{ path: 'resources.display', from: '1024x768', to: '1920x1200' }],
      'resources differ',
    ],
    ['what Tart did not tell', {}, { cpu: 6 }, [{ path: 'resources.cpu', to: 6 }], 'resources differ'],
  ])('is changed in place: %s', (_, from, to, changes, reason) => {
    const dev = wants(to);
    const { action } = planned(dev, have(dev, from));
    expect(action).toEqual({
      id: 'machine:dev',
      kind: 'machine.update',
      change: 'update',
      vm: 'dotfiles-dev',
      reason,
      changes,
      dependsOn: [],
      provisioned: hashOf(dev),
    });
  });

  it.each<[string, Settings, Settings]>([
    [
      'equal settings',
      { cpu: 4, memoryMb: 8192, diskGb: 50, display: '1024x768' },
      { cpu: 4, memoryMb: 8192, diskGb: 50, display: '1024x768' },
    ],
    ['settings that the tartfile does not name', { cpu: 4, diskGb: 50 }, {}],
  ])('is up to date: %s', (_, from, to) => {
    const dev = wants(to);
    expect(planned(dev, have(dev, from)).action).toMatchObject({ change: 'none', reason: 'up to date', changes: [] });
  });

  it('is replaced for a smaller disk: a disk can only grow', () => {
    const dev = wants({ diskGb: 50, cpu: 6 });
    expect(planned(dev, have(dev, { diskGb: 80, cpu: 4 })).action).toMatchObject({
      kind: 'machine.replace',
      change: 'replace',
      reason: 'resources.disk cannot be changed in place',
      changes: [
        { path: 'resources.cpu', from: 4, to: 6 },
        { path: 'resources.disk', from: '80GB', to: '50GB', replaces: true },
      ],
    });
  });

  it('is replaced for another base, and waits for that', () => {
    const dev = machine('dev', 'tahoe');
    const { action, made } = planned(dev, have(dev, {}, {}, { from: 'sequoia-base' }));
    expect(action).toMatchObject({
      kind: 'machine.replace',
      reason: 'it was made from sequoia-base, and is to be made from tahoe-base',
      changes: [{ path: 'from', from: 'sequoia-base', to: 'tahoe-base', replaces: true }],
    });
    expect(destructive(made).map((one) => one.id)).toEqual(['machine:dev']);
    const without = planOf(
      desired({ bases: [tahoe], machines: [dev] }),
      observed({ vms: [have(dev, {}, {}, { from: 'x' })] }),
    );
    expect(without.actions.find((one) => one.id === 'machine:dev')?.dependsOn).toEqual(['base:tahoe']);
  });

  it('names every reason to replace it', () => {
    const dev = wants({ diskGb: 50 });
    expect(planned(dev, have(dev, { diskGb: 80 }, {}, { from: 'x' })).action?.reason).toBe(
      'it was made from x, and is to be made from tahoe-base; resources.disk cannot be changed in place',
    );
  });

  it.each<['running' | 'stopped', ObservedVm['state'], object[]]>([
    ['running', 'stopped', [{ path: 'state', from: 'stopped', to: 'running' }]],
    ['running', 'suspended', [{ path: 'state', from: 'suspended', to: 'running' }]],
    ['stopped', 'running', [{ path: 'state', from: 'running', to: 'stopped' }]],
  ])('is brought to %s from %s', (state, from, changes) => {
    const dev = wants({}, { state });
    const { action, made } = planned(dev, have(dev, {}, { state: from }));
    expect(action).toMatchObject({ kind: 'machine.update', change: 'update', reason: 'state differs', changes });
    expect(action).not.toHaveProperty('restarts');
    expect(destructive(made)).toEqual([]);
  });

  it.each<['running' | 'stopped', ObservedVm['state']]>([
    ['stopped', 'stopped'],
    ['stopped', 'suspended'],
    ['running', 'running'],
  ])('that should be %s is left %s', (state, is) => {
    const dev = wants({}, { state });
    expect(planned(dev, have(dev, {}, { state: is })).action?.change).toBe('none');
  });

  it('that runs is shut down for a change, which wants a yes', () => {
    const dev = wants({ cpu: 6 }, { state: 'running' });
    const { action, made } = planned(dev, have(dev, { cpu: 4 }, { state: 'running' }));
    expect(action).toMatchObject({
      change: 'update',
      restarts: true,
      reason: 'resources differ; it runs, and is shut down for that',
    });
    expect(destructive(made).map((one) => one.id)).toEqual(['machine:dev']);
  });
});

describe('what a machine is provisioned with', () => {
  const dev = machine('dev', 'tahoe', { steps: [step('brew bundle')], workspace: space });

  it.each<[string, Partial<DesiredMachine>, string]>([
    ['another step', { steps: [step('brew upgrade')] }, 'one'],
    ['one more step', { steps: [step('brew bundle'), step('true')] }, 'one'],
    ['a step’s environment', { steps: [step('brew bundle', { env: { A: '1' } })] }, 'one'],
    ['a step’s folder', { steps: [step('brew bundle', { cwd: '/tmp' })] }, 'one'],
    ['the content of the workspace', {}, 'two'],
    ['where the workspace goes', { workspace: { ...space, to: '~/other' } }, 'one'],
    ['the environment', { spec: spec({ env: { B: '1' } }) }, 'one'],
  ])('changes with %s, and its steps run again', (_, more, content) => {
    const { action } = planned({ ...dev, ...more }, have(dev), content);
    expect(action).toMatchObject({
      kind: 'machine.update',
      change: 'update',
      reason: 'steps or workspace changed',
      changes: [{ path: 'run', from: 'as provisioned', to: 'changed' }],
      provisioned: hashOf({ ...dev, ...more }, content),
    });
  });

  it.each<[string, Partial<DesiredMachine>]>([
    ['a step’s name', { steps: [step('brew bundle', { name: 'tools' })] }],
    ['time limits and retries', { steps: [step('brew bundle', { timeoutMs: 1, retry: 3 })] }],
    ['places in the tartfile', { steps: [step('brew bundle', { where: span(99) })], where: span(98) }],
    ['the way in', { spec: spec({ connect: { via: 'agent', user: 'me', port: 2222, timeoutMs: 1 } }) }],
  ])('does not change with %s', (_, more) => {
    expect(planned({ ...dev, ...more }, have(dev)).action?.change).toBe('none');
  });

  it('means nothing without steps and workspace', () => {
    const bare = machine('dev', 'tahoe');
    expect(planned({ ...bare, spec: spec({ env: { B: '1' } }) }, have(bare)).action?.change).toBe('none');
  });

  it('says so when the machine runs', () => {
    const running: DesiredMachine = { ...dev, state: 'running' };
    const { action } = planned(running, have(running, {}, { state: 'running' }), 'two');
    expect(action).toMatchObject({
      restarts: true,
      reason: 'steps or workspace changed; it runs, and is shut down for that',
    });
  });
});

describe('a VM of the machine’s name that is not this machine', () => {
  it.each([
    ['somebody else’s', vm('dotfiles-dev')],
    ['a base of ours', owned(entry('dotfiles-dev', 'base:x'))],
    ['a kept case of ours', owned(entry('dotfiles-dev', 'case:boot@tahoe', { state: 'kept' }))],
  ])('stands in the way: %s', (_, there) => {
    const problems = problemsOf(
      desired({ bases: [tahoe], machines: [machine('dev', 'tahoe', { where: span(5) })] }),
      observed({ vms: [atBase, there] }),
    );
    expect(problems).toEqual([
      {
        code: 'host/foreign-vm',
        severity: 'error',
        summary: 'machine "dev": a VM "dotfiles-dev" exists that is not this machine',
        detail: 'tartplan never changes or replaces a VM that it did not make.',
        hint: 'Rename the machine in the tartfile, or rename that VM: tart rename dotfiles-dev <other name>.',
        where: span(5),
      },
    ]);
  });

  it('does not, when the machine is not asked for', () => {
    const of = desired({ bases: [tahoe], machines: [machine('dev', 'tahoe')] });
    expect(
      problemsOf(of, observed({ vms: [atBase, vm('dotfiles-dev')] }), { narrowing: { targets: ['tahoe'] } }),
    ).toEqual([]);
  });
});

it('a machine changed in place has no need of its base', () => {
  const dev = wants({ cpu: 6 });
  const made = planOf(desired({ bases: [tahoe], machines: [dev] }), observed({ vms: [have(dev, { cpu: 4 })] }), {
    narrowing: { targets: ['dev'] },
  });
  expect(made.actions.map(({ id, change, dependsOn }) => [id, change, dependsOn])).toEqual([
    ['machine:dev', 'update', []],
  ]);
});

describe('what somebody changed by hand', () => {
  const at = '2026-11-24T10:00:00.000Z';
  const left = (settings: Settings, state: 'running' | 'stopped' = 'stopped'): Partial<LedgerEntry> => ({
    left: { settings, state, at },
  });

  it.each<[string, Settings, Settings, Settings, object[], string]>([
    ['the tartfile changed', { cpu: 4 }, { cpu: 4 }, { cpu: 6 }, [{ from: 4, to: 6 }], 'resources differ'],
    ['the VM changed', { cpu: 4 }, { cpu: 8 }, { cpu: 4 }, [{ from: 8, to: 4, drift: 4 }], 'changed by hand: cpu'],
    [
      'both changed',
      { cpu: 4 },
      { cpu: 8 },
      { cpu: 6 },
      [{ from: 8, to: 6, drift: 4 }],
      'changed by hand: cpu; resources differ',
    ],
    ['nobody knows how it was left', {}, { cpu: 8 }, { cpu: 4 }, [{ from: 8, to: 4 }], 'resources differ'],
    ['Tart does not tell what it is', { cpu: 4 }, {}, { cpu: 4 }, [{ to: 4 }], 'resources differ'],
    [
      'one by hand, one in the tartfile',
      { cpu: 4, memoryMb: 8192 },
      { cpu: 8, memoryMb: 8192 },
      { cpu: 4, memoryMb: 4096 },
      [
        { path: 'resources.cpu', from: 8, to: 4, drift: 4 },
        { path: 'resources.memory', from: '8GB', to: '4GB' },
      ],
      'changed by hand: cpu; resources differ',
    ],
    [
      'several by hand',
      { cpu: 4, memoryMb: 8192, display: '1024x768' },
      { cpu: 8, memoryMb: 8704, display: '800x600' },
      { cpu: 4, memoryMb: 8192, display: '1024x768' },
      [
        { path: 'resources.cpu', from: 8, to: 4, drift: 4 },
        { path: 'resources.memory', from: '8704MB', to: '8GB', drift: '8GB' },
        { path: 'resources.display', from: '800x600', to: '1024x768', drift: '1024x768' },
      ],
      'changed by hand: cpu, memory, display',
    ],
  ])('is told from what the tartfile changed: %s', (_, was, has, wanted, changes, reason) => {
    const dev = wants(wanted);
    const { action } = planned(dev, have(dev, has, {}, left(was)));
    expect(action).toMatchObject({ change: 'update', kind: 'machine.update', reason });
    expect(action?.changes).toEqual(changes.map((one) => ({ path: 'resources.cpu', ...one })));
  });

  it('to what the tartfile says by now is nothing to do', () => {
    const dev = wants({ cpu: 8 });
    expect(planned(dev, have(dev, { cpu: 8 }, {}, left({ cpu: 4 }))).action).toMatchObject({
      change: 'none',
      reason: 'up to date',
    });
  });

  it('is mentioned, and no more, where the tartfile leaves it open', () => {
    const dev = wants({ cpu: 4 });
    const there = have(dev, { cpu: 4, memoryMb: 16_384, diskGb: 90 }, {}, left({ cpu: 4, memoryMb: 8192, diskGb: 50 }));
    const { action, made } = planned(dev, there);
    expect(action).toMatchObject({
      change: 'none',
      changes: [],
      reason: 'up to date; changed by hand, which the tartfile leaves open: memory 8GB -> 16GB, disk 50GB -> 90GB',
    });
    expect(destructive(made)).toEqual([]);
  });

  it('forces a replacement when a disk has grown, and says who did that', () => {
    const dev = wants({ diskGb: 50 });
    const { action } = planned(dev, have(dev, { diskGb: 80 }, {}, left({ diskGb: 50 })));
    expect(action).toMatchObject({
      change: 'replace',
      reason: 'resources.disk cannot be changed in place; changed by hand: disk',
      changes: [{ path: 'resources.disk', from: '80GB', to: '50GB', drift: '50GB', replaces: true }],
    });
  });

  it.each<['running' | 'stopped', 'running' | 'stopped', ObservedVm['state'], string, object]>([
    ['stopped', 'stopped', 'running', 'started since tartplan left it', { from: 'running', drift: 'stopped' }],
    ['running', 'running', 'stopped', 'stopped since tartplan left it', { from: 'stopped', drift: 'running' }],
    ['running', 'running', 'suspended', 'suspended since tartplan left it', { from: 'suspended', drift: 'running' }],
    ['running', 'stopped', 'stopped', 'state differs', { from: 'stopped' }],
    ['stopped', 'running', 'running', 'state differs', { from: 'running' }],
  ])('in its state: to be %s, left %s, is %s', (state, was, is, reason, change) => {
    const dev = wants({}, { state });
    const { action } = planned(dev, have(dev, {}, { state: is }, left({}, was)));
    expect(action).toMatchObject({ change: 'update', reason });
    expect(action?.changes).toEqual([{ path: 'state', to: state, ...change }]);
  });

  it('in its state and its settings: both are said, and that it is shut down', () => {
    const dev = wants({ cpu: 4 });
    const { action } = planned(dev, have(dev, { cpu: 8 }, { state: 'running' }, left({ cpu: 4 })));
    expect(action).toMatchObject({
      restarts: true,
      reason: 'changed by hand: cpu; started since tartplan left it; it runs, and is shut down for that',
    });
  });

  it('nothing of that after a suspend of what is to be stopped', () => {
    const dev = wants({});
    expect(planned(dev, have(dev, {}, { state: 'suspended' }, left({}))).action).toMatchObject({
      change: 'none',
      reason: 'up to date',
    });
  });

  it.each<[string, LedgerEntry, string]>([
    ['the machine', entry('dotfiles-dev', 'machine:dev'), 'deleted or renamed outside of tartplan; clone base tahoe'],
    ['what had its name', entry('dotfiles-dev', 'base:x'), 'no VM "dotfiles-dev" yet; clone base tahoe'],
    ['another one', entry('dotfiles-old', 'machine:old'), 'no VM "dotfiles-dev" yet; clone base tahoe'],
  ])('is gone: %s', (_, of, reason) => {
    const made = planOf(desired({ bases: [tahoe], machines: [wants({})] }), observed({ vms: [atBase], gone: [of] }));
    expect(made.actions.find((one) => one.id === 'machine:dev')).toMatchObject({ change: 'create', reason });
    expect(made.actions.map((one) => one.change)).not.toContain('delete');
  });
});

describe('a base that was replaced since', () => {
  const [old, now] = [`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`];
  const reasonWith = (baseIdentity: string | undefined, of: Partial<LedgerEntry>, more = tahoe): string | undefined => {
    const dev = wants({});
    const at = have(dev, {}, {}, baseIdentity === undefined ? {} : { baseIdentity });
    const made = planOf(
      desired({ bases: [more], machines: [dev] }),
      observed({ vms: [owned(entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe'), ...of })), at] }),
    );
    const action = made.actions.find((one) => one.id === 'machine:dev');
    expect(action?.change).toBe('none');
    return action?.reason;
  };

  it.each<[string, string | undefined, Partial<LedgerEntry>, string]>([
    ['the same digest', now, { digest: now }, 'up to date'],
    ['machines of before that was noted', undefined, { digest: now }, 'up to date'],
    [
      'another digest',
      old,
      { digest: now },
      'up to date; made from base tahoe of sha256:111111111111…, which is sha256:222222222222… now',
    ],
    [
      'another clone of the same tag',
      'id-1',
      { id: 'id-2' },
      'up to date; made from an earlier base tahoe, which is another one now',
    ],
    ['the same clone', 'id-2', { id: 'id-2' }, 'up to date'],
  ])('is mentioned, and the machine stays: %s', (_, was, of, reason) => {
    expect(reasonWith(was, of)).toBe(reason);
  });

  it('or will be by the same plan', () => {
    const pinned = base('tahoe', { pinned: { digest: now } });
    expect(reasonWith(old, { digest: old }, pinned)).toBe(
      'up to date; made from base tahoe of sha256:111111111111…, which is cloned anew',
    );
  });
});
