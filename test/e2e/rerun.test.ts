/** When a case that passed runs again, and what the plan says of it, with the built program and an engine in another process. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createHost, expectCode, type Host } from '../support/host.ts';

const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.dispose();
});

const hostWith = async (tartfile: string): Promise<Host> => {
  const host = await createHost(tartfile);
  hosts.push(host);
  return host;
};

/** What the plan says of each case, by id. */
const reasons = async (host: Host): Promise<Readonly<Record<string, string>>> => {
  const ended = await host.tartplan(['plan', '--format', 'json']);
  expectCode(ended, 0);
  const { actions } = JSON.parse(ended.stdout) as { actions: readonly { id: string; reason: string }[] };
  return Object.fromEntries(
    actions.filter(({ id }) => id.startsWith('case:')).map(({ id, reason }) => [id.slice('case:'.length), reason]),
  );
};

const unchanged = 'passed, and nothing changed since';

const rich = `version: 1
name: again
bases:
  tahoe: base
suites:
  boot:
    workspace: { path: files, to: ~/files }
    resources: { cpu: 4 }
    env: { EDITOR: vim, PAGER: less }
    secrets: [TOKEN]
    run:
      - { name: install, run: "true" }
      - { name: second shell, run: "true" }
    check:
      - { name: it is there, command: "true" }
`;

test('one change at a time, and the plan says exactly that; the history holds no values', async () => {
  const host = await hostWith(rich);
  const secret = { TOKEN: 'hush-hush-hush' };
  await host.write('files/a.txt', 'a\n');
  await host.write('files/b.txt', 'b\n');
  expectCode(await host.tartplan(['apply'], secret), 0);
  expect(await reasons(host)).toEqual({ 'boot@tahoe': unchanged });
  const changes: readonly (readonly [string, string, string])[] = [
    ['cpu: 4', 'cpu: 6', 'resources.cpu changed'],
    ['PAGER: less', 'VISUAL: vim', 'env VISUAL is new; env PAGER is gone'],
    ['EDITOR: vim', 'EDITOR: nvim', 'env EDITOR changed'],
    ['[TOKEN]', '[TOKEN, OTHER]', 'secret OTHER is new'],
    ['second shell, run: "true"', 'second shell, run: "exit 0"', 'step "second shell" changed'],
    ['name: second shell', 'name: another', 'step "another" is new; step "second shell" is gone'],
    ['it is there, command: "true"', 'it is there, command: "exit 0"', 'check "it is there" changed'],
    ['to: ~/files', 'to: ~/other', 'workspace.to changed'],
    ['run: "true" }\n', 'run: "true", timeout: 3m }\n', unchanged],
  ];
  for (const [from, to, reason] of changes) {
    await host.write('tartfile.yaml', rich.replace(from, to));
    expect(await reasons(host), to).toEqual({ 'boot@tahoe': reason });
  }
  await host.write('tartfile.yaml', rich);
  await host.write('files/b.txt', 'other\n');
  await host.write('files/c.txt', 'c\n');
  await host.write('files/d.txt', 'd\n');
  expect(await reasons(host)).toEqual({ 'boot@tahoe': 'workspace changed: b.txt, c.txt and 1 more' });
  const stored = await readFile(join(host.project, '.tartplan/history/tartfile.yaml/boot%40tahoe.json'), 'utf8');
  expect(stored).toContain('step \\"second shell\\"');
  expect(stored).not.toMatch(/hush|nvim|"vim"/);
  expectCode(await host.tartplan(['apply'], secret), 0);
  expect(await reasons(host)).toEqual({ 'boot@tahoe': unchanged });
});

