/** Opens a channel for a command, waiting for a free one where the server allows only so many. */
import type { Client, ClientChannel } from 'ssh2';
import { ProblemError, problem } from '../model/problem.ts';
import type { ExecEnd } from '../ports/guest.ts';
import { after, orAborted } from './bounded.ts';
import type { Loss } from './loss.ts';
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
  /** Sends the signal `name` (TERM) to the command. */
  signal(name: string): void;
}

/** A server also counts sessions whose process it has not buried yet: so the end of one of ours is not all we go by. */
const RETRY_MS = 200;
/** Refusals in a row, with no session of ours open, after which it is not a matter of waiting. */
const REFUSALS = 10;

/**
 * sshd allows few sessions at a time on one connection (MaxSessions, 10): one that is refused waits until another ends,
 * whatever the limit is. Call `free` when a session is over.
 */
export const createOpener = (client: Client, loss: Loss, via: string) => {
  let running = 0;
  const waiting = new Set<() => void>();
  const turn = () =>
    new Promise<void>((resolve) => {
      waiting.add(resolve);
      void after(RETRY_MS).then(() => {
        waiting.delete(resolve);
        resolve();
      });
    });
  const free = () => {
    running -= 1;
    const [first] = waiting;
    if (first === undefined) return;
    waiting.delete(first);
    first();
  };
  const open = async (command: string, signal: AbortSignal): Promise<Session> => {
    for (let refusals = 0; ; ) {
      const over = loss.reason();
      if (over !== undefined) throw over;
      try {
        const session = await orAborted(signal, ask(client, command), (late) => late.channel.close());
        running += 1;
        return session;
      } catch (error) {
        refusals = running === 0 ? refusals + 1 : 0;
        const final = finalError(error, signal, loss, via);
        if (final !== undefined) throw final;
        if (refusals === REFUSALS) throw refusedToRun(via, error);
      }
      await orAborted(signal, turn(), () => undefined);
    }
  };
  return { open, free };
};

/** What no waiting will mend; undefined when the server has all the sessions that it allows. */
const finalError = (error: unknown, signal: AbortSignal, loss: Loss, via: string): unknown => {
  if (signal.aborted) return signal.reason;
  const over = loss.reason();
  if (over !== undefined) return over;
  // ssh2 gives the refusal of a channel a `reason`; the rest is told by its text.
  if (error instanceof Error && 'reason' in error) return undefined;
  if (error instanceof Error && error.message === 'Unable to exec') return refusedToRun(via, error);
  return lost(via, error instanceof Error ? error.message : String(error));
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
      resolve({
        channel,
        end: () => end,
        exited,
        closed,
        isClosed: () => over,
        signal: (name) => sendSignal(client, channel, name),
      });
    });
  });

/** ssh2's own `signal` does nothing once stdin is at its end, which for us is nearly always; the protocol has no such rule. */
const sendSignal = (client: Client, channel: ClientChannel, name: string): void => {
  const { _protocol: protocol } = client as unknown as { _protocol: { signal(id: number, name: string): void } };
  const { outgoing } = channel as unknown as { outgoing: { id: number; state: string } };
  if (outgoing.state === 'open' || outgoing.state === 'eof') protocol.signal(outgoing.id, name);
};

const refusedToRun = (via: string, error: unknown): ProblemError =>
  new ProblemError(
    problem('guest/exec', `the guest refuses to run a command (${via})`, {
      detail: error instanceof Error ? error.message : String(error),
      hint: 'Look for ForceCommand, MaxSessions or a missing login shell in the image.',
      cause: error,
    }),
  );
