/** Runs commands over one SSH connection, any number at a time. */
import type { Client } from 'ssh2';
import type { ExecEnd, ExecOptions, Guest } from '../ports/guest.ts';
import { after, orAborted } from './bounded.ts';
import type { Loss } from './loss.ts';
import { lost } from './ssh-errors.ts';
import { createOpener, type Session } from './ssh-open.ts';
import { feed, pump } from './ssh-streams.ts';

/** How long a command may take to die after SIGTERM before its channel is closed over it. */
const TERM_MS = 1_000;
/** How long the output may be silent after the command ended: what it left in the background holds it open. */
const DRAIN_MS = 1_000;

/** Commands on one connection; `loss` is the end of it. */
export const createExec = (client: Client, loss: Loss, via: string): Guest['exec'] => {
  const opener = createOpener(client, loss, via);
  return async (command, options) => {
    options.signal.throwIfAborted();
    const session = await opener.open(command, options.signal);
    try {
      return await follow(session, options, loss, via);
    } finally {
      opener.free();
    }
  };
};

const follow = async (session: Session, options: ExecOptions, loss: Loss, via: string): Promise<ExecEnd> => {
  const { channel, closed } = session;
  const failure = new AbortController();
  const fail = (reason: unknown) => failure.abort(reason);
  const stop = () => fail(options.signal.reason);
  const output = pump(channel, options.onOutput?.bind(options), fail);
  void session.exited.then(() => drain(session, output));
  const release = feed(channel, options.stdin, fail);
  options.signal.addEventListener('abort', stop, { once: true });
  const forget = loss.listen(fail);
  if (options.signal.aborted) stop();
  try {
    await orAborted(failure.signal, Promise.all([closed, output.done]), () => undefined);
  } catch (error) {
    output.mute();
    await terminate(session);
    throw error;
  } finally {
    release();
    options.signal.removeEventListener('abort', stop);
    forget();
  }
  const end = session.end();
  if (end === undefined) throw lost(via, 'the command ended without an exit status');
  return end;
};

/** A background process that kept the command's output open must not hold us: OpenSSH would wait for it for ever. */
const drain = async ({ channel, closed, isClosed }: Session, output: ReturnType<typeof pump>): Promise<void> => {
  for (let seen = -1; !isClosed(); await Promise.race([closed, after(DRAIN_MS)])) {
    if (seen === output.bytes() && !output.waiting()) return channel.close();
    seen = output.bytes();
  }
};

const terminate = async ({ channel, closed, signal }: Session): Promise<void> => {
  try {
    signal('TERM');
    await Promise.race([closed, after(TERM_MS)]);
    channel.close();
  } catch {
    // The connection went in the meantime; the command's shell got its hang-up with it.
  }
};
