/** Opens a channel for a command, waiting for a free one where the server allows only so many. */
import type { Client, ClientChannel } from 'ssh2';
import { ProblemError, problem } from '../model/problem.ts';
import type { ExecEnd } from '../ports/guest.ts';
import { orAborted } from './bounded.ts';
import { lost } from './ssh-errors.ts';

/** A command under way. */
export interface Session {
  readonly channel: ClientChannel;
  /** How it ended; undefined as long as the guest did not say. */
  end(): ExecEnd | undefined;
  readonly exited: Promise<void>;
  /** All output was read and the guest closed the channel. */
  readonly closed: Promise<void>;
  isClosed(): boolean;
}

/**
 * sshd allows few sessions at a time on one connection (MaxSessions, 10): one that is refused while others run waits
 * until one of them ends, whatever the limit is. Call `free` when a session is over.
 */
export const createOpener = (client: Client, gone: AbortSignal, via: string) => {
  let running = 0;
  let freed = 0;
  const waiting: (() => void)[] = [];
  const wake = () => waiting.shift()?.();
  const free = () => {
    running -= 1;
    freed += 1;
    wake();
  };
  const open = async (command: string, signal: AbortSignal): Promise<Session> => {
    for (;;) {
      if (gone.aborted) throw gone.reason;
      const before = freed;
      try {
        const session = await orAborted(signal, ask(client, command), (late) => late.channel.close());
        running += 1;
        return session;
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (gone.aborted) throw gone.reason;
        if (!isRefusal(error)) throw lost(via, error instanceof Error ? error.message : String(error));
        if (!isFull(error) || (running === 0 && freed === before)) throw refusedToRun(via, error);
        if (freed !== before) continue;
      }
      await orAborted(signal, new Promise<void>((resolve) => waiting.push(resolve)), wake);
    }
  };
  return { open, free };
};

/** The listeners are there before the next packet is looked at: a quick command's exit may sit in the same read. */
const ask = (client: Client, command: string): Promise<Session> =>
  new Promise((resolve, reject) => {
    client.exec(command, (error, channel) => {
      if (error !== undefined) return reject(error);
      let end: ExecEnd | undefined;
      let over = false;
      const exited = new Promise<void>((done) => {
        channel.once('exit', (code: number | null, name?: string) => {
          end = code === null ? { killedBy: name ?? 'unknown signal' } : { exit: code };
          done();
        });
      });
      const closed = new Promise<void>((done) => {
        channel.once('close', () => {
          over = true;
          done();
        });
      });
      resolve({ channel, end: () => end, exited, closed, isClosed: () => over });
    });
  });

/** ssh2 gives the refusal of a channel a `reason`; the rest is told by its text. */
const isFull = (error: unknown): boolean => error instanceof Error && 'reason' in error;
const isRefusal = (error: unknown): boolean => isFull(error) || (error instanceof Error && error.message === 'Unable to exec');

const refusedToRun = (via: string, error: unknown): ProblemError =>
  new ProblemError(
    problem('guest/exec', `the guest refuses to run a command (${via})`, {
      detail: error instanceof Error ? error.message : String(error),
      hint: 'Look for ForceCommand, MaxSessions or a missing login shell in the image.',
      cause: error,
    }),
  );
