/** Random tartfiles with random durations of everything, and real runs of them by a clock that is wound by hand. */
import fc from 'fast-check';
import type { Desired, DesiredCase } from '../../src/model/desired.ts';
import type { Plan } from '../../src/model/plan.ts';
import { rememberedTimes } from '../../src/model/remembered.ts';
import type { RunResult } from '../../src/model/result.ts';
import type { Times } from '../../src/model/times.ts';
import { createHandClock } from './clock.ts';
import { base, desired, imageOf, layer, limits, machine, spec, step, testCase } from './desired.ts';
import { addForeign, addOwned, createMac } from './mac.ts';
import { entry } from './observed.ts';
import { createRig } from './tools.ts';

export interface TimedWorld {
  readonly desired: Desired;
  /** Bases that are there already. */
  readonly made: readonly string[];
  /** VMs of somebody else that run all the time. */
  readonly foreign: number;
  /** Orphans that dead runs left. */
  readonly orphans: number;
  /** Milliseconds of a deed (`clone`, `boot`, …) for what belongs to `name`: a base, `suite@base`, a machine. */
  readonly durations: Readonly<Record<string, number>>;
}

const verbs = ['pull', 'clone', 'set', 'boot', 'run', 'delete', 'rename'] as const;
type Verb = (typeof verbs)[number];

/** Milliseconds, as on real hosts: a pull takes long, a clone next to nothing. */
const ranges: Readonly<Record<Verb, readonly [number, number]>> = {
  pull: [5_000, 300_000],
  clone: [100, 20_000],
  set: [100, 1_000],
  boot: [5_000, 40_000],
  run: [1_000, 600_000],
  delete: [100, 4_000],
  rename: [10, 100],
};

/** What a look at the host takes: without it all would come at the same moment, which it never does. */
const looks: Readonly<Record<string, number>> = { list: 20, 'ledger.read': 1 };

const baseNames = ['tahoe', 'sequoia', 'debian'] as const;
/** What cases and machines are on: bases, and two layers, one from the other. */
const grounds = [...baseNames, 'brewed', 'tools'] as const;
const under: Readonly<Record<string, readonly string[]>> = { brewed: ['tahoe'], tools: ['brewed', 'tahoe'] };

export const timedWorlds: fc.Arbitrary<TimedWorld> = fc
  .record({
    cases: fc.integer({ min: 1, max: 14 }),
    machines: fc.integer({ min: 0, max: 3 }),
    vms: fc.integer({ min: 1, max: 5 }),
    clones: fc.integer({ min: 1, max: 3 }),
    memoryGb: fc.option(fc.constantFrom(8, 12, 20, 32), { nil: undefined }),
    foreign: fc.integer({ min: 0, max: 1 }),
    orphans: fc.integer({ min: 0, max: 2 }),
    made: fc.subarray(['tahoe', 'sequoia']),
    numbers: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ cases, machines, vms, clones, memoryGb, foreign, orphans, made, numbers }) => {
    const next = (): number => numbers.next().value ?? 0;
    const pick = <T>(list: readonly [T, ...T[]]): T =>
      list[Math.min(list.length - 1, Math.floor(next() * list.length))] ?? list[0];
    const settings = () => (next() < 0.5 ? {} : { memoryMb: pick([4096, 8192, 16384]) });
    const all: DesiredCase[] = [];
    for (let index = 0; index < cases; index++) {
      const on = pick(grounds);
      const like = all.filter((one) => one.base === on);
      const needs = like.length > 0 && next() < 0.3 ? [like[Math.floor(next() * like.length)]?.id ?? ''] : [];
      all.push(
        testCase(`s${index}@${on}`, {
          needs: needs.filter((id) => id !== ''),
          spec: spec({ settings: settings() }),
          ...underOf(on),
        }),
      );
    }
    const devs = Array.from({ length: machines }, (_, index) => {
      const on = pick(grounds);
      return machine(`m${index}`, on, {
        ...underOf(on),
        // Machines that run on leave a slot for a guest with macOS.
        state: index === 0 && foreign === 0 && vms > 1 && next() < 0.5 ? 'running' : 'stopped',
        steps: next() < 0.6 ? [step('./provision.sh')] : [],
        spec: spec({ settings: settings() }),
      });
    });
    const names = [...grounds, ...all.map(({ id }) => id), ...devs.map(({ name }) => name), 'orphan'];
    const durations = Object.fromEntries(
      names.flatMap((name) =>
        verbs.map((verb) => {
          const [least, most] = ranges[verb];
          return [`${verb} ${name}`, Math.round(least + next() * (most - least))];
        }),
      ),
    );
    return {
      desired: desired({
        bases: [base('tahoe'), base('sequoia'), base('debian', { os: 'linux' })],
        layers: Object.entries(under).map(([name, below]) => layer(name, below)),
        machines: devs,
        cases: all,
        limits: limits({ vms, clones, ...(memoryGb === undefined ? {} : { memoryMb: memoryGb * 1024 }) }),
      }),
      made: [...made, 'debian'],
      foreign: Math.min(foreign, vms - 1),
      orphans,
      durations,
    };
  });

