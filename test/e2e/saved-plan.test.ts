/** A plan that is saved, reviewed and carried out: exactly that one, or none. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createHost, expectCode, type Host, names } from '../support/host.ts';

let host: Host;
afterEach(() => host.dispose());

const tartfile = `version: 1
name: saved
bases:
  tahoe: base
suites:
  one: { on: tahoe, run: "true" }
  two: { on: tahoe, run: "true" }
`;
const saved = async (): Promise<{ actions: { id: string; change: string }[]; asked: object }> =>
  JSON.parse(await readFile(join(host.project, 'p.json'), 'utf8'));
const ran = (text: string): readonly string[] => [...new Set(text.match(/(?:one|two)@tahoe/g))].sort();

test('what was narrowed stays narrowed; once done it is stale, and nothing is done', async () => {
  host = await createHost(tartfile);
  const plan = await host.tartplan(['plan', 'one@*', '--force', '--out', 'p.json']);
  expectCode(plan, 0);
  expect(plan.stderr).toContain('To do exactly this: tartplan apply p.json');
  expect((await saved()).asked).toEqual({ operands: ['one@*'], flags: ['force'], values: {} });
  const applied = await host.tartplan(['apply', 'p.json', '--yes']);
  expectCode(applied, 0);
  expect(ran(applied.stdout)).toEqual(['one@tahoe']);
  const again = await host.tartplan(['apply', 'p.json']);
  expectCode(again, 1);
  expect(again.stderr).toContain('p.json is a stale plan');
  expect(again.stderr).toContain('base:tahoe: was create');
  expect(names(await host.vms())).toEqual(['tahoe-base']);
});

test('stale when the tartfile has changed, also where no action shows it; a VM of somebody else does not matter', async () => {
  host = await createHost(tartfile);
  expectCode(await host.tartplan(['plan', '--out', 'p.json']), 0);
  await host.write('tartfile.yaml', tartfile.replace('run: "true" }\n  two', 'run: "true", timeout: 7m }\n  two'));
  const stale = await host.tartplan(['apply', 'p.json']);
  expectCode(stale, 1);
  expect(stale.stderr).toContain('The same would be done, but not in the same way');
  expect(names(await host.vms())).toEqual([]);
  await host.write('tartfile.yaml', tartfile);
  await host.tart(['create', 'foreign', '--linux', '--disk-size', '1']);
  const done = await host.tartplan(['apply', 'p.json']);
  expectCode(done, 0);
  expect(ran(done.stdout)).toEqual(['one@tahoe', 'two@tahoe']);
});

test('no plan, another narrowing, a place that cannot be written: said, and nothing done', async () => {
  host = await createHost(tartfile);
  const wrong = async (args: string[], words: string): Promise<void> => {
    const ended = await host.tartplan(args);
    expectCode(ended, 1, args.join(' '));
    expect(ended.stderr).toContain(words);
    expect(ended.stderr).not.toMatch(/^ +at /m);
  };
  await wrong(['apply', 'none.json'], 'none.json cannot be read as a saved plan');
  await writeFile(join(host.project, 'x.json'), '[]');
  await wrong(['apply', 'x.json'], 'x.json is not a saved plan of this version');
  await writeFile(join(host.project, 'x.json'), (await host.tartplan(['plan', '--format', 'json'])).stdout);
  await wrong(['apply', 'x.json'], 'What plan --format json prints cannot be applied');
  expectCode(await host.tartplan(['plan', '--out', 'p.json']), 0);
  await wrong(['apply', 'p.json', '--suite', 'one'], '--suite would make another one of it');
  await wrong(['plan', '--out', 'tartfile.yaml/p.json'], 'the plan cannot be saved');
  expect(names(await host.vms())).toEqual([]);
});
