import { describe, expect, it } from 'vitest';
import type { DesiredLayer } from '../../../src/model/desired.ts';
import { isEmpty } from '../../../src/plan/plan.ts';
import { createHandClock } from '../../support/clock.ts';
import { base, desired, layer, machine, step, testCase } from '../../support/desired.ts';
import { addOwned, createMac, kill, type Mac } from '../../support/mac.ts';
import { entry } from '../../support/observed.ts';
import type { Fault, FaultKind } from '../../support/steps.ts';
import { createRig, type Rig, type RigOptions } from '../../support/tools.ts';

const tahoe = base('tahoe');
const image = tahoe.origin.kind === 'image' ? tahoe.origin.image : '';
const brewed = layer('brewed', ['tahoe']);
const tools = layer('tools', ['brewed', 'tahoe']);

const newMac = (): Mac => {
  const mac = createMac({ bases: ['tahoe-base'], registry: { [image]: 'sha256:one' } });
  addOwned(mac, entry('tahoe-base', 'base:tahoe', { from: image, digest: 'sha256:one' }));
  return mac;
};

const rigOn = (mac: Mac, layers: readonly DesiredLayer[], more: Partial<RigOptions> = {}): Rig =>
  createRig({
    desired: desired({
      bases: [tahoe],
      layers,
      machines: [machine('dev', 'brewed', { under: ['tahoe'] })],
      cases: [testCase('boot@tools', { under: ['brewed', 'tahoe'] }), testCase('boot@tahoe')],
    }),
    engine: { behave: () => ({ readyAfterMs: 0 }) },
    clock: createHandClock(),
    ...more,
    mac,
  });

/** VMs that last, by the start of their names. */
const lasting = (mac: Mac): readonly string[] =>
  [...mac.vms.keys()].map((name) => name.replace(/-[0-9a-f]{12}$/, '')).sort();
const whole = ['dotfiles-brewed', 'dotfiles-dev', 'dotfiles-tools', 'tahoe-base'];

const applied = async (rig: Rig, clock: ReturnType<typeof createHandClock>) => clock.until(rig.apply());

describe('layers', () => {
  it('are built one on the other, shut down from inside, and cloned for cases and machines', async () => {
    const clock = createHandClock();
    const mac = newMac();
    const rig = rigOn(mac, [brewed, tools], { clock });
    const { result } = await applied(rig, clock);
    expect(result.status).toBe('passed');
    expect(lasting(mac)).toEqual(whole);
    const [under = '', on = ''] = ['brewed', 'tools'].map(
      (name) => [...mac.vms.keys()].find((vm) => vm.startsWith(`dotfiles-${name}-`)) ?? '',
    );
    const clones = mac.journal.filter((line) => line.startsWith('clone '));
    expect(clones.filter((line) => line.startsWith(`clone ${under} `))).toHaveLength(2);
    expect(clones.filter((line) => line.startsWith(`clone ${on} `))).toHaveLength(1);
    expect(clones.filter((line) => line.startsWith('clone tahoe-base '))).toHaveLength(2);
    const started = mac.journal.flatMap((line) => (/^start (\S+)/.exec(line) ?? []).slice(1));
    expect(started.filter((name) => name === under || name === on)).toEqual([]);
    expect(mac.journal.filter((line) => /^clean shutdown dotfiles-(brewed|tools)-/.test(line))).toHaveLength(2);
    expect(mac.entries.get(on)).toMatchObject({ role: 'layer', owner: 'layer:tools', state: 'ready', from: under });
    expect(mac.entries.get('dotfiles-dev')).toMatchObject({ from: 'layer:brewed' });
    expect(mac.breaches).toEqual([]);
  });

  it('are built once: the next apply has nothing to do', async () => {
    const clock = createHandClock();
    const mac = newMac();
    const history = new Map();
    await applied(rigOn(mac, [brewed, tools], { clock, history }), clock);
    const before = mac.journal.length;
    const { plan } = await applied(rigOn(mac, [brewed, tools], { clock, history, pid: 200 }), clock);
    expect(plan.actions.filter((action) => action.change !== 'none')).toEqual([]);
    expect(mac.journal.slice(before).some((line) => /^(clone|start|delete) /.test(line))).toBe(false);
  });

  it('are built anew when they change, and the old ones go last; the machine stays', async () => {
    const clock = createHandClock();
    const mac = newMac();
    const history = new Map();
    await applied(rigOn(mac, [brewed, tools], { clock, history }), clock);
    const old = [...mac.vms.keys()];
    const before = mac.journal.length;
    const other = { ...brewed, steps: [step('./other.sh')] };
    const { plan, result } = await applied(rigOn(mac, [other, tools], { clock, history, pid: 200 }), clock);
    expect(plan.actions.filter((action) => action.change !== 'none').map((action) => action.kind)).toEqual([
      'layer.delete',
      'layer.delete',
      'layer.build',
      'layer.build',
      'case.run',
    ]);
    expect(result.cases.map(({ id, status }) => [id, status])).toEqual([
      ['boot@tahoe', 'cached'],
      ['boot@tools', 'passed'],
    ]);
    expect(lasting(mac)).toEqual(whole);
    expect([...mac.vms.keys()].filter((name) => old.includes(name)).sort()).toEqual(['dotfiles-dev', 'tahoe-base']);
    const since = mac.journal.slice(before);
    for (const name of ['brewed', 'tools']) {
      const named = since.findIndex((line) => line.startsWith(`rename dotfiles-${name}-`));
      const gone = since.findIndex((line) => line.startsWith(`delete dotfiles-${name}-`));
      expect(gone).toBeGreaterThan(named);
    }
    expect(isEmpty((await applied(rigOn(mac, [other, tools], { clock, history, pid: 300 }), clock)).plan)).toBe(true);
  });

  it('leave nothing when a step fails; what stands on them is skipped, and an old one stays', async () => {
    const clock = createHandClock();
    const mac = newMac();
    const history = new Map();
    await applied(rigOn(mac, [brewed, tools], { clock, history }), clock);
    const old = [...mac.vms.keys()].sort();
    const guest: RigOptions['guest'] = { exec: (_vm, text) => (text.includes('./other.sh') ? { exit: 3 } : undefined) };
    const other = { ...brewed, steps: [step('./other.sh')] };
    const { result } = await applied(rigOn(mac, [other, tools], { clock, history, pid: 200, guest }), clock);
    expect(result.actions.map(({ action, status }) => [action.replace(/-[0-9a-f]{12}$/, ''), status]).sort()).toEqual([
      ['layer:brewed', 'errored'],
      ['layer:tools', 'skipped'],
      ['old:dotfiles-brewed', 'skipped'],
      ['old:dotfiles-tools', 'skipped'],
    ]);
    expect(result.cases.find(({ id }) => id === 'boot@tools')?.status).toBe('skipped');
    expect([...mac.vms.keys()].sort()).toEqual(old);
    expect([...mac.entries.keys()].sort()).toEqual(old);
  });

  it('are no layers when they did not shut down by themselves', async () => {
    const clock = createHandClock();
    const mac = newMac();
    // It hears of the shutdown, and does not go down.
    const guest: RigOptions['guest'] = {
      exec: (vm, text) => (vm.includes('brewed') && text.includes('shutdown -h now') ? { exit: 0 } : undefined),
    };
    const { result } = await applied(rigOn(mac, [brewed, tools], { clock, guest }), clock);
    expect(result.actions.find(({ action }) => action === 'layer:brewed')?.problem?.code).toBe('guest/shutdown');
    expect(lasting(mac)).toEqual(['tahoe-base']);
  });

  it.each<FaultKind>(['fail', 'late', 'abort', 'abort-late', 'kill', 'kill-late', 'down'])(
    'are there whole or not at all, whatever call goes wrong (%s), and the next apply makes up for it',
    async (how) => {
      const calls = await callsOfOne();
      expect(calls).toBeGreaterThan(20);
      for (let at = 1; at <= calls; at++) await survives({ at, how });
    },
    120_000,
  );
});

