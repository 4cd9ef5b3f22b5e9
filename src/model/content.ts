/** What of the host goes into a guest: a workspace, and what steps copy there. Keys under which their states are found. */
import { canonical } from './canonical.ts';
import type { InputGlob, Workspace } from './desired.ts';
import type { CopyStep, Step } from './step.ts';
import { workspaceKey } from './workspace-key.ts';

interface Taking {
  readonly workspace?: Workspace;
  readonly steps: readonly Step[];
  readonly teardown?: { readonly steps: readonly Step[] };
  readonly inputs?: readonly InputGlob[];
}

/** The steps that take something of the host along. */
export const copiesOf = ({ steps, teardown }: Taking): readonly CopyStep[] =>
  teardown === undefined ? steps.filter(takes) : [...steps.filter(takes), ...teardown.steps.filter(takes)];

const takes = (step: Step): step is CopyStep => step.kind === 'copy' && step.direction === 'to-guest';

export const copyKey = ({ from }: CopyStep): string => canonical({ copy: from });

/** Of all that a case or machine takes along and that counts, together; undefined when that is nothing. */
export const contentKey = (one: Taking): string | undefined => {
  const copies = copiesOf(one);
  const workspace = one.workspace === undefined ? undefined : workspaceKey(one.workspace);
  const inputs = one.inputs?.map(({ glob }) => glob);
  if (copies.length === 0 && inputs === undefined) return workspace;
  return canonical({ workspace, inputs, copies: copies.map(({ from, shown }) => [from, shown]) });
};

/** The name of a copied file among others: as the tartfile has it. */
export const copiedName = (shown: string, name: string | undefined): string =>
  name === undefined ? shown : `${shown.replace(/\/$/, '')}/${name}`;
