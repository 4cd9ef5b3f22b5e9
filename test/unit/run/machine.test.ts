import { describe, expect, it } from 'vitest';
import type { DesiredMachine } from '../../../src/model/desired.ts';
import type { VmState } from '../../../src/model/observed.ts';
import type { Action } from '../../../src/model/plan.ts';
import { type Problem, ProblemError, problem, toProblem } from '../../../src/model/problem.ts';
import { changeMachine } from '../../../src/run/machine.ts';
import { createHandClock } from '../../support/clock.ts';
import { base, desired, limits, machine, span, spec, step } from '../../support/desired.ts';
import { grammarOf } from '../../support/grammar.ts';
import type { FakeGuestOptions } from '../../support/guest.ts';
import { addForeign, addOwned, cirrus, createMac, lifeOf, type Mac } from '../../support/mac.ts';
import { entry } from '../../support/observed.ts';
import { createRig, type RigOptions } from '../../support/tools.ts';

const tahoe = base('tahoe');
const provisioned = 'hash of now';

const world = (dev: DesiredMachine, options: Partial<RigOptions> = {}, under = tahoe) => {
  const clock = options.clock ?? createHandClock();
  const mac = options.mac ?? createMac({ bases: ['tahoe-base'] });
  if (!mac.vms.has('tahoe-base')) addOwned(mac, entry('tahoe-base', 'base:tahoe'));
  const rig = createRig({
    desired: desired({ bases: [under], machines: [dev] }),
    engine: { behave: () => ({ readyAfterMs: 0 }) },
    ...options,
    mac,
    clock,
  });
  const shared = rig.shared();
  const change = (kind: Action['kind'], changes: Action['changes'] = []): Promise<Problem | undefined> => {
    const action: Action = {
      id: 'machine:dev',
      kind,
      change: 'update',
      vm: dev.vm,
      reason: '',
      changes,
      dependsOn: [],
    };
    return changeMachine(
      { machine: dev, base: under, action, provisioned },
      shared,
      rig.lane('machine:dev'),
      rig.tools.signal,
    ).then(() => undefined, toProblem);
  };
  return { clock, mac, rig, shared, change };
};

/** What happened to VMs, in order; looks and locks left out. */
const deeds = (mac: Mac): readonly string[] =>
  mac.journal.filter(
    (line) => !/^(list|info|address|ssh|close|digest|ledger\.(read|locked|claim|claims|release))( |$)/.test(line),
  );
const staging = 'dotfiles-dev-100x000000';
const plain = machine('dev', 'tahoe');
const withSteps = machine('dev', 'tahoe', { steps: [step('brew bundle')], spec: spec({ settings: { cpu: 6 } }) });
const failing: Pick<FakeGuestOptions, 'exec'> = {
  exec: (_vm, text) => (text.includes('brew bundle') ? { exit: 3 } : undefined),
};

