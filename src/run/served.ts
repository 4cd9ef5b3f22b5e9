/** `source: remote`: the guest clones. What this host has of the repository is brought to it before, and answers for its URLs. */
import type { Workspace } from '../model/desired.ts';
import type { WorkspaceState } from '../model/observed.ts';
import { type Problem, ProblemError, problem } from '../model/problem.ts';
import { guestFolder } from '../model/served.ts';
import type { Guest } from '../ports/guest.ts';
import { createSaid } from './said.ts';
import { unpackCommand } from './script.ts';
import { type Clone, cloneExit, cloneScript, serveScript } from './served-script.ts';
import type { GuestScript } from './shell.ts';
import type { Tools } from './tools.ts';

/** Throws `guest/no-git`, or `guest/workspace` with git's own words. */
export const cloneInGuest = async (
  { path, to, ref, where }: Workspace,
  state: WorkspaceState | undefined,
  guest: Guest,
  tools: Tools,
  signal: AbortSignal,
): Promise<void> => {
  const remote = state?.remote;
  if (remote === undefined) throw new ProblemError(problem('bug/workspace', `${path} was not read`));
  const { url, served } = remote;
  const commit = served ? state?.commit : undefined;
  if (commit !== undefined) {
    await run(serveScript(url), 'the rules for its URL cannot be written', guest, tools, where, signal);
    const stdin = tools.packRepository({ path, commit, url });
    const line = { command: unpackCommand(guestFolder), stdin };
    await run(line, 'the repository could not be brought into the guest', guest, tools, where, signal);
  }
  const clone: Clone = {
    url,
    ...(to === undefined ? {} : { to }),
    ...(commit === undefined ? (ref === undefined ? {} : { ref }) : { commit }),
  };
  const { exit, said } = await exec(cloneScript(clone), guest, tools, signal);
  // Where a step clones, it may well bring git along.
  if (exit === 0 || (exit === cloneExit.noGit && to === undefined)) return;
  throw new ProblemError({ ...cloneProblem(exit, url, said), where });
};

const cloneProblem = (exit: number | undefined, url: string, said: string): Problem => {
  if (exit === cloneExit.noGit) {
    return problem('guest/no-git', `the guest has no git to clone ${url} with`, {
      hint: 'Use a base that has it (flavor base), or workspace.to false and a step that brings git, or source head.',
    });
  }
  if (exit === cloneExit.notServed) {
    return problem('guest/no-git', `the git of the guest does not take ${url} from where it is served`, {
      detail: said,
      hint: 'git 2.31 or later reads the rules for it; update git in the base, or use source head.',
    });
  }
  return problem('guest/workspace', `the guest could not clone ${url}`, {
    detail: said,
    hint: 'Is the folder empty or a clone without changes of its own, and can the guest reach what is not served?',
  });
};

const run = async (
  script: GuestScript | Line,
  summary: string,
  guest: Guest,
  tools: Tools,
  where: Workspace['where'],
  signal: AbortSignal,
): Promise<void> => {
  const { exit, said } = await exec(script, guest, tools, signal);
  if (exit !== 0) throw new ProblemError(problem('guest/workspace', summary, { detail: said, where, hint: space }));
};

const space = 'Is there space on the disk of the guest, and is the home folder writable?';

interface Line {
  readonly command: string;
  readonly stdin: ReturnType<Tools['packRepository']>;
}

/** The last of what it says. */
const exec = async (
  { command, stdin }: GuestScript | Line,
  guest: Guest,
  tools: Tools,
  signal: AbortSignal,
): Promise<{ readonly exit: number | undefined; readonly said: string }> => {
  const said = createSaid(tools.secrets);
  const { exit } = await guest.exec(command, { signal, stdin, onOutput: (_stream, chunk) => said.take(chunk) });
  return { exit, said: said.text() };
};
