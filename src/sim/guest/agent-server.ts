/** The guest agent behind control.sock (contract 2.18): runs commands without a network, tells the guest's address. */
import { existsSync, rmSync } from 'node:fs';
import net from 'node:net';
import { PassThrough, Writable } from 'node:stream';
import { addressOf } from '../run/leases.ts';
import type { Machine } from '../run/running.ts';
import { frame, frameType, type Request, type Result, readFrames } from './agent-protocol.ts';
import { agentEnvironment } from './environment.ts';
import type { Guest } from './guest.ts';
import { ptyCommand } from './pty.ts';
import { closeStreams, connectStreams } from './streams.ts';

const socketName = 'control.sock';

/** Listens at once; until `allow(true)` every connection is closed, as a guest without an agent does. */
export const startAgent = async (guest: Guest | undefined, machine: Machine) => {
  let allowed = false;
  const sockets = new Set<net.Socket>();
  if (existsSync(socketName)) rmSync(socketName, { force: true });
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    if (!allowed || guest === undefined) {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.write(frame(frameType.hello));
    socket.on('close', () => sockets.delete(socket));
    serve(socket, guest, machine);
  });
  // Without a socket the VM runs on, silently.
  server.on('error', () => undefined);
  // Relative: this process is in the VM's folder, and a socket's path holds 104 bytes.
  await new Promise<void>((resolve) => {
    server.once('error', () => resolve());
    server.listen(socketName, resolve);
  });
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    allow: (next: boolean): void => {
      allowed = next;
      if (!next) cut();
    },
    stop: (): void => {
      cut();
      server.close();
    },
  };
};

const serve = (socket: net.Socket, guest: Guest, machine: Machine): void => {
  const answer = (result: Result) => socket.end(frame(frameType.result, JSON.stringify(result)));
  let running: ReturnType<typeof execute> | undefined;
  readFrames(socket, (type, payload) => {
    if (type === frameType.request) {
      const request = JSON.parse(payload.toString()) as Request;
      if (request.want === 'address')
        answer({ address: addressOf(machine.home, machine.config.macAddress, machine.mode) });
      else running = execute(socket, guest, request, answer);
    } else if (type === frameType.stdin) running?.input(payload);
    else if (type === frameType.stdinEnd) running?.inputEnd();
    else if (type === frameType.resize) running?.resize(JSON.parse(payload.toString()));
  });
};

/** No shell: the first word is looked up in the agent's PATH; descriptor 3 tells when it is not there. */
const lookup = `
case $1 in
  */*) if [ -x "$1" ]; then exec 3>&-; exec "$@"; fi; echo missing >&3; exit 127 ;;
esac
IFS=:
for folder in $PATH; do
  if [ -f "$folder/$1" ] && [ -x "$folder/$1" ]; then unset IFS; exec 3>&-; exec "$@"; fi
done
echo missing >&3
exit 127`;

const execute = (socket: net.Socket, guest: Guest, request: Request, answer: (result: Result) => void) => {
  const argv = request.argv ?? [];
  const terminal = request.tty === undefined ? undefined : ptyCommand(guest, argv, request.tty);
  const command = terminal?.argv ?? ['/bin/sh', '-c', lookup, 'sh', ...argv];
  const started = guest.spawn(command, agentEnvironment(guest), { report: true });
  let missing = false;
  if (terminal !== undefined) terminal.attach(started);
  else {
    started.report?.on('data', () => {
      missing = true;
    });
  }
  const stdin = new PassThrough();
  if (request.stdin !== true) stdin.end();
  connectStreams(started, {
    stdin,
    stdout: framed(socket, frameType.stdout),
    stderr: framed(socket, frameType.stderr),
    ended: (code, signal) => {
      if (missing) answer({ error: `unknown (2): exec: "${argv[0]}": executable file not found in $PATH` });
      else answer({ exit: signal === null ? (code ?? 255) : 255 });
    },
  });
  socket.on('close', () => {
    guest.signal(started, 'SIGKILL');
    closeStreams(started);
  });
  return {
    input: (chunk: Buffer): void => {
      // The frame's buffer is a view of a larger one that would stay alive with it.
      stdin.write(Buffer.from(chunk), () => socket.writable && socket.write(frame(frameType.more)));
    },
    inputEnd: (): void => {
      stdin.end();
    },
    resize: (size: { rows: number; cols: number }): void => terminal?.resize(size),
  };
};

const framed = (socket: net.Socket, type: number): Writable =>
  new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      if (socket.destroyed) done();
      else if (chunk.length === 0 || socket.write(frame(type, chunk))) done();
      else socket.once('drain', done);
    },
  });
