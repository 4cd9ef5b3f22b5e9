/** Steps one after the other: what a failure does, what a failure that is allowed does, who cannot run one. */
import { describe, expect, it } from 'vitest';
import type { LogWatch } from '../../../src/model/logs.ts';
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

const run = async (steps: readonly RunStep[], on: RebootableGuest = guest) => {
  const clock = createHandClock();
  const rig = createRig({ mac: createMac(), clock });
  const results: StepResult[] = [];
  const request = { steps, spec: spec(), guest: on, folder: 'f', done: (one: StepResult) => void results.push(one) };
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

describe('a step that ends with exit code 0', () => {
  const brew = 'x.sh: line 1: brew: command not found';
  const watch = (more: Partial<LogWatch>) => ({
    logs: { mode: 'warn', deny: [], allow: [], off: [], ...more } as const,
  });

  it('passes with a warning when its output tells of trouble', async () => {
    const { passed, results } = await run([step(`say ${brew} exit 0`, watch({}))]);
    expect(passed).toBe(true);
    expect(results[0]).toMatchObject({ status: 'passed', warning: { code: 'step/log', severity: 'warning' } });
    expect(results[0]?.warning?.detail).toMatch(/^\| x\.sh: line 1: brew: command not found\n {2}command-not-found: /);
    expect(results[0]?.warning?.hint).toContain('logs: { allow: [command-not-found] }');
  });

  it('fails over it with mode error, and over lines that are denied in any mode', async () => {
    const { passed, results } = await run([step(`say ${brew} exit 0`, watch({ mode: 'error' }))]);
    expect([passed, results[0]?.status, results[0]?.exit, results[0]?.problem?.severity]).toEqual([
      false,
      'failed',
      0,
      'error',
    ]);
    const deny = [{ kind: 'contains', text: '[WARN]' }] as const;
    expect((await run([step('say [WARN] x exit 0', watch({ deny }))])).results[0]?.problem?.summary).toBe(
      'step "say [WARN] x exit 0" ended with exit code 0, but its output says: lines that logs.deny names',
    );
  });

  it('says what its output tells when it fails by itself', async () => {
    const { results } = await run([step(`say ${brew} exit 3`, watch({}))]);
    expect(results[0]).toMatchObject({ status: 'failed', problem: { code: 'step/failed' } });
    expect(results[0]?.problem?.detail).toContain('command-not-found: ');
    expect(results[0]?.warning).toBeUndefined();
  });
});

describe('a step with a report', () => {
  const tap = { report: { format: 'tap' } } as const;
  const guestOf = (stdout: string, exit: number): RebootableGuest => ({
    via: 'ssh',
    reboot: () => Promise.resolve(),
    close: () => Promise.resolve(),
    exec: async (_command, { onOutput }) => {
      await onOutput?.('stdout', Buffer.from(stdout));
      return { exit };
    },
  });
  it.each([
    ['1..2\nok 1 - a\nok 2 - b\n', 0, 'passed', undefined],
    ['1..2\nok 1 - a\nnot ok 2 - b', 0, 'failed', 'step "t": 1 of 2 tests failed'],
    ['1..1\nok 1 - a\n', 2, 'failed', 'step "t" ended with exit code 2, though its test passed'],
    ['hello\n', 0, 'failed', 'step "t" has a report, and no test result in its output'],
    ['1..0 # skip not here\n', 0, 'passed', undefined],
    [
      'ok 1 - a\n',
      0,
      'failed',
      'step "t": the test results in its output cannot be taken: the plan (1..n) is missing: the output ends early',
    ],
  ])('%j with exit code %d: %s', async (stdout, exit, status, summary) => {
    const { results } = await run([step('t', tap)], guestOf(stdout, exit));
    expect([results[0]?.status, results[0]?.problem?.summary]).toEqual([status, summary]);
  });

  it('names the tests that failed, and keeps all', async () => {
    const { results } = await run([step('t', tap)], guestOf('1..2\nok 1 - a\nnot ok 2 - b\n# said so\n', 0));
    expect(results[0]?.problem?.detail).toBe('✖ b\n    said so');
    expect(results[0]?.tests?.map(({ name, status }) => [name, status])).toEqual([
      ['a', 'passed'],
      ['b', 'failed'],
    ]);
  });
});
