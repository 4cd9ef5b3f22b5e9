/** How a machine was left, noted in the ledger: what differs from that later was changed by somebody else. */
import { isoTime } from '../model/iso-time.ts';
import type { LedgerEntry, MachineLeft, VmState } from '../model/observed.ts';
import { cleanup } from './cleanup.ts';
import type { Lane } from './lane.ts';
import type { Shared } from './shared.ts';

/** As the engine tells it now. `settings`: what it was left with, where this run did not touch them. */
export const lookLeft = async (
  vm: string,
  { tools }: Shared,
  lane: Lane,
  signal: AbortSignal,
  settings?: MachineLeft['settings'],
): Promise<MachineLeft> => {
  const now = await tools.engine.info(vm, lane.effect(signal));
  return {
    settings: settings ?? now.settings,
    state: now.state === 'running' ? 'running' : 'stopped',
    at: isoTime(tools.clock.now()),
  };
};

/** Also after Ctrl-C: what the run did until then is not somebody else's. */
export const noteLeft = (vm: string, shared: Shared, lane: Lane, settings?: MachineLeft['settings']): Promise<void> =>
  cleanup(shared.tools, `note ${vm}`, async (signal) => {
    const left = await lookLeft(vm, shared, lane, signal, settings);
    const entry = await entryOf(vm, shared);
    if (entry !== undefined) await shared.tools.ledger.write({ ...entry, left });
  });

/** After a change that failed. As long as nothing was done to the machine, what is said of how it was left stays true. */
export const noteFailed = (
  vm: string,
  before: { readonly state: VmState; readonly left?: MachineLeft; readonly set: boolean },
  shared: Shared,
  lane: Lane,
): Promise<void> =>
  cleanup(shared.tools, `note ${vm}`, async (signal) => {
    const { state } = await shared.tools.engine.info(vm, lane.effect(signal));
    if (before.set || state !== before.state)
      return noteLeft(vm, shared, lane, before.set ? undefined : before.left?.settings);
    const entry = await entryOf(vm, shared);
    if (entry !== undefined && before.left !== undefined)
      await shared.tools.ledger.write({ ...entry, left: before.left });
  });

/** While a machine is changed nothing is known of how it was left: a run that dies is not taken for somebody else. */
export const forgetLeft = async ({ left, ...entry }: LedgerEntry, { tools }: Shared): Promise<void> => {
  if (left !== undefined) await cleanup(tools, `note ${entry.vm}`, () => tools.ledger.write(entry));
};

/** The ledger's entry of a machine. */
export const entryOf = async (vm: string, { tools }: Shared): Promise<LedgerEntry | undefined> =>
  (await tools.ledger.read()).find((one) => one.vm === vm && one.role === 'machine');
