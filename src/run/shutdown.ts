/** A clean shutdown from inside: `tart stop` is a power cut, and what was written last would be lost (tart-contract 2.12). */
import type { Guest } from '../ports/guest.ts';
import type { Booted } from './boot.ts';
import type { Lane } from './lane.ts';
import type { Shared } from './shared.ts';

/** Milliseconds that a guest gets to shut down. */
const BOUND = 120_000;

/** What it takes of a VM with a way in. */
export type Stoppable = Pick<Booted, 'running' | 'halt'> & { readonly guest: Guest };

/** Asks the guest to shut down and waits; pulls the plug when it does not. True when it went down by itself. */
export const shutDown = async (
  booted: Stoppable,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<boolean> => {
  const { clock } = shared.tools;
  const stop = new AbortController();
  const within = AbortSignal.any([signal, stop.signal]);
  const asked = booted.guest.exec('sudo -n shutdown -h now', { signal: within }).then(
    () => undefined,
    // The way in breaks while the guest goes down.
    () => undefined,
  );
  const late = clock.sleep(BOUND, within).then(
    () => lane.emit({ type: 'note', lane: lane.id, text: 'the guest does not shut down; cutting its power' }),
    () => undefined,
  );
  const clean = await Promise.race([
    booted.running.exited.then(({ kind }) => kind === 'stopped'),
    late.then(() => false),
  ]);
  stop.abort();
  await Promise.all([asked, late, booted.halt()]);
  return clean;
};
