import { describe, expect, it } from 'vitest';
import type { DesiredCase } from '../../../src/model/desired.ts';
import { isoTime } from '../../../src/model/iso-time.ts';
import type { PassedInputs } from '../../../src/model/observed.ts';
import { ageWords, ago, tooOld } from '../../../src/plan/age.ts';
import { base, desired, imageOf, testCase } from '../../support/desired.ts';
import { entry, history, observed, owned } from '../../support/observed.ts';
import { planOf } from '../../support/planning.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 25);

describe('a result', () => {
  it.each([
    [9 * day + 5 * hour, 7 * day, 'passed 9 days ago, max-age is 7 days'],
    [7 * day, 7 * day, 'passed 7 days ago, max-age is 7 days'],
    [day + 3 * hour, day, 'passed 1 day ago, max-age is 1 day'],
    [38 * hour, 36 * hour, 'passed 38 hours ago, max-age is 36 hours'],
    [200 * hour, 36 * hour, 'passed 8 days ago, max-age is 36 hours'],
    [100 * minute, 90 * minute, 'passed 100 minutes ago, max-age is 90 minutes'],
    [95_000, 90_000, 'passed longer ago than max-age, 90 seconds'],
  ])('of %d ms is too old for %d ms', (age, limit, words) => {
    expect(tooOld(now - age, now, limit)).toBe(words);
  });

  it.each([
    [7 * day - 1, 7 * day],
    [0, 1000],
    [-day, minute],
  ])('of %d ms is not too old for %d ms', (age, limit) => {
    expect(tooOld(now - age, now, limit)).toBeUndefined();
  });

  it('of an unknown time is too old', () => {
    expect(tooOld(undefined, now, day)).toBe('passed nobody knows when, max-age is 1 day');
  });

  it.each([
    [-minute, 'less than a minute ago'],
    [59_999, 'less than a minute ago'],
    [minute, '1 minute ago'],
    [47 * hour, '1 day ago'],
    [3 * hour, '3 hours ago'],
  ])('of %d ms is %s', (age, words) => {
    expect(ago(now - age, now)).toBe(words);
  });

  it('has an age in the largest unit that fits', () => {
    expect([7 * day, 36 * hour, 90_000, 2 * minute].map(ageWords)).toEqual([
      '7 days',
      '36 hours',
      '90 seconds',
      '2 minutes',
    ]);
  });
});

const tahoe = base('tahoe');
const ours = owned(entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe') }));

/** The plan of a case that passed that long ago, and of which nothing has changed. */
const actionOf = (more: Partial<DesiredCase>, age: number | undefined) => {
  const of = desired({ bases: [tahoe], cases: [testCase('boot@tahoe', more)] });
  const there = observed({ vms: [ours], now });
  const inputs = planOf(of, there).actions.find((action) => action.kind === 'case.run')?.inputs;
  const passed = { ...inputs, ...(age === undefined ? {} : { at: isoTime(now - age) }) } as PassedInputs;
  const seen = { ...there, history: new Map([['boot@tahoe', history({ passed })]]) };
  return planOf(of, seen).actions.find((action) => action.kind === 'case.run');
};

describe('a case', () => {
  it('with max-age runs again when its result is older', () => {
    expect(actionOf({ maxAgeMs: 7 * day }, 9 * day)).toMatchObject({
      change: 'run',
      reason: 'passed 9 days ago, max-age is 7 days',
    });
    expect(actionOf({ maxAgeMs: 7 * day }, 6 * day)?.change).toBe('none');
    expect(actionOf({ maxAgeMs: 7 * day }, undefined)?.change).toBe('run');
    expect(actionOf({}, undefined)?.change).toBe('none');
  });

  it('that always reruns says so only when nothing else is to be said', () => {
    expect(actionOf({ rerun: 'always' }, 0)).toMatchObject({
      change: 'run',
      reason: 'rerun is always; nothing changed since it passed',
    });
    expect(actionOf({ rerun: 'always', maxAgeMs: day }, 2 * day)?.reason).toBe('passed 2 days ago, max-age is 1 day');
  });
});