test('inputs narrow what counts, not what is sent; rerun and max-age', async () => {
  const host = await hostWith(`version: 1
name: again
bases:
  tahoe: base
defaults: { max-age: 7d }
suites:
  narrow:
    workspace: { path: files, to: ~/files }
    inputs: [zsh/, "!*.md", nothing.txt]
    run: test -f ~/files/README.md -a -f ~/files/zsh/rc
  always: { rerun: always, max-age: never, run: "true" }
  forever: { max-age: never, run: "true" }
`);
  await host.write('files/README.md', 'a\n');
  await host.write('files/zsh/README.md', 'a\n');
  await host.write('files/zsh/rc', 'a\n');
  expectCode(await host.tartplan(['apply']), 0);
  const always = 'rerun is always; nothing changed since it passed';
  const after = { 'always@tahoe': always, 'forever@tahoe': unchanged };
  expect(await reasons(host)).toEqual({ ...after, 'narrow@tahoe': unchanged });
  await host.write('files/README.md', 'b\n');
  await host.write('files/zsh/README.md', 'b\n');
  await host.write('files/more', 'b\n');
  expect(await reasons(host)).toEqual({ ...after, 'narrow@tahoe': unchanged });
  const warned = await host.tartplan(['plan']);
  expect(warned.stderr).toContain('"nothing.txt" in the inputs of suite "narrow" fits no file of its workspace');
  expect(warned.stderr).toContain('tartfile.yaml:9:29');
  await host.write('files/zsh/rc', 'b\n');
  expect(await reasons(host)).toEqual({ ...after, 'narrow@tahoe': 'workspace changed: zsh/rc' });
  await host.write('files/zsh/rc', 'a\n');
  for (const name of ['narrow', 'forever']) {
    const path = join(host.project, `.tartplan/history/tartfile.yaml/${name}%40tahoe.json`);
    const stored = JSON.parse(await readFile(path, 'utf8')) as { history: { passed: { at: string } } };
    stored.history.passed.at = new Date(Date.now() - 9.5 * 86_400_000).toISOString();
    await writeFile(path, JSON.stringify(stored));
  }
  expect(await reasons(host)).toEqual({ ...after, 'narrow@tahoe': 'passed 9 days ago, max-age is 7 days' });
});

test('explain says what the plan says, and all of it; also against the state of another host', async () => {
  const host = await hostWith(rich);
  await host.write('files/a.txt', 'a\n');
  const never = await host.tartplan(['explain', 'boot@tahoe']);
  expectCode(never, 0);
  expect(never.stdout).toContain('boot@tahoe would run: never run\n');
  expectCode(await host.tartplan(['apply'], { TOKEN: 'hush-hush-hush' }), 0);
  const state = await host.tartplan(['state', 'export']);
  await host.write('state.json', state.stdout);
  const same = await host.tartplan(['explain', 'boot@*']);
  expect(same.stdout).toMatch(/^boot@tahoe is up to date: passed, and nothing changed since\n {2}= base tahoe/);
  await host.write('files/a.txt', 'b\n');
  await host.write('tartfile.yaml', rich.replace('cpu: 4', 'cpu: 6').replace('PAGER: less', 'VISUAL: secretive'));
  const calls = (await host.calls()).length;
  const changed = await host.tartplan(['explain', 'boot@tahoe'], { TOKEN: 'hush-hush-hush' });
  expectCode(changed, 0);
  for (const line of [
    `boot@tahoe would run: ${(await reasons(host))['boot@tahoe']}`,
    '      ~ resources.cpu (now 6)',
    '      + env VISUAL',
    '      - env PAGER',
    '      ~ a.txt',
    "  Once it has passed it is up to date: tartplan apply 'boot@tahoe'",
  ])
    expect(changed.stdout.split('\n')).toContain(line);
  expect(changed.stdout).not.toMatch(/secretive|hush/);
  expect((await host.calls()).slice(calls).map(({ argv }) => argv[0])).toEqual(['list', 'list']);
  const elsewhere = await host.tartplan(['explain', 'boot@tahoe', '--state', 'state.json', '--format', 'json'], {
    TARTPLAN_TART: join(host.folder, 'no-such-tart'),
  });
  expectCode(elsewhere, 0);
  expect(JSON.parse(elsewhere.stdout)).toMatchObject({
    cases: [{ id: 'boot@tahoe', run: true, last: { status: 'passed' } }],
  });
  for (const [args, words] of [
    [['explain', 'none@*'], 'target "none@*" matches nothing in the tartfile'],
    [['explain'], 'explain which case?'],
    [['explain', 'tahoe'], 'target "tahoe" matches nothing in the tartfile'],
  ] as const) {
    const ended = await host.tartplan(args);
    expectCode(ended, 1);
    expect(ended.stderr).toContain(words);
  }
});
