import { expect, test } from 'vitest';
import { differences, type SeenAction } from '../../../src/plan/compare.ts';

const action = (id: string, more: Partial<SeenAction> = {}): SeenAction => ({
  id,
  kind: 'case.run',
  change: 'run',
  vm: id,
  reason: 'never run',
  changes: [],
  ...more,
});

test.each<[string, SeenAction[], SeenAction[], string[]]>([
  ['the same', [action('a')], [action('a')], []],
  ['what is up to date on one side only', [], [action('a', { change: 'none' })], []],
  ['more', [], [action('a')], ['a: now run (never run)']],
  ['less', [action('a')], [], ['a: was run (never run), is not planned any more']],
  [
    'done meanwhile',
    [action('a')],
    [action('a', { change: 'none', reason: 'passed' })],
    ['a: was run (never run), now nothing to do (passed)'],
  ],
  [
    'for another reason',
    [action('a')],
    [action('a', { reason: 'last run failed' })],
    ['a: was run (never run), now run (last run failed)'],
  ],
  [
    'otherwise',
    [action('m', { kind: 'machine.update', change: 'update', changes: [{ path: 'cpu', from: 4, to: 6 }] })],
    [action('m', { kind: 'machine.update', change: 'update', changes: [{ path: 'cpu', from: 4, to: 8 }] })],
    ['m: was update (never run, cpu: 4 -> 6), now update (never run, cpu: 4 -> 8)'],
  ],
])('%s', (_what, seen, now, lines) => {
  expect(differences(seen, now)).toEqual(lines);
});
