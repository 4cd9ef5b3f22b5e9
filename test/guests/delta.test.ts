/** A machine's workspace that changes: what is sent, what goes, and what is the guest's own, with real shells and tar. */

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dial } from '../../src/guests/dial.ts';
import { createOpenSsh } from '../../src/guests/ssh.ts';
import type { Workspace } from '../../src/model/desired.ts';
import { ProblemError } from '../../src/model/problem.ts';
import { workspaceKey } from '../../src/model/workspace-key.ts';
import type { Guest } from '../../src/ports/guest.ts';
import { changes, recalled, type Sent, sendChanges } from '../../src/run/delta.ts';
import { prepareScript, recallScript, rememberScript } from '../../src/run/delta-script.ts';
import { pack } from '../../src/system/workspace-pack.ts';
import { readWorkspace } from '../../src/system/workspace-read.ts';
import { createHandClock } from '../support/clock.ts';
import { workspace } from '../support/desired.ts';
import { createMac } from '../support/mac.ts';
import { onPath } from '../support/programs.ts';
import { createRig } from '../support/tools.ts';
import { createLocalGuest } from './support/local-guest.ts';
import { distinct } from './support/shells.ts';
import { type Sshd, sshdPath, startSshd } from './support/sshd.ts';

const never = new AbortController().signal;
let root: string;
let host: string;
let home: string;
beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'tp-delta-')));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  host = mkdtempSync(path.join(root, 'host-'));
  home = mkdtempSync(path.join(root, "home it's-"));
});

const put = (name: string, text = name) => {
  mkdirSync(path.dirname(path.join(host, name)), { recursive: true });
  writeFileSync(path.join(host, name), text);
};
const there = (name = '') => path.join(home, "my files'", name);
const space = (more: Partial<Workspace> = {}) => workspace(host, { to: "~/my files'", ...more });
const counted = (guest: Guest): Guest & { trips: number } => {
  const made = {
    ...guest,
    trips: 0,
    exec: (line: string, options: Parameters<Guest['exec']>[1]) => {
      made.trips += 1;
      return guest.exec(line, options);
    },
  };
  return made;
};
const local = (sh = '/bin/sh', PATH = '/usr/bin:/bin') => createLocalGuest({ sh, env: { HOME: home, PATH } });
const send = async (guest: Guest, one = space(), broken = false): Promise<Sent | undefined> => {
  const state = await readWorkspace(one);
  const { tools } = createRig({ mac: createMac(), clock: createHandClock() });
  const fail = () => {
    throw new ProblemError([]);
  };
  const all = { ...tools, workspaces: new Map([[workspaceKey(one), state]]), pack: broken ? fail : pack };
  return sendChanges(one, guest, all, never);
};
const arrived = () => readdirSync(there(), { recursive: true }).sort();

