/** The stages of a case in its guest, one after the other. */
import type { DesiredCase, Workspace } from '../model/desired.ts';
import type { Teardown } from '../model/repeat.ts';
import type { CheckResult, StepResult } from '../model/result.ts';
import { checkGuest } from './check-guest.ts';
import { sendChanges } from './delta.ts';
import { repeatSteps } from './idempotence.ts';
import type { Lane } from './lane.ts';
import type { Manifest } from './manifest.ts';
import type { RebootableGuest } from './rebootable.ts';
import { runSteps } from './steps.ts';
import { beforeSteps, tearDown } from './teardown.ts';
import type { Tools } from './tools.ts';
import { installOlder, replaceWorkspace } from './upgrade.ts';
import { sendWorkspace } from './workspace.ts';

export interface Stages {
  readonly one: DesiredCase;
  readonly guest: RebootableGuest;
  /** Of its logs. */
  readonly folder: string;
  readonly lane: Lane;
  readonly tools: Tools;
  readonly signal: AbortSignal;
  stepDone(result: StepResult): void;
  done(result: CheckResult): void;
}

export interface Tested {
  readonly passed: boolean;
  /** The guest before its first step, when there is something to tear down. */
  readonly before?: Manifest;
}

/** Workspace, the older revision and its steps, steps, steps again, checks. Throws when the guest is lost. */
export const installAndCheck = async (stages: Stages): Promise<Tested> => {
  const { one, guest, folder, lane, tools, signal } = stages;
  const { workspace, upgradeFrom, teardown, repeats } = one;
  const first = upgradeFrom ?? workspace;
  if (first !== undefined) await lane.phase('workspace', () => bring(first, stages));
  const before =
    teardown === undefined
      ? undefined
      : await lane.phase('teardown', () => beforeSteps(one, teardown, guest, tools, signal));
  let stepped = true;
  if (upgradeFrom !== undefined) {
    stepped = await lane.phase('upgrade', () => installOlder(stages, lane, tools, signal));
    if (stepped) await lane.phase('workspace', () => replaceWorkspace(stages, tools, signal));
  }
  if (stepped) {
    const { stepDone: done } = stages;
    stepped = await lane.phase('run', () =>
      runSteps({ steps: one.steps, spec: one.spec, guest, folder, done }, lane, tools, signal),
    );
  }
  const skip = !stepped;
  const repeated =
    repeats === undefined ||
    (await lane.phase('idempotence', () => repeatSteps({ ...stages, skip }, lane, tools, signal)));
  const checked = await lane.phase('check', () => checkGuest({ ...stages, skip }, lane, tools, signal));
  return { passed: stepped && repeated && checked, ...(before === undefined || skip ? {} : { before }) };
};

/** A layer may have brought a tree there: what it had and this one has not is no part of the test. */
const bring = async (first: Workspace, { one, guest, tools, signal }: Stages): Promise<void> => {
  if (one.under === undefined) await sendWorkspace(first, guest, tools, signal);
  else await sendChanges(first, guest, tools, signal);
};

/** Did all pass, the teardown too? */
export const undo = async ({ passed, before }: Tested, teardown: Teardown, stages: Stages): Promise<boolean> => {
  const { one, lane, tools, signal } = stages;
  // A VM that is kept for a look shows what failed, not what is left when it is undone.
  const from = !passed && one.keep !== 'never' ? undefined : before;
  const undone = await lane.phase('teardown', () =>
    tearDown({ ...stages, teardown, before: from }, lane, tools, signal),
  );
  return passed && undone;
};
