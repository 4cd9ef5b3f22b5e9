import { expect, it } from 'vitest';
import type { DesiredCase } from '../../../src/model/desired.ts';
import { isoTime } from '../../../src/model/iso-time.ts';
import type { PassedInputs } from '../../../src/model/observed.ts';
import { base, desired, imageOf, span, testCase, workspace } from '../../support/desired.ts';
import { entry, history, observed, owned } from '../../support/observed.ts';
import { planOf } from '../../support/planning.ts';

const tahoe = base('tahoe');
const ours = owned(entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe') }));
const day = 86_400_000;
const now = Date.UTC(2026, 10, 25);
const passedDaysAgo = (one: DesiredCase, days: number) => {
  const of = desired({ bases: [tahoe], cases: [one] });
  const there = observed({ vms: [ours], now });
  const inputs = planOf(of, there).actions.find(({ kind }) => kind === 'case.run')?.inputs;
  const passed = { ...inputs, at: isoTime(now - days * day) } as PassedInputs;
  return planOf(of, { ...there, history: new Map([[one.id, history({ passed })]]) });
};

it('is the same a day later, when the same runs for a reason that is told otherwise', () => {
  const one = testCase('boot@tahoe', { maxAgeMs: 7 * day });
  const [today, tomorrow] = [passedDaysAgo(one, 8), passedDaysAgo(one, 9)];
  expect(today.actions.at(-1)?.reason).not.toBe(tomorrow.actions.at(-1)?.reason);
  expect(tomorrow.fingerprint).toBe(today.fingerprint);
  expect(passedDaysAgo(one, 6).fingerprint).not.toBe(today.fingerprint);
});

it('does not depend on where inputs stand, but on what they are', () => {
  const printOf = (glob: string, where: number): string => {
    const inputs = [{ glob, where: span(where) }];
    const one = testCase('boot@tahoe', { workspace: workspace('/src'), inputs });
    return planOf(desired({ bases: [tahoe], cases: [one] }), observed({ vms: [ours] })).fingerprint;
  };
  expect(printOf('a', 7)).toBe(printOf('a', 1));
  expect(printOf('b', 1)).not.toBe(printOf('a', 1));
});
