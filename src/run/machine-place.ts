/** A machine that runs while it is replaced: where slots are short, it makes place for the one that follows it. */
import { toProblem } from '../model/problem.ts';
import type { Lane } from './lane.ts';
import { noteLeft } from './machine-left.ts';
import { shutDownRunning } from './machine-update.ts';
import { bootAs, type MachineRequest, provisioningOf } from './provision.ts';
import type { Shared } from './shared.ts';

/**
 * Shuts the old one down when there would be no slot for the new one beside it: each would wait for the end of the other
 * for ever. One that nobody gets into runs on, for it may be replaced for just that. The result starts it again, for when
 * the new one did not come.
 */
export const makePlace = async (
  request: MachineRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<() => Promise<void>> => {
  const { vm } = request.machine;
  if (!(await isShort(vm, shared, lane, signal))) return async () => undefined;
  try {
    await lane.phase('stop', () => shutDownRunning(request, shared, lane, signal));
  } catch (error) {
    signal.throwIfAborted();
    const text = `the old ${vm} could not be shut down, and runs on until the new one is whole`;
    lane.emit({ type: 'note', lane: lane.id, text: `${text}: ${toProblem(error).summary}` });
    return async () => undefined;
  }
  return () => startAgain(request, shared, lane, signal);
};

/** Does it run, and are the slots taken by what runs and by what is to run for good? */
const isShort = async (vm: string, { tools }: Shared, lane: Lane, signal: AbortSignal): Promise<boolean> => {
  const { machines, limits } = tools.desired;
  const { vms } = await tools.engine.list(lane.effect(signal));
  const running = vms.filter((one) => one.state === 'running').map(({ name }) => name);
  const lasting = machines.filter((one) => one.state === 'running').map((one) => one.vm);
  return running.includes(vm) && new Set([...running, ...lasting]).size >= limits.vms;
};

const startAgain = async (request: MachineRequest, shared: Shared, lane: Lane, signal: AbortSignal): Promise<void> => {
  const { vm } = request.machine;
  try {
    if (!signal.aborted) await (await bootAs(vm, provisioningOf(request), shared, lane, signal)).release();
  } catch (error) {
    lane.emit({ type: 'problem', lane: lane.id, problem: toProblem(error) });
  }
  // However it is now: it was not somebody else who left it so.
  await noteLeft(vm, shared, lane).catch((error: unknown) =>
    lane.emit({ type: 'problem', lane: lane.id, problem: toProblem(error) }),
  );
};
