import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ProcessId } from '../../../src/model/observed.ts';
import { toProblem } from '../../../src/model/problem.ts';
import type { Ledger } from '../../../src/ports/ledger.ts';
import { createClock } from '../../../src/system/clock.ts';
import { createLedger, ledgerFolder } from '../../../src/system/ledger.ts';
import { thisProcess } from '../../../src/system/process-id.ts';
import { spawn } from '../../../src/system/spawn.ts';
import { bundled } from '../../support/bundled.ts';
import { entry } from '../../support/observed.ts';
import { createDice, createVictims, type Victims } from '../../support/victims.ts';

let programs: string;
let hammer: string;
let folder: string;
let self: ProcessId;
let ledger: Ledger;
let victims: Victims | undefined;

beforeAll(async () => {
  programs = mkdtempSync(join(tmpdir(), 'tp-programs-'));
  hammer = await bundled('hammer.ts', programs);
  self = await thisProcess();
});
afterAll(() => rmSync(programs, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tp-ledger-'));
  ledger = createLedger({ folder, clock: createClock(), self });
});
afterEach(async () => {
  await victims?.end();
  rmSync(folder, { recursive: true, force: true });
});

const dead: ProcessId = { pid: process.pid, startedAt: 'long ago' };
const file = (name: string, text: string): void => {
  mkdirSync(join(folder, 'vms'), { recursive: true });
  writeFileSync(join(folder, 'vms', name), text);
};

describe('the ledger', () => {
  it('is empty before anybody wrote', async () => {
    expect(await ledger.read()).toEqual([]);
    expect(await ledger.claims()).toEqual([]);
    await ledger.forget('nobody');
  });

  it('gives back what was written, whoever reads, and no more once it is forgotten', async () => {
    const whole = entry('dev', 'machine:dev', {
      digest: 'sha256:1',
      provisioned: 'x',
      stagedAs: 'dev-1',
      baseIdentity: 'y',
    });
    await ledger.write(whole);
    await ledger.write(entry('tahoe-base', 'base:tahoe'));
    const other = createLedger({ folder, clock: createClock(), self: dead });
    expect(await other.read()).toEqual([whole, entry('tahoe-base', 'base:tahoe')]);
    await other.write({ ...whole, state: 'kept' });
    await other.forget('tahoe-base');
    expect(await ledger.read()).toEqual([{ ...whole, state: 'kept' }]);
  });

  it('takes names as they are', async () => {
    const names = ['tahoe-xcode:26.2', '.hidden', 'a b', 'ü', '..', 'x.json', '%41'];
    for (const name of names) await ledger.write(entry(name, 'case:a@b'));
    expect((await ledger.read()).map((one) => one.vm).sort()).toEqual([...names].sort());
    for (const name of names) await ledger.forget(name);
    expect(readdirSync(join(folder, 'vms'))).toEqual([]);
    expect(readdirSync(folder)).toEqual(['vms']);
  });

  it.each([
    ['nothing', ''],
    ['half of it', JSON.stringify(entry('x', 'base:x')).slice(0, 80)],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['no VM', JSON.stringify({ ...entry('x', 'base:x'), vm: undefined })],
    ['a VM that is no name', JSON.stringify({ ...entry('x', 'base:x'), vm: 7 })],
    ['no process', JSON.stringify({ ...entry('x', 'base:x'), process: null })],
    ['a process without a number', JSON.stringify({ ...entry('x', 'base:x'), process: { pid: 'x' } })],
    ['what a later tartplan writes', JSON.stringify({ ...entry('x', 'base:x'), formatVersion: 2 })],
  ])('passes over a file with %s', async (_, text) => {
    await ledger.write(entry('good', 'base:good'));
    file('x.json', text);
    file('x.json.0123456789ab.tmp', JSON.stringify(entry('x', 'base:x')));
    mkdirSync(join(folder, 'vms', 'folder.json'));
    expect((await ledger.read()).map((one) => one.vm)).toEqual(['good']);
  });

  it('that cannot be read is an error, and not an empty one: our VMs would be strangers', async () => {
    writeFileSync(join(folder, 'vms'), 'a file where a folder should be');
    const found = await ledger.read().then(() => undefined, toProblem);
    expect(found).toMatchObject({
      code: 'host/ledger',
      summary: 'the ledger of VMs cannot be read or written',
      hint: 'Is there space on its disk, and is the folder yours? It is tartplan below XDG_STATE_HOME (~/.local/state).',
    });
    expect(found?.detail).toContain('ENOTDIR');
    expect(await ledger.write(entry('x', 'base:x')).then(() => undefined, toProblem)).toMatchObject({
      code: 'host/ledger',
    });
  });

  it('knows whether the process of an entry lives, whatever became of its number', async () => {
    expect(await ledger.alive(entry('x', 'base:x', { process: self }))).toBe(true);
    expect(await ledger.alive(entry('x', 'base:x', { process: dead }))).toBe(false);
    expect(await ledger.alive(entry('x', 'base:x', { process: { pid: 2 ** 22 + 1, startedAt: self.startedAt } }))).toBe(
      false,
    );
  });
});

