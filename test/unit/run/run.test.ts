import { describe, expect, it } from 'vitest';
import type { Desired } from '../../../src/model/desired.ts';
import type { EventBody } from '../../../src/model/event.ts';
import type { CaseHistory } from '../../../src/model/observed.ts';
import { createHandClock, type HandClock } from '../../support/clock.ts';
import { base, desired, imageOf, limits, machine, step, testCase } from '../../support/desired.ts';
import { grammarOf } from '../../support/grammar.ts';
import { addForeign, addOwned, createMac, type Mac } from '../../support/mac.ts';
import { entry } from '../../support/observed.ts';
import { doing, planOf } from '../../support/planning.ts';
import type { Fault, FaultKind } from '../../support/steps.ts';
import { createRig, type Rig, type RigOptions } from '../../support/tools.ts';

const registry = { [imageOf('tahoe')]: 'sha256:tahoe', [imageOf('sequoia')]: 'sha256:sequoia' };
const at_once: RigOptions['engine'] = { behave: () => ({ readyAfterMs: 0 }) };

interface World {
  readonly clock: HandClock;
  readonly mac: Mac;
  readonly history: Map<string, CaseHistory>;
  tartplan(of: Desired, pid: number, more?: Partial<RigOptions>): Rig;
}

const world = (slots = 2): World => {
  const clock = createHandClock();
  const mac = createMac({ bases: ['tahoe-base', 'sequoia-base'], registry, slots });
  const history = new Map<string, CaseHistory>();
  const tartplan = (of: Desired, pid: number, more: Partial<RigOptions> = {}) =>
    createRig({ mac, clock, desired: of, pid, history, engine: at_once, ...more });
  return { clock, mac, history, tartplan };
};

const finished = (events: readonly EventBody[]): readonly string[] =>
  events.flatMap((event) => {
    if (event.type === 'case-finished') return [`${event.lane} ${event.result.status}`];
    return event.type === 'action-finished' ? [`${event.lane} ${event.result.status}`] : [];
  });

