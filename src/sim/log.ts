/** The call log of TART_SIM_LOG: one line when a call starts and one when it ends, each in a single append. */
import { appendFileSync } from 'node:fs';

/** Nothing is written at the end of a call that a signal killed: just as nobody would have told. */
export const logCall = (argv: readonly string[]): void => {
  const path = process.env.TART_SIM_LOG;
  if (path === undefined || path === '') return;
  const started = Date.now();
  const write = (event: object): void => {
    appendFileSync(path, `${JSON.stringify({ at: new Date().toISOString(), pid: process.pid, ...event })}\n`);
  };
  write({ event: 'start', argv });
  process.on('exit', (exit) => write({ event: 'end', argv, exit, ms: Date.now() - started }));
};
