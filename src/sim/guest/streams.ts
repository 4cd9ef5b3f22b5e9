/** Joins a guest process to the streams of whoever asked for it, with back-pressure both ways. */
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export interface Ends {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Once, after the last byte of both outputs was taken. */
  readonly ended: (code: number | null, signal: NodeJS.Signals | null) => void;
}

export const connectStreams = (child: ChildProcess, { stdin, stdout, stderr, ended }: Ends): void => {
  const ignore = () => undefined;
  for (const stream of [stdin, stdout, stderr, child.stdin, child.stdout, child.stderr]) stream?.on('error', ignore);
  if (child.stdin !== null) stdin.pipe(child.stdin);
  child.stdout?.pipe(stdout, { end: false });
  child.stderr?.pipe(stderr, { end: false });
  child.on('error', () => ended(126, null));
  child.on('close', (code, signal) => {
    // Both pipes may still hold data that waits for the peer's window.
    drained(stdout, () => drained(stderr, () => ended(code, signal)));
  });
};

const drained = (stream: Writable, then: () => void): void => {
  if (stream.destroyed || !stream.writable) then();
  else stream.write('', then);
};
