/** The guest over SSH: ssh2 on a socket of our own. Heavy: callers import() this file when they need it. */
import type { Socket } from 'node:net';
import type { Client } from 'ssh2';
import { ProblemError } from '../model/problem.ts';
import type { Guest, OpenSsh } from '../ports/guest.ts';
import { after, bounded, orAborted } from './bounded.ts';
import { createLoss } from './loss.ts';
import { connectProblem, lost, refused, type Target } from './ssh-errors.ts';
import { createExec } from './ssh-exec.ts';
import { login, readKey } from './ssh-login.ts';

/** Bound on one try, from dialling to the login. */
const TRY_MS = 10_000;
/** How long a goodbye may take before the socket is torn down. */
const CLOSE_MS = 1_000;

export interface SshDeps {
  /** A connected socket with `noDelay`; rejects with the system's error or the signal's reason. */
  dial(address: string, port: number, signal: AbortSignal): Promise<Socket>;
  readFile(path: string): Promise<Buffer>;
}

/** One try at a login per call; a failed or aborted try leaves no socket behind. */
export const createOpenSsh =
  (deps: SshDeps): OpenSsh =>
  async (address, connect, signal) => {
    signal.throwIfAborted();
    const target: Target = { address, port: connect.port, user: connect.user };
    const key = await readKey(connect, deps.readFile);
    const secrets = {
      ...(connect.password === undefined ? {} : { password: connect.password }),
      ...(key === undefined ? {} : { key }),
    };
    const late = () => new ProblemError(refused(target, `no login within ${TRY_MS / 1000} s`));
    return bounded(signal, TRY_MS, late, async (within) => {
      const dialled = deps.dial(address, connect.port, within);
      const socket = await orAborted(within, dialled, (unwanted) => unwanted.destroy()).catch((error: unknown) => {
        if (within.aborted) throw within.reason;
        throw new ProblemError(connectProblem(error, target, [], []));
      });
      const client = await login(socket, target, secrets, within);
      return createSshGuest(client, socket, `ssh ${connect.user}@${address}`);
    });
  };

const createSshGuest = (client: Client, socket: Socket, via: string): Guest => {
  const loss = createLoss();
  let why = 'the guest closed the connection';
  client.on('error', (error) => {
    why = error.message;
  });
  const closed = new Promise<void>((resolve) => {
    client.once('close', () => {
      loss.happen(lost(via, why));
      resolve();
    });
  });
  return {
    via,
    exec: createExec(client, loss, via),
    close: async () => {
      if (loss.reason() !== undefined) return;
      why = 'tartplan closed the connection';
      client.end();
      await Promise.race([closed, after(CLOSE_MS)]);
      socket.destroy();
      await closed;
    },
  };
};
