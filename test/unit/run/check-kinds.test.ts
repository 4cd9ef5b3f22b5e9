/** Every kind of check: asked of this machine by real shells, and judged by what a Mac would answer. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type CheckFacts, checkFacts, type WrittenCheck } from '../../../src/config/check-facts.ts';
import type { Check } from '../../../src/model/check.ts';
import type { CheckResult } from '../../../src/model/result.ts';
import type { Guest } from '../../../src/ports/guest.ts';
import { runChecks } from '../../../src/run/check.ts';
import { evaluate } from '../../../src/run/check-evaluate.ts';
import { checksScript } from '../../../src/run/check-script.ts';
import { createLocalGuest } from '../../guests/support/local-guest.ts';
import { distinct } from '../../guests/support/shells.ts';
import { span } from '../../support/desired.ts';
import { onPath } from '../../support/programs.ts';

const check = (
  written: WrittenCheck,
  more: Partial<Pick<Check, 'not' | 'eventuallyMs' | 'timeoutMs'>> = {},
): Check => ({
  ...checkFacts(written),
  name: JSON.stringify(written),
  not: false,
  eventuallyMs: 0,
  timeoutMs: 20_000,
  where: span(),
  ...more,
});
const nonce = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
const plain = (text: string): string => text;

let home: string;
let web: string;
const server = createServer((request, response) => {
  if (request.url === '/moved') response.writeHead(302, { location: '/' }).end();
  else if (request.url === '/gone') response.writeHead(404).end('not here');
  else response.end('hello world');
});
beforeAll(async () => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'tp-kinds-')));
  writeFileSync(join(home, '.profile'), 'echo noise\nexport EDITOR=nvim EMPTY= MULTI="a\nb"\nPATH=$HOME/bin:$PATH\n');
  writeFileSync(join(home, '.gitconfig'), '[user]\n\temail = me@example.org\n');
  writeFileSync(join(home, 'hello'), 'hello');
  mkdirSync(join(home, 'folder'));
  chmodSync(join(home, 'folder'), 0o700);
  symlinkSync('folder', join(home, 'link'));
  symlinkSync('nowhere', join(home, 'dangling'));
  spawnSync('mkfifo', [join(home, 'pipe')]);
  mkdirSync(join(home, 'brew', 'bin'), { recursive: true });
  writeFileSync(join(home, 'brew', 'bin', 'brew'), '#!/bin/sh\n', { mode: 0o755 });
  for (const folder of [
    'Cellar/ripgrep/14.1.0',
    'Cellar/python@3.13/3.13.1',
    'Caskroom/rectangle/0.85',
    'Library/Taps/me/homebrew-tools',
  ])
    mkdirSync(join(home, 'brew', folder), { recursive: true });
  mkdirSync(join(home, 'brew', 'opt'));
  symlinkSync('../Cellar/python@3.13/3.13.1', join(home, 'brew', 'opt', 'python'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  web = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(home, { recursive: true, force: true });
});

const guest = (sh: string, env: Record<string, string> = {}): Guest =>
  createLocalGuest({
    sh,
    env: { HOME: home, SHELL: '/bin/sh', TMPDIR: home, HOMEBREW_PREFIX: join(home, 'brew'), ...env },
  });

const run = async (checks: readonly Check[], through: Guest): Promise<readonly CheckResult[]> => {
  let now = 0;
  const { results, problem } = await runChecks(through, checks, {
    env: {},
    secrets: {},
    nonce,
    clock: {
      now: () => now,
      sleep: (ms) => {
        now += ms;
        return Promise.resolve();
      },
    },
    signal: new AbortController().signal,
    mask: plain,
    onResult: () => undefined,
  });
  expect(problem).toBeUndefined();
  return results;
};
const said = (results: readonly CheckResult[]): readonly string[] =>
  results.map((one) => (one.status === 'passed' ? 'passed' : `${one.expected} <> ${one.actual}`));

const me = userInfo();
const hash = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';

describe.each(distinct(['/bin/sh', '/bin/dash', '/bin/bash']))('asked by %s', (sh) => {
  it('holds', async () => {
    const port = Number(new URL(web).port);
    const checks = [
      check({ file: '~/hello', type: 'file', owner: me.username, sha256: hash.toUpperCase(), contains: 'hello' }),
      check({ file: '~/link', type: 'link', link: 'folder' }),
      check({ file: '~/link', type: 'directory' }),
      check({ file: '~/dangling', type: 'link' }),
      check({ directory: '~/folder', mode: '700' }),
      check({ directory: '~/none', exists: false }),
      check({ command: 'exit 4', exit: [3, 4] }),
      check({ brew: 'ripgrep', version: '/^14/' }),
      check({ brew: 'me/tools/ripgrep', version: '14.1.0' }),
      check({ brew: 'python', version: '3.13.1' }),
      check({ brew: { cask: 'rectangle' } }),
      check({ brew: { tap: 'me/tools' } }),
      check({ env: { EDITOR: 'nvim', EMPTY: '/^$/', MULTI: 'a\nb', NOT_THERE: false } }),
      check({ path: ['~/bin', '/usr/bin/', '/bin'] }),
      check({ user: me.username, uid: me.uid, home: me.homedir }),
      check({ 'git-config': 'user.email', value: '/@example/' }),
      check({ 'git-config': 'user.email', scope: 'global' }),
      check({ port }),
      check({ process: 'node' }),
      check({ process: 'node', owner: me.username }),
      check({ http: web, body: 'world' }),
      check({ http: `${web}/moved` }),
      check({ http: `${web}/gone`, status: [404, 410], body: '/^not/' }),
      check({ file: '~/none' }, { not: true }),
      check({ brew: 'fd' }, { not: true }),
    ];
    expect(said(await run(checks, guest(sh)))).toEqual(checks.map(() => 'passed'));
  });

  it('does not hold, and says what there is instead', async () => {
    const checks = [
      check({ file: '~/hello', type: 'directory', owner: 'somebody', sha256: 'a'.repeat(64) }),
      check({ file: '~/hello', type: 'link' }),
      check({ file: '~/dangling', type: 'file' }),
      check({ file: '~/pipe', contains: 'x' }),
      check({ directory: '~/hello' }),
      check({ brew: 'fd' }),
      check({ brew: 'ripgrep', version: '15.0.0' }),
      check({ brew: { cask: 'kitty' } }),
      check({ brew: { tap: 'you/tools' } }),
      check({ env: { EDITOR: 'vim' } }),
      check({ env: { EDITOR: false, NOT_THERE: 'x' } }),
      check({ path: ['/usr/bin', '~/bin'] }),
      check({ path: '/opt/none' }),
      check({ user: 'nobody-of-that-name' }),
      check({ user: me.username, uid: 77_777, groups: ['no-such-group'] }),
      check({ 'git-config': 'user.email', value: 'you@example.org' }),
      check({ 'git-config': 'user.name' }),
      check({ port: 1 }),
      check({ process: 'no-such-process' }),
      check({ process: 'node', owner: 'nobody-of-that-name' }),
      check({ http: `${web}/gone` }),
      check({ http: 'http://127.0.0.1:1/' }),
      check({ app: 'Rectangle' }),
      check({ defaults: { domain: 'com.apple.dock', key: 'autohide' } }),
      check({ 'launch-agent': 'com.example.sync' }, { not: true }),
      check({ file: '~/hello' }, { not: true }),
    ];
    const lines = said(await run(checks, guest(sh))).map((line) =>
      line
        .replaceAll(me.username, 'ME')
        .replace(/(no-such-group <>) .*/, '$1 …')
        .replace(/PATH ".*"/, 'PATH "…"')
        .replace(/(no answer: ).*/, '$1…'),
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "a directory; owner somebody; sha256 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa <> a file; ME; 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
        "a link <> a file",
        "~/dangling to exist <> a link to nowhere, which is not there",
        "content with "x" <> a device, socket or pipe",
        "a directory <> a file",
        "formula fd <> it is not installed",
        "version "15.0.0" <> version "14.1.0"",
        "cask kitty <> it is not installed",
        "tap you/tools <> it is not installed",
        "EDITOR "vim" <> EDITOR "nvim"",
        "no variable EDITOR; the variable NOT_THERE <> EDITOR=nvim; it is not set",
        "~/bin after /usr/bin in PATH <> PATH "…"",
        "/opt/none in PATH <> PATH "…"",
        "the user nobody-of-that-name <> nobody of that name",
        "uid 77777; group no-such-group <> …",
        "user.email "you@example.org" <> user.email "me@example.org"",
        "the git setting user.name <> it is not set",
        "something that listens on port 1 <> nothing listens there",
        "a process no-such-process <> it does not run",
        "a process node of nobody-of-that-name <> there is no user nobody-of-that-name",
        "status 200 <> status 404",
        "status 200 <> no answer: …",
        "the application Rectangle <> a guest that is no macOS",
        "the preference com.apple.dock autohide <> a guest that is no macOS",
        "the launch agent com.example.sync loaded <> a guest that is no macOS",
        "this not to hold: {"file":"~/hello"} <> it holds",
      ]
    `);
  });

  it('tries again what may take time, and only that', async () => {
    let execs = 0;
    const real = guest(sh);
    const counting: Guest = {
      ...real,
      exec: (line, options) => {
        execs += 1;
        if (execs === 3) writeFileSync(join(home, 'late'), '');
        return real.exec(line, options);
      },
    };
    const checks = [
      check({ file: '~/late' }, { eventuallyMs: 10_000 }),
      check({ file: '~/never' }, { eventuallyMs: 4_000 }),
      check({ file: '~/hello' }),
      check({ file: '~/never' }),
    ];
    const results = await run(checks, counting);
    rmSync(join(home, 'late'));
    expect(results.map((one) => [one.name, one.status])).toEqual([
      ['{"file":"~/hello"}', 'passed'],
      ['{"file":"~/never"}', 'failed'],
      ['{"file":"~/late"}', 'passed'],
      ['{"file":"~/never"}', 'failed'],
    ]);
    expect(results.at(-1)?.actual).toBe('nothing there, also after 4 s');
    expect(execs).toBe(5);
  });

  it('is fifty checks in one round trip', async () => {
    let execs = 0;
    const real = guest(sh);
    const counting: Guest = {
      ...real,
      exec: (line, options) => {
        execs += 1;
        return real.exec(line, options);
      },
    };
    const results = await run(
      Array.from({ length: 50 }, (_, index) => check({ file: `~/${index % 2 === 0 ? 'hello' : 'none'}` })),
      counting,
    );
    expect(execs).toBe(1);
    expect(results.map((one) => one.status)).toEqual(
      results.map((_, index) => (index % 2 === 0 ? 'passed' : 'failed')),
    );
  });
});

const everyKind: readonly WrittenCheck[] = [
  { command: 'true' },
  { file: '~/x', contains: 'x', sha256: hash },
  { directory: '~/x' },
  { brew: 'x' },
  { brew: { cask: 'x' } },
  { brew: { tap: 'x/y' } },
  { app: 'X' },
  { app: '~/X.app' },
  { app: 'com.example.X' },
  { defaults: { domain: 'x', key: 'a.b', 'current-host': true } },
  { 'login-shell': 'zsh' },
  { env: { X: 'y' } },
  { path: '/x' },
  { port: 1, protocol: 'udp' },
  { process: 'x', owner: 'y' },
  { 'launch-agent': 'x' },
  { user: 'x' },
  { 'git-config': 'x.y' },
  { http: 'http://x' },
];

describe.skipIf(!onPath('shellcheck'))('the script of every kind (skipped without shellcheck)', () => {
  it.each(everyKind.map((one) => [JSON.stringify(one), one] as const))('%s', (_name, one) => {
    const { stdin } = checksScript([check(one)], { env: {}, secrets: {}, nonce });
    const script = `#!/bin/sh\n${stdin}`;
    // SC2016, SC1003: texts for other shells stand in single quotes. SC2086: the options of a shell are several words.
    const found = spawnSync('shellcheck', ['-s', 'sh', '-e', 'SC2016,SC1003,SC2086', '-'], { input: script });
    expect(found.stdout.toString()).toBe('');
    expect(found.status).toBe(0);
  });
});

