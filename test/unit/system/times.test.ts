import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ActionTimes } from '../../../src/model/times.ts';
import { readHistory } from '../../../src/system/history.ts';
import { readTimes, writeTimes } from '../../../src/system/times.ts';
import { allocatedBytes } from '../../../src/system/vm-size.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tartplan-times-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const took = (seconds: number): ActionTimes => ({ stints: [{ on: 'slot', seconds }], bytes: 5 });

it('adds to what is known, and is no history of a case', async () => {
  expect(await readTimes(folder)).toEqual(new Map());
  await writeTimes(folder, new Map([['case:b@c', took(1)]]));
  await writeTimes(folder, new Map([['base:a', took(2)]]));
  await writeTimes(folder, new Map([['case:b@c', took(3)]]));
  expect([...(await readTimes(folder))]).toEqual([
    ['base:a', took(2)],
    ['case:b@c', took(3)],
  ]);
  expect(await readHistory(folder)).toEqual(new Map());
});

it('writes nothing when there is nothing to add', async () => {
  await writeTimes(folder, new Map());
  await expect(readFile(join(folder, 'times.json'))).rejects.toThrow('ENOENT');
});

it.each([
  ['', []],
  ['null', []],
  ['{"formatVersion":2,"actions":{"a":{"stints":[]}}}', []],
  ['{"formatVersion":1,"actions":null}', []],
  ['{"formatVersion":1,"actions":{"a":{"stints":[{"on":"slot","seconds":-1}]},"b":{"stints":[]},"c":1}}', ['b']],
  ['{"formatVersion":1,"actions":{"a":{"stints":[{"on":"moon","seconds":1}]},"b":{"stints":[],"bytes":"1"}}}', []],
])('knows nothing of what is no such file: %s', async (text, known) => {
  await writeFile(join(folder, 'times.json'), text);
  expect([...(await readTimes(folder)).keys()]).toEqual(known);
});

it('counts the blocks of a VM, not the length of its disk', async () => {
  const home = join(folder, 'vms', 'one');
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'disk.img'), Buffer.alloc(1 << 20, 1));
  await truncate(join(home, 'disk.img'), 50e9);
  await writeFile(join(home, 'nvram.bin'), Buffer.alloc(1 << 20, 1));
  const bytes = (await allocatedBytes(folder, 'one')) ?? 0;
  expect(bytes).toBeGreaterThanOrEqual(2 << 20);
  expect(bytes).toBeLessThan(4 << 20);
  expect(await allocatedBytes(folder, 'two')).toBeUndefined();
});
