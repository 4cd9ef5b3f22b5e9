/** `tart exec` (contract 1.9). */
import { notRunning, otherError, runtimeError } from '../exit.ts';
import { connectAgent } from '../guest/agent-client.ts';
import { frame, frameType, type Request, type Result, readFrames } from '../guest/agent-protocol.ts';
import { openVm, stateOf } from '../vm/store.ts';
import { type Command, positional } from './context.ts';

export const exec: Command = {
  run: async ({ home, args }) => {
    const name = positional(args, 'name');
    const folder = openVm(home, name);
    const running = () => stateOf(folder) === 'running';
    if (!running()) throw notRunning(name);
    const tty = args.flags.has('t');
    // Tart asks the terminal for its size and traps when there is none.
    if (tty && process.stdout.isTTY !== true) process.kill(process.pid, 'SIGTRAP');
    const socket = await connectAgent(folder, running);
    if (socket === undefined) {
      throw runtimeError(
        'Failed to connect to the VM using its control socket: The operation couldn’t be completed. (GRPC.GRPCConnectionPoolError error 1.), is the Tart Guest Agent running?',
      );
    }
    const attached = args.flags.has('i');
    const request: Request = {
      want: 'exec',
      argv: args.positionals.get('command') ?? [],
      stdin: attached,
      ...(tty ? { tty: size() } : {}),
    };
    socket.write(frame(frameType.request, JSON.stringify(request)));
    const sent = attached ? sendInput(socket, tty) : { more: () => undefined, stop: () => undefined };
    const resize = () => socket.write(frame(frameType.resize, JSON.stringify(size())));
    if (tty) process.stdout.on('resize', resize);
    const result = await receive(socket, sent.more);
    sent.stop();
    if (result === undefined) throw otherError('unavailable (14): Transport became inactive');
    if (result.error !== undefined) throw otherError(result.error);
    process.exitCode = result.exit ?? 255;
  },
};

const size = () => ({ rows: process.stdout.rows ?? 24, cols: process.stdout.columns ?? 80 });

type Socket = NonNullable<Awaited<ReturnType<typeof connectAgent>>>;

/** Output as it comes; resolves with how the command ended, or undefined when the connection broke first. */
const receive = (socket: Socket, more: () => void): Promise<Result | undefined> =>
  new Promise((resolve) => {
    let waiting = 0;
    let result: Result | undefined;
    const write = (stream: NodeJS.WriteStream, payload: Buffer): void => {
      waiting += 1;
      const room = stream.write(Buffer.from(payload), () => {
        waiting -= 1;
        socket.resume();
        if (waiting === 0 && result !== undefined) resolve(result);
      });
      if (!room) socket.pause();
    };
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(1));
    readFrames(socket, (type, payload) => {
      if (type === frameType.stdout) write(process.stdout, payload);
      else if (type === frameType.stderr) write(process.stderr, payload);
      else if (type === frameType.more) more();
      else if (type === frameType.result) {
        result = JSON.parse(payload.toString()) as Result;
        if (waiting === 0) resolve(result);
      }
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (result === undefined) resolve(undefined);
    });
  });

/** At most this many chunks of stdin are on their way: the guest says when it has taken one. */
const inFlight = 16;

const sendInput = (socket: Socket, tty: boolean): { more: () => void; stop: () => void } => {
  let open = 0;
  const raw = tty && process.stdin.isTTY === true;
  if (raw) process.stdin.setRawMode(true);
  process.stdin.on('data', (chunk: Buffer) => {
    open += 1;
    socket.write(frame(frameType.stdin, chunk));
    if (open >= inFlight) process.stdin.pause();
  });
  process.stdin.on('end', () => socket.write(frame(frameType.stdinEnd)));
  process.stdin.on('error', () => socket.write(frame(frameType.stdinEnd)));
  return {
    more: () => {
      open -= 1;
      process.stdin.resume();
    },
    stop: () => {
      if (raw) process.stdin.setRawMode(false);
      process.stdin.destroy();
    },
  };
};