/** What a Mac's tools said, by field. */
const judge = (written: WrittenCheck, facts: Record<string, string>, not = false): string => {
  const result = evaluate(
    check(written, { not }),
    { kind: 'facts', home: '/Users/me', facts: new Map(Object.entries(facts)) },
    { seconds: 0, home: '/Users/me', mask: plain },
  );
  return said([result])[0] ?? '';
};
const dock = (value?: unknown, more: object = {}): WrittenCheck =>
  ({ defaults: { domain: 'dock', key: 'k', ...(value === undefined ? {} : { value }), ...more } }) as WrittenCheck;

test.each<[WrittenCheck, Record<string, string>, string]>([
  [dock(true), { type: 'boolean', value: '1' }, 'passed'],
  [dock(true), { type: 'integer', value: '1' }, 'passed'],
  [dock(true), { type: 'boolean', value: '0' }, 'dock k true <> false'],
  [dock(true), { type: 'string', value: '1' }, 'dock k true <> "1"'],
  [dock(true, { type: 'boolean' }), { type: 'integer', value: '1' }, 'type boolean <> integer'],
  [dock(0.5), { type: 'float', value: '0.5' }, 'passed'],
  [dock(48), { type: 'integer', value: '64' }, 'dock k 48 <> 64'],
  [dock('left'), { type: 'string', value: 'left' }, 'passed'],
  [dock('left'), { type: 'string', value: 'bottom' }, 'dock k "left" <> "bottom"'],
  [dock(['a', { b: 1 }]), { type: 'array', value: '(a)', json: '["a",{"b":1}]' }, 'passed'],
  [dock(['a']), { type: 'array', value: '(b)', json: '["b"]' }, 'dock k ["a"] <> "[\\"b\\"]"'],
  [dock(['a']), { type: 'array', value: '(x)' }, 'dock k ["a"] <> a array that cannot be compared: "(x)"'],
  [dock(), { type: 'data', value: '{length = 5}' }, 'passed'],
  [dock(1), { missing: 'key' }, 'dock k 1 <> the key is not set'],
  [dock(), { missing: 'domain' }, 'the preference dock k <> there is no such domain'],
  [dock(), { tool: 'defaults' }, 'the preference dock k <> a guest that is no macOS'],
  [{ app: 'X', version: '1.0' }, { found: '/Applications/X.app', version: '1.0' }, 'passed'],
  [
    { app: 'X', version: '/^2/' },
    { found: '/Applications/X.app', version: '1.0' },
    'version matching /^2/ <> version "1.0"',
  ],
  [{ app: 'X' }, {}, 'the application X <> it is not installed'],
  [{ 'login-shell': 'zsh' }, { shell: '/opt/homebrew/bin/zsh' }, 'passed'],
  [{ 'login-shell': '/bin/zsh' }, { shell: '/opt/homebrew/bin/zsh' }, 'login shell /bin/zsh <> /opt/homebrew/bin/zsh'],
  [{ 'login-shell': 'fish' }, {}, 'login shell fish <> a user database that does not tell it'],
  [{ 'launch-agent': 'a.b' }, { loaded: 'yes' }, 'passed'],
  [{ 'launch-agent': 'a.b', state: 'running' }, { loaded: 'yes', running: 'yes' }, 'passed'],
  [
    { 'launch-agent': 'a.b', state: 'running' },
    { loaded: 'yes' },
    'the launch agent a.b running <> it is loaded, and does not run',
  ],
  [{ 'launch-agent': 'a.b' }, { plist: '/p' }, 'the launch agent a.b loaded <> it is not loaded, though /p is there'],
  [{ port: 53, protocol: 'udp' }, {}, 'something that listens on port 53/udp <> a guest that does not tell its ports'],
])('%j with %j', (written, facts, line) => {
  expect(judge(written, facts)).toBe(line);
});