describe('a machine is made', () => {
  it('whole under another name, shut down from inside, then named', async () => {
    const { clock, mac, rig, change } = world(withSteps);
    expect(await clock.until(change('machine.create'))).toBeUndefined();
    expect(deeds(mac)).toEqual([
      `ledger.write ${staging} making`,
      `clone tahoe-base ${staging}`,
      `set ${staging} fresh`,
      `start ${staging}`,
      `exec ${staging} command`,
      `exec ${staging} shutdown`,
      `clean shutdown ${staging}`,
      `kill ${staging}`,
      'ledger.write dotfiles-dev making',
      `rename ${staging} dotfiles-dev`,
      'ledger.write dotfiles-dev ready',
      `ledger.forget ${staging}`,
    ]);
    expect(mac.entries.get('dotfiles-dev')).toMatchObject({
      role: 'machine',
      owner: 'machine:dev',
      from: 'tahoe-base',
      provisioned,
      state: 'ready',
      baseIdentity: 'id-of-tahoe-base',
      left: { settings: { ...cirrus, cpu: 6 }, state: 'stopped' },
    });
    expect(mac.vms.get('dotfiles-dev')).toMatchObject({ state: 'stopped', settings: { ...cirrus, cpu: 6 } });
    expect([mac.open.size, mac.claims.size, mac.breaches, grammarOf(rig.events)]).toEqual([0, 0, [], []]);
  });

  it('without a boot when it has no steps and is to be stopped', async () => {
    const { clock, mac, change } = world(plain);
    await clock.until(change('machine.create'));
    expect(mac.journal.some((line) => line.startsWith('start'))).toBe(false);
    expect(mac.vms.get('dotfiles-dev')?.state).toBe('stopped');
  });

  it('and left running when the tartfile says so: under its own name, without a slot of ours', async () => {
    const { clock, mac, change } = world({ ...withSteps, state: 'running' });
    expect(await clock.until(change('machine.create'))).toBeUndefined();
    expect(deeds(mac).slice(-3)).toEqual([
      'start dotfiles-dev',
      'released dotfiles-dev',
      'ledger.write dotfiles-dev ready',
    ]);
    expect(mac.vms.get('dotfiles-dev')?.state).toBe('running');
    expect([mac.open.size, mac.claims.size]).toEqual([0, 0]);
  });

  it('with the saved state of a suspended base thrown away before it is set', async () => {
    const mine = base('mine', { vm: 'mine', origin: { kind: 'vm' } });
    const mac = createMac();
    addForeign(mac, 'mine', { state: 'suspended' });
    const { clock, change } = world({ ...plain, from: 'mine' }, { mac }, mine);
    expect(await clock.until(change('machine.create'))).toBeUndefined();
    expect(deeds(mac)).toEqual([
      `ledger.write ${staging} making`,
      `clone mine ${staging}`,
      `stop ${staging}`,
      `set ${staging} fresh`,
      'ledger.write dotfiles-dev making',
      `rename ${staging} dotfiles-dev`,
      'ledger.write dotfiles-dev ready',
      `ledger.forget ${staging}`,
    ]);
    expect(mac.breaches).toEqual([]);
    expect(mac.vms.get('mine')?.state).toBe('suspended');
  });

  it('or not at all, when a step fails: nothing is left', async () => {
    const { clock, mac, change } = world(
      { ...withSteps, steps: [step('brew bundle', { where: span(9) })] },
      { guest: failing },
    );
    expect(await clock.until(change('machine.create'))).toMatchObject({
      code: 'step/failed',
      summary: 'step "brew bundle" ended with exit code 3',
      where: span(9),
    });
    expect([...mac.vms.keys()]).toEqual(['tahoe-base']);
    expect([...mac.entries.keys()]).toEqual(['tahoe-base']);
  });

  it('or not at all, when Ctrl-C comes while it shuts down: a power cut leaves no machine', async () => {
    const guest: RigOptions['guest'] = { exec: (_vm, text) => (text.includes('shutdown') ? { exit: 0 } : undefined) };
    const { clock, mac, rig, change } = world(withSteps, { guest });
    const end = change('machine.create');
    await clock.advance(60_000);
    rig.interrupt();
    expect(await clock.until(end)).toBeDefined();
    expect([...mac.vms.keys()]).toEqual(['tahoe-base']);
  });

  it('and its power cut when it does not shut down within two minutes', async () => {
    const guest: RigOptions['guest'] = { exec: (_vm, text) => (text.includes('shutdown') ? { exit: 0 } : undefined) };
    const { clock, mac, rig, change } = world(withSteps, { guest });
    const begun = clock.now();
    expect(await clock.until(change('machine.create'))).toBeUndefined();
    expect(clock.now() - begun).toBeGreaterThanOrEqual(120_000);
    expect(rig.events).toContainEqual({
      type: 'note',
      lane: 'machine:dev',
      text: 'the guest does not shut down; cutting its power',
    });
    expect(mac.entries.get('dotfiles-dev')?.state).toBe('ready');
  });
});

