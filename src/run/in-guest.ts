/** What a case does between `run` and the death of its VM: the time that it holds a slot. */
import type { DesiredCase, Network } from '../model/desired.ts';
import { type Problem, ProblemError, problem } from '../model/problem.ts';
import { type Booted, boot } from './boot.ts';
import { exercise, type InGuestRequest } from './exercise.ts';
import type { Lane } from './lane.ts';
import { hasWayOut } from './probe.ts';
import type { Shared } from './shared.ts';

/** Did steps and checks pass? Throws for everything that is not the dotfiles' fault. The VM does not run any more after it. */
export const inGuest = async (
  request: InGuestRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<boolean> => {
  const { one } = request;
  const { clock } = shared.tools;
  const timeout = new AbortController();
  const done = new AbortController();
  // The bound counts from the slot on: waiting for a slot is nobody's fault.
  let started = false;
  const onSlot = (): void => {
    request.onSlot();
    if (started) return;
    started = true;
    clock.sleep(one.timeoutMs, done.signal).then(
      () => timeout.abort(new ProblemError(tooLong(one))),
      () => undefined,
    );
  };
  const inner = AbortSignal.any([signal, timeout.signal]);
  try {
    return await bootAndTest(request, onSlot, shared, lane, inner);
  } finally {
    done.abort();
  }
};

const bootAndTest = async (
  request: InGuestRequest,
  onSlot: () => void,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<boolean> => {
  const { network } = request.one.spec;
  const booted = await bootWith(network, request, onSlot, shared, lane, signal);
  try {
    if (await hasWayOut(booted.guest, network.probe, signal))
      return await exercise(booted, request, shared, lane, signal);
  } catch (error) {
    await booted.halt();
    throw error;
  }
  await booted.halt();
  if (network.fallback === undefined) throw new ProblemError(noWayOut(request.one, network.mode));
  lane.emit({
    type: 'note',
    lane: lane.id,
    text: `${String(network.probe)} cannot be reached with ${network.mode}; trying ${network.fallback}`,
  });
  const again = await bootWith(
    { ...network, mode: network.fallback, resolver: 'auto' },
    request,
    onSlot,
    shared,
    lane,
    signal,
  );
  try {
    if (await hasWayOut(again.guest, network.probe, signal))
      return await exercise(again, request, shared, lane, signal);
    throw new ProblemError(noWayOut(request.one, network.fallback));
  } finally {
    await again.halt();
  }
};

const bootWith = async (
  network: Network,
  request: InGuestRequest,
  onSlot: () => void,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<Booted> => {
  const { vm, base, one, folder, priority } = request;
  const booted = await boot(
    {
      vm,
      base,
      spec: one.spec,
      network,
      disposable: one.keep === 'never',
      log: `${folder}/tart-run.log`,
      priority,
      onSlot,
    },
    shared,
    lane,
    signal,
  );
  request.progress.booted = true;
  return booted;
};

const tooLong = (one: DesiredCase): Problem =>
  problem('step/timeout', `${one.id} did not end within ${one.timeoutMs / 60_000} min`, {
    where: one.where,
    hint: 'Raise timeout of the suite, or see in the logs what it waits for.',
  });

const noWayOut = (one: DesiredCase, mode: string): Problem =>
  problem('guest/no-way-out', `the guest cannot reach ${String(one.spec.network.probe)} (network: ${mode})`, {
    where: one.where,
    hint: 'A VPN, a firewall or Internet Sharing on the host may block NAT: try network.mode bridged with interface auto, or set network.fallback.',
  });
