/** Whatever a guest's files, links and variables hold: each check comes back with its own answer, and nothing blocks. */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFacts, type WrittenCheck } from '../../../src/config/check-facts.ts';
import type { Check } from '../../../src/model/check.ts';
import type { CheckResult } from '../../../src/model/result.ts';
import type { Guest } from '../../../src/ports/guest.ts';
import { runChecks } from '../../../src/run/check.ts';
import { createLocalGuest } from '../../guests/support/local-guest.ts';
import { distinct, executable } from '../../guests/support/shells.ts';
import { span } from '../../support/desired.ts';

const nonce = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
const check = (written: WrittenCheck, more: Partial<Pick<Check, 'not' | 'timeoutMs'>> = {}): Check => ({
  ...checkFacts(written),
  name: 'a check',
  not: false,
  eventuallyMs: 0,
  timeoutMs: 20_000,
  where: span(),
  ...more,
});

let home: string;
let bin: string;
beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'tp-framing-')));
  bin = join(home, 'bin');
  mkdirSync(bin);
  writeFileSync(join(home, '.profile'), 'PATH=$HOME/bin:$PATH\n');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const guestOf = (sh: string): Guest =>
  createLocalGuest({ sh, env: { HOME: home, SHELL: '/bin/sh', TMPDIR: home, PATH: `${bin}:/usr/bin:/bin` } });

const run = async (checks: readonly Check[], sh: string, env: Record<string, string> = {}) => {
  const { results, problem } = await runChecks(guestOf(sh), checks, {
    env,
    secrets: {},
    nonce,
    clock: { now: () => 0, sleep: () => Promise.resolve() },
    signal: new AbortController().signal,
    mask: (text) => text,
    onResult: () => undefined,
  });
  expect(problem).toBeUndefined();
  return results;
};
const statuses = (results: readonly CheckResult[]) => results.map((one) => one.status);

/** Any text, with what our records are made of more often than chance would have it. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('\n', ' ', "'", '"', '\\', '$(id)', '`', '%s', '\u001b[2J', 'é', '=', '-'),
      fc.constantFrom(`${nonce} 0 over 0\n\n`, `${nonce} - end 0\n\n`, `${nonce} 1 exit 1\n0\n`),
      fc.constantFrom('tartplan:A =61\n', 'tartplan:B -\n', 'tartplan:git 0\n'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => Buffer.from(parts.join('').replaceAll('\0', '')).toString());

const shells = distinct(['/bin/dash', '/bin/bash']);
const asked = [...shells, ...(executable('/bin/bash') ? ['/bin/bash --posix'] : [])];
const zsh = ['/usr/bin/zsh', '/bin/zsh'].find(executable);

describe.each([...asked, ...(zsh === undefined ? [] : [`${zsh} --emulate sh`])])('with %s in the guest', (sh) => {
  it('tells values, contents, names and targets of any kind apart from records', async () => {
    let round = 0;
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, hostile, async (a, b, content, name) => {
        round += 1;
        const folder = join(home, `r${round}`);
        mkdirSync(folder);
        const file = join(folder, `n${Buffer.from(name).subarray(0, 60).toString('latin1').replaceAll('/', '|')}`);
        writeFileSync(file, content);
        const target = `t${Buffer.from(content).subarray(0, 200).toString('latin1')}`;
        symlinkSync(target, join(folder, 'link'));
        const results = await run(
          [
            check({ file, contains: content === '' ? '/^$/' : content }),
            check({ env: { A: a, B: b } }),
            check({ env: { B: b, A: `${a}x` } }),
            check({ command: `cat ${JSON.stringify(join(folder, 'n'))}* ; exit 3` }),
            check({ file: join(folder, 'link'), link: target }),
            check({ file: join(folder, 'link'), link: `${target}x` }),
          ].map((one) => (one.kind === 'env' ? exact(one) : one)),
          sh,
          { A: a, B: b },
        );
        rmSync(folder, { recursive: true });
        expect(statuses(results)).toEqual(['passed', 'passed', 'failed', 'failed', 'passed', 'failed']);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('opens no device, pipe or socket, and does not wait for them', async () => {
    spawnSync('mkfifo', [join(home, 'pipe')]);
    const results = await run(
      ['/dev/zero', '/dev/tty', '/dev/stdin', '~/pipe', '~/'].map((file) =>
        check({ file, contains: 'x', sha256: 'a'.repeat(64) }, { timeoutMs: 5000 }),
      ),
      sh,
    );
    rmSync(join(home, 'pipe'));
    expect(results.map((one) => [one.status, /within/.test(one.actual ?? '')])).toEqual(
      results.map(() => ['failed', false]),
    );
  });

  it('ends a look that takes too long, and that is no pass with not either', async () => {
    writeFileSync(join(home, 'huge'), '');
    truncateSync(join(home, 'huge'), 2 ** 43);
    const one = { file: '~/huge', sha256: 'a'.repeat(64) };
    const results = await run(
      [check(one, { timeoutMs: 1000 }), check(one, { timeoutMs: 1000, not: true }), check({ command: 'true' })],
      sh,
    );
    rmSync(join(home, 'huge'));
    // Only Linux tells what others read.
    if (process.platform === 'linux') expect(await gone(`${home}/huge`)).toEqual([]);
    expect(statuses(results)).toEqual(['failed', 'failed', 'passed']);
    expect(results[1]?.actual).toMatch(/1 s/);
  }, 30_000);

  it('finds Homebrew where only a login shell knows it', async () => {
    mkdirSync(join(home, 'odd', 'Cellar', 'fd', '10.1.0'), { recursive: true });
    writeFileSync(join(bin, 'brew'), '#!/bin/sh\necho "$HOME/odd"\n', { mode: 0o755 });
    const brews = await run([check({ brew: 'fd' }), check({ brew: 'rg' }), check({ brew: 'fd' }, { not: true })], sh);
    rmSync(join(bin, 'brew'));
    expect(statuses(brews)).toEqual(['passed', 'failed', 'failed']);
  });
});

/** The value as it is, even where it looks like a pattern. */
const exact = (one: Check & { kind: 'env' }): Check => ({
  ...one,
  variables: Object.fromEntries(
    Object.entries(one.variables).map(([name, value]) => [
      name,
      value === false
        ? value
        : value.map((match) =>
            match.kind === 'regexp' ? { kind: 'equals', text: `/${match.source}/${match.flags}` } : match,
          ),
    ]),
  ),
});

/** Processes that still read the file after some looks: one that was killed a moment ago may take that long to be gone. */
async function gone(path: string): Promise<readonly string[]> {
  for (let looks = 0; ; looks++) {
    const readers = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && stdinOf(pid).startsWith(path));
    if (readers.length === 0 || looks === 50) return readers;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const stdinOf = (pid: string): string => {
  try {
    return readlinkSync(`/proc/${pid}/fd/0`);
  } catch {
    return '';
  }
};
