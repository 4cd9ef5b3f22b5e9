/** Writing to stdout and stderr at once and in order, without loading Node's stream classes. */
import { writeSync } from 'node:fs';

/** Results, progress and log lines: contract 0.1 sends them all to stdout. */
export const out = (text: string): void => write(1, text);

/** Errors. */
export const err = (text: string): void => write(2, text);

const write = (fd: number, text: string): void => {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A pipe that somebody else made non-blocking may be full for a moment.
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
      else if (code === 'EPIPE' || code === 'EBADF') return;
      else throw error;
    }
  }
};
