import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EventBody } from '../../src/model/event.ts';
import { problem } from '../../src/model/problem.ts';
import { actionResult, caseResult, failedStep, runResult } from '../support/builders.ts';
import { bundle, createStage, loadPty, type Stage } from './stage.ts';

const pty = await loadPty();

const started = (lanes: readonly string[]): EventBody => ({
  type: 'run-started',
  runId: 'r',
  folder: '.tartplan/runs/r',
  slots: 2,
  lanes,
});
const begins = (lane: string): EventBody => ({ type: 'lane-started', lane, vm: 'vm' });
const phase = (lane: string, name: 'boot' | 'run'): EventBody => ({ type: 'phase-started', lane, phase: name });
const says = (lane: string, text: string): EventBody => ({
  type: 'output',
  lane,
  source: { kind: 'step', name: 's' },
  stream: 'stdout',
  text,
});
const ends = (lane: string, more: Parameters<typeof caseResult>[1] = {}): EventBody => {
  const id = lane.replace('case:', '');
  return { type: 'case-finished', lane, result: caseResult(id, { seconds: 12.5, ...more }) };
};
const isTitle = (line: string): boolean => /(?:Applying|Applied|Cleaning up|Interrupted)[:,]/.test(line);

/** The rows of the view: what stands under its title. */
const rowsOf = (screen: readonly string[]): readonly string[] => {
  const title = screen.findIndex(isTitle);
  return title < 0 ? [] : screen.slice(title + 1).filter((line) => line !== '');
};

