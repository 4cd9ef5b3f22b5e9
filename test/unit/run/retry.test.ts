import { describe, expect, it } from 'vitest';
import type { DesiredCase } from '../../../src/model/desired.ts';
import type { CaseHistory } from '../../../src/model/observed.ts';
import { ProblemError, problem } from '../../../src/model/problem.ts';
import { createHandClock } from '../../support/clock.ts';
import { base, desired, imageOf, testCase } from '../../support/desired.ts';
import { grammarOf } from '../../support/grammar.ts';
import { createMac } from '../../support/mac.ts';
import { createRig } from '../../support/tools.ts';

type Fate = 'pass' | 'fail' | 'lose';

/** Runs the one case; the nth attempt meets the nth fate. */
const applied = async (more: Partial<DesiredCase>, fates: readonly Fate[]) => {
  const clock = createHandClock();
  const mac = createMac({ bases: ['tahoe-base'], registry: { [imageOf('tahoe')]: 'sha256:tahoe' }, slots: 2 });
  const history = new Map<string, CaseHistory>();
  const vms: string[] = [];
  const rig = createRig({
    mac,
    clock,
    history,
    desired: desired({ bases: [base('tahoe')], cases: [testCase('boot@tahoe', more)] }),
    pid: 100,
    engine: { behave: () => ({ readyAfterMs: 0 }) },
    guest: {
      exec: (vm, text) => {
        if (!text.includes('install.sh')) return undefined;
        if (!vms.includes(vm)) vms.push(vm);
        const fate = fates[vms.indexOf(vm)] ?? 'pass';
        if (fate === 'lose') throw new ProblemError(problem('guest/lost', 'the connection is lost'));
        return fate === 'fail' ? { exit: 1 } : undefined;
      },
    },
  });
  const { result } = await clock.until(rig.apply());
  expect([grammarOf(rig.events), mac.breaches]).toEqual([[], []]);
  const [one] = result.cases;
  if (one === undefined) throw new Error('no case');
  return { result, one, mac, vms, history, events: rig.events };
};

describe('retry of a case', () => {
  it('is not there unless asked for', async () => {
    const { one, vms, events } = await applied({}, ['fail', 'pass']);
    expect([one.status, one.attempts, vms.length]).toEqual(['failed', undefined, 1]);
    expect(events.filter((event) => event.type === 'case-retried')).toEqual([]);
  });

  it('makes a case flaky that passes then, in another VM, with its own logs; the run has passed', async () => {
    const { result, one, vms, events, mac } = await applied({ retry: 2 }, ['fail', 'lose', 'pass']);
    expect(result.status).toBe('passed');
    expect(one).toMatchObject({
      status: 'flaky',
      logs: 'cases/boot@tahoe/attempt-3',
      attempts: [
        { status: 'failed', logs: 'cases/boot@tahoe', problem: { code: 'step/failed' } },
        { status: 'errored', logs: 'cases/boot@tahoe/attempt-2', problem: { code: 'guest/lost' } },
        { status: 'passed', logs: 'cases/boot@tahoe/attempt-3' },
      ],
      steps: [{ status: 'passed', log: 'cases/boot@tahoe/attempt-3/step-01.log' }],
    });
    expect(one).not.toHaveProperty('problem');
    expect(one.attempts?.map(({ vm }) => vm)).toEqual(vms);
    expect(one.vm).toBe(vms[2]);
    expect([...mac.vms.keys()]).toEqual(['tahoe-base']);
    const retried = events.flatMap((event) =>
      event.type === 'case-retried' ? [[event.attempt, event.result.status]] : [],
    );
    expect(retried).toEqual([
      [2, 'failed'],
      [3, 'errored'],
    ]);
  });

  it('ends when there are no more: the last attempt says how', async () => {
    const { result, one, vms } = await applied({ retry: 1 }, ['lose', 'fail', 'pass']);
    expect(result.status).toBe('failed');
    expect([one.status, one.problem?.code, one.attempts?.length, vms.length]).toEqual(['failed', 'step/failed', 2, 2]);
  });

  it.each<[DesiredCase['keep'], readonly Fate[], boolean]>([
    ['always', ['fail', 'pass'], true],
    ['on-failure', ['fail', 'pass'], false],
    ['on-failure', ['fail', 'fail'], true],
  ])('keeps (%s) the VM of the last attempt alone: %j', async (keep, fates, kept) => {
    const { one, vms, mac } = await applied({ retry: 1, keep }, fates);
    const [, last = ''] = vms;
    expect([...mac.vms.keys()].filter((name) => name !== 'tahoe-base')).toEqual(kept ? [last] : []);
    expect(one.kept?.vm).toBe(kept ? last : undefined);
  });

  it('counts as passed: it is up to date then (promise 8)', async () => {
    const { history } = await applied({ retry: 1 }, ['fail', 'pass']);
    expect(history.get('boot@tahoe')).toMatchObject({ lastStatus: 'passed', passed: { config: expect.anything() } });
  });
});
