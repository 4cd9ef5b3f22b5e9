/** Children that may outlive us, such as `tart run`. node:child_process, since execa has no output straight to a file descriptor. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { LongChild, SpawnLong } from '../ports/spawn.ts';
import { signalGroup } from './signal-group.ts';

/** In its own session, output appended to a file: a pipe would break, and with it the VM, when we die. */
export const spawnLong: SpawnLong = async (request) => {
  await mkdir(dirname(request.logFile), { recursive: true });
  const log = openSync(request.logFile, 'a', 0o600);
  const child = spawn(request.file, [...request.args], {
    env: { ...process.env, ...request.env },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const exited: LongChild['exited'] = new Promise((resolve) => {
    child.once('error', (error) => resolve({ failed: error.message }));
    child.once('exit', (exit, signalName) =>
      resolve({ ...(exit === null ? {} : { exit }), ...(signalName === null ? {} : { signalName }) }),
    );
  });
  return {
    pid: child.pid,
    exited,
    signal: (name) => signalGroup(child.pid, name),
    release: () => child.unref(),
  };
};
