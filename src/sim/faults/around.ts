/** Faults that can hit any command: before it does anything, and after it has done it. */
import { Exit } from '../exit.ts';
import { err, out } from '../out.ts';
import { forever, milliseconds, sleep } from '../time.ts';
import { activeFaults } from './active.ts';
import type { Failure } from './fault.ts';

/** Runs a command's work with the faults of this call around it. */
export const withFaults = async (names: readonly string[], work: () => Promise<void>): Promise<void> => {
  for (const fault of activeFaults()) {
    if (fault.noise !== undefined) err(fault.noise);
    await sleepFor(fault.before);
    if (fault.hang === true) await forever();
    if (fault.print !== undefined) {
      out(fault.print);
      throw new Exit(fault.fail?.exit ?? 0, '');
    }
    if (fault.fail !== undefined) throw failure(fault.fail);
    if (fault.error === 'busy') throw new Exit(1, `VM "${names[0] ?? ''}" is running\n`);
    if (fault.error === 'disk-full') throw new Exit(1, diskFull(names));
  }
  await work();
  for (const fault of activeFaults()) {
    await sleepFor(fault.after);
    if (fault.failAfter !== undefined) throw failure(fault.failAfter);
  }
};

const sleepFor = async (text: string | undefined): Promise<void> => {
  const ms = milliseconds(text);
  if (ms !== undefined) await sleep(ms);
};

const failure = ({ stdout = '', stderr = '', exit = 1 }: Failure): Exit => {
  out(stdout);
  return new Exit(exit, stderr);
};

/** Foundation's sentence when the volume of TART_HOME is full. */
const diskFull = (names: readonly string[]): string =>
  `Error: You can’t save the file “${names.at(-1) ?? 'disk.img'}” because the volume “Macintosh HD” is out of space.\n`;
