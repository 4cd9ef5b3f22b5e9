/** Joins a guest process to the streams of whoever asked for it, with back-pressure both ways. */
import type { Readable, Writable } from 'node:stream';
import type { GuestProcess } from './start.ts';

export interface Ends {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Once, after the last byte of both outputs was taken. */
  readonly ended: (code: number | null, signal: NodeJS.Signals | null) => void;
}

export const connectStreams = (process: GuestProcess, { stdin, stdout, stderr, ended }: Ends): void => {
  for (const stream of [stdin, stdout, stderr]) stream.on('error', () => undefined);
  stdin.pipe(process.stdin);
  process.stdout.pipe(stdout, { end: false });
  process.stderr.pipe(stderr, { end: false });
  void process.ended.then(({ code, signal }) => {
    // Both may still hold data that waits for the peer's window.
    drained(stdout, () => drained(stderr, () => ended(code, signal)));
  });
};

/** What nobody will read any more. */
export const closeStreams = ({ stdin, stdout, stderr, report }: GuestProcess): void => {
  for (const stream of [stdin, stdout, stderr, report]) stream?.destroy();
};

const drained = (stream: Writable, then: () => void): void => {
  if (stream.destroyed || !stream.writable) then();
  else stream.write('', then);
};
