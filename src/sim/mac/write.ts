/** Writes the stand-ins of a guest's system commands to a folder that all guests of a home share. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { initScript } from '../guest/init-script.ts';
import { hash32 } from '../hash.ts';
import type { Home } from '../home/home.ts';
import { removeTree } from '../home/tree.ts';
import { macCommands } from './commands.ts';
import { linuxCommands } from './linux.ts';

/** Beside them: what a confined guest's first process runs. */
export const initFile = 'init';

/** The folder; named after its content, so that another version of the simulator writes another one. */
export const writeStandIns = (home: Home, os: 'darwin' | 'linux'): string => {
  const files = { ...(os === 'darwin' ? macCommands : linuxCommands), [initFile]: initScript };
  const folder = join(home.sim, 'stand-ins', `${os}-${hash32(JSON.stringify(files)).toString(16)}`);
  if (existsSync(folder)) return folder;
  const made = `${folder}.${process.pid}.new`;
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(made, path)), { recursive: true });
    writeFileSync(join(made, path), `#!/bin/sh\n${text.trim()}\n`, { mode: 0o755 });
  }
  try {
    renameSync(made, folder);
  } catch {
    // Another guest of this home was faster.
    removeTree(made);
  }
  return folder;
};
