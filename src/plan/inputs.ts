/** What a case or a machine depends on, hashed: equal inputs need no second run. */
import { canonical } from '../model/canonical.ts';
import type { DesiredCase, DesiredMachine, Desired } from '../model/desired.ts';
import type { CaseInputs, Observed } from '../model/observed.ts';
import { baseIdentity } from './bases.ts';

/** Inputs of a case as they are now. Its time limits, `keep`, `collect` and display do not change what is tested. */
export const caseInputs = (one: DesiredCase, desired: Desired, observed: Observed, hash: (text: string) => string): CaseInputs => {
  const base = desired.bases.find((candidate) => candidate.name === one.base);
  const { settings, network, connect, mounts, env, secrets } = one.spec;
  const config = { settings, network, user: connect.user, via: connect.via, mounts, env, secrets, to: one.workspace?.to, steps: one.steps, checks: one.checks };
  const workspace = one.workspace === undefined ? undefined : observed.workspaces.get(one.workspace.path)?.hash;
  return {
    base: base === undefined ? 'new' : baseIdentity(base, observed),
    config: hash(canonical(config)),
    ...(workspace === undefined ? {} : { workspace }),
  };
};

/** What a machine was, or is to be, provisioned with; without steps and workspace always the same. */
export const machineHash = (machine: DesiredMachine, observed: Observed, hash: (text: string) => string): string => {
  const workspace = machine.workspace === undefined ? undefined : observed.workspaces.get(machine.workspace.path)?.hash;
  const steps = machine.steps.map(({ run, env, cwd }) => ({ run, env, cwd }));
  const to = machine.workspace?.to;
  return hash(canonical(steps.length === 0 && to === undefined ? {} : { steps, workspace, to, env: machine.spec.env }));
};
