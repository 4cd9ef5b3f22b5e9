/** The processes port on this host. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Processes } from '../ports/processes.ts';
import { processesNaming } from './process-id.ts';

/** Milliseconds between the polite and the final signal, and between looks. */
const TIME = { grace: 3_000, look: 20, bound: 10_000 };

export const createProcesses = (): Processes => ({
  naming: processesNaming,
  end: async (pid) => {
    const begun = Date.now();
    let alive = send(pid, 'SIGINT');
    while (alive && Date.now() - begun < TIME.bound) {
      await delay(TIME.look);
      alive = send(pid, Date.now() - begun > TIME.grace ? 'SIGKILL' : 0);
    }
  },
});

const send = (pid: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
};
