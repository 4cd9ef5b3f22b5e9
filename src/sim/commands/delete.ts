/** `tart delete` (contract 1.12): in order, stops at the first failure. */
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { noSuchVm, runtimeError } from '../exit.ts';
import { uuid } from '../hash.ts';
import type { Home } from '../home/home.ts';
import { lockOwner } from '../home/lock.ts';
import { holdTmp, releaseTmp } from '../home/tmp.ts';
import { removeTree } from '../home/tree.ts';
import { deleteCached } from '../images/cache.ts';
import { delay, sleep } from '../time.ts';
import { parseRemote } from '../vm/names.ts';
import { runLock, vmFolder } from '../vm/store.ts';
import type { Command } from './context.ts';

export const remove: Command = {
  run: async ({ home, args }) => {
    for (const name of args.positionals.get('name') ?? []) {
      const took = delay('TART_SIM_DELETE', 0);
      if (took > 0) await sleep(took);
      const remote = parseRemote(name);
      if (remote === undefined) deleteLocal(home, name);
      else if (!deleteCached(home, remote)) throw noSuchVm(name);
    }
  },
};

const deleteLocal = (home: Home, name: string): void => {
  const folder = vmFolder(home, name);
  if (name === '' || name.includes('/') || !existsSync(join(folder, 'config.json'))) throw noSuchVm(name);
  if (lockOwner(runLock(folder)) !== undefined) throw runtimeError(`VM "${name}" is running`);
  // Out of sight in one step: a guest's home can hold many files, and half a VM would confuse `list`.
  const entry = uuid();
  const away = holdTmp(home, entry);
  try {
    renameSync(folder, away);
    removeTree(away);
  } finally {
    releaseTmp(home, entry);
  }
};
