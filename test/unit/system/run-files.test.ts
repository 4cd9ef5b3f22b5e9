import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readHistory } from '../../../src/system/history.ts';
import { createRunFiles, makeRunFolder } from '../../../src/system/run-files.ts';

let folder: string;
let broken: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tp-files-'));
  broken = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = () =>
  createRunFiles({
    stateFolder: folder,
    runId: 'run-1',
    historyFolder: join(folder, 'history', 'x'),
    onBrokenLog: (error) => broken.push(error.message),
  });
const read = (path: string): string => readFileSync(join(folder, 'runs', 'run-1', path), 'utf8');

describe('the folder of a run', () => {
  it('is made, out of git’s sight', async () => {
    await makeRunFolder(folder, 'run-1');
    await makeRunFolder(folder, 'run-1');
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    expect(statSync(join(folder, 'runs', 'run-1')).isDirectory()).toBe(true);
  });

  it('that cannot be made is an error before anything else happens', async () => {
    writeFileSync(join(folder, 'runs'), 'a file where a folder should be');
    await expect(makeRunFolder(folder, 'run-1')).rejects.toThrow();
  });

  it('is where its paths lead', () => {
    expect(files().absolute('cases/a@b/tart-run.log')).toBe(
      join(folder, 'runs', 'run-1', 'cases', 'a@b', 'tart-run.log'),
    );
  });

  it('remembers a case for the next plan', async () => {
    await files().remember('a@b', { lastStatus: 'failed', lastRunId: 'run-1' }, undefined);
    expect(await readHistory(join(folder, 'history', 'x'))).toEqual(
      new Map([['a@b', { lastStatus: 'failed', lastRunId: 'run-1' }]]),
    );
  });
});

describe('a log', () => {
  it('holds all that was written, in order, when it is closed', async () => {
    const log = files().log('cases/a@b/step-01.log');
    void log.write('one\n');
    void log.write('two\n');
    await log.write('three\n');
    await log.close();
    expect(read('cases/a@b/step-01.log')).toBe('one\ntwo\nthree\n');
    expect(statSync(join(folder, 'runs', 'run-1', 'cases', 'a@b', 'step-01.log')).mode & 0o777).toBe(0o600);
  });

  it('goes on after what a first try wrote', async () => {
    for (const text of ['first\n', 'second\n']) {
      const log = files().log('x.log');
      await log.write(text);
      await log.close();
    }
    expect(read('x.log')).toBe('first\nsecond\n');
  });

  it('may be closed twice, and without a word', async () => {
    const log = files().log('x.log');
    await log.close();
    await log.close();
    expect(read('x.log')).toBe('');
  });

  it('slows its writer down, without a listener more each time', async () => {
    const warnings: string[] = [];
    const onWarning = (warning: Error): void => void warnings.push(warning.name);
    process.on('warning', onWarning);
    const log = files().log('x.log');
    for (let chunk = 0; chunk < 40; chunk++) await log.write('x'.repeat(200_000));
    await log.close();
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', onWarning);
    expect(read('x.log')).toHaveLength(8_000_000);
    expect(warnings).toEqual([]);
  });

  it('is cut where a guest never stops talking, and says so', async () => {
    const log = files().log('x.log');
    const chunk = 'x'.repeat(8 << 20);
    for (let count = 0; count < 12; count++) await log.write(chunk);
    await log.close();
    const { size } = statSync(join(folder, 'runs', 'run-1', 'x.log'));
    expect(size).toBeGreaterThan(64 << 20);
    expect(size).toBeLessThan((64 << 20) + (8 << 20) + 200);
    expect(read('x.log').endsWith('\n[tartplan: the log is cut here, after 64 MiB]\n')).toBe(true);
  });

  it('that cannot be written stops nobody, and is told once for all logs', async () => {
    const all = files();
    mkdirSync(join(folder, 'runs', 'run-1', 'x.log'), { recursive: true });
    writeFileSync(join(folder, 'runs', 'run-1', 'cases'), 'a file where a folder should be');
    for (const path of ['x.log', 'cases/a@b/step-01.log', 'cases/a@b/step-02.log']) {
      const log = all.log(path);
      await log.write('text');
      await log.write('x'.repeat(1_000_000));
      await log.close();
    }
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatch(/EISDIR|ENOTDIR|EEXIST/);
  });
});
