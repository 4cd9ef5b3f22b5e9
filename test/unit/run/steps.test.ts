/** Steps one after the other: what a failure does, what a failure that is allowed does, who cannot run one. */
import { describe, expect, it } from 'vitest';
import type { StepResult } from '../../../src/model/result.ts';
import type { RunStep } from '../../../src/model/step.ts';
import type { ExecEnd } from '../../../src/ports/guest.ts';
import { noUserExit, noUserLine } from '../../../src/run/as-user.ts';
import type { RebootableGuest } from '../../../src/run/rebootable.ts';
import { runSteps } from '../../../src/run/steps.ts';
import { createHandClock } from '../../support/clock.ts';
import { spec, step } from '../../support/desired.ts';
import { createMac } from '../../support/mac.ts';
import { createRig } from '../../support/tools.ts';

/** What a step's text says is how it ends: `exit 3`, or `say … exit 3`. */
const guest: RebootableGuest = {
  via: 'ssh',
  reboot: () => Promise.resolve(),
  close: () => Promise.resolve(),
  exec: (_command, { stdin, onOutput }): Promise<ExecEnd> => {
    const [, said = '', exit = '0'] = /tp_text='(?:\\'')?(?:say (.*) )?exit (\d+)'/.exec(String(stdin)) ?? [];
    void onOutput?.('stderr', Buffer.from(`${said}\n`));
    return Promise.resolve({ exit: Number(exit) });
  },
};

const run = async (steps: readonly RunStep[]) => {
  const clock = createHandClock();
  const rig = createRig({ mac: createMac(), clock });
  const results: StepResult[] = [];
  const request = { steps, spec: spec(), guest, folder: 'f', done: (one: StepResult) => void results.push(one) };
  const passed = await clock.until(runSteps(request, rig.lane(), rig.tools, rig.tools.signal));
  return { passed, results, events: rig.events };
};

describe('steps', () => {
  it('end with the first that fails', async () => {
    const { passed, results } = await run([step('exit 0'), step('exit 3'), step('exit 0')]);
    expect(passed).toBe(false);
    expect(results.map(({ status, exit }) => [status, exit])).toEqual([
      ['passed', 0],
      ['failed', 3],
      ['skipped', undefined],
    ]);
  });

  it('go on after one that may fail, which does not count as passed', async () => {
    const { passed, results, events } = await run([step('exit 3', { allowFailure: true, retry: 1 }), step('exit 0')]);
    expect(passed).toBe(true);
    expect(results[0]).toMatchObject({
      status: 'allowed',
      exit: 3,
      attempts: 2,
      problem: { severity: 'warning', summary: 'step "exit 3" ended with exit code 3' },
    });
    expect(results[1]?.status).toBe('passed');
    expect(events.filter((event) => event.type === 'step-finished')).toHaveLength(2);
  });

  it('say who cannot run one, and what to do about it', async () => {
    const failing = `say ${noUserLine}bob: sudo wants a password in the guest exit ${noUserExit}`;
    const [as, plain] = [await run([step(failing, { user: 'bob' })]), await run([step(failing)])];
    expect(as.results[0]?.problem).toMatchObject({
      code: 'step/user',
      summary: `step "${failing}" cannot run as bob: sudo wants a password in the guest`,
      hint: expect.stringContaining('NOPASSWD'),
    });
    expect(plain.results[0]?.problem?.code).toBe('step/failed');
    const missing = `say ${noUserLine}bob: there is no such user in the guest exit ${noUserExit}`;
    expect((await run([step(missing, { user: 'bob' })])).results[0]?.problem?.hint).toMatch(/^Make the user/);
  });
});
