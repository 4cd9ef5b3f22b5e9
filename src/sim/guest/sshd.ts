/** The guest's SSH server: on port 22 of its own loopback address, or on any port of 127.0.0.1. */
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import type { RunFault } from '../faults/fault.ts';
import type { Home } from '../home/home.ts';
import { netFile, writeNet } from '../run/leases.ts';
import { milliseconds } from '../time.ts';
import { authenticate } from './auth.ts';
import type { Guest } from './guest.ts';
import { serveSession } from './session.ts';

export interface SshdOptions {
  readonly home: Home;
  readonly address: string;
  readonly guest: Guest;
  readonly fault: RunFault;
}

export interface PreparedSshd {
  readonly ssh2: typeof import('ssh2');
  readonly key: string;
}

/** Loads the library and the host key: the slow part, done while the guest boots. */
export const prepareSshd = async (folder: string): Promise<PreparedSshd> => {
  const loaded = await import('ssh2');
  return { ssh2: loaded.default ?? loaded, key: hostKey(folder) };
};

/** Resolves with what stops it: connections are cut, the port refuses. */
export const startSshd = async ({ ssh2, key }: PreparedSshd, options: SshdOptions): Promise<() => void> => {
  const { Server, utils } = ssh2;
  const { guest, fault, home, address } = options;
  const sockets = new Set<net.Socket>();
  const server = new Server({ hostKeys: [key], ident: 'OpenSSH_9.9' }, (client, info) => {
    client.on('authentication', (context) => authenticate(context, guest, fault.ssh === 'reject', utils.parseKey));
    client.on('error', () => undefined);
    const isOpenSsh = info.header.versions.software.startsWith('OpenSSH');
    const connection = `${info.ip} ${info.port} ${address} 22`;
    client.on('session', (accept) => serveSession(accept(), guest, { connection, isOpenSsh }));
    client.on('tcpip', (_accept, reject) => reject());
    client.on('request', (_accept, reject) => reject?.());
  });
  const listener = net.createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    const drop = milliseconds(fault.sshDrop);
    if (drop !== undefined) setTimeout(() => socket.destroy(), drop).unref();
    if (fault.ssh !== 'silent')
      (server as unknown as { injectSocket: (socket: net.Socket) => void }).injectSocket(socket);
  });
  const { host, port } = await listen(listener, address);
  writeNet(home, address, host, port);
  return () => {
    rmSync(netFile(home, address), { force: true });
    listener.close();
    for (const socket of sockets) socket.destroy();
  };
};

const listen = async (listener: net.Server, address: string): Promise<{ host: string; port: number }> => {
  if (process.platform === 'linux') {
    const found = await tryListen(listener, address, 22);
    if (found !== undefined) return found;
  }
  // Port 22 needs a privilege, and macOS knows no loopback address but 127.0.0.1.
  const found = await tryListen(listener, '127.0.0.1', 0);
  if (found === undefined) throw new Error('cannot listen on 127.0.0.1');
  return found;
};

const tryListen = (
  listener: net.Server,
  host: string,
  port: number,
): Promise<{ host: string; port: number } | undefined> =>
  new Promise((resolve) => {
    listener.removeAllListeners('error');
    listener.once('error', () => resolve(undefined));
    listener.listen({ host, port, backlog: 128 }, () => {
      const bound = listener.address() as net.AddressInfo;
      resolve({ host: bound.address, port: bound.port });
    });
  });

/** Made at the first boot and cloned with the VM from then on, as real images do. */
const hostKey = (folder: string): string => {
  const path = join(folder, 'guest/etc/ssh_host_ecdsa_key');
  if (existsSync(path)) return readFileSync(path, 'utf8');
  // Node's own: a few in a thousand of the ed25519 keys that ssh2 makes cannot be read by ssh2.
  const { privateKey: key } = generateKeyPairSync('ec', {
    namedCurve: 'prime256v1',
    privateKeyEncoding: { type: 'sec1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  mkdirSync(join(folder, 'guest/etc'), { recursive: true });
  writeFileSync(path, key, { mode: 0o600 });
  return key;
};
