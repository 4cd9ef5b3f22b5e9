/** What a case does between `run` and the death of its VM: the time that it holds a slot. */
import type { DesiredBase, DesiredCase, Network } from '../model/desired.ts';
import { type Problem, ProblemError, problem, toProblem } from '../model/problem.ts';
import type { CheckResult, StepResult } from '../model/result.ts';
import { type Booted, boot } from './boot.ts';
import { bounded } from './bounded.ts';
import { checkGuest } from './check-guest.ts';
import { collectFrom } from './collect-from.ts';
import type { Lane } from './lane.ts';
import { hasWayOut } from './probe.ts';
import type { Shared } from './shared.ts';
import { shutDown } from './shutdown.ts';
import { runSteps } from './steps.ts';
import { VmGone } from './vm-gone.ts';
import { sendWorkspace } from './workspace.ts';

/** What is known of a case while it runs; it survives whatever throws. */
export interface Progress {
  readonly steps: StepResult[];
  readonly checks: CheckResult[];
  booted: boolean;
}

export interface InGuestRequest {
  readonly vm: string;
  readonly one: DesiredCase;
  readonly base: DesiredBase;
  /** Of its logs, relative to the run's folder. */
  readonly folder: string;
  readonly progress: Progress;
  readonly priority: number;
  onSlot(): void;
}

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
    if (await hasWayOut(booted.guest, network.probe, signal)) return await test(booted, request, shared, lane, signal);
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
    if (await hasWayOut(again.guest, network.probe, signal)) return await test(again, request, shared, lane, signal);
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

/** Steps and checks, lost at once when the VM dies; then what is to be collected, then the stop. */
const test = async (
  booted: Booted,
  request: InGuestRequest,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<boolean> => {
  const { vm, one, folder, progress } = request;
  const { tools } = shared;
  const { guest } = booted;
  const stop = new AbortController();
  const inner = AbortSignal.any([signal, stop.signal]);
  const gone = booted.running.exited.then((exit) => {
    const lost = new VmGone(vm, exit);
    stop.abort(lost);
    throw lost;
  });
  gone.catch(() => undefined);
  const work = async (): Promise<boolean> => {
    const { workspace } = one;
    if (workspace !== undefined) await lane.phase('workspace', () => sendWorkspace(workspace, guest, tools, inner));
    const stepped = await lane.phase('run', () =>
      runSteps(
        { steps: one.steps, spec: one.spec, guest, folder, done: (result) => progress.steps.push(result) },
        lane,
        tools,
        inner,
      ),
    );
    const checked = await lane.phase('check', () =>
      checkGuest({ one, guest, skip: !stepped, done: (result) => progress.checks.push(result) }, lane, tools, inner),
    );
    return stepped && checked;
  };
  const collect = async (): Promise<void> => {
    if (one.collect.length === 0) return;
    await lane.phase('collect', () =>
      bounded(tools.clock, COLLECT, inner, late, (bound) => collectFrom(one, guest, folder, lane, tools, bound)),
    );
  };
  let passed: boolean;
  try {
    passed = await Promise.race([work(), gone]);
  } catch (error) {
    if (!signal.aborted && !stop.signal.aborted) await collect().catch((again: unknown) => note(lane, again));
    await lane.phase('stop', booted.halt);
    throw error;
  }
  // What a case collects does not change what came of it.
  await Promise.race([collect(), gone]).catch((error: unknown) => note(lane, error));
  const keeps = one.keep === 'always' || (one.keep === 'on-failure' && !passed);
  await lane.phase('stop', () => (keeps ? shutDown(booted, shared, lane, signal) : booted.halt()));
  return passed;
};

/** Milliseconds for bringing files back. */
const COLLECT = 600_000;

const late = (): Problem => problem('guest/collect', `collecting files did not end within ${COLLECT / 1000} s`);

const note = (lane: Lane, error: unknown): void =>
  lane.emit({ type: 'note', lane: lane.id, text: `nothing collected: ${toProblem(error).summary}` });

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