describe.skipIf(typeof pty === 'string')(
  `the live view in a terminal${typeof pty === 'string' ? ` (${pty})` : ''}`,
  () => {
    let program: Awaited<ReturnType<typeof bundle>>;
    let stage: Stage | undefined;
    const open = async (columns: number, rows: number): Promise<Stage> => {
      if (typeof pty === 'string') throw new Error(pty);
      stage = await createStage(pty, program.script, { columns, rows });
      return stage;
    };
    beforeAll(async () => {
      program = await bundle();
    });
    afterAll(() => program.dispose());
    beforeEach(() => {
      stage = undefined;
    });
    afterEach(async () => {
      await stage?.dispose();
    });

    it('keeps each lane in its row, and leaves one line of it all', async () => {
      const { event, until, all, order, cursorShown, end } = await open(80, 24);
      await event(started(['base:tahoe', 'case:install@tahoe', 'case:git@tahoe']));
      await until((screen) => rowsOf(screen).length === 3);
      expect(cursorShown()).toBe(false);
      await event(begins('case:install@tahoe'));
      await event(phase('case:install@tahoe', 'boot'));
      await event(begins('base:tahoe'));
      const rows = rowsOf(await until((screen) => rowsOf(screen).filter((row) => row.includes('▶')).length === 2));
      expect(rows.map((row) => row.replace(/\d+s.*/, '').trim())).toEqual([
        '▶ base tahoe     starts',
        '▶ install@tahoe  boots',
        '· git@tahoe',
      ]);
      await event(ends('case:install@tahoe'));
      await until((screen) => rowsOf(screen).some((row) => row.includes('✔ install@tahoe  12.5s')));
      await event({ type: 'action-finished', lane: 'base:tahoe', result: actionResult('base:tahoe') });
      await event(ends('case:git@tahoe'));
      await event({ type: 'run-finished', result: runResult({ seconds: 71 }) });
      await order({ kind: 'close', word: 'the summary' });
      await until((screen) => screen.includes('the summary'));
      expect(all().filter((line) => line !== '')).toEqual(['✔ Applied: 3 of 3 done (1m11s)', 'the summary']);
      expect(cursorShown()).toBe(true);
      expect(await end()).toBe(0);
    });

    it('says by its sign and in words that not all went well', async () => {
      const { event, until, all, order } = await open(80, 24);
      await event(started(['case:a@b', 'case:c@d']));
      await event(ends('case:a@b', { steps: [failedStep([])] }));
      await until((screen) =>
        rowsOf(screen).some((row) => row.includes('✖ a@b  12.5s  step "brew bundle" ended with exit code 1')),
      );
      await event(ends('case:c@d'));
      await event({
        type: 'problem',
        problem: problem('host/log', 'a log cannot be written: ENOSPC', { severity: 'warning' }),
      });
      await event({ type: 'run-finished', result: runResult({ seconds: 71 }) });
      await order({ kind: 'close', word: 'the summary' });
      await until((screen) => screen.includes('the summary'));
      expect(all().filter((line) => line !== '')).toEqual([
        '✖ Applied: 2 of 2 done, 1 not passed (1m11s)',
        'warning: a log cannot be written: ENOSPC  [host/log]',
        'the summary',
      ]);
    });

    it('does not smear when there are more lanes than rows', async () => {
      const { event, until, all, screen, order } = await open(80, 10);
      const lanes = Array.from({ length: 30 }, (_, index) => `case:suite-${String(index).padStart(2, '0')}@tahoe`);
      await event(started(lanes));
      for (const [index, lane] of lanes.entries()) {
        await event(begins(lane));
        await event(phase(lane, 'run'));
        await event(says(lane, `line ${index}\n`));
        await until((now) =>
          rowsOf(now).some((row) => row.includes(`▶ suite-${String(index).padStart(2, '0')}@tahoe`)),
        );
        expect(screen().filter(isTitle)).toHaveLength(1);
        expect(rowsOf(screen()).length).toBeLessThanOrEqual(8);
        await event(ends(lane));
      }
      await until((now) => now.some((line) => line.includes('30 of 30 done')));
      expect(all().filter(isTitle)).toHaveLength(1);
      await event({ type: 'run-finished', result: runResult({ seconds: 9 }) });
      await order({ kind: 'close', word: 'the summary' });
      await until((now) => now.includes('the summary'));
      expect(all().filter((line) => line !== '')).toEqual(['✔ Applied: 30 of 30 done (9s)', 'the summary']);
    });

    it('is not harmed by what guests print', async () => {
      const { event, until, all, order } = await open(80, 12);
      await event(started(['case:a@b', 'case:c@d']));
      await event(begins('case:a@b'));
      await event(phase('case:a@b', 'run'));
      await event({
        type: 'step-started',
        lane: 'case:a@b',
        step: '\u001b[2J\u001b[H\u001b]0;pwned\u0007evil\nstep',
        attempt: 1,
      });
      await event(says('case:a@b', `${'x'.repeat(1 << 20)}\n`));
      await until((screen) => rowsOf(screen).some((row) => row.includes('evil step') && row.includes('xxx')));
      await event(
        says(
          'case:a@b',
          '\u001b[2J\u001b[1;1H\u001b[?1049h\u001b[41mred\r\u001b[10A日本語🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂\n',
        ),
      );
      const screen = await until((now) => rowsOf(now).some((row) => row.includes('日本語')));
      expect(screen.filter(isTitle)).toHaveLength(1);
      expect(rowsOf(screen)).toHaveLength(2);
      await event({ type: 'run-finished', result: runResult({ seconds: 9 }) });
      await order({ kind: 'close', word: 'the summary' });
      await until((now) => now.includes('the summary'));
      expect(all().filter((line) => line !== '')).toEqual(['✔ Applied: 0 of 2 done, 1 at work (9s)', 'the summary']);
    });

    it('says that it cleans up at Ctrl-C, and shows the cursor when it is closed in the middle', async () => {
      const { event, until, order, interrupt, all, cursorShown } = await open(80, 12);
      await event(started(['case:a@b']));
      await event(begins('case:a@b'));
      await until((screen) => rowsOf(screen).length === 1);
      expect(cursorShown()).toBe(false);
      interrupt();
      await until((screen) =>
        screen.some((line) => line.includes('Cleaning up, Ctrl-C again leaves at once: 0 of 1 done')),
      );
      await order({ kind: 'close', word: 'the end' });
      await until((screen) => screen.includes('the end'));
      expect(cursorShown()).toBe(true);
      expect(all().filter(isTitle)).toHaveLength(1);
    });

    it('lets go of the terminal at the second Ctrl-C', async () => {
      const { event, until, interrupt, cursorShown, end } = await open(80, 12);
      await event(started(['case:a@b']));
      await until((screen) => rowsOf(screen).length === 1);
      interrupt();
      await until((screen) => screen.some((line) => line.includes('Cleaning up')));
      interrupt();
      await until((screen) => screen.includes('left at once'));
      stage = undefined;
      expect(await end()).toBe(130);
      expect(cursorShown()).toBe(true);
    });

    it('follows the size of the terminal', async () => {
      const { event, until, resize, all, screen, order } = await open(80, 24);
      const lanes = Array.from({ length: 16 }, (_, index) => `case:suite-${String(index).padStart(2, '0')}@tahoe`);
      await event(started(lanes));
      for (const lane of lanes) {
        await event(begins(lane));
        await event(says(lane, `${'words '.repeat(40)}\n`));
      }
      await until((now) => rowsOf(now).length === 16 && rowsOf(now).every((row) => row.includes('▶')));
      expect(Math.max(...screen().map((line) => line.length))).toBeGreaterThan(60);
      resize(50, 10);
      await until(
        (now) => rowsOf(now).length > 0 && rowsOf(now).length <= 8 && now.some((line) => line.includes('more at work')),
      );
      resize(100, 24);
      await until((now) => rowsOf(now).length === 16);
      expect(rowsOf(screen()).every((row) => row.includes('▶'))).toBe(true);
      await event({ type: 'run-finished', result: runResult({ seconds: 9 }) });
      await order({ kind: 'close', word: 'the summary' });
      await until((now) => now.includes('the summary'));
      expect(
        all()
          .filter((line) => line !== '')
          .slice(-2),
      ).toEqual(['✔ Applied: 0 of 16 done, 16 at work (9s)', 'the summary']);
    });

    it('closes without a run', async () => {
      const { until, order, all } = await open(80, 12);
      await order({ kind: 'close', word: 'nothing was shown' });
      await until((screen) => screen.includes('nothing was shown'));
      expect(all().filter((line) => line !== '')).toEqual(['nothing was shown']);
    });
  },
);
