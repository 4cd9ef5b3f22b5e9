import { describe, expect, it } from 'vitest';
import { createJson } from '../../../src/report/json.ts';
import { aRun, recorded, runResult } from '../../support/builders.ts';
import { written } from './screen.ts';

describe('createJson', () => {
  it('writes a line an event', async () => {
    const text = await written(createJson, aRun());
    expect(text.trimEnd().split('\n')).toHaveLength(aRun().length);
    await expect(text).toMatchFileSnapshot('../../golden/report/events.ndjson');
  });

  it('ends with the end of the run, whatever comes after it', async () => {
    const text = await written(
      createJson,
      recorded([
        [1, { type: 'run-finished', result: runResult() }],
        [2, { type: 'note', text: 'late' }],
      ]),
    );
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).type),
    ).toEqual(['note', 'run-finished']);
  });

  it('holds nothing back of a run that has no end', async () => {
    expect(await written(createJson, recorded([[0, { type: 'note', text: 'x\n\u2028' }]]))).toBe(
      '{"at":"2026-11-24T10:15:00.000Z","type":"note","text":"x\\n\u2028"}\n',
    );
  });
});
