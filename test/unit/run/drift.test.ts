/** Any machine that others changed in any way, on the real planner and runner: one apply heals it, and then nothing is to do. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Settings } from '../../../src/model/desired.ts';
import type { MachineLeft } from '../../../src/model/observed.ts';
import { createHandClock } from '../../support/clock.ts';
import { base, desired, imageOf, machine, spec, step } from '../../support/desired.ts';
import { addOwned, cirrus, createMac } from '../../support/mac.ts';
import { entry } from '../../support/observed.ts';
import { doing, planOf } from '../../support/planning.ts';
import { createRig } from '../../support/tools.ts';

const settings: fc.Arbitrary<Settings> = fc.record(
  {
    cpu: fc.constantFrom(4, 6, 8),
    memoryMb: fc.constantFrom(8192, 16_384),
    diskGb: fc.constantFrom(50, 80),
    display: fc.constantFrom('1024x768', '1920x1200'),
  },
  { requiredKeys: [] },
);
const state = fc.constantFrom('running', 'stopped');
const left: fc.Arbitrary<MachineLeft> = fc.record({
  settings: settings.map((some) => ({ ...cirrus, ...some })),
  state,
  at: fc.constant('2026-11-24T00:00:00.000Z'),
});

const hosts = fc.record({
  wants: settings,
  has: settings.map((some) => ({ ...cirrus, ...some })),
  left: fc.option(left, { nil: undefined }),
  from: fc.constantFrom('tahoe-base', 'tahoe-base', 'old-base'),
  to: state,
  is: fc.constantFrom('running', 'stopped', 'suspended'),
  steps: fc.boolean(),
  there: fc.constantFrom(true, true, true, false),
});

it('heals, and leaves what it says that it left', async () => {
  await fc.assert(
    fc.asyncProperty(hosts, async ({ wants, has, left: was, from, to, is, steps, there }) => {
      const clock = createHandClock();
      const mac = createMac({ bases: ['tahoe-base'] });
      addOwned(mac, entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe') }));
      const dev = machine('dev', 'tahoe', {
        state: to,
        spec: spec({ settings: wants }),
        steps: steps ? [step('brew bundle')] : [],
      });
      const of = entry('dotfiles-dev', 'machine:dev', { from, ...(was === undefined ? {} : { left: was }) });
      const want = desired({ bases: [base('tahoe')], machines: [dev] });
      const engine = { behave: () => ({ readyAfterMs: 0 }) };
      if (there) {
        addOwned(mac, of, { settings: has, state: is === 'suspended' ? 'suspended' : 'stopped' });
        // One that runs was started by an earlier process, which is gone.
        if (is === 'running') {
          const earlier = createRig({ mac, clock, engine, pid: 50, desired: want });
          const run = {
            network: dev.spec.network,
            display: dev.spec.display,
            mounts: [],
            disposable: false,
            logFile: '',
          };
          (await clock.until(earlier.tools.engine.start('dotfiles-dev', run, earlier.effect()))).release();
          earlier.exit();
        }
      } else mac.entries.set('dotfiles-dev', of);

      const rig = createRig({ mac, clock, engine, desired: want });
      const { result } = await clock.until(rig.apply());
      expect(result.status).toBe('passed');
      const vm = mac.vms.get('dotfiles-dev');
      expect(doing(planOf(want, await clock.until(rig.observe()))).map(({ id, reason }) => [id, reason])).toEqual([]);
      expect(vm?.settings).toMatchObject(wants);
      const after = mac.entries.get('dotfiles-dev')?.left;
      // A plan that had nothing to do noted nothing.
      if (result.actions.length > 0) expect(after?.state).toBe(vm?.state);
      for (const [name, value] of Object.entries(wants)) {
        if (result.actions.length > 0 && after !== undefined && was === undefined)
          expect(after.settings).toMatchObject({ [name]: value });
      }
      expect([mac.breaches, mac.open.size, mac.claims.size]).toEqual([[], 0, 0]);
    }),
    { numRuns: 300 },
  );
});
