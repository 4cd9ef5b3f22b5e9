/** An upgrade: what an older revision installs, then the tree as it is now in the place of the older one. */
import type { DesiredCase } from '../model/desired.ts';
import { workspaceKey } from '../model/workspace-key.ts';
import { removeGone } from './delta.ts';
import type { Lane } from './lane.ts';
import type { RebootableGuest } from './rebootable.ts';
import type { StepsRequest } from './step-run.ts';
import { runSteps } from './steps.ts';
import type { Tools } from './tools.ts';
import { sendWorkspace } from './workspace.ts';

export interface UpgradeRequest {
  readonly one: DesiredCase;
  readonly guest: RebootableGuest;
  readonly folder: string;
  stepDone: StepsRequest['done'];
}

/** True when all steps passed with the older revision, whose name their own names tell. */
export const installOlder = (
  { one, guest, folder, stepDone }: UpgradeRequest,
  lane: Lane,
  tools: Tools,
  signal: AbortSignal,
): Promise<boolean> => {
  const steps = one.steps.map((step) => ({ ...step, name: `${step.name} (of ${one.upgradeFrom?.ref ?? ''})` }));
  const request = { steps, spec: one.spec, guest, folder: `${folder}/upgrade`, done: stepDone };
  return runSteps(request, lane, tools, signal);
};

/** The tree as it is now: files that it has no more are gone, what was made beside them stays. */
export const replaceWorkspace = async (
  { one, guest }: UpgradeRequest,
  tools: Tools,
  signal: AbortSignal,
): Promise<void> => {
  const { workspace, upgradeFrom } = one;
  if (workspace?.to === undefined || upgradeFrom === undefined) return;
  const filesOf = (of: typeof workspace): ReadonlyMap<string, string> =>
    tools.workspaces.get(workspaceKey(of))?.files ?? new Map();
  const { to } = workspace;
  await removeGone(filesOf(upgradeFrom), filesOf(workspace), { ...workspace, to }, guest, tools, signal);
  await sendWorkspace(workspace, guest, tools, signal);
};
