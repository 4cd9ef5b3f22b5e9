import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event, EventBody } from '../../../src/model/event.ts';
import { problem } from '../../../src/model/problem.ts';
import { widthOf } from '../../../src/report/columns.ts';
import { isWell, liveRows, liveTitle } from '../../../src/report/live-text.ts';
import { painter } from '../../../src/report/style.ts';
import { emptyTally, type Tally, tally } from '../../../src/report/tally.ts';
import { actionResult, caseResult, recorded, runResult } from '../../support/builders.ts';

const paint = painter(false);
const start = Date.UTC(2026, 10, 24, 10, 15, 0);
const stateAfter = (events: readonly (readonly [number, EventBody])[]): Tally =>
  recorded(events).reduce<Tally>((state, event: Event) => tally(state, event), emptyTally);
const rows = (state: Tally, seconds: number, size = { rows: 20, width: 74 }): string[] =>
  liveRows(state, start + seconds * 1000, size, paint);

const begin = (lanes: readonly string[]): readonly [number, EventBody] => [
  0,
  { type: 'run-started', runId: 'r', folder: 'f', slots: 2, lanes },
];
const step = { kind: 'step', name: './install.sh' } as const;
const lanes = ['base:tahoe', 'case:install@tahoe', 'case:git@tahoe', 'case:日本語@tahoe', 'orphan:old'];
const busy: readonly (readonly [number, EventBody])[] = [
  begin(lanes),
  [0, { type: 'lane-started', lane: 'orphan:old', vm: 'old' }],
  [1, { type: 'action-finished', lane: 'orphan:old', result: actionResult('orphan:old', { seconds: 1 }) }],
  [1, { type: 'lane-started', lane: 'base:tahoe', vm: 'tahoe-base' }],
  [1, { type: 'phase-started', lane: 'base:tahoe', phase: 'pull' }],
  [9, { type: 'note', lane: 'base:tahoe', text: 'pulling disk (24.3 GB compressed)...\n17%' }],
  [2, { type: 'lane-started', lane: 'case:install@tahoe', vm: 'vm' }],
  [2, { type: 'phase-started', lane: 'case:install@tahoe', phase: 'run' }],
  [3, { type: 'step-started', lane: 'case:install@tahoe', step: './install.sh', attempt: 1 }],
  [
    4,
    {
      type: 'output',
      lane: 'case:install@tahoe',
      source: step,
      stream: 'stdout',
      text: '==> Pouring ripgrep--14.1.1.arm64_sequoia.bottle.tar.gz, with a line that is too long\n\n',
    },
  ],
  [2, { type: 'lane-started', lane: 'case:git@tahoe', vm: 'vm' }],
  [
    8,
    {
      type: 'case-finished',
      lane: 'case:git@tahoe',
      result: caseResult('git@tahoe', {
        seconds: 6,
        status: 'failed',
        problem: problem('check/failed', 'check "x" failed'),
      }),
    },
  ],
];

