/** Spawn on execa: streaming children in sessions of their own, ended as a group. The one file that knows execa. */
import type { Readable } from 'node:stream';
import { execa } from 'execa';
import type { Spawn, SpawnRequest, SpawnResult } from '../ports/spawn.ts';
import { signalGroup } from './signal-group.ts';

/** Milliseconds between the polite and the final signal. */
const GRACE = 2_000;

/**
 * Runs to the end, whatever it is. The child leads a session of its own: Ctrl-C in the terminal reaches tartplan alone,
 * which decides, and ending the group ends what a wrapper script started.
 */
export const spawn: Spawn = async (request) => {
  if (request.signal?.aborted === true) return { ended: 'aborted', stdout: '', stderr: '' };
  const child = execa(request.file, [...request.args], {
    ...(request.cwd === undefined ? {} : { cwd: request.cwd }),
    env: { ...request.env },
    stdin: request.stdin === undefined ? 'ignore' : 'pipe',
    buffer: false,
    encoding: 'buffer',
    reject: false,
    detached: true,
    cleanup: false,
  });
  let reason: 'timeout' | 'aborted' | undefined;
  const end = (why: 'timeout' | 'aborted'): void => {
    if (reason !== undefined) return;
    reason = why;
    signalGroup(child.pid, 'SIGTERM');
    last = setTimeout(() => {
      signalGroup(child.pid, 'SIGKILL');
      // What left the group may hold the pipes for as long as it likes.
      for (const pipe of [child.stdout, child.stderr]) pipe?.destroy();
    }, GRACE);
  };
  let last: NodeJS.Timeout | undefined;
  const bound = setTimeout(() => end('timeout'), request.timeoutMs);
  const onAbort = (): void => end('aborted');
  request.signal?.addEventListener('abort', onAbort, { once: true });
  const fed = feed(child.stdin ?? undefined, request.stdin);
  try {
    const [result, stdout, stderr] = await Promise.all([
      child,
      drain(child.stdout, 'stdout', request),
      drain(child.stderr, 'stderr', request),
    ]);
    await fed;
    return { ...ending(result, reason), stdout, stderr };
  } finally {
    clearTimeout(bound);
    clearTimeout(last);
    request.signal?.removeEventListener('abort', onAbort);
  }
};

const feed = async (input: NodeJS.WritableStream | undefined, source: Readable | string | undefined): Promise<void> => {
  if (input === undefined || source === undefined) return;
  // A child that ends without reading all of its input is not an error here; its exit code says what it means.
  input.on('error', () => undefined);
  if (typeof source === 'string') {
    input.end(source);
    return;
  }
  // A source that breaks ends the input early; whoever made it hears of the error itself.
  source.once('error', () => input.end());
  source.pipe(input);
};

const drain = async (output: Readable | null, stream: 'stdout' | 'stderr', request: SpawnRequest): Promise<string> => {
  const limit = request.keepBytes ?? 1 << 20;
  const kept: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of output ?? []) {
      const bytes = chunk as Buffer;
      await request.onOutput?.(stream, bytes);
      kept.push(bytes);
      size += bytes.length;
      while (kept.length > 1 && size - (kept[0]?.length ?? 0) >= limit) size -= kept.shift()?.length ?? 0;
    }
  } catch {
    // A pipe that breaks ends the output; the exit code follows.
  }
  const all = Buffer.concat(kept);
  return all.subarray(Math.max(0, all.length - limit)).toString('utf8');
};

const ending = (
  result: { exitCode?: number | undefined; signal?: string | undefined; code?: string | undefined },
  reason: 'timeout' | 'aborted' | undefined,
): Pick<SpawnResult, 'ended' | 'exit' | 'signalName'> => {
  if (reason !== undefined) return { ended: reason };
  if (result.exitCode !== undefined) return { ended: 'exit', exit: result.exitCode };
  if (result.signal !== undefined) return { ended: 'signal', signalName: result.signal };
  return { ended: result.code === 'ENOENT' || result.code === 'EACCES' ? 'not-found' : 'failed' };
};