describe('a run', () => {
  const of = desired({
    bases: [base('tahoe'), base('sequoia')],
    machines: [machine('dev', 'tahoe')],
    cases: [testCase('boot@tahoe'), testCase('boot@sequoia')],
  });

  it('does what the plan says, each after what it depends on, and then nothing is left to do', async () => {
    const { clock, mac, tartplan } = world();
    const rig = tartplan(of, 100);
    const { result } = await clock.until(rig.apply());
    expect(result.status).toBe('passed');
    expect(result.left).toEqual([]);
    expect(result.cases.map((one) => [one.id, one.status])).toEqual([
      ['boot@sequoia', 'passed'],
      ['boot@tahoe', 'passed'],
    ]);
    expect(result.actions.map((one) => [one.action, one.status])).toEqual([
      ['base:sequoia', 'done'],
      ['base:tahoe', 'done'],
      ['machine:dev', 'done'],
    ]);
    expect([mac.breaches, grammarOf(rig.events), mac.open.size, mac.claims.size, clock.sleeping()]).toEqual([
      [],
      [],
      0,
      0,
      0,
    ]);
    expect([...mac.vms.keys()].sort()).toEqual(['dotfiles-dev', 'sequoia-base', 'tahoe-base']);
    for (const [base_, child] of [
      ['tahoe-base', 'dotfiles-boot-tahoe'],
      ['sequoia-base', 'dotfiles-boot-sequoia'],
      ['tahoe-base', 'dotfiles-dev'],
    ] as const) {
      const named = mac.journal.findIndex((line) => line.startsWith('rename') && line.endsWith(` ${base_}`));
      const cloned = mac.journal.findIndex((line) => line.startsWith(`clone ${base_} ${child}`));
      expect([named >= 0, cloned > named]).toEqual([true, true]);
    }
    rig.exit();
    const again = await clock.until(tartplan(of, 200).apply());
    expect(doing(again.plan)).toEqual([]);
    expect(again.result).toMatchObject({ status: 'passed', cases: [{ status: 'cached' }, { status: 'cached' }] });
  });

  it('tells that it starts with all lanes, and ends with one result', async () => {
    const { clock, tartplan } = world();
    const rig = tartplan(of, 100);
    const { result, plan } = await clock.until(rig.apply());
    expect(rig.events[0]).toEqual({
      type: 'run-started',
      runId: 'run-of-100',
      folder: '.tartplan/runs/x',
      slots: 2,
      lanes: expect.arrayContaining(doing(plan).map((one) => one.id)),
    });
    expect(rig.events.at(-1)).toEqual({ type: 'run-finished', result });
    expect([...finished(rig.events)].sort()).toEqual([
      'base:sequoia done',
      'base:tahoe done',
      'case:boot@sequoia passed',
      'case:boot@tahoe passed',
      'machine:dev done',
    ]);
  });

  it('skips what needs something that did not come, and does the rest', async () => {
    const { clock, mac, tartplan } = world();
    mac.registry.delete(imageOf('tahoe'));
    const rig = tartplan(of, 100);
    const { result } = await clock.until(rig.apply());
    expect(result.status).toBe('errored');
    expect([...finished(rig.events)].sort()).toEqual([
      'base:sequoia done',
      'base:tahoe errored',
      'case:boot@sequoia passed',
      'case:boot@tahoe skipped',
      'machine:dev skipped',
    ]);
    expect(result.cases.find((one) => one.id === 'boot@tahoe')?.problem?.summary).toBe(
      'not run, since base:tahoe did not end well',
    );
    expect(grammarOf(rig.events)).toEqual([]);
  });

  it('a case that fails is failed, and one that the host fails is errored', async () => {
    const { clock, tartplan } = world();
    const rig = tartplan(of, 100, {
      guest: { exec: (vm, text) => (vm.includes('tahoe') && text.includes('install.sh') ? { exit: 1 } : undefined) },
    });
    const { result } = await clock.until(rig.apply());
    expect(result).toMatchObject({
      status: 'failed',
      cases: [
        { id: 'boot@sequoia', status: 'passed' },
        { id: 'boot@tahoe', status: 'failed', problem: { code: 'step/failed' } },
      ],
    });
  });

  it('interrupted before it began does nothing, and says so of everything', async () => {
    const { clock, mac, tartplan } = world();
    const rig = tartplan(of, 100);
    const seen = await clock.until(rig.observe());
    const before = mac.journal.length;
    rig.interrupt();
    const { run } = await import('../../../src/run/run.ts');
    const result = await clock.until(run(planOf(of, seen), 'x', rig.tools));
    expect(result.status).toBe('interrupted');
    expect(new Set([...result.actions, ...result.cases].map((one) => one.status))).toEqual(new Set(['cancelled']));
    expect(mac.journal).toHaveLength(before);
  });

  it('gives the first slot to what never ran, then to what took longest', async () => {
    const { clock, mac, history, tartplan } = world(1);
    addOwned(mac, entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe') }));
    const many = desired({
      bases: [base('tahoe')],
      cases: ['short', 'long', 'middle'].map((name) => testCase(`${name}@tahoe`)),
      limits: limits({ vms: 1, clones: 9 }),
    });
    for (const [name, seconds] of [
      ['short', 10],
      ['long', 300],
      ['middle', 60],
    ] as const)
      history.set(`${name}@tahoe`, { lastStatus: 'failed', lastRunId: 'x', seconds });
    const { result } = await clock.until(tartplan(many, 100).apply());
    expect(result.status).toBe('passed');
    const order = mac.journal.filter((line) => line.startsWith('start ')).map((line) => line.split('-')[1]);
    expect(order).toEqual(['long', 'middle', 'short']);
  });

  it('waits for slots that other programs have', async () => {
    const { clock, mac, tartplan } = world();
    const [x] = [addForeign(mac, 'x', { state: 'running' }), addForeign(mac, 'y', { state: 'running' })];
    const applied = tartplan(of, 100).apply();
    await clock.advance(600_000);
    expect(mac.journal.some((line) => line.startsWith('start'))).toBe(false);
    x.state = 'stopped';
    expect((await clock.until(applied)).result.status).toBe('passed');
    expect(mac.breaches).toEqual([]);
  });

  it('two of the same tartfile at once: neither harms the other', async () => {
    const { clock, mac, tartplan } = world();
    const running = { ...of, machines: [machine('dev', 'tahoe', { state: 'running', steps: [step('x')] })] };
    const rigs = [tartplan(running, 100), tartplan(running, 200)];
    const results = await clock.until(Promise.all(rigs.map((rig) => rig.apply())));
    expect(results.map(({ result }) => result.status)).toEqual(['passed', 'passed']);
    expect([mac.breaches, mac.claims.size]).toEqual([[], 0]);
    expect([...mac.vms.keys()].sort()).toEqual(['dotfiles-dev', 'sequoia-base', 'tahoe-base']);
    for (const rig of rigs) expect(grammarOf(rig.events)).toEqual([]);
  });
});

/** Hosts and tartfiles in which each kind of action does its work. */
interface Scenario {
  readonly of: Desired;
  prepare(mac: Mac): void;
}

const scenarios: Readonly<Record<string, Scenario>> = {
  'a base, a case': {
    of: desired({ bases: [base('tahoe')], cases: [testCase('boot@tahoe')] }),
    prepare: () => undefined,
  },
  'a machine with steps that is to run': {
    of: desired({
      bases: [base('tahoe')],
      machines: [machine('dev', 'tahoe', { steps: [step('x')], state: 'running' })],
    }),
    prepare: (mac) => addOwned(mac, entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe') })),
  },
  'a base and a machine to replace': {
    of: desired({ bases: [base('tahoe')], machines: [machine('dev', 'tahoe', { steps: [step('x')] })] }),
    prepare: (mac) => {
      addOwned(mac, entry('tahoe-base', 'base:tahoe', { from: 'ghcr.io/me/old:1' }));
      addOwned(mac, entry('dotfiles-dev', 'machine:dev', { from: 'old-base' }));
    },
  },
  'a machine to provision again': {
    of: desired({ bases: [base('tahoe')], machines: [machine('dev', 'tahoe', { steps: [step('x')] })] }),
    prepare: (mac) => {
      addOwned(mac, entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe') }));
      addOwned(mac, entry('dotfiles-dev', 'machine:dev', { from: 'tahoe-base', provisioned: 'before' }));
    },
  },
  'leftovers of every kind, and two cases of which one is kept': {
    of: desired({
      bases: [base('tahoe')],
      cases: [testCase('boot@tahoe', { keep: 'always' }), testCase('shell@tahoe')],
    }),
    prepare: (mac) => {
      addOwned(mac, entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe') }));
      addOwned(
        mac,
        entry('dotfiles-boot-tahoe-1', 'case:boot@tahoe', {
          state: 'making',
          process: { pid: 9, startedAt: 'before' },
        }),
        { state: 'running' },
      );
      addOwned(mac, entry('dotfiles-boot-tahoe-2', 'case:boot@tahoe', { state: 'kept' }));
      addOwned(mac, entry('dotfiles-old', 'machine:old'));
    },
  },
};

describe.each(Object.entries(scenarios))('whatever goes wrong (promises 1, 2, 3, 8): %s', (name, { of, prepare }) => {
  const begin = (): World => {
    const made = world();
    addForeign(made.mac, 'somebody');
    addForeign(made.mac, 'dotfiles-boot-tahoe', { state: 'suspended' });
    prepare(made.mac);
    return made;
  };

  const foreign = (mac: Mac) =>
    [...mac.vms.values()].filter((vm) => vm.foreign).map(({ name, state }) => [name, state]);

  /** Calls of a run that goes well. */
  const calls = async (): Promise<number> => {
    const { clock, mac, tartplan } = begin();
    const rig = tartplan(of, 100);
    const { result } = await clock.until(rig.apply());
    expect([result.status, mac.breaches]).toEqual(['passed', []]);
    return rig.steps.count();
  };

  /** Nothing is half made, and all that is ours is known to be. */
  const tidy = (mac: Mac, at: string): void => {
    const unknown = [...mac.vms.values()].filter((vm) => !vm.foreign && !mac.entries.has(vm.name));
    expect(unknown, at).toEqual([]);
    expect(
      [...mac.entries.values()].filter((one) => one.state === 'making'),
      at,
    ).toEqual([]);
  };

  /** The ledger knows of nothing that is not there. */
  const exact = (mac: Mac, at: string): void =>
    expect(
      [...mac.entries.keys()].filter((name) => !mac.vms.has(name)),
      at,
    ).toEqual([]);

  const goingWrong = async (fault: Fault): Promise<void> => {
    const { clock, mac, tartplan } = begin();
    const label = `${fault.how} at call ${fault.at}`;
    const before = foreign(mac);
    const broken = tartplan(of, 100, { fault });
    const applied = broken.apply().then(
      ({ result }) => result,
      () => undefined,
    );
    if (fault.how.startsWith('kill')) await clock.advance(5_000);
    else {
      const result = await clock.until(applied);
      if (result !== undefined) {
        expect(grammarOf(broken.events), label).toEqual([]);
        // Calls of which nobody knows whether they did their work may leave a way in; all others leave none.
        if (fault.how === 'abort' || fault.how === 'abort-late') expect(mac.open.size, label).toBe(0);
      }
      broken.exit();
    }
    mac.open.clear();

    // gc: from anywhere, for a tartfile that wants nothing.
    const gc = tartplan(desired({ root: '' }), 300);
    const { result } = await clock.until(gc.apply());
    expect(result.status, label).toBe('passed');
    tidy(mac, label);
    expect(foreign(mac), label).toEqual(before);
    gc.exit();

    // The next apply brings all to where it should be, and the one after it has nothing to do.
    const next = tartplan(of, 400);
    expect((await clock.until(next.apply())).result.status, label).toBe('passed');
    next.exit();
    const last = tartplan(of, 500);
    expect(doing(planOf(of, await clock.until(last.observe()))), label).toEqual([]);
    exact(mac, label);
    tidy(mac, label);
    expect(foreign(mac), label).toEqual(before);
    expect(mac.breaches, label).toEqual([]);
    const claims = [...mac.claims.values()].filter((one) => mac.living.has(one.pid));
    expect([mac.open.size, claims], label).toEqual([0, []]);
  };

  const kinds: readonly FaultKind[] = ['fail', 'late', 'abort', 'abort-late', 'kill', 'kill-late', 'down'];
  it.each(kinds)(
    '%s, at every call',
    async (how) => {
      const all = await calls();
      expect(all).toBeGreaterThan(15);
      for (let at = 1; at <= all; at++) await goingWrong({ at, how });
    },
    60_000,
  );

  /** Somebody makes VMs of the names that we are about to give; what comes of our run is another question. */
  const intruding = async (fault: Fault): Promise<void> => {
    const { clock, mac, tartplan } = begin();
    const label = `${fault.how} at call ${fault.at}`;
    const names = [...of.bases, ...of.machines].map((one) => one.vm);
    const meanwhile = (): void => {
      for (const name of names) if (!mac.vms.has(name)) addForeign(mac, name);
    };
    const broken = tartplan(of, 100, { fault: { ...fault, meanwhile } });
    const applied = broken.apply().catch(() => undefined);
    await (fault.how.startsWith('kill') ? clock.advance(5_000) : clock.until(applied));
    broken.exit();
    mac.open.clear();
    for (const [pid, next] of [
      [300, desired({ root: '' })],
      [400, of],
      [500, desired()],
    ] as const) {
      const rig = tartplan(next, pid);
      await clock.until(rig.apply().catch(() => undefined));
      rig.exit();
      tidy(mac, label);
    }
    expect(mac.breaches, label).toEqual([]);
    // The last of them was destroy: what is left is what others made.
    const ours = [...mac.vms.values()].filter((vm) => !vm.foreign).map((vm) => vm.name);
    expect(ours, label).toEqual([]);
  };

  // Between the end of a VM that was there before and that of its entry, nobody can tell it from another of its name.
  const hows: readonly FaultKind[] = name.includes('replace')
    ? ['none', 'abort', 'abort-late']
    : ['none', 'fail', 'late', 'abort', 'abort-late', 'kill', 'kill-late', 'down'];
  it.each(hows)(
    '%s, at every call, and somebody takes the names that are free then',
    async (how) => {
      const all = await calls();
      for (let at = 1; at <= all; at++) await intruding({ at, how });
    },
    60_000,
  );
});