describe('claims', () => {
  it('are seen by all, until they are given back', async () => {
    const other = createLedger({ folder, clock: createClock(), self });
    const claim = await ledger.claim('a', 'darwin');
    await other.claim('b', 'linux');
    expect(await other.claims()).toEqual([
      { vm: 'a', os: 'darwin' },
      { vm: 'b', os: 'linux' },
    ]);
    await claim.release();
    await claim.release();
    expect(await ledger.claims()).toEqual([{ vm: 'b', os: 'linux' }]);
  });

  it('of the dead count for nothing, and go', async () => {
    await createLedger({ folder, clock: createClock(), self: dead }).claim('a', 'darwin');
    await ledger.claim('b', 'darwin');
    expect(await ledger.claims()).toEqual([{ vm: 'b', os: 'darwin' }]);
    expect(readdirSync(join(folder, 'slots'))).toEqual(['b.json']);
  });

  it('that are no claims are passed over', async () => {
    await ledger.claim('b', 'darwin');
    for (const [name, text] of [
      ['x', ''],
      ['y', 'null'],
      ['z', '{"vm":"z"}'],
    ] as const)
      writeFileSync(join(folder, 'slots', `${name}.json`), text);
    expect(await ledger.claims()).toEqual([{ vm: 'b', os: 'darwin' }]);
  });
});

it('locks one name for all who use the folder', async () => {
  const other = createLedger({ folder, clock: createClock(), self });
  const order: string[] = [];
  const open = new AbortController().signal;
  await Promise.all([
    ledger.locked('slots', open, async () => {
      order.push('in');
      await other.locked('vm:x', open, async () => order.push('other name'));
      order.push('out');
    }),
    other.locked('slots', open, async () => order.push('next')),
  ]);
  expect([order.join(', ')]).toContain(order[0] === 'next' ? 'next, in, other name, out' : 'in, other name, out, next');
});

it('out of file descriptors, takes nobody for dead and nothing for empty', async () => {
  await ledger.write(entry('dev', 'machine:dev', { process: self }));
  const starved = await bundled('starved.ts', programs);
  const script = `ulimit -n 64; exec "$0" "$@"`;
  const args = ['-c', script, process.execPath, starved, String(self.pid), self.startedAt, folder];
  const ended = await spawn({ file: '/bin/sh', args, timeoutMs: 20_000 });
  expect(JSON.parse(ended.stdout)).toEqual({ before: [true, 1], after: [true, 'host/ledger'] });
});

describe('where the ledger is', () => {
  it('is one place for each home of the engine, below the state folder', () => {
    const home = '/Users/me';
    const here = ledgerFolder({}, home, '/Users/me/.tart');
    expect(here).toMatch(/^\/Users\/me\/\.local\/state\/tartplan\/[0-9a-f]{12}$/);
    expect(ledgerFolder({ XDG_STATE_HOME: '' }, home, '/Users/me/.tart')).toBe(here);
    expect(ledgerFolder({}, home, '/Users/me/x/../.tart/')).toBe(here);
    expect(ledgerFolder({}, home, '/Volumes/tart')).not.toBe(here);
    expect(ledgerFolder({ XDG_STATE_HOME: '/state' }, home, '/Users/me/.tart')).toMatch(/^\/state\/tartplan\//);
  });
});

it('processes that are killed while they write leave nothing half written, and nothing less than they said', async () => {
  const dice = createDice(7);
  const wrong: string[] = [];
  const said = new Map<string, string>();
  let reads = 0;
  let enough = (): void => undefined;
  const seen = new Promise<void>((resolve) => {
    enough = resolve;
  });
  victims = createVictims({
    program: hammer,
    args: ['ledger', folder],
    count: 3,
    onLine: (line) => {
      const [verb = '', vm = ''] = line.split(' ');
      if (verb === 'crashed') wrong.push(line);
      else said.set(vm, verb);
      if (((victims?.kills() ?? 0) >= 30 && reads >= 30) || wrong.length > 0) enough();
      return dice() < 0.1;
    },
  });
  const reading = (async () => {
    for (let over = false; !over; reads++) {
      for (const one of await ledger.read())
        if (one.formatVersion !== 1 || one.owner !== 'case:a@b') wrong.push(JSON.stringify(one).slice(0, 99));
      over = await Promise.race([
        seen.then(() => true),
        new Promise<boolean>((resolve) => setImmediate(resolve, false)),
      ]);
    }
  })();
  await Promise.all([seen, reading]);
  await victims.end();
  expect(wrong).toEqual([]);
  const left = new Map((await ledger.read()).map((one) => [one.vm, one.state]));
  // What was written and not yet being forgotten is there; what a kill met in between may be either way.
  for (const [vm, verb] of said) {
    if (verb === 'wrote') expect(['making', 'kept'], vm).toContain(left.get(vm));
    if (verb === 'kept') expect(['making', 'kept'], vm).toContain(left.get(vm));
  }
  for (const name of readdirSync(join(folder, 'vms')).filter((one) => one.endsWith('.json'))) {
    expect(() => JSON.parse(readFileSync(join(folder, 'vms', name), 'utf8'))).not.toThrow();
  }
}, 60_000);
