/** Logs in over an open socket: which methods, with which answers, and what the key file must be. */
import type { Socket } from 'node:net';
import ssh2, { type AnyAuthMethod, type Client, type ParsedKey } from 'ssh2';
import type { Connect } from '../model/desired.ts';
import { ProblemError } from '../model/problem.ts';
import { connectProblem, keyProblem, refused, type Target } from './ssh-errors.ts';

/** Seconds until a dead guest is noticed: the third unanswered question after three intervals. */
const KEEPALIVE = { keepaliveInterval: 10_000, keepaliveCountMax: 2 };

/** A client that is logged in; rejects with a ProblemError, or the signal's reason. The socket is gone then. */
export const login = (
  socket: Socket,
  target: Target,
  secrets: { readonly password?: string; readonly key?: ParsedKey },
  signal: AbortSignal,
): Promise<Client> =>
  new Promise((resolve, reject) => {
    const client = new ssh2.Client();
    const auth = createAuth(target.user, secrets);
    const fail = (reason: unknown) => {
      signal.removeEventListener('abort', stop);
      socket.destroy();
      reject(reason);
    };
    const stop = () => fail(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    // Stays for the life of the client: ssh2 reports some failures twice, and an unheard 'error' ends the process.
    client.on('error', (error) => fail(new ProblemError(connectProblem(error, target, auth.offered(), auth.tried()))));
    client.once('close', () => fail(new ProblemError(refused(target, 'the connection was closed during the login'))));
    client.once('ready', () => {
      signal.removeEventListener('abort', stop);
      resolve(client);
    });
    client.connect({
      sock: socket,
      username: target.user,
      authHandler: auth.handler,
      readyTimeout: 0,
      ...KEEPALIVE,
      // The pure JS build does GCM with OpenSSL, chacha20 by itself: GCM is two to three times faster.
      algorithms: { cipher: { prepend: ['aes256-gcm@openssh.com', 'aes128-gcm@openssh.com'], append: [], remove: [] } },
      // No hostVerifier, so any host key is taken: the guest was cloned moments ago and has the key that every clone
      // of its image has, so there is nothing to compare it with; the way to it does not leave this host.
    });
  });

/** The key of `connect.key`, parsed; undefined when none is asked for. */
export const readKey = async (
  connect: Connect,
  readFile: (path: string) => Promise<Buffer>,
): Promise<ParsedKey | undefined> => {
  const path = connect.key;
  if (path === undefined) return undefined;
  let text: Buffer;
  try {
    text = await readFile(path);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw keyProblem(path, `it cannot be read (${why})`, 'Set connect.key to a private key that you may read.', error);
  }
  const parsed = ssh2.utils.parseKey(text);
  if (parsed instanceof Error) {
    if (/passphrase|[Ee]ncrypted/.test(parsed.message)) {
      throw keyProblem(
        path,
        'it has a passphrase',
        'Make a key without passphrase for test VMs: ssh-keygen -t ed25519 -N "".',
        parsed,
      );
    }
    throw keyProblem(path, 'it is no private key that tartplan knows', 'Use an OpenSSH or PEM private key.', parsed);
  }
  const key = Array.isArray(parsed) ? parsed[0] : parsed;
  if (key === undefined || !key.isPrivateKey()) {
    throw keyProblem(path, 'it is a public key', `Name the private one: ${path.replace(/\.pub$/, '')}.`);
  }
  return key;
};

const createAuth = (username: string, secrets: { readonly password?: string; readonly key?: ParsedKey }) => {
  const { password, key } = secrets;
  const methods: AnyAuthMethod[] = [];
  if (key !== undefined) methods.push({ type: 'publickey', username, key });
  if (password !== undefined) {
    methods.push({ type: 'password', username, password });
    methods.push({
      type: 'keyboard-interactive',
      username,
      // Servers with password logins off still ask for it this way (PAM); every question gets the password.
      prompt: (_name, _instructions, _language, prompts, finish) => finish(prompts.map(() => password)),
    });
  }
  const tried: string[] = [];
  let offered: readonly string[] = [];
  const handler = (
    left: readonly string[] | null,
    _partial: boolean | null,
    next: (method: AnyAuthMethod) => void,
  ): void => {
    if (left === null) {
      next({ type: 'none', username });
      return;
    }
    if (offered.length === 0) offered = [...left];
    const index = methods.findIndex((method) => left.includes(method.type));
    const [method] = index < 0 ? [] : methods.splice(index, 1);
    if (method !== undefined) tried.push(method.type);
    // `false` says "no more"; the types of ssh2 do not know it.
    next(method ?? (false as unknown as AnyAuthMethod));
  };
  return { handler, tried: () => tried, offered: () => offered };
};
