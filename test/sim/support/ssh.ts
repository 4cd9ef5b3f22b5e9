/** Ways into a simulated guest: ssh2, and the OpenSSH client where there is one. */
import { spawn, spawnSync } from 'node:child_process';
import net from 'node:net';
import ssh2, { type ClientChannel, type ConnectConfig, type ExecOptions } from 'ssh2';
import { onTestFinished } from 'vitest';
import { dialled, eventually, type Tart } from './tart.ts';

export const hasOpenSsh = spawnSync('ssh', ['-V']).status === 0 && spawnSync('ssh-keygen', ['-?']).error === undefined;

export interface Ran {
  readonly stdout: Buffer;
  readonly stderr: string;
  readonly code: number | null;
  readonly signal: string | null;
}

/** Logs in as admin, again and again until the guest lets it. */
export const connect = async (
  tart: Tart,
  name: string,
  config: ConnectConfig = { password: 'admin' },
): Promise<ssh2.Client> => {
  const { host, port } = await dialled(tart, name);
  return eventually(`${name} lets admin in`, () => login(host, port, config));
};

export const login = (host: string, port: number, config: ConnectConfig): Promise<ssh2.Client> =>
  new Promise((resolve, reject) => {
    const client = new ssh2.Client();
    client.on('error', reject);
    client.on('close', () => reject(new Error('closed')));
    client.on('ready', () => {
      onTestFinished(() => void client.end());
      resolve(client);
    });
    client.connect({
      sock: net.connect({ host, port, noDelay: true }),
      username: 'admin',
      readyTimeout: 20_000,
      ...config,
    });
  });

export const open = (client: ssh2.Client, command: string, options: ExecOptions = {}): Promise<ClientChannel> =>
  new Promise((resolve, reject) => {
    client.exec(command, options, (error, channel) => (error === undefined ? resolve(channel) : reject(error)));
  });

/** Collects what a channel gives until it closes. */
export const collect = (channel: ClientChannel): Promise<Ran> =>
  new Promise((resolve) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let ended: { code: number | null; signal: string | null } = { code: null, signal: null };
    channel.on('data', (chunk: Buffer) => out.push(chunk));
    channel.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    channel.on('exit', (code: number | null, signal?: string) => {
      ended = { code, signal: signal ?? null };
    });
    channel.on('close', () => resolve({ stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString(), ...ended }));
  });

export const ssh = async (client: ssh2.Client, command: string, input?: string | Buffer): Promise<Ran> => {
  const channel = await open(client, command);
  const result = collect(channel);
  channel.end(input ?? '');
  return result;
};

/** A program of OpenSSH with a key that the guest knows; host keys are of no interest here. */
export const openSsh = async (
  program: 'ssh' | 'sftp',
  key: string,
  port: number,
  args: readonly string[],
  input = '',
) => {
  const options = ['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'LogLevel=ERROR', 'IdentitiesOnly=yes'];
  const all = [
    '-F',
    '/dev/null',
    ...options.flatMap((one) => ['-o', one]),
    '-i',
    key,
    program === 'ssh' ? '-p' : '-P',
    String(port),
    ...args,
  ];
  const child = spawn(program, all, { stdio: 'pipe' });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
};
