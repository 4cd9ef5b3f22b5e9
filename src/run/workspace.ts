/** The workspace goes into the guest: as one tar stream, or as a repository that the guest clones. */
import type { Workspace } from '../model/desired.ts';
import { type Problem, ProblemError, problem } from '../model/problem.ts';
import { workspaceKey } from '../model/workspace-key.ts';
import type { Guest } from '../ports/guest.ts';
import { bounded } from './bounded.ts';
import { createSaid } from './said.ts';
import { unpackCommand } from './script.ts';
import { cloneInGuest } from './served.ts';
import type { Tools } from './tools.ts';

/** Throws `guest/workspace` with what tar or git said when it does not arrive whole. */
export const sendWorkspace = (workspace: Workspace, guest: Guest, tools: Tools, signal: AbortSignal): Promise<void> =>
  inTime(workspace, tools, signal, (bound) => send(workspace, guest, tools, bound));

const send = async (workspace: Workspace, guest: Guest, tools: Tools, signal: AbortSignal): Promise<void> => {
  const state = tools.workspaces.get(workspaceKey(workspace));
  if (workspace.source === 'remote' || workspace.to === undefined)
    return cloneInGuest(workspace, state, guest, tools, signal);
  const names = (state?.files ?? new Map<string, string>()).keys();
  await unpack({ from: { ...workspace, ...commitOf(state) }, to: workspace.to, names }, guest, tools, signal);
};

export const commitOf = (state: { readonly commit?: string } | undefined) =>
  state?.commit === undefined ? {} : { commit: state.commit };

export interface Sending {
  readonly from: Workspace & { readonly commit?: string };
  readonly to: string;
  readonly names: Iterable<string>;
}

/** These files of a workspace, over what is there. */
export const unpack = async (
  { from, to, names }: Sending,
  guest: Guest,
  tools: Tools,
  signal: AbortSignal,
): Promise<void> => {
  const said = createSaid(tools.secrets);
  const end = await guest.exec(unpackCommand(to, from.include === 'all'), {
    signal,
    stdin: tools.pack(from, names),
    onOutput: (_stream, chunk) => said.take(chunk),
  });
  if (end.exit === 0) return;
  throw new ProblemError(
    problem('guest/workspace', `the workspace could not be unpacked in ${to}`, {
      detail: said.text(),
      where: from.where,
      hint: 'Is the folder writable for the user, and is there space on the disk of the guest?',
    }),
  );
};

/** Milliseconds for all of it. */
const SEND = 1_800_000;

export const inTime = <T>(
  { where }: Workspace,
  tools: Tools,
  signal: AbortSignal,
  work: (bound: AbortSignal) => Promise<T>,
): Promise<T> => {
  const late = (): Problem =>
    problem('guest/workspace', `the workspace did not arrive within ${SEND / 60_000} min`, {
      where,
      hint: 'Leave out what is large with exclude, and see whether the network of the guest is slow.',
    });
  return bounded(tools.clock, SEND, signal, late, work);
};
