/** A real OpenSSH server on the loopback, for one test file: keys and settings in a folder of its own. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import type { Connect } from '../../../src/model/desired.ts';
import { onPath } from '../../support/programs.ts';
import { executable } from './shells.ts';

/** Undefined where there is no OpenSSH server, or no ssh-keygen to make keys for it. */
export const sshdPath = ['/usr/sbin/sshd', '/usr/bin/sshd'].find((path) => executable(path) && onPath('ssh-keygen'));

export interface Sshd {
  readonly port: number;
  readonly folder: string;
  readonly connect: Connect;
  readonly log: () => string;
  stop(): void;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

export const startSshd = async (settings: readonly string[] = []): Promise<Sshd> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tp-sshd-'));
  const at = (name: string) => path.join(folder, name);
  mkdirSync(at('home'));
  for (const name of ['host', 'user']) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(name)]);
  writeFileSync(at('authorized'), readFileSync(at('user.pub')));
  chmodSync(at('authorized'), 0o600);
  const port = await freePort();
  const config = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${at('host')}`,
    `AuthorizedKeysFile ${at('authorized')}`,
    `PidFile ${at('pid')}`,
    'UsePAM no',
    'StrictModes no',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    // The shell of the account reads its rc files: not those of whoever runs the tests.
    `SetEnv HOME=${at('home')}`,
    ...settings,
  ];
  writeFileSync(at('config'), `${config.join('\n')}\n`);
  // A server of root wants its empty folder; distributions make it when they start theirs.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const child = spawn(sshdPath ?? 'sshd', ['-D', '-e', '-f', at('config')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('Server listening')) resolve();
    });
    child.on('exit', () => reject(new Error(`sshd ended: ${log}`)));
    child.on('error', reject);
  });
  return {
    port,
    folder,
    connect: { via: 'ssh', user: userInfo().username, key: at('user'), port, timeoutMs: 10_000 },
    log: () => log,
    stop: () => {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
