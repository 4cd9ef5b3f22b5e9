/** The other end of control.sock: `tart exec` and the agent resolver of `tart ip`. */
import net from 'node:net';
import { delay, sleep } from '../time.ts';
import { frame, frameType, type Request, type Result, readFrames } from './agent-protocol.ts';

/** The guest's address, undefined while its agent cannot be reached. */
export const askAddress = async (folder: string): Promise<string | undefined> => {
  const socket = await connect(folder);
  if (socket === undefined) return undefined;
  return new Promise((resolve) => {
    const request: Request = { want: 'address' };
    socket.on('error', () => resolve(undefined));
    socket.on('close', () => resolve(undefined));
    readFrames(socket, (type, payload) => {
      if (type === frameType.result) resolve((JSON.parse(payload.toString()) as Result).address);
      socket.destroy();
    });
    socket.write(frame(frameType.request, JSON.stringify(request)));
  });
};

/** A connection that the agent has accepted; tries until the wait of TART_SIM_EXEC_WAIT (10 s) is over. */
export const connectAgent = async (folder: string, running: () => boolean): Promise<net.Socket | undefined> => {
  const deadline = Date.now() + delay('TART_SIM_EXEC_WAIT', 10_000);
  for (let pause = 20; ; pause = Math.min(pause * 2, 200)) {
    const socket = await connect(folder);
    if (socket !== undefined) return socket;
    if (Date.now() >= deadline || !running()) return undefined;
    await sleep(pause);
  }
};

/** A guest without an agent takes the connection and closes it: only one that says hello counts. */
const connect = (folder: string): Promise<net.Socket | undefined> =>
  new Promise((resolve) => {
    const back = process.cwd();
    process.chdir(folder);
    const socket = net.connect('control.sock');
    process.chdir(back);
    const no = () => resolve(undefined);
    socket.once('error', no);
    socket.once('close', no);
    // The hello frame, and nothing else before a request.
    socket.once('data', () => {
      socket.removeAllListeners();
      socket.on('error', () => undefined);
      resolve(socket);
    });
  });
