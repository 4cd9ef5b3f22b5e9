import { beforeAll, describe, expect, it } from 'vitest';
import { createPlain } from '../../../src/report/plain.ts';
import { aRun, recorded } from '../../support/builders.ts';
import { written } from './screen.ts';

// The time of day is the host's.
beforeAll(() => {
  process.env.TZ = 'UTC';
});

describe('createPlain', () => {
  it('tells a run', async () => {
    const text = await written((screen) => createPlain(screen, { verbose: false }), aRun());
    await expect(text).toMatchFileSnapshot('../../golden/report/plain.txt');
  });

  it('tells all of a run when asked to', async () => {
    const text = await written((screen) => createPlain(screen, { verbose: true }), aRun());
    await expect(text).toMatchFileSnapshot('../../golden/report/plain-verbose.txt');
  });

  it('tells it in colour', async () => {
    const text = await written((screen) => createPlain(screen, { verbose: false }), aRun(), { color: true });
    await expect(text).toMatchFileSnapshot('../../golden/report/plain-color.txt');
  });

  it('leaves short phases out, and says once a minute that a step still talks', async () => {
    const lane = 'case:a@b';
    const source = { kind: 'step', name: 's' } as const;
    const talk = Array.from(
      { length: 400 },
      (_, index) =>
        [1 + index, { type: 'output', lane, source, stream: 'stdout', text: `line ${index}\n` } as const] as const,
    );
    const text = await written(
      (screen) => createPlain(screen, { verbose: false }),
      recorded([
        [0, { type: 'phase-started', lane, phase: 'set' }],
        [0.9, { type: 'phase-finished', lane, phase: 'set', seconds: 0.9 }],
        [1, { type: 'step-started', lane, step: 's', attempt: 1 }],
        ...talk,
      ]),
    );
    expect(text.split('\n').map((line) => line.slice(10))).toEqual([
      'step: s',
      ...[60, 120, 180, 240, 300, 360].map((second) => `  … 1m00s later: line ${second}`),
      '',
    ]);
  });

  it('gives no guest a line of its own', async () => {
    const lane = 'case:a@b';
    const text = await written(
      (screen) => createPlain(screen, { verbose: true }),
      recorded([
        [0, { type: 'note', lane, text: 'one\n::error::two' }],
        [
          0,
          {
            type: 'output',
            lane,
            source: { kind: 'step', name: 's' },
            stream: 'stdout',
            text: '::error::x\n##[error]y\n##vso[task.complete]z\n##teamcity[buildStop]\n',
          },
        ],
      ]),
    );
    for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^\d\d:\d\d:\d\d {2}\S? ?/);
    expect(text).not.toMatch(/##\w*\[/);
    expect(text).not.toMatch(/^\s*::/m);
  });
});
