import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ProblemError } from '../../../src/model/problem.ts';
import type { Guest } from '../../../src/ports/guest.ts';
import { changesSince } from '../../../src/run/manifest-changes.ts';
import { takeManifest } from '../../../src/run/manifest-take.ts';
import { verdict } from '../../../src/run/unchanged.ts';
import { bundled } from '../../support/bundled.ts';
import { createHandClock } from '../../support/clock.ts';
import { span } from '../../support/desired.ts';
import { onPath } from '../../support/programs.ts';

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'tartplan-changes-'));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const one of folders.splice(0)) rmSync(one, { recursive: true, force: true });
});

/** A guest whose home is a folder of this host. */
const guestIn = (home: string, path = process.env.PATH): Guest => ({
  via: 'sh',
  exec: (command, options) =>
    new Promise((resolve, reject) => {
      const child = spawn('/bin/sh', ['-c', command], { env: { PATH: path, HOME: home } });
      child.stdout.on('data', (chunk: Buffer) => {
        try {
          options.onOutput?.('stdout', chunk);
        } catch (error) {
          reject(error);
        }
      });
      child.once('error', reject);
      child.once('close', (code) => resolve({ exit: code ?? 1 }));
      child.stdin.end(typeof options.stdin === 'string' ? options.stdin : '');
    }),
  close: async () => undefined,
});

const never = new AbortController().signal;
const clock = createHandClock();
const request = (guest: Guest, copies = true) => ({ guest, roots: [{ path: '~' }], ignore: [], copies });

const changes = async (
  home: string,
  work: () => void,
  secrets: Readonly<Record<string, string>> = {},
  path = process.env.PATH,
) => {
  const guest = guestIn(home, path);
  const tools = { clock, secrets: new Map(Object.entries(secrets)) };
  const before = await takeManifest(request(guest), tools, never);
  expect(existsSync(before.copies)).toBe(true);
  work();
  const found = await changesSince(before, { ...request(guest, false), left: [] }, tools, never);
  expect(existsSync(before.copies)).toBe(false);
  return found;
};

