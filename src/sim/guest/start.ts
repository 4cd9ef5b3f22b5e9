/** Starts a process with pipes for its streams, and tells when it and its streams have ended. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import type { Pipes } from './pipes.ts';

export interface GuestProcess {
  readonly child: ChildProcess;
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** What the process writes to descriptor 3, if it was given one. */
  readonly report: Readable | undefined;
  readonly exited: Promise<Exit>;
  /** Once, after its exit and the end of its outputs; a child of it that holds an output delays that. */
  readonly ended: Promise<Exit>;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Start {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Record<string, string>;
  readonly cwd: string;
  /** With a descriptor 3. */
  readonly report: boolean;
}

export const startProcess = (pipes: Pipes, { program, args, env, cwd, report }: Start): GuestProcess => {
  const stdin = pipes.input();
  const stdout = pipes.output();
  const stderr = pipes.output();
  const reported = report ? pipes.output() : undefined;
  const all = [stdin, stdout, stderr, ...(reported === undefined ? [] : [reported])];
  const child = spawn(program, [...args], {
    cwd,
    env,
    // A session of its own: a Ctrl-C for `run` is not for what runs in the guest.
    detached: true,
    stdio: all.map((one) => one.fd),
  });
  for (const { fd, stream } of all) {
    closeSync(fd);
    stream.on('error', () => undefined);
  }
  const exited = new Promise<Exit>((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal }));
    child.on('error', () => resolve({ code: 126, signal: null }));
  });
  const over = [stdout, stderr].map(({ stream }) => new Promise((resolve) => stream.on('close', resolve)));
  return {
    child,
    stdin: stdin.stream,
    stdout: stdout.stream,
    stderr: stderr.stream,
    report: reported?.stream,
    exited,
    ended: Promise.all([exited, ...over]).then(([how]) => how),
  };
};
