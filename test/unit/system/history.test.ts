import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseHistory, CaseInputs } from '../../../src/model/observed.ts';
import { readFiles, readHistory, writeHistory } from '../../../src/system/history.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'tp-history-')), 'history');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const inputs: CaseInputs = { base: 'sha256:1', config: 'c', workspace: 'ab'.repeat(32) };
const passed: CaseHistory = { lastStatus: 'passed', lastRunId: 'run-1', passed: inputs, seconds: 42.5 };
const files = new Map([
  ['.zshrc', '100644:1'],
  ['__proto__', '100644:2'],
  ['42', '100644:3'],
]);

describe('what is remembered of cases', () => {
  it('is nothing at first', async () => {
    expect(await readHistory(folder)).toEqual(new Map());
    expect(await readFiles(folder, inputs.workspace ?? '')).toBeUndefined();
  });

  it('is read as it was written, with the files that it passed with', async () => {
    await writeHistory(folder, 'boot@tahoe', passed, files);
    await writeHistory(folder, 'odd/../name@ü', { lastStatus: 'failed', lastRunId: 'run-2' }, undefined);
    expect(await readHistory(folder)).toEqual(
      new Map<string, CaseHistory>([
        ['boot@tahoe', passed],
        ['odd/../name@ü', { lastStatus: 'failed', lastRunId: 'run-2' }],
      ]),
    );
    expect(await readFiles(folder, inputs.workspace ?? '')).toEqual(files);
    expect(readdirSync(join(folder, '..'))).toEqual(['history']);
  });

  it.each(['failed', 'errored'] as const)('keeps what it passed with when a run %s', async (lastStatus) => {
    await writeHistory(folder, 'a@b', passed, files);
    await writeHistory(folder, 'a@b', { lastStatus, lastRunId: 'run-2' }, undefined);
    expect((await readHistory(folder)).get('a@b')).toEqual({ ...passed, lastStatus, lastRunId: 'run-2' });
    expect(await readFiles(folder, inputs.workspace ?? '')).toEqual(files);
  });

  it('takes the newer of everything that a run tells', async () => {
    await writeHistory(folder, 'a@b', passed, undefined);
    const newer: CaseHistory = {
      lastStatus: 'passed',
      lastRunId: 'run-3',
      passed: { base: 'sha256:2', config: 'd' },
      seconds: 7,
    };
    await writeHistory(folder, 'a@b', newer, undefined);
    expect((await readHistory(folder)).get('a@b')).toEqual(newer);
  });

  it.each([
    '',
    '{',
    'null',
    '7',
    '[]',
    '{"formatVersion":1,"caseId":"a@b"}',
    '{"formatVersion":1,"caseId":"a@b","history":7}',
    '{"formatVersion":2,"caseId":"a@b","history":{}}',
  ])('is never run where the file says %j, and is written anew', async (text) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${encodeURIComponent('a@b')}.json`), text);
    expect(await readHistory(folder)).toEqual(new Map());
    await writeHistory(folder, 'a@b', passed, undefined);
    expect((await readHistory(folder)).get('a@b')).toEqual(passed);
  });

  it.each(['', '{', 'null', '7', '"x"'])('has no files where the file says %j', async (text) => {
    mkdirSync(join(folder, 'workspaces'), { recursive: true });
    writeFileSync(join(folder, 'workspaces', `${'ab'.repeat(16)}.json`), text);
    expect(await readFiles(folder, inputs.workspace ?? '')).toBeUndefined();
  });
});
