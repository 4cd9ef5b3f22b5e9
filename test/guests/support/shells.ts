/** Runs guest scripts on this machine as sshd would: by a shell's `-c`, in an environment of their own. */
import { spawn } from 'node:child_process';
import { accessSync, constants, realpathSync } from 'node:fs';
import type { GuestScript } from '../../../src/run/shell.ts';

export interface Ran {
  readonly exit: number | null;
  readonly signal: string | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export const executable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Those of the programs that are there, each once: /bin is often /usr/bin, and sh one of the others. */
export const distinct = (paths: readonly string[]): string[] => [
  ...new Map(paths.filter(executable).map((path) => [realpathSync(path), path])).values(),
];

/** `via` is the shell that gets the command line; `sh` stands for /bin/sh within it. */
export const runScript = (
  script: GuestScript,
  env: Readonly<Record<string, string>>,
  via = '/bin/sh',
  sh = '/bin/sh',
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(via, ['-c', script.command.replace('/bin/sh', sh)], { env: { PATH: '/usr/bin:/bin', ...env } });
    const stdout: Buffer[] = [];
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (exit, signal) => resolve({ exit, signal, stdout: Buffer.concat(stdout), stderr }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(script.stdin);
  });