describe('changesSince', () => {
  const bsd = (): string => {
    const bin = folder();
    symlinkSync('/usr/bin/bsdtar', join(bin, 'tar'));
    return `${bin}:${process.env.PATH}`;
  };
  for (const [tar, path, there] of [
    ['GNU', () => process.env.PATH, true],
    ['macOS', bsd, onPath('bsdtar')],
  ] as const)
    it.skipIf(!there)(`has diffs of texts that changed, with the tar of ${tar} (skipped without it)`, async () => {
      const home = folder();
      const write = (name: string, text: string): void => writeFileSync(join(home, name), text);
      mkdirSync(join(home, "deep/a/b/c/d 'e'"), { recursive: true });
      const names = [
        '.zshrc',
        "deep/a/b/c/d 'e'/$(x).conf",
        'w[1]*?.conf',
        'back\\slash',
        '-dash',
        'new\nline',
        'wx.conf',
      ];
      for (const name of names) write(name, 'a\n');
      write('binary', 'a\0b');
      const { all, count } = await changes(
        home,
        () => {
          for (const name of names) write(name, `${name.length}\n`);
          write('binary', 'a\0c');
          write('new', 'new\n');
        },
        {},
        path(),
      );
      expect(count).toBe(names.length + 2);
      expect(all.flatMap(({ name, diff }) => (diff === undefined ? [name] : []))).toEqual(['~/binary', '~/new']);
      expect(all.find(({ name }) => name === '~/w[1]*?.conf')?.diff).toEqual(['@@ -1 +1 @@', '-a', '+11']);
      expect(all.find(({ name }) => name === '~/wx.conf')?.diff).toEqual(['@@ -1 +1 @@', '-a', '+7']);
    });

  it('shows nothing of what only its owner may read, and follows no link', async () => {
    const home = folder();
    writeFileSync(join(home, 'key'), 'private\n', { mode: 0o600 });
    writeFileSync(join(home, 'closed'), 'private\n');
    writeFileSync(join(home, 'moved'), 'text\n');
    const { all } = await changes(home, () => {
      writeFileSync(join(home, 'key'), 'secret\n');
      writeFileSync(join(home, 'closed'), 'secret\n');
      chmodSync(join(home, 'closed'), 0o600);
      rmSync(join(home, 'moved'));
      symlinkSync('/etc/passwd', join(home, 'moved'));
    });
    expect(all.map(({ name, diff }) => [name, diff])).toEqual([
      ['~/closed', undefined],
      ['~/key', undefined],
      ['~/moved', undefined],
    ]);
  });

  it('masks secrets and takes out what a terminal would obey, in names, targets and diffs', async () => {
    const home = folder();
    writeFileSync(join(home, 'rc'), 'a\n');
    const { all } = await changes(
      home,
      () => {
        writeFileSync(join(home, 'rc'), 'a\n\u001b[2Jtoken=hunter22hunter\n::error::forged\n');
        symlinkSync('/x/hunter22hunter\u001b[1m', join(home, 'link'));
        writeFileSync(join(home, 'hunter22hunter\nlines\u001b[31m'), '');
      },
      { TOKEN: 'hunter22hunter' },
    );
    const text = JSON.stringify(all);
    expect(text).not.toContain('hunter');
    expect(text).not.toContain('\\u001b');
    expect(all.find(({ name }) => name === '~/rc')?.diff).toEqual([
      '@@ -1 +1,3 @@',
      ' a',
      '+token=***',
      '+::error::forged',
    ]);
    expect(all.find(({ name }) => name.includes('lines'))?.name).toBe('~/***\\nlines\\u{1b}[31m');
    expect(all.find(({ name }) => name === '~/link')?.after).toBe('link to /x/***\\u{1b}[1m');
  });

  it('is bounded, and counts what it does not tell', async () => {
    const home = folder();
    const { all, count } = await changes(home, () => {
      for (let index = 0; index < 700; index++) writeFileSync(join(home, `f${index}`), 'x');
    });
    expect(all).toHaveLength(500);
    expect(count).toBe(700);
    const about = {
      name: 'x',
      kind: 'idempotent',
      severity: 'error',
      seconds: 1,
      words: 'it changed',
      hint: 'h',
    } as const;
    const { actual, problem } = verdict(all, count, { ...about, where: span() });
    expect(actual).toBe('700 changes: ~/f0, ~/f1, ~/f10 and 697 more');
    expect((problem?.detail ?? '').split('\n')).toHaveLength(101);
    const long = await changes(home, () => writeFileSync(join(home, 'f1'), 'line\n'.repeat(5_000)));
    expect(JSON.stringify(long.all).length).toBeLessThan(20_000);
  });

  it('goes without diffs when the copies are gone, and overlooks what it is told to', async () => {
    const home = folder();
    writeFileSync(join(home, 'a'), 'a\n');
    const guest = guestIn(home);
    const tools = { clock, secrets: new Map<string, string>() };
    const before = await takeManifest(request(guest), tools, never);
    rmSync(before.copies, { recursive: true });
    writeFileSync(join(home, 'a'), 'b\n');
    writeFileSync(join(home, 'noise'), 'b\n');
    const { all } = await changesSince(before, { ...request(guest, false), left: ['noise'] }, tools, never);
    expect(all).toMatchObject([{ kind: 'changed', name: '~/a' }]);
    expect(all[0]?.diff).toBeUndefined();
  });
});

describe('takeManifest', () => {
  it.each([
    ['nothing', '', 'no end'],
    ['something else', 'hello\n', 'no end'],
  ])('says when a guest tells %s', async (_, said, detail) => {
    const guest: Guest = {
      via: 'x',
      exec: async (_command, { onOutput }) => {
        await onOutput?.('stdout', Buffer.from(said));
        return { exit: 0 };
      },
      close: async () => undefined,
    };
    const failure = takeManifest(request(guest), { clock }, never);
    await expect(failure).rejects.toBeInstanceOf(ProblemError);
    await expect(failure).rejects.toMatchObject({
      problems: [{ code: 'guest/manifest', detail: `its answer holds ${detail}` }],
    });
  });

  it('of a hundred thousand files, twice, fits into a heap of 160 MB', { timeout: 60_000 }, async () => {
    const program = await bundled('many-entries.ts', folder());
    const ran = spawnSync(process.execPath, ['--max-old-space-size=160', program, '100000']);
    expect([ran.status, ran.stdout.toString(), ran.stderr.toString()]).toEqual([0, '1\n', '']);
  });
});
