/** One SSH session: exec, shell, pty, env, signals, sftp (RFC 4254 section 6). */
import type { ServerChannel, Session } from 'ssh2';
import { sshEnvironment } from './environment.ts';
import type { Guest } from './guest.ts';
import { type Pty, ptyCommand } from './pty.ts';
import { serveSftp } from './sftp.ts';
import { closeStreams, connectStreams } from './streams.ts';

export interface Peer {
  /** As SSH_CONNECTION has it. */
  readonly connection: string;
  readonly isOpenSsh: boolean;
}

export const serveSession = (session: Session, guest: Guest, peer: Peer): void => {
  const env = sshEnvironment(guest, peer.connection);
  let pty: Pty | undefined;
  let running: ReturnType<typeof start> | undefined;
  session.on('env', (accept, _reject, { key, val }) => {
    // macOS' and Debian's sshd_config accept no others.
    if (/^(LANG|LC_\w+)$/.test(key)) env[key] = String(val);
    accept?.();
  });
  session.on('pty', (accept, _reject, info) => {
    pty = { rows: info.rows, cols: info.cols };
    env.TERM = (info as unknown as { term?: string }).term ?? 'xterm-256color';
    accept?.();
  });
  session.on('window-change', (accept, _reject, info) => {
    running?.resize({ rows: info.rows, cols: info.cols });
    accept?.();
  });
  session.on('signal', (accept, _reject, { name }) => {
    running?.signal(`SIG${name}` as NodeJS.Signals);
    accept?.();
  });
  session.on('exec', (accept, _reject, { command }) => {
    running = start(guest, accept(), [guest.shell(), '-c', command], env, pty);
  });
  session.on('shell', (accept) => {
    running = start(guest, accept(), [guest.shell(), '-l'], env, pty);
  });
  session.on('sftp', (accept) => serveSftp(accept(), guest, peer.isOpenSsh));
};

const start = (
  guest: Guest,
  channel: ServerChannel,
  argv: readonly string[],
  env: Record<string, string>,
  pty: Pty | undefined,
) => {
  const terminal = pty === undefined ? undefined : ptyCommand(guest, argv, pty);
  const started = guest.spawn(terminal?.argv ?? argv, env, { report: terminal !== undefined });
  terminal?.attach(started);
  connectStreams(started, {
    stdin: channel,
    stdout: channel,
    stderr: channel.stderr,
    ended: () => channel.end(),
  });
  // OpenSSH tells at once, though what the command left in the background may hold the channel open.
  void started.exited.then(({ code, signal }) => {
    if (signal === null) channel.exit(code ?? 255);
    else channel.exit(signal.replace(/^SIG/, ''), false, '');
  });
  channel.on('close', () => {
    // The way of a hang-up: a terminal's processes get SIGHUP, others lose their streams.
    if (terminal !== undefined) guest.signal(started, 'SIGHUP');
    closeStreams(started);
  });
  return {
    signal: (name: NodeJS.Signals) => guest.signal(started, name),
    resize: (size: Pty) => terminal?.resize(size),
  };
};
