/** A program that has no file descriptor left: says whether it takes a living process for dead, and a ledger for empty. */
import { openSync, writeSync } from 'node:fs';
import { toProblem } from '../../src/model/problem.ts';
import { createClock } from '../../src/system/clock.ts';
import { createLedger } from '../../src/system/ledger.ts';
import { isAlive } from '../../src/system/process-id.ts';

const [pid = '', startedAt = '', folder = ''] = process.argv.slice(2);
const other = { pid: Number(pid), startedAt };
const ledger = createLedger({ folder, clock: createClock(), self: other });
// What is loaded on first use needs descriptors of its own.
const before = [await isAlive(other), (await ledger.read()).length];
try {
  for (;;) openSync('/dev/null', 'r');
} catch {
  // Now there is none left.
}
const after = [
  await isAlive(other),
  await ledger.read().then(
    (found) => found.length,
    (error: unknown) => toProblem(error).code,
  ),
];
writeSync(1, JSON.stringify({ before, after }));
