/** `tart stop` and `tart suspend` (contract 1.10, 1.11). */
import { rmSync } from 'node:fs';
import { notRunning, runtimeError } from '../exit.ts';
import { lockOwner } from '../home/lock.ts';
import { sleep } from '../time.ts';
import { openVm, runLock, savedState, stateOf } from '../vm/store.ts';
import { type Command, option, positional } from './context.ts';

export const stop: Command = {
  run: async ({ home, args }) => {
    const name = positional(args, 'name');
    const folder = openVm(home, name);
    const state = stateOf(folder);
    if (state === 'suspended') {
      rmSync(savedState(folder), { force: true });
      return;
    }
    const path = runLock(folder);
    const pid = lockOwner(path);
    if (pid === undefined) throw notRunning(name);
    if (!signal(pid, 'SIGINT')) return;
    for (let left = Number(option(args, 'timeout') ?? 30) * 10; left > 0; left -= 1) {
      await sleep(100);
      if (lockOwner(path) === undefined) return;
    }
    signal(pid, 'SIGKILL');
  },
};

export const suspend: Command = {
  run: async ({ home, args }) => {
    const name = positional(args, 'name');
    const pid = lockOwner(runLock(openVm(home, name)));
    // The doubled text is tart's own.
    if (pid === undefined) throw notRunning(`VM "${name}" is not running`);
    if (!signal(pid, 'SIGUSR1')) {
      throw runtimeError(
        `Failed to suspend the VM: failed to send SIGUSR1 signal to the "tart run" process running VM "${name}"`,
      );
    }
  },
};

const signal = (pid: number, name: NodeJS.Signals): boolean => {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false;
  }
};