describe.each(distinct(['/bin/dash', '/bin/bash', '/bin/sh', '/bin/zsh']))('in %s', (sh) => {
  it('sends all, then what changed, and takes away what is gone', async () => {
    const odd = ['new\nline', '-dash', "it's", '$(id)', 'é😀', 'back\\slash', '  blank ', '%s'];
    for (const name of [...odd, 'a', 'dir/b', 'dir/deep/c', 'other/d', 'becomes-folder']) put(name);
    put('run.sh');
    chmodSync(path.join(host, 'run.sh'), 0o755);
    symlinkSync('a', path.join(host, 'link'));
    const guest = counted(local(sh));
    expect(await send(guest)).toEqual({ sent: odd.length + 7, removed: 0 });
    expect(guest.trips).toBe(4);
    expect(await readWorkspace(workspace(there()))).toEqual(await readWorkspace(space()));
    writeFileSync(there('own'), 'mine');
    writeFileSync(there('other/own'), 'mine');
    guest.trips = 0;
    expect(await send(guest)).toEqual({ sent: 0, removed: 0 });
    expect(guest.trips).toBe(1);
    put('a', 'changed');
    for (const name of ['new\nline', '-dash', 'dir', 'other', 'becomes-folder'])
      rmSync(path.join(host, name), { recursive: true });
    put('becomes-folder/x');
    const second = await send(guest);
    expect(second?.removed).toBe(6);
    expect(readFileSync(there('a'), 'utf8')).toBe('changed');
    expect(
      arrived()
        .map(String)
        .filter((name) => !odd.includes(name)),
    ).toEqual(['a', 'becomes-folder', 'becomes-folder/x', 'link', 'other', 'other/own', 'own', 'run.sh'].sort());
    // The changed one, the new one, and the link, which has no sum.
    expect(second?.sent).toBe(3);
  });

  it('mends what was changed or removed in the guest', async () => {
    for (const name of ['a', 'b', 'c']) put(name);
    await send(local(sh));
    writeFileSync(there('a'), 'edited');
    rmSync(there('b'));
    expect(await send(local(sh))).toEqual({ sent: 2, removed: 0 });
    expect([readFileSync(there('a'), 'utf8'), readFileSync(there('b'), 'utf8')]).toEqual(['a', 'b']);
    rmSync(there(), { recursive: true });
    expect(await send(local(sh))).toEqual({ sent: 3, removed: 0 });
  });

  it('takes nothing away through a link that the guest put in the place of a folder', async () => {
    put('dir/a');
    put('keep');
    await send(local(sh));
    renameSync(there('dir'), path.join(home, 'elsewhere'));
    symlinkSync(path.join(home, 'elsewhere'), there('dir'));
    rmSync(path.join(host, 'dir'), { recursive: true });
    await send(local(sh));
    expect(readdirSync(path.join(home, 'elsewhere'))).toEqual(['a']);
    expect(lstatSync(there('dir')).isSymbolicLink()).toBe(true);
  });

  it('forgets nothing when a sending was cut off', async () => {
    put('a');
    await send(local(sh));
    put('b');
    await expect(send(local(sh), space(), true)).rejects.toThrow();
    // What may have arrived before the cut.
    writeFileSync(there('b'), 'half');
    rmSync(path.join(host, 'b'));
    expect(await send(local(sh))).toEqual({ sent: 1, removed: 1 });
    expect(arrived()).toEqual(['a']);
  });
});

it('keeps real modes and empty folders of everything, and lets empty folders go', async () => {
  put('private');
  chmodSync(path.join(host, 'private'), 0o600);
  mkdirSync(path.join(host, 'empty/deep'), { recursive: true });
  const all = space({ include: 'all' });
  await send(local(), all);
  expect(lstatSync(there('private')).mode & 0o777).toBe(0o600);
  expect(arrived()).toEqual(['empty', 'empty/deep', 'private']);
  chmodSync(path.join(host, 'private'), 0o640);
  rmSync(path.join(host, 'empty'), { recursive: true });
  expect(await send(local(), all)).toEqual({ sent: 1, removed: 0 });
  expect(lstatSync(there('private')).mode & 0o777).toBe(0o640);
  expect(arrived()).toEqual(['private']);
});

it('sends all where the guest can tell nothing', async () => {
  put('a');
  const bin = path.join(home, 'bin');
  mkdirSync(bin);
  for (const name of ['sh', 'cat', 'tar', 'mkdir', 'rm', 'mv', 'sort', 'comm', 'rmdir', 'xargs', 'gzip'])
    symlinkSync(
      execFileSync('/bin/sh', ['-c', `command -v ${name}`])
        .toString()
        .trim(),
      path.join(bin, name),
    );
  expect(await send(local('/bin/sh', bin))).toEqual({ sent: 1, removed: 0 });
  expect(await send(local('/bin/sh', bin))).toEqual({ sent: 1, removed: 0 });
});

