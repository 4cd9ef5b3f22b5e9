/** Steps that copy, with real shells and tar: what lands where, and what comes back. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyKey } from '../../src/model/content.ts';
import type { CopyStep } from '../../src/model/step.ts';
import { runCopy } from '../../src/run/copy.ts';
import { createCollectSink } from '../../src/system/collect-sink.ts';
import { copyState } from '../../src/system/copy-state.ts';
import { pack } from '../../src/system/workspace-pack.ts';
import { createHandClock } from '../support/clock.ts';
import { span } from '../support/desired.ts';
import { createMac } from '../support/mac.ts';
import { createRig } from '../support/tools.ts';
import { createLocalGuest } from './support/local-guest.ts';
import { problemOf } from './support/problem.ts';
import { distinct, executable } from './support/shells.ts';

const never = new AbortController().signal;
let root: string;
let host: string;
let home: string;
beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'tp-copy-')));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  host = mkdtempSync(path.join(root, 'host-'));
  home = mkdtempSync(path.join(root, "home it's-"));
});

const put = (name: string, mode = 0o644) => {
  mkdirSync(path.dirname(path.join(host, name)), { recursive: true });
  writeFileSync(path.join(host, name), name);
  chmodSync(path.join(host, name), mode);
};
const step = (from: string, to: string, direction: CopyStep['direction'] = 'to-guest'): CopyStep => ({
  kind: 'copy',
  name: `copy ${from}`,
  direction,
  from: direction === 'to-guest' ? path.join(host, from) : from,
  to,
  shown: from,
  timeoutMs: 60_000,
  where: span(),
});
const copy = async (one: CopyStep, sh = '/bin/sh', via?: string) => {
  const rig = createRig({ mac: createMac(), clock: createHandClock() });
  const state = one.direction === 'to-guest' ? await copyState(one.from, one.shown) : undefined;
  const tools = {
    ...rig.tools,
    pack,
    workspaces: new Map(state === undefined ? [] : [[copyKey(one), state]]),
    files: { ...rig.tools.files, sink: (folder: string) => createCollectSink(path.join(root, 'run', folder)) },
  };
  const local = createLocalGuest({ sh, env: { HOME: home } });
  // The shell of the account gets the line as its argument, as from sshd.
  const guest: typeof local =
    via === undefined
      ? local
      : { ...local, exec: (line, options) => local.exec(`exec ${via} -c '${line.replaceAll("'", "'\\''")}'`, options) };
  const request = { guest, folder: path.basename(home) };
  return runCopy(one, request, rig.lane(), tools, never);
};
const there = (name: string) => path.join(home, name);
const artifacts = () => path.join(root, 'run', path.basename(home), 'artifacts');

describe.each([
  ...distinct(['/bin/dash', '/bin/bash', '/bin/sh', '/bin/zsh']).map((sh) => [sh, undefined] as const),
  ...['/usr/bin/fish', '/usr/bin/tcsh'].filter(executable).map((via) => ['/bin/sh', via] as const),
])('a file, with %s (login shell: %s)', (sh, via) => {
  it.each([
    ['~/new', 'new'],
    ['~/made/for it/new\nname é', 'made/for it/new\nname é'],
    ["~/it's `id` $HOME \\ !", "it's `id` $HOME \\ !"],
    ['~/folder/', 'folder/a file'],
    ['~/there', 'there/a file'],
    ['relative', 'relative'],
    ['~/over', 'over'],
    ['~/link', 'link'],
  ])('goes to %j with its mode, whole', async (to, lands) => {
    put('a file', 0o640);
    mkdirSync(there('there'));
    writeFileSync(there('over'), 'old and longer');
    writeFileSync(there('target'), 'not touched');
    symlinkSync('target', there('link'));
    expect(await copy(step('a file', to), sh, via)).toMatchObject({ status: 'passed', tail: [`1 file to ${to}`] });
    expect(readFileSync(there(lands), 'utf8')).toBe('a file');
    expect(lstatSync(there(lands)).mode & 0o777).toBe(0o640);
    expect(lstatSync(there(lands)).isFile()).toBe(true);
    expect(readFileSync(there('target'), 'utf8')).toBe('not touched');
    expect(readdirSync(path.dirname(there(lands))).filter((name) => name.startsWith('.tartplan'))).toEqual([]);
  });
});

describe('a folder', () => {
  it('goes with all that is in it: modes, links, empty folders, what git would not take', async () => {
    put('src/-x', 0o755);
    put('src/.git/config');
    put('src/sub/new\nline', 0o600);
    mkdirSync(path.join(host, 'src/empty'));
    symlinkSync('-x', path.join(host, 'src/link'));
    expect(await copy(step('src', '~/to here'))).toMatchObject({ status: 'passed', tail: ['4 files to ~/to here'] });
    expect(readdirSync(there('to here'), { recursive: true }).sort()).toEqual(
      ['-x', '.git', '.git/config', 'empty', 'link', 'sub', 'sub/new\nline'].sort(),
    );
    expect(lstatSync(there('to here/-x')).mode & 0o777).toBe(0o755);
    expect(lstatSync(there('to here/sub/new\nline')).mode & 0o777).toBe(0o600);
    expect(readlinkSync(there('to here/link'))).toBe('-x');
  });

  it('is what a link to it stands for', async () => {
    put('real/a');
    symlinkSync('real', path.join(host, 'link'));
    symlinkSync('real/a', path.join(host, 'file-link'));
    await copy(step('link', '~/x'));
    await copy(step('file-link', '~/y'));
    expect(readFileSync(there('x/a'), 'utf8')).toBe('real/a');
    expect(lstatSync(there('y')).isFile()).toBe(true);
  });
});

describe('a copy that fails', () => {
  it('says that the place cannot be written, in the words of the guest', async () => {
    put('a');
    writeFileSync(there('file'), 'x');
    const result = await copy(step('a', '~/file/a'));
    expect(result).toMatchObject({ status: 'failed', problem: { code: 'step/failed' } });
    expect(result.tail.join('\n')).toMatch(/file/);
  });

  it('is told before anything is made when there is nothing to copy', async () => {
    expect(await problemOf(copyState(path.join(host, 'none'), './none'))).toMatchObject({
      code: 'host/copy',
      summary: 'there is no ./none to copy into the guest',
    });
    expect(await problemOf(copyState('/dev/null', '/dev/null'))).toMatchObject({ code: 'host/copy' });
  });
});

describe('from the guest', () => {
  it('files arrive below the folder of the artifacts that is named', async () => {
    mkdirSync(there('logs'));
    for (const name of ['logs/a.log', 'logs/b.log', 'logs/c']) writeFileSync(there(name), name);
    expect(await copy(step('~/logs/*.log', 'before/setup', 'from-guest'))).toMatchObject({
      status: 'passed',
      tail: ['2 files, 20 B'],
    });
    expect(await copy(step('~/logs/c', '', 'from-guest'))).toMatchObject({ status: 'passed' });
    expect(readdirSync(artifacts(), { recursive: true }).sort()).toEqual(
      [
        'before',
        'before/setup',
        'before/setup/logs',
        'before/setup/logs/a.log',
        'before/setup/logs/b.log',
        'logs',
        'logs/c',
      ].sort(),
    );
  });

  it('what is missing is a failure', async () => {
    for (const from of ['~/none', '~/none/*'])
      expect(await copy(step(from, '', 'from-guest'))).toMatchObject({
        status: 'failed',
        problem: { summary: `step "copy ${from}" found no file at ${from}` },
      });
  });
});
