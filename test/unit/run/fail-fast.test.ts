import { describe, expect, it } from 'vitest';
import { createHandClock } from '../../support/clock.ts';
import { base, desired, imageOf, limits, machine, testCase } from '../../support/desired.ts';
import { grammarOf } from '../../support/grammar.ts';
import { createMac } from '../../support/mac.ts';
import { createRig } from '../../support/tools.ts';

const of = desired({
  bases: [base('tahoe')],
  machines: [machine('dev', 'tahoe', { state: 'running' })],
  cases: ['a', 'b', 'c', 'd'].map((name) => testCase(`${name}@tahoe`, name === 'd' ? { needs: ['c@tahoe'] } : {})),
  limits: limits({ vms: 2 }),
});

/** `a` fails while `b` still runs; the others wait. */
const applied = async (failFast: boolean) => {
  const clock = createHandClock();
  const mac = createMac({ bases: ['tahoe-base'], registry: { [imageOf('tahoe')]: 'sha256:tahoe' }, slots: 2 });
  const rig = createRig({
    mac,
    clock,
    desired: of,
    pid: 100,
    failFast,
    engine: { behave: () => ({ readyAfterMs: 0 }) },
    guest: {
      exec: (vm, text, { signal }) => {
        if (!text.includes('install.sh')) return undefined;
        return vm.includes('-a-') ? { exit: 1 } : clock.sleep(30_000, signal).then(() => ({ exit: 0 }));
      },
    },
  });
  const { result } = await clock.until(rig.apply({ narrowing: { casesOnly: true } }));
  expect([grammarOf(rig.events), mac.breaches, result.left, clock.sleeping()]).toEqual([[], [], [], 0]);
  expect([...mac.vms.keys()]).toEqual(['tahoe-base']);
  return {
    result,
    notes: rig.events.flatMap((event) => (event.type === 'note' && !('lane' in event) ? event.text : [])),
  };
};

describe('--fail-fast', () => {
  it('cancels all that has not ended when a case fails, and removes what it made', async () => {
    const { result, notes } = await applied(true);
    expect(result.status).toBe('failed');
    expect(result.cases.map((one) => [one.id, one.status])).toEqual([
      ['a@tahoe', 'failed'],
      ['b@tahoe', 'cancelled'],
      ['c@tahoe', 'cancelled'],
      ['d@tahoe', 'cancelled'],
    ]);
    expect(notes).toEqual(['a@tahoe failed: all else is cancelled, and what was made is removed']);
  });

  it('is not the default: the others go on', async () => {
    const { result } = await applied(false);
    expect(result.cases.map((one) => one.status)).toEqual(['failed', 'passed', 'passed', 'passed']);
  });
});
