/** Runs in a pseudo-terminal: shows on a live view what it is told over a socket, one order a line. */
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { createLive } from '../../src/report/live.ts';
import type { Order } from './stage.ts';

const { stderr } = process;
const reporter = createLive({
  screen: {
    write: (text) => void stderr.write(text),
    color: true,
    get width() {
      return stderr.columns;
    },
    get rows() {
      return stderr.rows;
    },
  },
  stream: stderr,
  now: () => Date.now(),
  every: (ms, work) => {
    const timer = setInterval(work, ms);
    return () => clearInterval(timer);
  },
});

let times = 0;
process.on('SIGINT', () => {
  times++;
  reporter.onEvent({ type: 'interrupted', text: 'x', at: Date.now() });
  if (times < 2) return;
  stderr.write('\nleft at once\n');
  process.exit(130);
});

const socket = connect(Number(process.argv[2]), '127.0.0.1');
for await (const line of createInterface({ input: socket })) {
  const order: Order = JSON.parse(line);
  switch (order.kind) {
    case 'event':
      reporter.onEvent({ ...order.event, at: Date.now() });
      break;
    case 'close':
      await reporter.close();
      stderr.write(`${order.word}\n`);
      break;
  }
  socket.write('done\n');
}
