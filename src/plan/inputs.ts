/** What a case, a layer or a machine depends on, hashed: equal inputs need no second run. */
import { canonical } from '../model/canonical.ts';
import { contentKey } from '../model/content.ts';
import type { DesiredCase, DesiredLayer, DesiredMachine, GuestSpec } from '../model/desired.ts';
import { UNMADE } from '../model/layer.ts';
import type { CaseInputs, Observed } from '../model/observed.ts';
import type { Step } from '../model/step.ts';
import { workspaceKey } from '../model/workspace-key.ts';
import { caseParts } from './case-parts.ts';
import type { Facts } from './facts.ts';

/** Inputs of a case as they are now. */
export const caseInputs = (one: DesiredCase, facts: Facts, hash: (text: string) => string): CaseInputs => {
  const workspace = contentHash(one, facts.observed);
  const older =
    one.upgradeFrom === undefined ? undefined : facts.observed.workspaces.get(workspaceKey(one.upgradeFrom));
  return {
    base: facts.identities.get(one.base) ?? UNMADE,
    config: partsHash(caseParts(one), facts, hash),
    ...(workspace === undefined ? {} : { workspace }),
    ...(older === undefined ? {} : { upgradeFrom: older.commit ?? older.hash }),
    tartplan: facts.observed.tartplan,
  };
};

/** Of the same parts once: most cases of a suite have them. */
const partsHash = (parts: ReadonlyMap<string, string>, { hashes }: Facts, hash: (text: string) => string): string => {
  const known = hashes.get(parts) ?? hash(JSON.stringify([...parts]));
  hashes.set(parts, known);
  return known;
};

/** Neither mounts nor secrets have an order that means anything. */
export const specInOrder = (spec: GuestSpec): GuestSpec => ({
  ...spec,
  mounts: [...spec.mounts].sort((a, b) => (a.name < b.name ? -1 : 1)),
  secrets: [...spec.secrets].sort(),
});

/** What a machine was, or is to be, provisioned with; without steps and workspace always the same. */
export const machineHash = (machine: DesiredMachine, observed: Observed, hash: (text: string) => string): string => {
  const workspace = contentHash(machine, observed);
  const steps = machine.steps.map(deed);
  const to = machine.workspace?.to;
  return hash(
    canonical(
      steps.length === 0 && machine.workspace === undefined ? {} : { steps, workspace, to, env: machine.spec.env },
    ),
  );
};

/**
 * What is done to a layer, part by part, each hashed: name of the part -> hash. Time limits and the way to the network do
 * not change what comes of it.
 */
export const layerParts = (
  layer: DesiredLayer,
  observed: Observed,
  hash: (text: string) => string,
): Readonly<Record<string, string>> => {
  const parts = [...caseParts({ ...layer, checks: [] })].filter(([part]) => !isWayIn(part));
  const content = contentHash(layer, observed);
  const all = content === undefined ? parts : [...parts, ['workspace', content] as const];
  return Object.fromEntries(all.map(([part, value]) => [part, hash(value).slice(0, 16)]));
};

export const isWayIn = (part: string): boolean => part.startsWith('network.') || part === 'connect.via';

/** What of a step makes a layer or machine another one. */
const deed = (step: Step): object => {
  if (step.kind === 'copy') return { copy: step.shown, to: step.to, direction: step.direction };
  if (step.kind === 'reboot') return { kind: step.kind };
  const { run, env, cwd, sudo, user, shell } = step;
  return { run, env, cwd, sudo, user, shell };
};

const contentHash = (one: DesiredCase | DesiredMachine | DesiredLayer, observed: Observed): string | undefined => {
  const key = contentKey(one);
  return key === undefined ? undefined : observed.workspaces.get(key)?.hash;
};
