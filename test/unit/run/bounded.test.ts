import { describe, expect, it } from 'vitest';
import { ProblemError, problem } from '../../../src/model/problem.ts';
import { bounded } from '../../../src/run/bounded.ts';
import { cleanup } from '../../../src/run/cleanup.ts';
import { createHandClock } from '../../support/clock.ts';

const late = () => problem('engine/timeout', 'too late');
const hanging = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
const open = new AbortController().signal;

describe('bounded', () => {
  it('hands on what comes of the work, and leaves no timer', async () => {
    const clock = createHandClock();
    await expect(bounded(clock, 1_000, open, late, async () => 7)).resolves.toBe(7);
    await expect(bounded(clock, 1_000, open, late, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(
      bounded(clock, 1_000, open, late, () => {
        throw new Error('at once');
      }),
    ).rejects.toThrow('at once');
    expect(clock.sleeping()).toBe(0);
  });

  it('ends work that takes too long, with the problem', async () => {
    const clock = createHandClock();
    const work = bounded(clock, 1_000, open, late, hanging);
    work.catch(() => undefined);
    await clock.advance(999);
    expect(clock.sleeping()).toBe(1);
    await clock.advance(1);
    await expect(work).rejects.toEqual(new ProblemError(late()));
    expect(clock.sleeping()).toBe(0);
  });

  it('ends work when the caller is interrupted, with the reason', async () => {
    const clock = createHandClock();
    const caller = new AbortController();
    const work = bounded(clock, 1_000, caller.signal, late, hanging);
    caller.abort(new Error('interrupted'));
    await expect(work).rejects.toThrow('interrupted');
    expect(clock.sleeping()).toBe(0);
  });

  it('gives the work a signal that is aborted when it is late already', async () => {
    const clock = createHandClock();
    const work = bounded(clock, 1_000, AbortSignal.abort(new Error('before')), late, async (signal) =>
      signal.throwIfAborted(),
    );
    await expect(work).rejects.toThrow('before');
  });
});

it('cleaning up is bounded, whatever happened to the run, and says what it was at', async () => {
  const clock = createHandClock();
  const work = cleanup({ clock }, 'delete vm-1', hanging);
  work.catch(() => undefined);
  await clock.advance(179_999);
  expect(clock.sleeping()).toBe(1);
  await clock.advance(1);
  await expect(work).rejects.toMatchObject({
    problems: [
      {
        code: 'engine/timeout',
        summary: 'cleaning up did not end within 180 s: delete vm-1',
        hint: 'Run tartplan gc later.',
      },
    ],
  });
});
