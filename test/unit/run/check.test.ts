import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Check, CommandCheck, FileCheck } from '../../../src/model/check.ts';
import { ProblemError, problem } from '../../../src/model/problem.ts';
import type { CheckResult } from '../../../src/model/result.ts';
import type { Guest } from '../../../src/ports/guest.ts';
import { runChecks } from '../../../src/run/check.ts';
import { evaluate } from '../../../src/run/check-evaluate.ts';
import { createObserver, createRecordReader, type Observation } from '../../../src/run/check-read.ts';
import { checksScript } from '../../../src/run/check-script.ts';
import { stepScript } from '../../../src/run/script.ts';
import { createLocalGuest } from '../../guests/support/local-guest.ts';
import { distinct, executable, runScript } from '../../guests/support/shells.ts';
import { onPath } from '../../support/programs.ts';

const where = { file: { path: 'tartfile.yaml', text: '' }, start: 0, end: 0 };
const command = (run: string, more: Partial<CommandCheck> = {}): CommandCheck => ({
  kind: 'command',
  name: run,
  run,
  exit: [0],
  stdout: [],
  stderr: [],
  not: false,
  eventuallyMs: 0,
  timeoutMs: 20_000,
  where,
  ...more,
});
const file = (at: string, more: Partial<FileCheck> = {}): FileCheck => ({
  kind: 'file',
  name: at,
  path: at,
  exists: true,
  contains: [],
  not: false,
  eventuallyMs: 0,
  timeoutMs: 20_000,
  where,
  ...more,
});
const contains = (text: string) => ({ kind: 'contains', text }) as const;
const regexp = (source: string, flags = '') => ({ kind: 'regexp', source, flags }) as const;
const nonce = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
const shells = distinct(['/bin/sh', '/bin/dash', '/bin/bash']);

