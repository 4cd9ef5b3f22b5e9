/** Processes to be killed: several of one program, each replaced when it dies, until a test has seen enough. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Victims {
  /** Ends all of them; what they said so far is all that there is. */
  end(): Promise<void>;
  readonly kills: () => number;
}

export interface VictimsOptions {
  readonly program: string;
  readonly args: readonly string[];
  readonly count: number;
  /** Told each line, and `crashed <code>` of who was not killed; true: kill who said it. */
  onLine(line: string, pid: number): boolean;
  /** Told when one is gone for good. */
  onKilled?(pid: number): void;
}

export const createVictims = ({ program, args, count, onLine, onKilled }: VictimsOptions): Victims => {
  const alive = new Set<ChildProcess>();
  const gone = new Set<Promise<unknown>>();
  let over = false;
  let kills = 0;
  const start = (): void => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = child.pid ?? 0;
    alive.add(child);
    gone.add(once(child, 'close'));
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!onLine(line, pid) || over) return;
      kills += 1;
      child.kill('SIGKILL');
    });
    child.once('close', (code) => {
      alive.delete(child);
      if (code !== null) onLine(`crashed ${code}`, pid);
      else onKilled?.(pid);
      if (!over) start();
    });
  };
  for (let index = 0; index < count; index++) start();
  return {
    kills: () => kills,
    end: async () => {
      over = true;
      for (const child of alive) child.kill('SIGKILL');
      await Promise.all(gone);
    },
  };
};

/** The same numbers each time, from 0 to 1. */
export const createDice = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};
