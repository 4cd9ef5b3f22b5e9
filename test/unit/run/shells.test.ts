/** Fresh shells: real ones start in a home with real rc files, and say what those print and how long they take. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandCheck, ShellStart, ShellStartCheck } from '../../../src/model/check.ts';
import { runChecks } from '../../../src/run/check.ts';
import { judgeStart } from '../../../src/run/shell-judge.ts';
import { createLocalGuest } from '../../guests/support/local-guest.ts';
import { createHandClock } from '../../support/clock.ts';
import { onPath } from '../../support/programs.ts';

const where = { file: { path: 'tartfile.yaml', text: '' }, start: 0, end: 0 };
const shell = (name: string): ShellStart => {
  const [program = '', ...how] = name.split('-');
  return { name, program, options: how.map((one) => (one === 'login' ? '-l' : '-i')) };
};
const common = { not: false, eventuallyMs: 0, timeoutMs: 30_000, where };
const fresh = (name: string, more: Partial<ShellStartCheck> = {}): ShellStartCheck => ({
  ...common,
  kind: 'shell',
  name: `fresh ${name}`,
  shell: shell(name),
  stderr: [],
  ...more,
});
const command = (run: string, name: string): CommandCheck => ({
  ...common,
  kind: 'command',
  name: run,
  run,
  exit: [0],
  stdout: [{ kind: 'contains', text: 'read' }],
  stderr: [],
  shell: shell(name),
});

let home: string;
beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'tp-shells-')));
  writeFileSync(join(home, '.profile'), 'FROM=profile; export FROM\n');
  writeFileSync(join(home, '.bashrc'), 'export FROM=bashrc\nno-such-program --init\n');
  writeFileSync(join(home, '.zprofile'), 'export FROM=zprofile\n');
  writeFileSync(join(home, '.zshrc'), 'export FROM=zshrc\necho "warning: old plugin" >&2\n');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const look = (...checks: readonly (ShellStartCheck | CommandCheck)[]) => lookWith({}, ...checks);

const lookWith = async (env: Record<string, string>, ...checks: readonly (ShellStartCheck | CommandCheck)[]) => {
  const { results } = await runChecks(
    createLocalGuest({ sh: '/bin/sh', env: { HOME: home, SHELL: '/bin/sh', ...env } }),
    checks,
    {
      env: {},
      secrets: {},
      nonce: crypto.randomUUID(),
      clock: createHandClock(),
      signal: new AbortController().signal,
      mask: (text) => text,
      onResult: () => undefined,
    },
  );
  return results.map(({ status, actual }) => (actual === undefined ? status : `${status}: ${actual}`));
};

describe('a fresh shell', () => {
  it.skipIf(!onPath('bash'))(
    'of bash says what its rc files print, and not what it says of a missing terminal',
    async () => {
      const [login, interactive] = await look(fresh('bash-login'), fresh('bash-interactive'));
      expect(login).toBe('passed');
      expect(interactive).toMatch(/^failed: ".*no-such-program: command not found"$/);
    },
  );

  it.skipIf(!onPath('zsh'))('of zsh, too', async () => {
    expect(
      await look(
        fresh('zsh-login'),
        fresh('zsh-login-interactive'),
        fresh('zsh-interactive', { stderr: 'allow' }),
        fresh('zsh-interactive', { stderr: [{ kind: 'contains', text: 'old plugin' }] }),
      ),
    ).toEqual(['passed', 'failed: "warning: old plugin"', 'passed', 'passed']);
  });

  it('of sh is quiet', async () => expect(await look(fresh('sh'), fresh('sh-login'))).toEqual(['passed', 'passed']));

  it('that is not there is no pass', async () => {
    expect(await look(fresh('ksh99'))).toEqual(['failed: ksh99 is not there']);
  });

  it.skipIf(!onPath('perl'))('is measured', async () => {
    const [fast, slow] = await look(fresh('sh', { budgetMs: 25_000 }), fresh('sh', { budgetMs: 0 }));
    expect(fast).toBe('passed');
    expect(slow).toMatch(/^failed: \d+ ms, the best of 3$|^passed$/);
  });

  it.skipIf(!onPath('perl'))('is not blamed for what perl says of a locale that is not there', async () => {
    expect(await lookWith({ LANG: 'nowhere' }, fresh('sh', { budgetMs: 25_000 }))).toEqual(['passed']);
  });

  it.skipIf(!onPath('zsh') || !onPath('bash'))('runs checks with what its own files set', async () => {
    const ask = 'echo "read $FROM"';
    const results = await look(
      { ...command(ask, 'zsh-login'), stdout: [{ kind: 'contains', text: 'read zprofile' }] },
      { ...command(ask, 'zsh-interactive'), stdout: [{ kind: 'contains', text: 'read zshrc' }] },
      { ...command(ask, 'bash-login'), stdout: [{ kind: 'contains', text: 'read profile' }] },
      { ...command(ask, 'bash-interactive'), stdout: [{ kind: 'contains', text: 'read bashrc' }] },
    );
    expect(results).toEqual(['passed', 'passed', 'passed', 'passed']);
  });
});

describe('the judge', () => {
  const seen = (stdout: string, stderr = '') => ({
    kind: 'command' as const,
    exit: 0,
    stdout: { text: stdout, cut: false },
    stderr: { text: stderr, cut: false },
  });
  const misses = (check: ShellStartCheck, stdout: string, stderr?: string) =>
    judgeStart(check, seen(stdout, stderr), (text) => text.replaceAll('s3cret', '***'));

  it('believes the last line, which is not the profile’s', () => {
    const check = fresh('sh', { budgetMs: 100 });
    expect(misses(check, 'tartplan:shell 0 1\nmotd\ntartplan:shell 0 250\n')).toEqual({
      misses: [{ expected: 'a fresh sh to start within 100 ms', actual: '250 ms, the best of 3' }],
    });
  });

  it('takes a start that failed, and one that nobody measured, for none', () => {
    expect(misses(fresh('sh'), '\ntartplan:shell 3 -\n')).toMatchObject({ misses: [{ actual: 'exit 3' }] });
    expect(misses(fresh('sh', { budgetMs: 1 }), '\ntartplan:shell 0 -\n')).toMatchObject({ misses: [{}] });
    expect(misses(fresh('sh'), '')).toHaveProperty('unknown');
  });

  it('shows some lines, without secrets', () => {
    expect(misses(fresh('sh'), 'tartplan:shell 0 -\n', 's3cret\n'.repeat(9))).toMatchObject({
      misses: [{ actual: '"***", "***", "***", "***", "***" and 4 more lines' }],
    });
  });
});
