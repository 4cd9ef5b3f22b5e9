/** A guest that is this machine: commands run as sshd would run them, output is taken with back-pressure. */
import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import type { ExecEnd, Guest } from '../../../src/ports/guest.ts';

export interface LocalGuest {
  /** Stands for /bin/sh in command lines. */
  readonly sh?: string;
  readonly env: Readonly<Record<string, string>>;
  /** Sees what comes on stdout, and may change it. */
  garble?(chunk: Buffer): Buffer;
}

export const createLocalGuest = ({ sh = '/bin/sh', env, garble = (chunk) => chunk }: LocalGuest): Guest => ({
  via: 'local',
  close: () => Promise.resolve(),
  exec: async (line, options) => {
    const child = spawn('/bin/sh', ['-c', line.replace('/bin/sh', sh)], {
      env: { PATH: '/usr/bin:/bin', ...env },
      signal: options.signal,
    });
    const ended = new Promise<ExecEnd>((resolve, reject) => {
      child.on('error', (error) => reject(options.signal.aborted ? options.signal.reason : error));
      child.on('close', (exit, signal) => resolve(exit === null ? { killedBy: signal ?? '' } : { exit }));
    });
    const take = async (stream: 'stdout' | 'stderr') => {
      for await (const chunk of child[stream])
        await options.onOutput?.(stream, stream === 'stdout' ? garble(chunk as Buffer) : (chunk as Buffer));
    };
    child.stdin.on('error', () => undefined);
    if (options.stdin instanceof Readable) options.stdin.pipe(child.stdin);
    else child.stdin.end(options.stdin);
    try {
      await Promise.all([take('stdout'), take('stderr'), ended]);
    } finally {
      child.kill('SIGKILL');
    }
    return ended;
  },
});
