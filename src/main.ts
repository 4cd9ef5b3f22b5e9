/** The door: this process's argv, environment, streams and signals go in, an exit code comes out. */

import { homedir } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { dispatch } from './cli/dispatch.ts';
import type { Output, World } from './cli/world.ts';

/** Runs one command line. Sets the exit code and lets the process end by itself, so that output is written out. */
export const main = async (argv: readonly string[]): Promise<void> => {
  // A reader that goes away (`tartplan plan | head`) is no error of ours.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  process.exitCode = await dispatch(argv, world());
};

const world = (): World => ({
  cwd: process.cwd(),
  env: process.env,
  home: process.env.HOME ?? homedir(),
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  ask,
  onInterrupt,
  exit: (code) => process.exit(code),
});

const output = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => void stream.write(text),
  stream,
  get isTTY() {
    return stream.isTTY === true && process.env.TERM !== 'dumb';
  },
  get columns() {
    return stream.columns || Number(process.env.COLUMNS) || 80;
  },
  get rows() {
    return stream.rows || 24;
  },
});

const ask = async (question: string): Promise<string | undefined> => {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const gaveUp = new AbortController();
  // Ctrl-D and Ctrl-C at the question are a no.
  lines.once('close', () => gaveUp.abort());
  try {
    return await lines.question(question, { signal: gaveUp.signal });
  } catch {
    return '';
  } finally {
    lines.close();
  }
};

/** `on`, not `once`: alone, another library's handler would end the process at the second signal before we did. */
const onInterrupt = (listener: () => void): (() => void) => {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.on(name, listener);
  return () => {
    for (const name of signals) process.off(name, listener);
  };
};