const only = (mac: Mac, more: Partial<RigOptions>): Rig =>
  createRig({
    desired: desired({ bases: [tahoe], layers: [brewed] }),
    engine: { behave: () => ({ readyAfterMs: 0 }) },
    clock: createHandClock(),
    ...more,
    mac,
  });

const callsOfOne = async (): Promise<number> => {
  const clock = createHandClock();
  const rig = only(newMac(), { clock });
  await applied(rig, clock);
  return rig.steps.count();
};

const survives = async (fault: Fault): Promise<void> => {
  const clock = createHandClock();
  const mac = newMac();
  const rig = only(mac, { clock, fault });
  const gone = fault.how.startsWith('kill') ? dead(mac, rig) : undefined;
  await clock.until(
    Promise.race([
      rig.apply().then(
        () => undefined,
        () => undefined,
      ),
      ...(gone === undefined ? [] : [gone]),
    ]),
  );
  expect(mac.breaches, `call ${fault.at}`).toEqual([]);
  kill(mac, rig.tools.self.pid);
  for (const [name, { role, state }] of mac.entries)
    if (role === 'layer' && state === 'ready')
      expect(mac.journal).toContain(`clean shutdown ${stagedBefore(mac, name)}`);
  const next = only(mac, { clock, pid: 300 });
  await applied(next, clock);
  expect(lasting(mac), `call ${fault.at}`).toEqual(['dotfiles-brewed', 'tahoe-base']);
  expect([...mac.entries.keys()].sort(), `call ${fault.at}`).toEqual([...mac.vms.keys()].sort());
  expect(mac.breaches, `call ${fault.at}`).toEqual([]);
};

/** Resolves when the process is no more: its promises never settle. */
const dead = async (mac: Mac, rig: Rig): Promise<void> => {
  while (mac.living.has(rig.tools.self.pid)) await rig.tools.clock.sleep(1_000, new AbortController().signal);
};

/** The name under which it was made whole. */
const stagedBefore = (mac: Mac, name: string): string =>
  mac.journal.flatMap((line) =>
    line.startsWith('rename ') && line.endsWith(` ${name}`) ? [line.split(' ')[1] ?? ''] : [],
  )[0] ?? '';
