import { expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/model/observed.ts';
import { base, desired, imageOf, machine, spec, testCase } from '../../support/desired.ts';
import { entry, history, observed, owned } from '../../support/observed.ts';
import { planOf } from '../../support/planning.ts';

const of = desired({
  bases: [base('tahoe')],
  machines: [machine('dev', 'tahoe', { spec: spec({ settings: { cpu: 4 } }) })],
  cases: [testCase('boot@tahoe')],
});
const left: Partial<LedgerEntry> = {
  left: { settings: { cpu: 4, memoryMb: 8192 }, state: 'stopped', at: '2026-11-20T00:00:00.000Z' },
};
const atBase = owned(entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe') }));
const provisioned = planOf(of, observed({ vms: [atBase] })).actions.find(
  (one) => one.id === 'machine:dev',
)?.provisioned;
const dev = (settings: object) =>
  owned(
    entry('dotfiles-dev', 'machine:dev', {
      from: 'tahoe-base',
      ...(provisioned === undefined ? {} : { provisioned }),
      ...left,
    }),
    { settings },
  );
const planWith = (settings: object, seconds: number) =>
  planOf(
    of,
    observed({
      vms: [atBase, dev(settings)],
      history: new Map([['boot@tahoe', history({ lastStatus: 'failed', seconds })]]),
    }),
  );

it('a saved plan is not stale for what is only said: a setting that the tartfile leaves open, expected seconds', () => {
  const saved = planWith({ cpu: 4, memoryMb: 8192 }, 60);
  const now = planWith({ cpu: 4, memoryMb: 16_384 }, 90);
  expect(now.actions.find((one) => one.id === 'machine:dev')?.reason).toContain('changed by hand');
  expect(now.actions).not.toEqual(saved.actions);
  expect(now.fingerprint).toBe(saved.fingerprint);
});

it('but for what is done', () => {
  const saved = planWith({ cpu: 4 }, 60);
  expect(planWith({ cpu: 8 }, 60).fingerprint).not.toBe(saved.fingerprint);
});