describe.skipIf(!onPath('bsdtar') || !onPath('shasum'))('with tar and shasum of macOS (skipped without them)', () => {
  it('does the same', async () => {
    const bin = path.join(home, '.bin');
    mkdirSync(bin);
    for (const name of ['sh', 'cat', 'mkdir', 'rm', 'mv', 'sort', 'comm', 'rmdir', 'xargs', 'shasum'])
      symlinkSync(
        execFileSync('/bin/sh', ['-c', `command -v ${name}`])
          .toString()
          .trim(),
        path.join(bin, name),
      );
    symlinkSync(execFileSync('/bin/sh', ['-c', 'command -v bsdtar']).toString().trim(), path.join(bin, 'tar'));
    for (const name of ['a', 'b/c', 'new\nline']) put(name);
    symlinkSync('a', path.join(host, 'link'));
    const guest = local('/bin/sh', bin);
    expect(await send(guest)).toEqual({ sent: 4, removed: 0 });
    put('a', 'changed');
    rmSync(path.join(host, 'b'), { recursive: true });
    const second = await send(guest);
    expect(second?.removed).toBe(1);
    expect(readlinkSync(there('link'))).toBe('a');
    expect(readFileSync(there('a'), 'utf8')).toBe('changed');
    expect(existsSync(there('b'))).toBe(false);
  });
});

describe.skipIf(sshdPath === undefined)('over SSH (skipped where there is no sshd)', () => {
  let sshd: Sshd;
  let guest: Guest;
  beforeAll(async () => {
    sshd = await startSshd();
    guest = await createOpenSsh({ dial, readFile })('127.0.0.1', sshd.connect, never);
  });
  afterAll(async () => {
    await guest?.close();
    sshd?.stop();
  });

  it('three thousand files take as many round trips as one', async () => {
    for (let index = 0; index < 3000; index++) put(`dir ${index % 50}/file ${index}`, 'x'.repeat(index % 300));
    const one = workspace(host, { to: path.join(home, 'sent') });
    const over = counted(guest);
    expect(await send(over, one)).toEqual({ sent: 3000, removed: 0 });
    put('dir 1/file 1', 'changed');
    rmSync(path.join(host, 'dir 2'), { recursive: true });
    expect(await send(over, one)).toEqual({ sent: 1, removed: 60 });
    expect(over.trips).toBe(8);
    expect(await readWorkspace(workspace(path.join(home, 'sent')))).toEqual(await readWorkspace(one));
    expect(readdirSync(path.join(home, 'sent'))).toHaveLength(49);
  });
});

describe('what a guest remembers', () => {
  it('is compared and no more: nothing outside of the workspace is taken away, whatever it says', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('../x', '/etc/x', 'a/../../x', '.', '', 'a/b', 'N sums', 'N end', '\0', ' '),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const said = recalled(
          `N begin\0${words.map((one) => `? ${one}`).join('\0')}\0N sums\0${words.join('\n')}\0N end\0`,
          'N',
        );
        const { files, folders } = changes(said, new Map([['a/c', '100644:1']]));
        for (const name of [...files, ...folders]) expect(path.posix.join('/root', name)).toMatch(/^\/root\/./);
      }),
    );
  });

  it('is nothing when it is not whole', () => {
    expect(recalled('N begin\x080644:1 a\0N sums\0', 'N').values.size).toBe(0);
    expect(recalled('', 'N').values.size).toBe(0);
  });
});

it.skipIf(!onPath('shellcheck'))(
  'the scripts are ones that shellcheck has nothing against (skipped without it)',
  () => {
    for (const { stdin } of [
      recallScript("~/it's", 'nonce'),
      prepareScript('~/x', { files: ['a', 'b/c'], folders: ['b'] }, ['? a']),
      rememberScript('~/x', ['a', "it's"], ['100644:1 a']),
    ]) {
      const found = spawnSync('shellcheck', ['-s', 'sh', '-e', 'SC2016', '-'], { input: stdin });
      expect(found.stdout.toString()).toBe('');
    }
  },
);
