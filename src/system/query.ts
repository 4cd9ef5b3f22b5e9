/** Spawn for questions on the start-up path: the light one (loading execa costs more than `plan` itself; see docs/architecture.md). */
import { execFile } from 'node:child_process';
import type { Spawn, SpawnResult } from '../ports/spawn.ts';

/** Short answers only: no stdin, output at the end. */
export const query: Spawn = (request) =>
  new Promise<SpawnResult>((resolve) => {
    // Node would start it all the same, and then end it.
    if (request.signal?.aborted === true) return resolve({ ended: 'aborted', stdout: '', stderr: '' });
    const limits = { timeout: request.timeoutMs, killSignal: 'SIGKILL' as const, maxBuffer: 256 << 20 };
    const where = request.cwd === undefined ? {} : { cwd: request.cwd };
    const options = {
      ...limits,
      ...where,
      env: { ...process.env, ...request.env },
      ...(request.signal === undefined ? {} : { signal: request.signal }),
    };
    execFile(request.file, [...request.args], options, (error, stdout, stderr) =>
      resolve({ ...ending(error, request.signal), stdout, stderr }),
    );
  });

const ending = (
  error: (Error & { code?: unknown; killed?: boolean; signal?: unknown }) | null,
  signal?: AbortSignal,
): Pick<SpawnResult, 'ended' | 'exit' | 'signalName'> => {
  if (error === null) return { ended: 'exit', exit: 0 };
  if (signal?.aborted === true) return { ended: 'aborted' };
  if (typeof error.code === 'number') return { ended: 'exit', exit: error.code };
  if (error.code === 'ENOENT' || error.code === 'EACCES') return { ended: 'not-found' };
  if (error.killed === true) return { ended: 'timeout' };
  return typeof error.signal === 'string' ? { ended: 'signal', signalName: error.signal } : { ended: 'failed' };
};