describe('a machine that another run made meanwhile', () => {
  it('is used', async () => {
    const { clock, mac, change } = world(withSteps);
    addOwned(mac, entry('dotfiles-dev', 'machine:dev', { from: 'tahoe-base' }));
    expect(await clock.until(change('machine.create'))).toBeUndefined();
    expect(deeds(mac)).toEqual([]);
  });

  it('at the same time: one makes it, the other waits and uses it', async () => {
    const one = world(withSteps);
    const other = world(withSteps, { mac: one.mac, clock: one.clock, pid: 200 });
    expect(await one.clock.until(Promise.all([one.change('machine.create'), other.change('machine.create')]))).toEqual([
      undefined,
      undefined,
    ]);
    expect(one.mac.journal.filter((line) => line.startsWith('clone'))).toHaveLength(1);
    expect(other.rig.events).toContainEqual({
      type: 'note',
      lane: 'machine:dev',
      text: '"dotfiles-dev" was made meanwhile; using it',
    });
  });

  it('and replaced: once is enough', async () => {
    const one = world(withSteps);
    addOwned(one.mac, entry('dotfiles-dev', 'machine:dev', { from: 'old-base' }));
    const other = world(withSteps, { mac: one.mac, clock: one.clock, pid: 200 });
    expect(
      await one.clock.until(Promise.all([one.change('machine.replace'), other.change('machine.replace')])),
    ).toEqual([undefined, undefined]);
    expect(one.mac.journal.filter((line) => line.startsWith('clone'))).toHaveLength(1);
    expect(one.mac.entries.get('dotfiles-dev')?.from).toBe('tahoe-base');
  });

  it.each([
    ['somebody else’s', (mac: Mac) => addForeign(mac, 'dotfiles-dev')],
    ['a base of ours', (mac: Mac) => addOwned(mac, entry('dotfiles-dev', 'base:x'))],
  ])('but is %s stands in the way before anything is made', async (_, add) => {
    for (const kind of ['machine.create', 'machine.replace'] as const) {
      const { clock, mac, change } = world(plain);
      add(mac);
      expect(await clock.until(change(kind))).toMatchObject({
        code: 'host/foreign-vm',
        summary: 'a VM "dotfiles-dev" was made meanwhile that is not this machine',
      });
      expect(deeds(mac)).toEqual([]);
    }
  });
});

describe('a machine is replaced', () => {
  const replacing = (options: Partial<RigOptions> = {}, state: VmState = 'stopped', dev = withSteps) => {
    const at = world(dev, options);
    addOwned(at.mac, entry('dotfiles-dev', 'machine:dev', { from: 'old-base' }), { state });
    return at;
  };

  it('when the new one is whole, and not before', async () => {
    const { clock, mac, change } = replacing({}, 'running');
    expect(await clock.until(change('machine.replace'))).toBeUndefined();
    expect(deeds(mac).slice(-9)).toEqual([
      `kill ${staging}`,
      'stop dotfiles-dev',
      'power cut dotfiles-dev',
      'delete dotfiles-dev',
      'ledger.forget dotfiles-dev',
      'ledger.write dotfiles-dev making',
      `rename ${staging} dotfiles-dev`,
      'ledger.write dotfiles-dev ready',
      `ledger.forget ${staging}`,
    ]);
  });

  it('for a disk that is to be smaller', async () => {
    const small = machine('dev', 'tahoe', { spec: spec({ settings: { diskGb: 50 } }) });
    const { clock, mac, change } = world(small);
    addOwned(mac, entry('dotfiles-dev', 'machine:dev', { from: 'tahoe-base' }), {
      settings: { ...cirrus, diskGb: 80 },
    });
    expect(await clock.until(change('machine.replace'))).toBeUndefined();
    expect(mac.vms.get('dotfiles-dev')?.settings.diskGb).toBe(50);
  });

  it('not at all when a step of the new one fails: the old one is as it was', async () => {
    const { clock, mac, change } = replacing({ guest: failing }, 'running');
    expect(await clock.until(change('machine.replace'))).toMatchObject({ code: 'step/failed' });
    expect(mac.vms.get('dotfiles-dev')?.state).toBe('running');
    expect([...mac.entries].map(([name, { from }]) => [name, from])).toEqual([
      ['tahoe-base', 'somewhere'],
      ['dotfiles-dev', 'old-base'],
    ]);
  });
});

describe('a machine that runs is replaced where only one VM may run', () => {
  const alone = (options: Partial<RigOptions> = {}) => {
    const at = world(withSteps, {
      desired: desired({ bases: [tahoe], machines: [withSteps], limits: limits({ vms: 1 }) }),
      ...options,
    });
    const old = addOwned(at.mac, entry('dotfiles-dev', 'machine:dev', { from: 'old-base' }), { state: 'running' });
    old.life = lifeOf(old, '192.168.64.99');
    return at;
  };

  it('the old one is shut down from inside before the new one boots', async () => {
    const { clock, mac, change } = alone();
    expect(await clock.until(change('machine.replace'))).toBeUndefined();
    const seen = mac.journal.filter((line) => /^(clean shutdown|start|delete|rename) /.test(line));
    expect(seen).toEqual([
      'clean shutdown dotfiles-dev',
      `start ${staging}`,
      `clean shutdown ${staging}`,
      'delete dotfiles-dev',
      `rename ${staging} dotfiles-dev`,
    ]);
    expect(mac.breaches).toEqual([]);
  });

  it('and runs again when a step of the new one fails', async () => {
    const { clock, mac, change } = alone({ guest: failing });
    expect(await clock.until(change('machine.replace'))).toMatchObject({ code: 'step/failed' });
    expect(mac.vms.get('dotfiles-dev')?.state).toBe('running');
    expect(mac.entries.get('dotfiles-dev')).toMatchObject({ from: 'old-base', left: { state: 'running' } });
    expect([[...mac.entries.keys()], mac.claims.size, mac.open.size]).toEqual([['tahoe-base', 'dotfiles-dev'], 0, 0]);
  });
});

