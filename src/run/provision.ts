/** What machines and layers have in common: boot it, send the workspace, run the steps. */
import type { DesiredBase, DesiredMachine } from '../model/desired.ts';
import type { Action } from '../model/plan.ts';
import { ProblemError, problem, toProblem } from '../model/problem.ts';
import type { StepResult } from '../model/result.ts';
import { UNKNOWN } from '../model/weight.ts';
import { type Booted, boot } from './boot.ts';
import type { BootRequest } from './boot-request.ts';
import { sendChanges } from './delta.ts';
import type { Lane } from './lane.ts';
import type { Shared } from './shared.ts';
import { runSteps } from './steps.ts';

/** A VM that lasts and gets steps. */
export interface Provisioning {
  readonly guest: Pick<DesiredMachine, 'spec' | 'workspace' | 'steps' | 'where'>;
  /** At the bottom, whatever layers are between. */
  readonly base: DesiredBase;
  /** Of its logs, relative to the run's folder. */
  readonly folder: string;
  /** Who gets the next slot: the greatest. */
  readonly priority: number;
}

export interface MachineRequest {
  readonly machine: DesiredMachine;
  readonly base: DesiredBase;
  readonly action: Action;
  /** Hash of what it is provisioned with. */
  readonly provisioned: string;
}

export const provisioningOf = ({ machine, base }: MachineRequest): Provisioning => ({
  guest: machine,
  base,
  folder: `machines/${machine.name}`,
  priority: UNKNOWN,
});

/** What it takes to boot it under the name `vm`. */
export const bootRequestOf = (vm: string, { guest, base, folder, priority }: Provisioning): BootRequest => ({
  vm,
  base,
  spec: guest.spec,
  network: guest.spec.network,
  disposable: false,
  log: `${folder}/tart-run.log`,
  priority,
});

export const bootAs = (
  vm: string,
  request: Provisioning,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<Booted> => boot(bootRequestOf(vm, request), shared, lane, signal);

/** Sends the workspace and runs the steps. When that fails, `giveUp` ends the VM before the failure is thrown. */
export const provision = async (
  booted: Booted,
  request: Provisioning,
  shared: Shared,
  lane: Lane,
  signal: AbortSignal,
  giveUp: () => Promise<void>,
): Promise<void> => {
  try {
    await sendAndRun(booted, request, shared, lane, signal);
  } catch (error) {
    await giveUp().catch((again: unknown) => lane.emit({ type: 'problem', lane: lane.id, problem: toProblem(again) }));
    throw error;
  }
};

const sendAndRun = async (
  { guest }: Booted,
  { guest: wanted, folder }: Provisioning,
  { tools }: Shared,
  lane: Lane,
  signal: AbortSignal,
): Promise<void> => {
  const { workspace, steps, spec } = wanted;
  if (workspace !== undefined) {
    const changes = await lane.phase('workspace', () => sendChanges(workspace, guest, tools, signal));
    if (changes !== undefined)
      lane.emit({ type: 'note', lane: lane.id, text: `workspace: ${changes.sent} sent, ${changes.removed} removed` });
  }
  let failed: StepResult | undefined;
  const passed = await lane.phase('run', () =>
    runSteps(
      {
        steps,
        spec,
        guest,
        folder,
        done: (result) => {
          if (result.status === 'failed') failed ??= result;
        },
      },
      lane,
      tools,
      signal,
    ),
  );
  if (passed) return;
  throw new ProblemError(
    problem('step/failed', failed?.problem?.summary ?? `${failed?.name ?? 'a step'} failed`, {
      detail: failed?.tail.join('\n') ?? '',
      where: failed?.where ?? wanted.where,
    }),
  );
};
