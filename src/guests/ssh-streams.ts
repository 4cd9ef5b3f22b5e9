/** The three streams of a command that runs over SSH, with back-pressure both ways. */
import { Readable } from 'node:stream';
import type { ClientChannel } from 'ssh2';
import type { ExecOptions } from '../ports/guest.ts';

/** Hands output to `take` in order, reading on only when it is done; `fail` gets what `take` throws. */
export const pump = (channel: ClientChannel, take: ExecOptions['onOutput'], fail: (reason: unknown) => void) => {
  let muted = take === undefined;
  let bytes = 0;
  let pending = 0;
  // Both stop while one waits: they share one SSH window, and reading one would let the other's buffer grow.
  const pause = () => {
    pending += 1;
    channel.pause();
    channel.stderr.pause();
  };
  const resume = () => {
    pending -= 1;
    if (pending > 0 && !muted) return;
    channel.resume();
    channel.stderr.resume();
  };
  const follow = (stream: Readable, name: 'stdout' | 'stderr'): Promise<void> =>
    new Promise((resolve) => {
      let last: Promise<void> | undefined;
      stream.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (muted) return;
        try {
          const done = take?.(name, chunk);
          if (!(done instanceof Promise)) return;
          pause();
          last = done.then(resume, fail);
        } catch (error) {
          fail(error);
        }
      });
      stream.once('end', () => resolve(last));
    });
  const done = Promise.all([follow(channel, 'stdout'), follow(channel.stderr, 'stderr')]);
  return {
    done,
    bytes: () => bytes,
    waiting: () => pending > 0 && !muted,
    /** Throws away what still comes, so that the channel can end. */
    mute: () => {
      muted = true;
      channel.resume();
      channel.stderr.resume();
    },
  };
};

/** Sends stdin and the end of it. Returns what lets go of the source when the command did not want all of it. */
export const feed = (
  channel: ClientChannel,
  stdin: ExecOptions['stdin'],
  fail: (reason: unknown) => void,
): (() => void) => {
  // A command that ends early makes the rest of its stdin a "write after end": no error of ours.
  channel.on('error', () => undefined);
  if (!(stdin instanceof Readable)) {
    channel.end(stdin);
    return () => undefined;
  }
  stdin.on('error', fail);
  stdin.on('close', () => {
    if (!stdin.readableEnded) fail(stdin.errored ?? new Error('the input of a command was closed before its end'));
  });
  stdin.pipe(channel);
  return () => {
    stdin.unpipe(channel);
    stdin.destroy();
  };
};
