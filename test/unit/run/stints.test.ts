import { describe, expect, it } from 'vitest';
import { expectedOf } from '../../../src/run/expected.ts';
import { createStints } from '../../../src/run/stints.ts';
import { action, actionResult, caseResult, idleCase, plan, runResult } from '../../support/builders.ts';
import { createHandClock } from '../../support/clock.ts';
import { base, desired, limits, machine, step, testCase } from '../../support/desired.ts';
import { addOwned, createMac } from '../../support/mac.ts';
import { entry } from '../../support/observed.ts';
import { createRig } from '../../support/tools.ts';

describe('stints', () => {
  it('are what time went to, without the waits', async () => {
    const clock = createHandClock();
    const stints = createStints(clock);
    await clock.advance(100);
    stints.begin('wait');
    await clock.advance(5_000);
    stints.begin('clone');
    await clock.advance(400);
    stints.begin('own');
    stints.begin('clone');
    await clock.advance(100);
    stints.begin('slot');
    await clock.advance(60_000);
    expect(stints.taken()).toEqual([
      { on: 'own', seconds: 0.1 },
      { on: 'clone', seconds: 0.5 },
      { on: 'slot', seconds: 60 },
    ]);
    stints.restart();
    await clock.advance(2_000);
    expect(stints.taken()).toEqual([{ on: 'own', seconds: 2 }]);
  });
});

describe('a run', () => {
  const cases = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => testCase(`${name}@tahoe`));

  it('tells of each case what it took itself: neither its wait for a slot nor that for its turn to be cloned', async () => {
    const clock = createHandClock();
    const mac = createMac({ bases: ['tahoe-base'], slots: 1 });
    addOwned(mac, entry('tahoe-base', 'base:tahoe'));
    const rig = createRig({
      mac,
      clock,
      desired: desired({
        bases: [base('tahoe', { origin: { kind: 'vm' } })],
        cases,
        limits: limits({ vms: 1, clones: 1 }),
      }),
      engine: {
        behave: () => ({ readyAfterMs: 0 }),
        takes: (verb) => ({ clone: 3_000, set: 1_000, delete: 2_000 })[verb] ?? 0,
      },
      guest: {
        exec: async (_vm, text) => {
          if (text.includes('install.sh')) await clock.sleep(20_000);
          return undefined;
        },
      },
      allocated: (vm) => (vm === 'tahoe-base' ? 40e9 : 42e9),
    });
    const { result } = await clock.until(rig.apply());
    expect(result.status).toBe('passed');
    for (const { times } of result.cases) {
      expect(times).toEqual({
        stints: [
          { on: 'clone', seconds: 3 },
          { on: 'own', seconds: 1 },
          { on: 'slot', seconds: 20 },
          { on: 'own', seconds: 2 },
        ],
        bytes: 2e9,
      });
    }
    expect([...rig.history.values()].map(({ seconds }) => seconds)).toEqual(cases.map(() => 26));
  });

  it('tells of machines what they added to their base', async () => {
    const clock = createHandClock();
    const mac = createMac({ bases: ['tahoe-base'] });
    addOwned(mac, entry('tahoe-base', 'base:tahoe'));
    const dev = machine('dev', 'tahoe', { steps: [step('./x')] });
    const rig = createRig({
      mac,
      clock,
      desired: desired({ bases: [base('tahoe', { origin: { kind: 'vm' } })], machines: [dev] }),
      engine: { behave: () => ({ readyAfterMs: 0 }), takes: (verb) => (verb === 'clone' ? 3_000 : 0) },
      allocated: (vm) => (vm === 'tahoe-base' ? 40e9 : 47e9),
    });
    const { result } = await clock.until(rig.apply());
    expect(result.actions).toMatchObject([{ action: 'machine:dev', times: { bytes: 7e9 } }]);
    expect(result.expected).toBeUndefined();
  });
});

describe('what a plan expected', () => {
  const took = (seconds: number) => ({ stints: [{ on: 'slot', seconds } as const] });
  const made = plan(
    [
      action('base:tahoe', 'create', { seconds: 100 }),
      action('case:a@tahoe', 'run', { seconds: 60 }),
      action('case:b@tahoe', 'run', { seconds: 50 }),
      action('case:c@tahoe', 'run'),
    ],
    { seconds: 200 },
  );
  const came = runResult({
    cases: [
      caseResult('a@tahoe', { times: took(71) }),
      caseResult('b@tahoe', { times: took(61) }),
      caseResult('c@tahoe', { times: took(600) }),
    ],
    actions: [actionResult('base:tahoe', { times: took(70) })],
  });

  it('stands beside what came, with who was off by more than a fifth, most first', () => {
    expect(expectedOf(made, came)).toEqual({
      seconds: 200,
      off: [
        { id: 'base:tahoe', expected: 100, seconds: 70 },
        { id: 'case:b@tahoe', expected: 50, seconds: 61 },
      ],
    });
  });

  it('says nothing where the plan knew nothing, or not all was carried out', () => {
    expect(expectedOf(plan(made.actions), came)).toBeUndefined();
    expect(expectedOf(made, { ...came, status: 'interrupted' })).toBeUndefined();
    expect(expectedOf(made, { ...came, cases: [...came.cases, idleCase('d@tahoe', 'cancelled')] })).toBeUndefined();
    expect(expectedOf(made, { ...came, cases: [...came.cases, idleCase('d@tahoe', 'cached')] })).toBeDefined();
  });
});