test('what could not be told holds no more when it must not hold', () => {
  expect(judge({ app: 'X' }, { tool: 'defaults' }, true)).toBe('the application X <> a guest that is no macOS');
  expect(judge({ app: 'X' }, {}, true)).toBe('passed');
  expect(judge({ app: 'X' }, { found: '/x' }, true)).toBe('this not to hold: {"app":"X"} <> it holds');
});

test('judging never throws, whatever a guest says', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...everyKind),
      fc.dictionary(
        fc.constantFrom('type', 'value', 'json', 'count', 'shell', 'uid', 'groups', 'versions', 'prefix', 'found'),
        fc.string(),
      ),
      fc.string(),
      (written, facts, stdout) => {
        const one = check(written);
        const shown = { seconds: 0, home: '/h', mask: plain };
        evaluate(one, { kind: 'facts', home: '/h', facts: new Map(Object.entries(facts)) }, shown);
        const kept = { text: stdout, cut: false };
        evaluate(one, { kind: 'command', exit: 0, stdout: kept, stderr: kept }, shown);
      },
    ),
  );
});

/** Kinds that the tests above know; a new one does not compile until it stands here. */
const kinds: Readonly<Record<CheckFacts['kind'], true>> = {
  command: true,
  file: true,
  directory: true,
  brew: true,
  app: true,
  defaults: true,
  'login-shell': true,
  env: true,
  path: true,
  port: true,
  process: true,
  'launch-agent': true,
  user: true,
  'git-config': true,
  http: true,
};
test('every kind is among those that are tried', () => {
  expect(new Set(everyKind.map((one) => checkFacts(one).kind))).toEqual(new Set(Object.keys(kinds)));
});