const underOf = (on: string) => (under[on] === undefined ? {} : { under: under[on] });

/** Plans and runs it on a fresh host. What it remembers is for the next time. */
export const runTimed = async (
  { desired: of, made, foreign, orphans, durations }: TimedWorld,
  times: Times,
): Promise<{
  readonly plan: Plan;
  readonly result: RunResult;
  readonly times: Times;
  readonly breaches: readonly string[];
}> => {
  const clock = createHandClock();
  const mac = createMac({
    bases: of.bases.map((one) => one.vm),
    registry: Object.fromEntries(of.bases.map((one) => [imageOf(one.name), `sha256:${one.name}`])),
    slots: of.limits.vms,
  });
  for (const { name, vm, os } of of.bases.filter((one) => made.includes(one.name)))
    addOwned(mac, entry(vm, `base:${name}`, { from: imageOf(name), os }), { os });
  for (let index = 0; index < foreign; index++) addForeign(mac, `others-${index}`, { state: 'running' });
  for (let index = 0; index < orphans; index++)
    addOwned(mac, entry(`orphan-${index}`, 'case:old@tahoe', { state: 'making', process: { pid: 7, startedAt: '' } }));
  const owners = [
    ...of.cases.map((one) => [one.vmPrefix, one.id] as const),
    ...of.machines.map((one) => [one.vm, one.name] as const),
    ...of.layers.map((one) => [one.vmPrefix, one.name] as const),
    ...of.bases.flatMap((one) => [[one.vm, one.name] as const, [`dotfiles-base-${one.name}`, one.name] as const]),
    ['orphan', 'orphan'] as const,
  ];
  const ownerOf = (vm: string): string | undefined =>
    owners.find(([prefix]) => vm === prefix || vm.startsWith(`${prefix}-`))?.[1];
  const takes = (verb: string, words: readonly string[]): number => {
    const look = looks[verb];
    if (look !== undefined) return look;
    const image = of.bases.find((one) => imageOf(one.name) === words[0])?.name;
    const owner = verb === 'pull' ? image : ownerOf(words[verb === 'clone' ? 1 : 0] ?? '');
    return durations[`${verb} ${owner}`] ?? 0;
  };
  const rig = createRig({
    mac,
    clock,
    desired: of,
    times,
    engine: { takes, behave: (vm) => ({ readyAfterMs: takes('boot', [vm]) }) },
    guest: {
      exec: async (vm, text) => {
        if (!/(?:install|provision|brewed|tools)\.sh/.test(text)) return undefined;
        await clock.sleep(takes('run', [vm]));
        return { exit: 0 };
      },
    },
  });
  const { plan, result } = await clock.until(rig.apply());
  return { plan, result, times: rememberedTimes(plan, result, times), breaches: mac.breaches };
};
