import { describe, expect, it } from 'vitest';
import { ProblemError, problem } from '../../../src/model/problem.ts';
import { createHandClock } from '../../support/clock.ts';
import { base, desired, imageOf, limits, testCase } from '../../support/desired.ts';
import { grammarOf } from '../../support/grammar.ts';
import { createMac } from '../../support/mac.ts';
import { createRig, type RigOptions } from '../../support/tools.ts';

const of = desired({
  bases: [base('tahoe')],
  cases: [
    testCase('after@tahoe', { needs: ['boot@tahoe'] }),
    testCase('boot@tahoe', { needs: ['brew@tahoe'] }),
    testCase('brew@tahoe'),
    testCase('other@tahoe'),
  ],
  limits: limits({ vms: 2 }),
});

const applied = async (more: Partial<RigOptions> = {}) => {
  const clock = createHandClock();
  const mac = createMac({ bases: ['tahoe-base'], registry: { [imageOf('tahoe')]: 'sha256:tahoe' }, slots: 2 });
  const rig = createRig({
    mac,
    clock,
    desired: of,
    pid: 100,
    engine: { behave: () => ({ readyAfterMs: 0 }) },
    ...more,
  });
  const { result } = await clock.until(rig.apply());
  expect([grammarOf(rig.events), mac.breaches]).toEqual([[], []]);
  return { result, events: rig.events, mac };
};

const ends = (result: Awaited<ReturnType<typeof applied>>['result']) =>
  result.cases.map((one) => [one.id, one.status, one.problem?.summary]);

describe('cases that need others', () => {
  it('begin when those have passed', async () => {
    const { result, events } = await applied();
    expect(result.status).toBe('passed');
    const order = events.flatMap((event) =>
      event.type === 'lane-started' || event.type === 'case-finished' ? [`${event.type} ${event.lane}`] : [],
    );
    const at = (text: string): number => order.indexOf(text);
    expect(at('lane-started case:boot@tahoe')).toBeGreaterThan(at('case-finished case:brew@tahoe'));
    expect(at('lane-started case:after@tahoe')).toBeGreaterThan(at('case-finished case:boot@tahoe'));
  });

  it('are skipped when one failed, and say why; the others go on', async () => {
    const { result, mac } = await applied({
      guest: { exec: (vm, text) => (vm.includes('brew') && text.includes('install.sh') ? { exit: 1 } : undefined) },
    });
    expect(result.status).toBe('failed');
    expect(ends(result)).toEqual([
      ['after@tahoe', 'skipped', 'not run, since boot@tahoe, which it needs, was skipped'],
      ['boot@tahoe', 'skipped', 'not run, since brew@tahoe, which it needs, failed'],
      ['brew@tahoe', 'failed', expect.stringContaining('exit code 1')],
      ['other@tahoe', 'passed', undefined],
    ]);
    expect(mac.journal.filter((line) => line.startsWith('clone') && line.includes('dotfiles-boot'))).toEqual([]);
  });

  it('are skipped when one errored', async () => {
    const { result } = await applied({
      guest: {
        exec: (vm, text) => {
          if (vm.includes('brew') && text.includes('install.sh'))
            throw new ProblemError(problem('guest/lost', 'the connection is lost'));
          return undefined;
        },
      },
    });
    expect(ends(result)[1]).toEqual(['boot@tahoe', 'skipped', 'not run, since brew@tahoe, which it needs, errored']);
  });
});
