/** Ctrl-C: once cleans up and reports, twice leaves at once and says what is left (promise 3). */
import { setMaxListeners } from 'node:events';
import type { EventBody } from '../model/event.ts';
import type { Ledger } from '../ports/ledger.ts';
import { exitCode } from './exit-code.ts';
import type { World } from './world.ts';

export interface Interrupts {
  readonly signal: AbortSignal;
  stop(): void;
}

/** Listens until `stop`. `runId` tells which VMs are ours to name. */
export const listen = (world: World, ledger: Ledger, runId: string, emit: (event: EventBody) => void): Interrupts => {
  const abort = new AbortController();
  // Every lane listens to it; Node would warn of a leak at the eleventh.
  setMaxListeners(0, abort.signal);
  const stop = world.onInterrupt(() => {
    if (abort.signal.aborted) {
      emit({ type: 'interrupted', text: 'Interrupted again: leaving at once.' });
      void leave(world, ledger, runId);
      return;
    }
    emit({
      type: 'interrupted',
      text: 'Interrupted: stopping and removing what this run made. Ctrl-C again leaves at once.',
    });
    abort.abort(new Error('interrupted'));
  });
  return { signal: abort.signal, stop };
};

const leave = async (world: World, ledger: Ledger, runId: string): Promise<never> => {
  world.stderr.write(`\nLeft at once. ${await whatIsLeft(ledger, runId)}\n`);
  return world.exit(exitCode.interrupted);
};

const whatIsLeft = async (ledger: Ledger, runId: string): Promise<string> => {
  try {
    const entries = (await ledger.read()).filter((entry) => entry.runId === runId && entry.state === 'making');
    const names = entries.map((entry) => entry.vm).join(', ');
    return names === '' ? 'Nothing is left behind.' : `Left for tartplan gc: ${names}.`;
  } catch {
    return 'What is left cannot be told, since the ledger cannot be read; tartplan gc looks again.';
  }
};
