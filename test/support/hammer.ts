/** A program of its own, bundled by tests and killed by them at random: it uses one lock, or one ledger, as fast as it can. */
import { writeSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ProcessId } from '../../src/model/observed.ts';
import { createClock } from '../../src/system/clock.ts';
import { createLedger } from '../../src/system/ledger.ts';
import { withLock } from '../../src/system/lock.ts';
import { isAlive, thisProcess } from '../../src/system/process-id.ts';
import { entry } from './observed.ts';

const say = (line: string): void => void writeSync(1, `${line}\n`);
const open = new AbortController().signal;

/** Counts up in a file, which only one at a time may do. Says `in`, `did <number>`, or what it saw of somebody else. */
const useLock = async (folder: string, self: ProcessId): Promise<never> => {
  const inside = join(folder, 'inside');
  const counter = join(folder, 'counter');
  for (;;) {
    await withLock({ folder: join(folder, 'locks'), clock: createClock(), self }, 'one', open, async () => {
      const other = await readFile(inside, 'utf8').catch(() => undefined);
      if (other !== undefined && (await isAlive(JSON.parse(other) as ProcessId))) say(`beside ${other}`);
      await writeFile(`${inside}.${self.pid}`, JSON.stringify(self));
      await rename(`${inside}.${self.pid}`, inside);
      say('in');
      const value = Number(await readFile(counter, 'utf8').catch(() => '0'));
      for (let turn = 0; turn < 3; turn++) await setImmediate();
      await writeFile(`${counter}.${self.pid}`, String(value + 1));
      await rename(`${counter}.${self.pid}`, counter);
      say(`did ${value + 1}`);
      await rm(inside);
    });
  }
};

/** Writes, replaces and forgets entries; says which are there for good before it goes on. */
const useLedger = async (folder: string, self: ProcessId): Promise<never> => {
  const ledger = createLedger({ folder, clock: createClock(), self });
  for (let round = 0; ; round++) {
    const vm = `vm-${self.pid}-${round % 5}`;
    await ledger.write(
      entry(vm, 'case:a@b', { state: 'making', process: self, digest: `sha256:${'ab'.repeat(4_000)}` }),
    );
    say(`wrote ${vm}`);
    await ledger.write(entry(vm, 'case:a@b', { state: 'kept', process: self }));
    say(`kept ${vm}`);
    if (round % 2 === 0) continue;
    say(`forgetting ${vm}`);
    await ledger.forget(vm);
  }
};

const [what = '', folder = ''] = process.argv.slice(2);
await (what === 'lock' ? useLock : useLedger)(folder, await thisProcess());
