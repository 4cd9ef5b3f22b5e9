/** Ways in and ways to be kept out: against an SSH server in this process, and sockets that misbehave. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import ssh2, { type AuthContext } from 'ssh2';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dial } from '../../src/guests/dial.ts';
import { createOpenSsh } from '../../src/guests/ssh.ts';
import type { Connect } from '../../src/model/desired.ts';
import { problemOf } from './support/problem.ts';
import { freePort } from './support/sshd.ts';

const never = new AbortController().signal;
const readFile = (file: string) => Promise.resolve(readFileSync(file));
const openSsh = createOpenSsh({ dial, readFile });

let folder: string;
let hostKey: Buffer;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tp-login-'));
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'prime256v1',
    privateKeyEncoding: { type: 'sec1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  hostKey = Buffer.from(privateKey);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const listen = (server: net.Server): Promise<number> => {
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  stops.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
};

/** An SSH server that lets in whom `allow` does, and answers each exec with what it was asked. */
const startServer = async (
  allow: (auth: AuthContext) => void,
  onSignal: (name: string) => void = () => undefined,
): Promise<number> => {
  const server = new ssh2.Server({ hostKeys: [hostKey] }, (client) => {
    client.on('error', () => undefined);
    client.on('authentication', allow);
    client.on('session', (accept) => {
      const session = accept();
      session.on('signal', (_accept, _reject, info) => onSignal(info.name));
      session.on('exec', (take, _reject, info) => {
        const channel = take();
        channel.write(info.command);
        if (info.command === 'wait') return;
        channel.exit(0);
        channel.end();
      });
    });
  });
  const inner = net.createServer((socket) => server.injectSocket(socket));
  return listen(inner);
};

const connectTo = (port: number, more: Partial<Connect> = {}): Connect => ({
  via: 'ssh',
  user: 'admin',
  password: 'admin',
  port,
  timeoutMs: 1000,
  ...more,
});
const byPassword = (auth: AuthContext) => {
  if (auth.method === 'password' && auth.username === 'admin' && auth.password === 'admin') auth.accept();
  else auth.reject(['password']);
};