describe('a machine is replaced because somebody asked for it', () => {
  const asked = async (id: string) => {
    const { clock, mac, rig, shared } = world(plain);
    addOwned(mac, entry('dotfiles-dev', 'machine:dev', { id: 'the-old-one', from: 'tahoe-base' }));
    const action: Action = {
      id: 'machine:dev',
      kind: 'machine.replace',
      change: 'replace',
      vm: 'dotfiles-dev',
      reason: '',
      changes: [],
      dependsOn: [],
      replacing: id,
    };
    await clock.until(
      changeMachine(
        { machine: plain, base: tahoe, action, provisioned },
        shared,
        rig.lane('machine:dev'),
        rig.tools.signal,
      ),
    );
    return mac;
  };

  it('though nothing about it changed', async () => {
    const mac = await asked('the-old-one');
    expect(mac.journal).toContain('delete dotfiles-dev');
    expect(mac.entries.get('dotfiles-dev')?.id).not.toBe('the-old-one');
  });

  it('but not the one that another run made meanwhile', async () => {
    expect(deeds(await asked('an-older-one'))).toEqual([]);
  });
});

describe('a machine is changed in place', () => {
  const cpu: Action['changes'] = [{ path: 'resources.cpu', from: 4, to: 6 }];
  const steps: Action['changes'] = [{ path: 'run', from: 'as provisioned', to: 'changed' }];
  const state: Action['changes'] = [{ path: 'state', from: 'stopped', to: 'running' }];

  /** A machine that is there; one that runs was started by an earlier run. */
  const updating = async (dev: DesiredMachine, at: VmState, options: Partial<RigOptions> = {}) => {
    const found = world(dev, options);
    addOwned(found.mac, entry('dotfiles-dev', 'machine:dev', { from: 'tahoe-base', provisioned: 'hash of then' }), {
      state: at === 'running' ? 'stopped' : at,
    });
    if (at === 'running') {
      const earlier = world({ ...dev, state: 'running' }, { mac: found.mac, clock: found.clock, pid: 50 });
      await found.clock.until(earlier.change('machine.update', state));
      earlier.rig.exit();
      found.mac.journal.splice(0);
    }
    return found;
  };
  const dev = (more: Partial<DesiredMachine> = {}) => ({ ...withSteps, ...more });

  it.each<[string, DesiredMachine, VmState, Action['changes'], readonly string[], VmState]>([
    ['settings of one that is stopped', dev(), 'stopped', cpu, ['set dotfiles-dev'], 'stopped'],
    [
      'settings of one that runs and is to be stopped',
      dev(),
      'running',
      cpu,
      ['exec dotfiles-dev shutdown', 'clean shutdown dotfiles-dev', 'stop dotfiles-dev', 'set dotfiles-dev'],
      'stopped',
    ],
    [
      'settings of one that runs and is to run',
      dev({ state: 'running' }),
      'running',
      cpu,
      [
        'exec dotfiles-dev shutdown',
        'clean shutdown dotfiles-dev',
        'stop dotfiles-dev',
        'set dotfiles-dev',
        'start dotfiles-dev',
        'released dotfiles-dev',
      ],
      'running',
    ],
    [
      'settings of one that is suspended: it wakes up to be shut down',
      dev(),
      'suspended',
      cpu,
      [
        'start dotfiles-dev',
        'exec dotfiles-dev shutdown',
        'clean shutdown dotfiles-dev',
        'kill dotfiles-dev',
        'set dotfiles-dev',
      ],
      'stopped',
    ],
    [
      'steps of one that is stopped',
      dev(),
      'stopped',
      steps,
      [
        'start dotfiles-dev',
        'exec dotfiles-dev command',
        'ledger.write dotfiles-dev ready',
        'exec dotfiles-dev shutdown',
        'clean shutdown dotfiles-dev',
        'kill dotfiles-dev',
      ],
      'stopped',
    ],
    [
      'steps of one that is to run',
      dev({ state: 'running' }),
      'stopped',
      steps,
      ['start dotfiles-dev', 'exec dotfiles-dev command', 'ledger.write dotfiles-dev ready', 'released dotfiles-dev'],
      'running',
    ],
    [
      'the state: it is started',
      dev({ state: 'running' }),
      'stopped',
      state,
      ['start dotfiles-dev', 'released dotfiles-dev'],
      'running',
    ],
    [
      'the state: it is shut down',
      dev(),
      'running',
      [{ path: 'state', from: 'running', to: 'stopped' }],
      ['exec dotfiles-dev shutdown', 'clean shutdown dotfiles-dev', 'stop dotfiles-dev'],
      'stopped',
    ],
    ['the state, which is right by now', dev({ state: 'running' }), 'running', state, [], 'running'],
  ])('%s', async (_, wanted, at, changes, done, after) => {
    const { clock, mac, rig, shared, change } = await updating(wanted, at);
    expect(await clock.until(change('machine.update', changes))).toBeUndefined();
    // How it was left: forgotten while it changes, and noted at the end.
    const note = 'ledger.write dotfiles-dev ready';
    expect(deeds(mac)).toEqual([...(at === 'running' ? [note] : []), ...done, note]);
    expect(mac.vms.get('dotfiles-dev')?.state).toBe(after);
    expect(mac.entries.get('dotfiles-dev')?.left).toMatchObject({
      settings: mac.vms.get('dotfiles-dev')?.settings,
      state: after,
    });
    expect(mac.entries.get('dotfiles-dev')?.provisioned).toBe(changes === steps ? provisioned : 'hash of then');
    expect([mac.open.size, mac.claims.size, shared.addresses.size, mac.breaches, grammarOf(rig.events)]).toEqual([
      0,
      0,
      0,
      [],
      [],
    ]);
    expect(clock.sleeping()).toBe(0);
  });

  it('a step that fails: shut down from inside, not provisioned', async () => {
    const { clock, mac, change } = await updating(dev(), 'stopped', { guest: failing });
    expect(await clock.until(change('machine.update', steps))).toMatchObject({ code: 'step/failed' });
    expect(deeds(mac)).toEqual([
      'start dotfiles-dev',
      'exec dotfiles-dev command',
      'exec dotfiles-dev shutdown',
      'clean shutdown dotfiles-dev',
      'kill dotfiles-dev',
    ]);
    expect(mac.entries.get('dotfiles-dev')?.provisioned).toBe('hash of then');
  });

  it('Ctrl-C in a step: shut down from inside all the same', async () => {
    const hanging: RigOptions['guest'] = {
      exec: (_vm, text, { signal }) =>
        text.includes('brew bundle')
          ? new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
          : undefined,
    };
    const { clock, mac, rig, change } = await updating(dev(), 'stopped', { guest: hanging });
    const end = change('machine.update', steps);
    await clock.advance(10_000);
    rig.interrupt();
    expect(await clock.until(end)).toBeDefined();
    expect(mac.journal).toContain('clean shutdown dotfiles-dev');
    expect(mac.journal).not.toContain('power cut dotfiles-dev');
  });

  it('Ctrl-C while it shuts down: it gets its time', async () => {
    let down = (): void => undefined;
    const slow: RigOptions['guest'] = {
      exec: (_vm, text) =>
        text.includes('shutdown')
          ? new Promise((resolve) => {
              down = () => resolve({ exit: 0 });
            })
          : undefined,
    };
    for (const at of ['running', 'stopped'] as const) {
      const { clock, mac, rig, change } = await updating(dev(), at, { guest: slow });
      const end = change('machine.update', at === 'running' ? cpu : steps);
      await clock.advance(10_000);
      rig.interrupt();
      await clock.advance(20_000);
      expect(mac.journal).not.toContain('power cut dotfiles-dev');
      mac.vms.get('dotfiles-dev')?.life?.end({ kind: 'stopped', text: '' });
      down();
      await clock.until(end);
      expect(mac.journal).not.toContain('power cut dotfiles-dev');
    }
  });

  it('one that nobody can get into is left as it is', async () => {
    const locked: RigOptions['guest'] = { login: () => new ProblemError(problem('guest/auth', 'permission denied')) };
    const { clock, mac, change } = await updating(dev(), 'running');
    const left = mac.entries.get('dotfiles-dev')?.left;
    expect(left).toMatchObject({ state: 'running' });
    const other = world(dev(), { mac, clock, pid: 300, guest: locked });
    expect(await clock.until(other.change('machine.update', cpu))).toMatchObject({ code: 'guest/auth' });
    expect(mac.vms.get('dotfiles-dev')?.state).toBe('running');
    expect(deeds(mac).filter((line) => !line.startsWith('ledger.'))).toEqual([]);
    expect(mac.entries.get('dotfiles-dev')?.left).toEqual(left);
    expect(clock.sleeping()).toBe(0);
    await clock.until(change('machine.update', cpu));
  });

  describe('that Tart refuses half way', () => {
    // Tart saves the configuration before it touches the disk (tart-contract 2.10).
    const both: Action['changes'] = [...cpu, { path: 'resources.disk', from: '50GB', to: '40GB' }];
    const halfWay = async (at: VmState, wanted: DesiredMachine) => {
      const found = await updating(wanted, at);
      const { set } = found.rig.tools.engine;
      const engine = {
        ...found.rig.tools.engine,
        set: async (...[vm, , fresh, effect]: Parameters<typeof set>) => {
          await set(vm, { cpu: 6 }, fresh, effect);
          throw new ProblemError(problem('engine/failed', 'no room for the disk'));
        },
      };
      Object.assign(found.shared, { tools: { ...found.rig.tools, engine } });
      return { ...found, problem: await found.clock.until(found.change('machine.update', both)) };
    };

    it('what was set is what it was left with, so that nobody else is blamed for it', async () => {
      const { mac, problem: told } = await halfWay('stopped', dev());
      expect(told?.summary).toBe('no room for the disk');
      expect(mac.entries.get('dotfiles-dev')?.left).toMatchObject({
        settings: { cpu: 6, diskGb: 50 },
        state: 'stopped',
      });
      expect([mac.open.size, mac.claims.size, mac.breaches]).toEqual([0, 0, []]);
    });

    it('one that ran and is to run is started again', async () => {
      const { mac } = await halfWay('running', dev({ state: 'running' }));
      expect(mac.vms.get('dotfiles-dev')?.state).toBe('running');
      expect(deeds(mac).slice(-3)).toEqual([
        'start dotfiles-dev',
        'released dotfiles-dev',
        'ledger.write dotfiles-dev ready',
      ]);
      expect(mac.entries.get('dotfiles-dev')?.left).toMatchObject({ settings: { cpu: 6 }, state: 'running' });
    });
  });

  it('what somebody else changed beside it stays known: only what Tart was told to set is tartplan’s', async () => {
    const { clock, mac, change } = await updating(dev({ state: 'running' }), 'running');
    const vm = mac.vms.get('dotfiles-dev');
    if (vm !== undefined) vm.settings = { ...vm.settings, memoryMb: 16_384 };
    await clock.until(change('machine.update', steps));
    expect(mac.entries.get('dotfiles-dev')?.left?.settings.memoryMb).toBe(cirrus.memoryMb);
  });

  it('while it changes nothing is said of how it was left: kill -9 then is not taken for somebody else', async () => {
    const { clock, mac, rig, shared, change } = await updating(dev(), 'running');
    expect(mac.entries.get('dotfiles-dev')).toHaveProperty('left');
    const seen: boolean[] = [];
    const { engine } = rig.tools;
    const set: typeof engine.set = (...args) => {
      seen.push('left' in (mac.entries.get('dotfiles-dev') ?? {}));
      return engine.set(...args);
    };
    Object.assign(shared, { tools: { ...rig.tools, engine: { ...engine, set } } });
    await clock.until(change('machine.update', cpu));
    expect(seen).toEqual([false]);
  });

  it('one that is no longer in the ledger is not touched', async () => {
    const { clock, mac, change } = world(dev());
    addForeign(mac, 'dotfiles-dev');
    expect(await clock.until(change('machine.update', cpu))).toMatchObject({
      code: 'engine/missing',
      summary: 'dotfiles-dev is no longer in the ledger',
      hint: 'Run tartplan plan again.',
    });
    expect(deeds(mac)).toEqual([]);
  });
});
