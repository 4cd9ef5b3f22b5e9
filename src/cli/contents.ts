/** What of this host goes into guests, read for the planner: workspaces and what steps copy, each once. */
import { createHash } from 'node:crypto';
import { contentKey, copiedName, copiesOf, copyKey } from '../model/content.ts';
import type { DesiredCase, DesiredLayer, DesiredMachine, Workspace } from '../model/desired.ts';
import { narrowed } from '../model/inputs.ts';
import type { WorkspaceState } from '../model/observed.ts';
import { ProblemError, problem, type Span } from '../model/problem.ts';
import type { CopyStep } from '../model/step.ts';
import { workspaceKey } from '../model/workspace-key.ts';
import { copyState } from '../system/copy-state.ts';
import { readWorkspace } from '../system/workspace-read.ts';

type Taking = DesiredCase | DesiredLayer | DesiredMachine;

/** Throws with all that cannot be read. */
export const readContents = async (every: readonly Taking[]): Promise<ReadonlyMap<string, WorkspaceState>> => {
  // Cases of a suite are neighbours, and made of the same.
  const all = every.filter((one, index) => !sameContent(one, every[index - 1]));
  const readers = new Map<string, () => Promise<WorkspaceState>>();
  for (const one of all) {
    const { workspace } = one;
    if (workspace !== undefined) readers.set(workspaceKey(workspace), () => workspaceOf(workspace));
    const older = 'upgradeFrom' in one ? one.upgradeFrom : undefined;
    if (older !== undefined) readers.set(workspaceKey(older), () => workspaceOf(older));
    for (const copy of copiesOf(one)) readers.set(copyKey(copy), () => copyOf(copy));
  }
  const read = await Promise.allSettled([...readers].map(async ([key, work]) => [key, await work()] as const));
  const failures = read.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  const foreseen = failures.flatMap((error) => (error instanceof ProblemError ? error.problems : []));
  if (foreseen.length > 0) throw new ProblemError(foreseen);
  if (failures.length > 0) throw failures[0];
  const states = new Map(read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
  for (const one of all) {
    const key = contentKey(one);
    if (key !== undefined && !states.has(key)) states.set(key, together(one, states));
  }
  return states;
};

const sameContent = (one: Taking, before: Taking | undefined): boolean =>
  before !== undefined &&
  one.workspace === before.workspace &&
  one.steps === before.steps &&
  undoneBy(one) === undoneBy(before) &&
  olderOf(one) === olderOf(before) &&
  inputsOf(one) === inputsOf(before);

const undoneBy = (one: Taking) => ('teardown' in one ? one.teardown : undefined);
const olderOf = (one: Taking) => ('upgradeFrom' in one ? one.upgradeFrom : undefined);
const inputsOf = (one: Taking) => ('inputs' in one ? one.inputs : undefined);

const workspaceOf = (workspace: Workspace): Promise<WorkspaceState> =>
  placed(workspace.where, () => readWorkspace(workspace), {
    summary: `the workspace ${workspace.path} cannot be read`,
    hint: 'It must be a folder that exists; workspace.path is relative to the tartfile.',
  });

const copyOf = (step: CopyStep): Promise<WorkspaceState> =>
  placed(step.where, () => copyState(step.from, step.shown), {
    summary: `${step.shown} cannot be read to be copied`,
    hint: 'It must be a file or folder that is yours to read; its path is relative to the tartfile.',
  });

const placed = async (
  where: Span,
  work: () => Promise<WorkspaceState>,
  said: { readonly summary: string; readonly hint: string },
): Promise<WorkspaceState> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProblemError) throw new ProblemError(error.problems.map((one) => ({ where, ...one })));
    throw new ProblemError(
      problem('host/workspace', said.summary, { detail: (error as Error).message, hint: said.hint, where }),
    );
  }
};

const together = (one: Taking, states: ReadonlyMap<string, WorkspaceState>): WorkspaceState => {
  const workspace = counted(one, states);
  if (workspace !== undefined && copiesOf(one).length === 0) return workspace;
  const hash = createHash('sha256').update(workspace?.hash ?? '');
  const files = new Map(workspace?.files);
  for (const step of copiesOf(one)) {
    const state = states.get(copyKey(step));
    hash.update(`\0${state?.hash}`);
    for (const [name, value] of state?.files ?? [])
      files.set(copiedName(step.shown, state?.copied?.file === undefined ? name : undefined), value);
  }
  return { hash: hash.digest('hex'), files };
};

/** What of the workspace counts. */
const counted = (
  one: Taking,
  states: ReadonlyMap<string, WorkspaceState>,
): Pick<WorkspaceState, 'hash' | 'files'> | undefined => {
  const whole = one.workspace === undefined ? undefined : states.get(workspaceKey(one.workspace));
  const globs = 'inputs' in one ? one.inputs?.map(({ glob }) => glob) : undefined;
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  return whole === undefined || globs === undefined ? whole : narrowed(whole, globs, sha256);
};