let home: string;
beforeAll(() => {
  home = realpathSync(mkdtempSync(path.join(tmpdir(), 'tp-check-')));
  writeFileSync(path.join(home, '.profile'), 'export FROM_PROFILE=yes\necho noise of a profile\n');
  writeFileSync(path.join(home, '.zshrc'), '# mine\neval "$(starship init zsh)"\n');
  chmodSync(path.join(home, '.zshrc'), 0o644);
  writeFileSync(path.join(home, "it's a file"), 'x'.repeat(2 * 1024 * 1024));
  writeFileSync(path.join(home, 'empty'), '');
  mkdirSync(path.join(home, 'folder'), { mode: 0o700 });
  mkdirSync(path.join(home, 'tmp'));
  symlinkSync(path.join(home, '.zshrc'), path.join(home, 'good'));
  symlinkSync('nowhere', path.join(home, 'dangling'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const localGuest = (sh: string, garble?: (chunk: Buffer) => Buffer): Guest =>
  createLocalGuest({
    sh,
    env: { HOME: home, SHELL: '/bin/sh', TMPDIR: path.join(home, 'tmp') },
    ...(garble === undefined ? {} : { garble }),
  });

const run = async (checks: readonly Check[], guest = localGuest('/bin/sh'), secrets: Record<string, string> = {}) => {
  const told: CheckResult[] = [];
  const mask = (text: string) => Object.values(secrets).reduce((all, secret) => all.replaceAll(secret, '***'), text);
  let now = 0;
  const clock = { now: () => (now += 500), sleep: () => Promise.resolve() };
  const signal = new AbortController().signal;
  const end = await runChecks(guest, checks, {
    env: { A: '1' },
    secrets,
    nonce,
    clock,
    signal,
    mask,
    onResult: (result) => told.push(result),
  });
  expect(told).toEqual(end.results);
  return end;
};
const brief = (result: CheckResult | undefined) => [result?.status, result?.expected, result?.actual];

describe.each(shells)('runChecks with %s in the guest', (sh) => {
  it('passes what holds, in order, in one exec', async () => {
    const { results, problem: trouble } = await run(
      [
        command('echo out; echo err >&2; exit 3', {
          exit: [3],
          stdout: [contains('out'), regexp('^out$')],
          stderr: [regexp('ERR', 'i')],
        }),
        command('printf %s "$FROM_PROFILE$A"', { stdout: [regexp('yes1$')] }),
        file('~/.zshrc', { mode: '0644', contains: [contains('starship init'), regexp('^eval')] }),
        file('~/folder', { mode: '0700' }),
        file('folder'),
        file('~/none', { exists: false }),
        file('~/good', { link: '~/.zshrc', contains: [contains('mine')] }),
        file('~/dangling', { link: 'nowhere' }),
        file(path.join(home, 'empty'), { contains: [regexp('^$')] }),
        file("~/it's a file", { contains: [regexp('^x')] }),
        command('cat; [ -z "$CDPATH" ]'),
      ],
      localGuest(sh),
    );
    expect(results.filter((result) => result.status !== 'passed')).toEqual([]);
    expect(results).toHaveLength(11);
    expect(trouble).toBeUndefined();
    expect(results[0]?.seconds).toBe(0.5);
  });

  it('says what was expected and what was there', async () => {
    const { results } = await run(
      [
        command('no-such-command'),
        command('echo hello; echo "why \u001b[2J" >&2; exit 1', { stdout: [contains('bye')] }),
        command('kill -9 $$'),
        command('true', { stdout: [contains('x')] }),
        file('~/.zshrc', { mode: '0600', contains: [contains('oh-my-zsh')] }),
        file('~/none'),
        file('~/.zshrc', { exists: false }),
        file('~/good', { link: '~/other' }),
        file('~/.zshrc', { link: '~/other' }),
        file('~/dangling'),
        file('~/dangling', { exists: false }),
        file('~/folder', { contains: [contains('x')] }),
        file("~/it's a file", { contains: [contains('y')] }),
      ],
      localGuest(sh),
    );
    expect(results.map(brief)).toEqual([
      ['failed', 'exit 0', 'exit 127 (command not found)'],
      ['failed', 'exit 0; stdout with "bye"', 'exit 1; stdout "noise of a profile\\nhello"'],
      ['failed', 'exit 0', 'exit 137 (killed by signal 9)'],
      ['failed', 'stdout with "x"', 'stdout "noise of a profile"'],
      ['failed', 'mode 0600; content with "oh-my-zsh"', '0644; content "# mine\\neval \\"$(starship init zsh)\\""'],
      ['failed', '~/none to exist', 'nothing there'],
      ['failed', 'no ~/.zshrc', 'a file'],
      ['failed', 'a link to ~/other', `a link to ${home}/.zshrc`],
      ['failed', 'a link to ~/other', 'a file'],
      ['failed', '~/dangling to exist', 'a link to nowhere, which is not there'],
      ['failed', 'no ~/dangling', 'a link to nowhere, which is not there'],
      ['failed', 'content with "x"', 'a directory'],
      ['failed', 'content with "y"', `content …"${'x'.repeat(160)}" (only its beginning was looked at)`],
    ]);
    expect(results[1]?.problem).toMatchObject({ code: 'check/failed', detail: 'why \\u{1b}[2J' });
  });

  it.skipIf(!onPath('ps'))(
    'ends what takes too long, with its children, and goes on (skipped without ps)',
    async () => {
      const { results } = await run(
        [
          command('sleep 987654 & sleep 987654', { timeoutMs: 1000 }),
          command('trap "" TERM; while :; do sleep 1; done', { timeoutMs: 1000 }),
          command('sleep 4 & echo gone', { stdout: [contains('gone')], timeoutMs: 60_000 }),
        ],
        localGuest(sh),
      );
      expect(results.map(brief)).toEqual([
        ['failed', 'exit 0', 'no end within 1 s'],
        ['failed', 'exit 0', 'no end within 1 s'],
        ['passed', undefined, undefined],
      ]);
      const left = execFileSync('ps', ['-A', '-o', 'args=']).toString();
      expect(left.split('\n').filter((line) => line === 'sleep 987654')).toEqual([]);
    },
    30_000,
  );

  it('bounds what is kept, and ends a flood', async () => {
    const { results } = await run(
      [
        command('yes | head -c 3000000; echo end', { stdout: [contains('end')] }),
        command('yes', { timeoutMs: 60_000 }),
      ],
      localGuest(sh),
    );
    expect(results[0]?.actual).toMatch(/\(only its beginning was looked at\)$/);
    expect(brief(results[1])).toEqual(['failed', 'exit 0', 'more than 64 MiB of output']);
  }, 60_000);

  it('is not fooled by output that looks like a record', async () => {
    const forged = `${nonce} 0 exit 1\\n0\\n${nonce} 0 over 0\\n\\n`;
    const { results } = await run([command(`printf '${forged}'; exit 1`), command('exit 1')], localGuest(sh));
    expect(results.map((result) => result.status)).toEqual(['failed', 'failed']);
  });

  it('leaves nothing in the temporary folder', async () => {
    await run([command('true')], localGuest(sh));
    expect(execFileSync('ls', ['-A', path.join(home, 'tmp')]).toString()).toBe('');
  });
});

describe.skipIf(!executable('/bin/bash') || !onPath('ps'))(
  'runChecks in a guest such as a Mac (bash as sh, no setsid, BSD stat)',
  () => {
    it('does the same', async () => {
      const bin = path.join(home, 'bin');
      mkdirSync(bin);
      for (const tool of ['bash', 'sh', 'cat', 'head', 'wc', 'tr', 'find', 'sleep', 'readlink', 'mktemp', 'rm', 'id']) {
        symlinkSync(
          execFileSync('sh', ['-c', `command -v ${tool}`])
            .toString()
            .trim(),
          path.join(bin, tool),
        );
      }
      const hex = 'hex=$(/usr/bin/stat -L -c %f -- "$5") || exit 1\nprintf "%o me us\\n" "0x$hex"';
      writeFileSync(
        path.join(bin, 'stat'),
        `#!/bin/sh\n[ "$1 $2 $3 $4" = "-L -f %p %Su %Sg --" ] || exit 1\n${hex}\n`,
        {
          mode: 0o755,
        },
      );
      const { results, problem: trouble } = await run(
        [
          command('sleep 456789 & sleep 456789', { timeoutMs: 1000 }),
          command('trap "" TERM; while :; do sleep 1; done', { timeoutMs: 1000 }),
          command('echo fine; exit 3', { exit: [3], stdout: [contains('fine')] }),
          file('~/.zshrc', { mode: '0600' }),
          file('~/none'),
        ],
        createLocalGuest({ sh: '/bin/bash --posix', env: { HOME: home, SHELL: '/bin/bash', PATH: bin } }),
      );
      expect(trouble).toBeUndefined();
      expect(results.map(brief)).toEqual([
        ['failed', 'exit 0', 'no end within 1 s'],
        ['failed', 'exit 0', 'no end within 1 s'],
        ['passed', undefined, undefined],
        ['failed', 'mode 0600', '0644'],
        ['failed', '~/none to exist', 'nothing there'],
      ]);
      const left = execFileSync('ps', ['-A', '-o', 'args=']).toString();
      expect(left.split('\n').filter((line) => line === 'sleep 456789')).toEqual([]);
    }, 30_000);
  },
);

describe('runChecks', () => {
  it('shows no secret', async () => {
    const { results } = await run(
      [command('echo "$TOKEN"; exit 1', { stdout: [contains('other')] })],
      localGuest('/bin/sh'),
      { TOKEN: 'hunter2' },
    );
    expect(JSON.stringify(results)).not.toContain('hunter2');
    expect(results[0]?.actual).toContain('***');
    expect(checksScript([command('true')], { env: {}, secrets: { TOKEN: 'hunter2' }, nonce }).command).not.toContain(
      'hunter2',
    );
  });

  it('reports what is left when the guest dies midway', async () => {
    const dying = localGuest('/bin/sh');
    const guest: Guest = {
      ...dying,
      exec: async (line, options) => {
        let lost = false;
        await dying.exec(line, {
          ...options,
          onOutput: (stream, chunk) => {
            const at = chunk.indexOf(`${nonce} 1 `);
            if (!lost) void options.onOutput?.(stream, at < 0 ? chunk : chunk.subarray(0, at + 3));
            lost ||= at >= 0;
          },
        });
        throw new ProblemError(problem('guest/lost', 'the connection to the guest was lost'));
      },
    };
    const { results, problem: trouble } = await run([command('true'), command('true'), file('~/.zshrc')], guest);
    expect(results.map((result) => [result.status, result.problem?.code])).toEqual([
      ['passed', undefined],
      ['skipped', 'guest/lost'],
      ['skipped', 'guest/lost'],
    ]);
    expect(trouble?.summary).toBe('the connection to the guest was lost');
  });

  it('believes nothing of a garbled answer', async () => {
    const guest = localGuest('/bin/sh', (chunk) =>
      Buffer.from(chunk.toString('latin1').replaceAll(`${nonce} 1 exit`, `${nonce} 1  exit`), 'latin1'),
    );
    const { results, problem: trouble } = await run([command('true'), command('true')], guest);
    expect(results.map((result) => result.status)).toEqual(['passed', 'skipped']);
    expect(trouble).toMatchObject({ code: 'guest/lost', detail: 'its answer holds something that is not a record' });
  });

  it('says why when the script cannot even begin', async () => {
    const { results, problem: trouble } = await run([command('true')], localGuest('/bin/false'));
    expect(results[0]?.status).toBe('skipped');
    expect(trouble?.detail).toBe('the script of the checks ended with 1');
  });

  it.skipIf(!onPath('shellcheck'))('is a script that shellcheck has nothing against (skipped without it)', () => {
    const checks = [command("echo 'it'"), file('~/x', { contains: [contains('y')] })];
    for (const { stdin } of [
      checksScript(checks, { env: { A: 'b' }, secrets: {}, nonce }),
      stepScript({ run: 'x', env: { A: 'b' }, secrets: {} }),
      stepScript({ run: 'x', env: { A: 'b' }, secrets: {}, user: 'bob', cwd: '~/x' }),
      stepScript({ run: 'x', env: { A: 'b' }, secrets: {}, sudo: true, shell: 'fish' }),
    ]) {
      // A script within a script is text in single quotes, and meant so.
      const found = spawnSync('shellcheck', ['-s', 'sh', '-e', 'SC2016,SC1003', '-'], { input: stdin });
      expect(found.stdout.toString()).toBe('');
    }
  });
});

describe('createRecordReader', () => {
  it('reads the same whatever the chunks are', async () => {
    const checks = [command('printf "a\\nb"; echo c >&2'), file('~/good', { contains: [contains('x')] })];
    const ran = await runScript(checksScript(checks, { env: {}, secrets: {}, nonce }), {
      HOME: home,
      SHELL: '/bin/sh',
      TMPDIR: path.join(home, 'tmp'),
    });
    const whole = Buffer.concat([Buffer.from(`motd ${nonce.slice(0, 9)}\n`), ran.stdout]);
    const readIn = (cuts: readonly number[]) => {
      const seen: Observation[] = [];
      let ends = 0;
      const observer = createObserver(checks, {
        begin: () => undefined,
        done: (_index, observation) => seen.push(observation),
        end: () => (ends += 1),
      });
      const reader = createRecordReader(nonce, observer);
      const points = [0, ...cuts.map((cut) => cut % whole.length).sort((a, b) => a - b), whole.length];
      for (const [index, point] of points.slice(1).entries()) reader.push(whole.subarray(points[index], point));
      return { seen, ends };
    };
    const expected = readIn([]);
    expect(expected.ends).toBe(1);
    expect(expected.seen).toHaveLength(2);
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { maxLength: 40 }), (cuts) => {
        expect(readIn(cuts)).toEqual(expected);
      }),
    );
    expect(readIn(Array.from(whole, (_byte, index) => index))).toEqual(expected);
  });

  it('never takes a cut answer for a whole one', async () => {
    const ran = await runScript(checksScript([command('true')], { env: {}, secrets: {}, nonce }), {
      HOME: home,
      SHELL: '/bin/sh',
    });
    fc.assert(
      fc.property(fc.nat(ran.stdout.length - 1), (length) => {
        let ends = 0;
        const observer = createObserver([command('true')], {
          begin: () => undefined,
          done: () => undefined,
          end: () => (ends += 1),
        });
        createRecordReader(nonce, observer).push(ran.stdout.subarray(0, length));
        expect(ends).toBe(0);
      }),
    );
  });
});

describe('evaluate', () => {
  it('fails what no regular expression can be made of', () => {
    const seen: Observation = {
      kind: 'file',
      home: '/h',
      is: 'file',
      mode: '0644',
      content: { text: 'a', cut: false },
    };
    const result = evaluate(file('x', { contains: [regexp('(')] }), seen, {
      seconds: 1,
      home: '/h',
      mask: (text) => text,
    });
    expect(brief(result)).toEqual(['failed', 'content matching /(/', 'no regular expression that can be read']);
  });

  it('does not let a regular expression see an endless text', () => {
    const seen: Observation = {
      kind: 'file',
      home: '/h',
      is: 'file',
      mode: '0644',
      content: { text: `${'a'.repeat(300 * 1024)}b`, cut: false },
    };
    const result = evaluate(file('x', { contains: [regexp('b')] }), seen, {
      seconds: 1,
      home: '/h',
      mask: (text) => text,
    });
    expect(result.status).toBe('failed');
  });
});