describe('a login', () => {
  it('works by password', async () => {
    const guest = await openSsh('127.0.0.1', connectTo(await startServer(byPassword)), never);
    let said = '';
    const end = await guest.exec('hello', {
      signal: never,
      onOutput: (_stream, chunk) => {
        said += chunk.toString();
      },
    });
    expect([said, end]).toEqual(['hello', { exit: 0 }]);
    await guest.close();
  });

  it('works by questions, each answered with the password', async () => {
    const port = await startServer((auth) => {
      if (auth.method !== 'keyboard-interactive') return auth.reject(['keyboard-interactive']);
      auth.prompt(
        [
          { prompt: 'Password:', echo: false },
          { prompt: 'Again:', echo: false },
        ],
        (answers) => {
          if (answers.join() === 'admin,admin') auth.accept();
          else auth.reject();
        },
      );
    });
    const guest = await openSsh('127.0.0.1', connectTo(port), never);
    await guest.close();
  });

  it('works where no proof is asked', async () => {
    const port = await startServer((auth) => (auth.method === 'none' ? auth.accept() : auth.reject()));
    const { password: _, ...connect } = connectTo(port);
    const guest = await openSsh('127.0.0.1', connect, never);
    await guest.close();
  });

  it('that is refused names the user and the methods', async () => {
    const port = await startServer((auth) => auth.reject(['password', 'keyboard-interactive']));
    const refused = await problemOf(openSsh('127.0.0.1', connectTo(port, { user: 'else' }), never));
    expect(refused).toMatchObject({
      code: 'guest/auth',
      summary: `the guest at 127.0.0.1:${port} does not let else in`,
      detail: 'tried: password, keyboard-interactive; the guest offers: password, keyboard-interactive',
    });
    expect(JSON.stringify(refused.summary + refused.detail + refused.hint)).not.toContain('"admin"');
  });

  it('that nobody answers is to be tried again', async () => {
    expect(await problemOf(openSsh('127.0.0.1', connectTo(await freePort()), never))).toMatchObject({
      code: 'guest/refused',
      detail: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it.each([
    ['is closed at once', (socket: net.Socket) => socket.end()],
    ['is reset', (socket: net.Socket) => socket.resetAndDestroy()],
    ['speaks another protocol', (socket: net.Socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['ends amid the greeting', (socket: net.Socket) => socket.end('SSH-2.0-')],
    ['ends after the greeting', (socket: net.Socket) => socket.end('SSH-2.0-Test\r\n')],
    ['sends noise after the greeting', (socket: net.Socket) => socket.end(`SSH-2.0-Test\r\n${'noise'.repeat(1000)}`)],
  ])('that %s is to be tried again', async (_what, answer) => {
    const port = await listen(net.createServer((socket) => setImmediate(answer, socket)));
    expect(await problemOf(openSsh('127.0.0.1', connectTo(port), never))).toMatchObject({ code: 'guest/refused' });
  });

  it.each(['EHOSTUNREACH', 'ENETUNREACH', 'EACCES', 'EPERM', 'EHOSTDOWN'])(
    'without a way there (%s) says what macOS may want',
    async (code) => {
      const noWay = createOpenSsh({
        dial: () => Promise.reject(Object.assign(new Error(`connect ${code}`), { code })),
        readFile,
      });
      const found = await problemOf(noWay('192.168.64.9', connectTo(22), never));
      expect(found).toMatchObject({
        code: 'guest/unreachable',
        summary: `there is no way from this host to the guest at 192.168.64.9:22 (${code})`,
      });
      expect(found.hint).toContain('Local Network');
    },
  );

  it('that shares no algorithm is not tried for ever', async () => {
    const server = new ssh2.Server({ hostKeys: [hostKey], algorithms: { cipher: ['aes128-cbc'] } }, (client) =>
      client.on('error', () => undefined),
    );
    const port = await listen(net.createServer((socket) => server.injectSocket(socket)));
    expect(await problemOf(openSsh('127.0.0.1', connectTo(port), never))).toMatchObject({ code: 'guest/incompatible' });
  });
});

describe('an abort', () => {
  it('before the start touches nothing', async () => {
    const open = createOpenSsh({ dial: () => Promise.reject(new Error('dialled')), readFile });
    await expect(open('127.0.0.1', connectTo(1), AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop');
  });

  it('while dialling rejects at once, and a late socket is destroyed', async () => {
    const stop = new AbortController();
    let arrive: (socket: net.Socket) => void = () => undefined;
    const open = createOpenSsh({ dial: () => new Promise((resolve) => (arrive = resolve)), readFile });
    const opening = open('127.0.0.1', connectTo(1), stop.signal);
    setImmediate(() => stop.abort(new Error('stop')));
    await expect(opening).rejects.toThrow('stop');
    const late = new net.Socket();
    arrive(late);
    await new Promise((resolve) => late.once('close', resolve));
    expect(late.destroyed).toBe(true);
  });

  it('at any point of the login leaves no socket open', async () => {
    const stop = new AbortController();
    const server = net.createServer((socket) => {
      // Silence after the connection: the guest boots, and its sshd is not ready to talk.
      socket.on('data', () => stop.abort(new Error('stop')));
    });
    const port = await listen(server);
    const closed = new Promise<void>((resolve) =>
      server.on('connection', (socket) => socket.once('close', () => resolve())),
    );
    await expect(openSsh('127.0.0.1', connectTo(port), stop.signal)).rejects.toThrow('stop');
    await closed;
  });

  it('of a command sends TERM', async () => {
    let told: (name: string) => void = () => undefined;
    const name = new Promise<string>((resolve) => (told = resolve));
    const guest = await openSsh('127.0.0.1', connectTo(await startServer(byPassword, told)), never);
    const stop = new AbortController();
    const running = guest.exec('wait', {
      signal: stop.signal,
      stdin: new PassThrough(),
      onOutput: () => stop.abort(new Error('enough')),
    });
    await expect(running).rejects.toThrow('enough');
    expect(await name).toBe('TERM');
    await guest.close();
  });
});

describe('close', () => {
  it('does not wait for a guest that is silent', async () => {
    let server: net.Socket | undefined;
    const real = await startServer(byPassword);
    // A way through which, from some moment on, nothing comes back.
    const relay = net.createServer({ allowHalfOpen: true }, (socket) => {
      server = net.connect(real, '127.0.0.1');
      socket.pipe(server);
      server.pipe(socket);
      server.on('error', () => undefined);
    });
    const port = await listen(relay);
    const guest = await openSsh('127.0.0.1', connectTo(port), never);
    server?.unpipe();
    server?.pause();
    await guest.close();
    server?.destroy();
  });
});
