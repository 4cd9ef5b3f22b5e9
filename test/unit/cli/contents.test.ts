import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContents } from '../../../src/cli/contents.ts';
import { contentKey, copyKey } from '../../../src/model/content.ts';
import { workspaceKey } from '../../../src/model/workspace-key.ts';
import { problemOf } from '../../guests/support/problem.ts';
import { copy, span, testCase, workspace } from '../../support/desired.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'tp-contents-')));
  for (const name of ['space/a', 'copied/x', 'copied/.git/config', 'key']) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), name);
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const taking = () => {
  const space = workspace(join(root, 'space'));
  const folder = copy('./copied/', { from: join(root, 'copied') });
  const key = copy('./key', { from: join(root, 'key') });
  return { space, folder, key, one: testCase('one@tahoe', { workspace: space, steps: [folder, key] }) };
};

describe('readContents', () => {
  it('has each thing for itself, and what a case takes along together', async () => {
    const { space, folder, key, one } = taking();
    const read = await readContents([one, testCase('bare@tahoe')]);
    expect([...(read.get(workspaceKey(space))?.files.keys() ?? [])]).toEqual(['a']);
    expect(read.get(copyKey(folder))?.copied).toEqual({ folder: join(root, 'copied') });
    expect(read.get(copyKey(key))?.copied).toEqual({ folder: root, file: 'key' });
    const together = read.get(contentKey(one) ?? '');
    expect([...(together?.files.keys() ?? [])]).toEqual(['a', './copied/.git/config', './copied/x', './key']);
    expect(read.size).toBe(4);
  });

  it.each([
    ['the content of a file', () => writeFileSync(join(root, 'key'), 'other')],
    ['its mode', () => chmodSync(join(root, 'key'), 0o600)],
    ['a file more in a folder', () => writeFileSync(join(root, 'copied/y'), '')],
    ['the workspace', () => writeFileSync(join(root, 'space/a'), 'other')],
  ])('tells %s', async (_what, change) => {
    const { one } = taking();
    const key = contentKey(one) ?? '';
    const before = (await readContents([one])).get(key)?.hash;
    expect((await readContents([one])).get(key)?.hash).toBe(before);
    change();
    expect((await readContents([one])).get(key)?.hash).not.toBe(before);
  });

  it('narrows the workspace to the inputs of a case; what steps copy always counts', async () => {
    const { one, space } = taking();
    writeFileSync(join(root, 'space/b'), 'b');
    const narrow = { ...one, inputs: [{ glob: 'a', where: span() }] };
    const alone = { ...narrow, steps: [] };
    const read = async () => {
      const states = await readContents([one, narrow, alone]);
      return [one, narrow, alone].map((of) => states.get(contentKey(of) ?? ''));
    };
    const before = await read();
    expect([...(before[1]?.files.keys() ?? [])]).toEqual(['a', './copied/.git/config', './copied/x', './key']);
    expect([...(before[2]?.files.keys() ?? [])]).toEqual(['a']);
    expect([...((await readContents([narrow])).get(workspaceKey(space))?.files.keys() ?? [])]).toEqual(['a', 'b']);
    const changed = async () => (await read()).map((state, index) => state?.hash !== before[index]?.hash);
    writeFileSync(join(root, 'space/b'), 'other');
    expect(await changed()).toEqual([true, false, false]);
    writeFileSync(join(root, 'key'), 'other');
    expect(await changed()).toEqual([true, true, false]);
    writeFileSync(join(root, 'space/a'), 'other');
    expect(await changed()).toEqual([true, true, true]);
  });

  it('says all that cannot be read at once, and where it is asked for', async () => {
    const missing = testCase('one@tahoe', {
      workspace: workspace(join(root, 'none'), { where: span(3) }),
      steps: [copy('./gone', { from: join(root, 'gone'), where: span(7) })],
    });
    expect(await problemOf(readContents([missing]))).toMatchObject({ code: 'config/workspace', where: { start: 3 } });
    const { problems } = await readContents([missing]).then(
      () => ({ problems: [] }),
      (error: { problems: readonly { where: unknown; summary: string }[] }) => error,
    );
    expect(problems).toHaveLength(2);
    expect(problems[1]).toMatchObject({ summary: 'there is no ./gone to copy into the guest', where: { start: 7 } });
  });
});
