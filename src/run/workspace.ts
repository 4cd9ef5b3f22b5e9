/** The working tree goes into the guest as one tar stream. */
import type { Workspace } from '../model/desired.ts';
import { ProblemError, problem } from '../model/problem.ts';
import type { Guest } from '../ports/guest.ts';
import { unpackCommand } from './script.ts';
import type { Tools } from './tools.ts';

/** Throws `guest/workspace` with what tar said when it does not arrive whole. */
export const sendWorkspace = async (
  workspace: Workspace,
  guest: Guest,
  tools: Tools,
  signal: AbortSignal,
): Promise<void> => {
  const files = tools.workspaces.get(workspace.path)?.files ?? new Map<string, string>();
  const said: Buffer[] = [];
  const end = await guest.exec(unpackCommand(workspace.to), {
    signal,
    stdin: tools.pack(workspace.path, files),
    onOutput: (_stream, chunk) => {
      if (said.length < 16) said.push(chunk);
    },
  });
  if (end.exit === 0) return;
  throw new ProblemError(
    problem('guest/workspace', `the workspace could not be unpacked in ${workspace.to}`, {
      detail: Buffer.concat(said).toString('utf8').slice(0, 2_000),
      where: workspace.where,
      hint: 'Is the folder writable for the user, and is there space on the disk of the guest?',
    }),
  );
};