describe('liveRows', () => {
  it('shows what each lane does', () => {
    expect(rows(stateAfter(busy), 70)).toEqual([
      '✔ vm old         1.0s',
      '✖ git@tahoe      6.0s  check "x" failed',
      '▶ base tahoe     pulls 1m09s  pulling disk (24.3 GB compressed)... 17%',
      '▶ install@tahoe  runs ./install.sh 1m07s  ==> Pouring ripgrep--14.1.1.arm…',
      '· 日本語@tahoe',
    ]);
  });

  it('comes back to the phase that another one was in', () => {
    const lane = 'base:tahoe';
    const inner: readonly (readonly [number, EventBody])[] = [
      begin([lane]),
      [0, { type: 'lane-started', lane, vm: '' }],
      [1, { type: 'phase-started', lane, phase: 'boot' }],
      [2, { type: 'phase-started', lane, phase: 'slot' }],
    ];
    expect(rows(stateAfter(inner), 4)).toEqual(['· base tahoe  waits for a slot 2s']);
    expect(rows(stateAfter([...inner, [5, { type: 'phase-finished', lane, phase: 'slot', seconds: 3 }]]), 9)).toEqual([
      '▶ base tahoe  boots 4s',
    ]);
  });

  it('shows with too little room what runs, then what went wrong, and counts the rest', () => {
    const state = stateAfter(busy);
    expect(rows(state, 70, { rows: 4, width: 40 }).map((line) => line.trimEnd())).toEqual([
      '✖ git@tahoe      6.0s  check "x" failed',
      '▶ base tahoe     pulls 1m09s  pulling d…',
      '▶ install@tahoe  runs ./install.sh 1m07s',
      '  … 1 more done, 1 more waiting',
    ]);
    expect(rows(state, 70, { rows: 1, width: 40 })).toEqual(['  … 2 more at work, 2 more done, 1 more…']);
    expect(rows(state, 70, { rows: 0, width: 40 })).toEqual([]);
  });

  it('never takes more rows or columns than there are', () => {
    const name = fc.string({ unit: fc.constantFrom('a', '日', '🙂', '-', '@'), minLength: 1, maxLength: 40 });
    const said = fc.string({
      unit: fc.constantFrom('a', ' ', '日', '🙂', '\n', '\t', '\u001b[31m', '\r'),
      maxLength: 120,
    });
    const events = (lane: string, kind: number, text: string): (readonly [number, EventBody])[] => [
      ...(kind > 0 ? [[1, { type: 'lane-started', lane, vm: 'v' }] as const] : []),
      ...(kind > 1 ? [[2, { type: 'phase-started', lane, phase: 'workspace' }] as const] : []),
      ...(kind > 2 ? [[3, { type: 'step-started', lane, step: text, attempt: 1 }] as const] : []),
      ...(kind > 3 ? [[3, { type: 'output', lane, source: step, stream: 'stdout', text }] as const] : []),
      ...(kind > 4
        ? [
            [
              5,
              {
                type: 'case-finished',
                lane,
                result: caseResult('a@b', { status: 'errored', problem: problem('guest/lost', text) }),
              },
            ] as const,
          ]
        : []),
    ];
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { maxLength: 30 }),
        fc.array(fc.tuple(fc.nat({ max: 5 }), said), { minLength: 30, maxLength: 30 }),
        fc.record({ rows: fc.nat({ max: 40 }), width: fc.integer({ min: 20, max: 120 }) }),
        (names, doings, size) => {
          const ids = names.map((one) => `case:${one}`);
          const state = stateAfter([
            begin(ids),
            ...ids.flatMap((id, index) => events(id, ...(doings[index] ?? ([0, ''] as const)))),
          ]);
          const drawn = rows(state, 3_700, size);
          expect(drawn.length).toBeLessThanOrEqual(size.rows);
          if (ids.length <= size.rows) expect(drawn).toHaveLength(ids.length);
          for (const line of drawn) {
            expect(widthOf(line), line).toBeLessThanOrEqual(size.width);
            expect(line).not.toMatch(/[\u0000-\u001f]/);
          }
        },
      ),
    );
  });
});

describe('liveTitle', () => {
  it('counts while it runs, and says how it ended', () => {
    const state = stateAfter(busy);
    expect(liveTitle(state, start + 70_000)).toBe('Applying: 2 of 5 done, 2 at work, 1 not passed (1m10s)');
    expect(isWell(state)).toBe(false);
    const interrupted = tally(state, { at: start, type: 'interrupted', text: 'x' });
    expect(liveTitle(interrupted, start + 70_000)).toBe(
      'Cleaning up, Ctrl-C again leaves at once: 2 of 5 done, 2 at work, 1 not passed (1m10s)',
    );
    const over = tally(state, { at: start, type: 'run-finished', result: runResult({ seconds: 71.4 }) });
    expect(liveTitle(over, start + 99_000)).toBe('Applied: 2 of 5 done, 2 at work, 1 not passed (1m11s)');
  });

  it('tells who works from who only waits for a slot', () => {
    const two = ['case:a@b', 'case:c@d'];
    const state = stateAfter([
      begin(two),
      ...two.map((lane) => [0, { type: 'lane-started', lane, vm: 'v' }] as const),
      [1, { type: 'phase-started', lane: 'case:c@d', phase: 'slot' }],
    ]);
    expect(liveTitle(state, start)).toBe('Applying: 0 of 2 done, 1 at work, 1 waiting for a slot (0s)');
    expect(rows(state, 3, { rows: 1, width: 60 })).toEqual(['  … 1 more at work, 1 more waiting']);
  });

  it('is well as long as nothing went wrong', () => {
    expect(isWell(stateAfter(busy.slice(0, 10)))).toBe(true);
  });
});
