/** From any state that a host can be in, one apply brings all to where it should be (promises 1, 3, 4, 8). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHandClock } from '../../support/clock.ts';
import { grammarOf } from '../../support/grammar.ts';
import type { Mac } from '../../support/mac.ts';
import { doing, planOf, problemsOf } from '../../support/planning.ts';
import { macOf, observedOf, type SomeWorld, someWorlds, workspacesOf } from '../../support/some-world.ts';
import type { Fault, FaultKind } from '../../support/steps.ts';
import { createRig, type Rig, type RigOptions } from '../../support/tools.ts';

/** Milliseconds for all of them: they take a few seconds, and somebody else may have the cores. */
const PATIENCE = 240_000;

/** All that is somebody else's, as it is. */
const strangers = (mac: Mac) =>
  [...mac.vms.values()].filter((vm) => vm.foreign).map(({ name, state, settings }) => [name, state, settings]);

interface Stage {
  readonly clock: ReturnType<typeof createHandClock>;
  readonly mac: Mac;
  tartplan(pid: number, more?: Partial<RigOptions>): Rig;
}

const stage = (world: SomeWorld): Stage => {
  const { desired } = world.tartfile;
  const clock = createHandClock();
  const mac = macOf(world);
  const history = new Map(observedOf(world).history);
  const workspaces = workspacesOf(desired);
  const tartplan: Stage['tartplan'] = (pid, more = {}) =>
    createRig({ mac, clock, desired, pid, history, workspaces, ...more });
  return { clock, mac, tartplan };
};

/** Nothing is left to do, and the ledger knows just what is there. */
const settled = async ({ clock, mac, tartplan }: Stage, world: SomeWorld): Promise<void> => {
  const last = tartplan(900);
  const observed = await clock.until(last.observe());
  last.exit();
  expect(doing(planOf(world.tartfile.desired, observed)).map((one) => [one.id, one.change, one.reason])).toEqual([]);
  const half = [...mac.entries.values()].filter((one) => one.state === 'making' && !mac.living.has(one.process.pid));
  const absent = [...mac.entries.values()].filter((one) => !mac.vms.has(one.vm) && !mac.living.has(one.process.pid));
  const unknown = [...mac.vms.values()].filter((vm) => !vm.foreign && !mac.entries.has(vm.name));
  expect([half, absent, unknown]).toEqual([[], [], []]);
  expect([...mac.claims.values()].filter((one) => mac.living.has(one.pid))).toEqual([]);
};

const possible = someWorlds({ checks: false }).filter(
  (world) => problemsOf(world.tartfile.desired, observedOf(world)).length === 0,
);

/** Most runs make fewer than 150 calls to engine, ledger and guests: then nothing goes wrong. */
const faults: fc.Arbitrary<Fault> = fc.record({
  at: fc.integer({ min: 1, max: 150 }),
  how: fc.constantFrom<FaultKind>('fail', 'late', 'abort', 'abort-late', 'kill', 'kill-late', 'down'),
});

describe('any host', () => {
  it(
    'converges in one apply',
    async () => {
      await fc.assert(
        fc.asyncProperty(possible, async (world) => {
          const on = stage(world);
          const before = strangers(on.mac);
          const rig = on.tartplan(100);
          const { result } = await on.clock.until(rig.apply());
          rig.exit();
          const why = [...result.actions, ...result.cases].flatMap((one) => one.problem?.summary ?? []);
          expect([result.status, result.left, why]).toEqual(['passed', [], []]);
          expect([on.mac.breaches, grammarOf(rig.events), on.mac.open.size]).toEqual([[], [], 0]);
          await settled(on, world);
          expect(strangers(on.mac)).toEqual(before);
        }),
        { numRuns: 1_000 },
      );
    },
    PATIENCE,
  );

  it(
    'converges in one more apply, whatever went wrong in the one before',
    async () => {
      await fc.assert(
        fc.asyncProperty(possible, faults, async (world, fault) => {
          const on = stage(world);
          const before = strangers(on.mac);
          const broken = on.tartplan(100, { fault });
          broken.apply().catch(() => undefined);
          // A process that died never comes to an end: nobody waits for anything any more.
          await on.clock.drain();
          broken.exit();
          on.mac.open.clear();
          expect(strangers(on.mac)).toEqual(before);
          const next = on.tartplan(200);
          const { result } = await on.clock.until(next.apply());
          next.exit();
          const why = [...result.actions, ...result.cases].flatMap((one) => one.problem?.summary ?? []);
          expect([result.status, result.left, why]).toEqual(['passed', [], []]);
          expect([on.mac.breaches, grammarOf(next.events), on.mac.open.size]).toEqual([[], [], 0]);
          await settled(on, world);
          expect(strangers(on.mac)).toEqual(before);
        }),
        { numRuns: 500 },
      );
    },
    PATIENCE,
  );
});
