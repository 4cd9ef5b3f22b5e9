/** What is in a workspace, wherever it comes from. Only git is asked, and only about this host: nothing is fetched. */
import { createHash } from 'node:crypto';
import type { Workspace } from '../model/desired.ts';
import { publicUrl, samePlace } from '../model/git-url.ts';
import type { WorkspaceState } from '../model/observed.ts';
import { ProblemError, problem } from '../model/problem.ts';
import { workspaceState } from './workspace.ts';
import { noFolder } from './workspace-git.ts';
import { headState, listTree, resolveCommit } from './workspace-head.ts';
import { remotesOf } from './workspace-serve.ts';

export const readWorkspace = (workspace: Workspace): Promise<WorkspaceState> => {
  const { path, source, ref = 'HEAD', exclude, include } = workspace;
  if (source === 'worktree') return workspaceState(path, { include, exclude });
  return source === 'head' ? headState(path, ref, exclude) : remoteState(workspace);
};

/** Of what is really cloned from elsewhere nothing is known but its name: a run of it says nothing about the next day. */
const remoteState = async ({ path, repo, ref }: Workspace): Promise<WorkspaceState> => {
  noFolder(path);
  const remotes = await remotesOf(path);
  const origin = remotes.find((one) => one.name === 'origin') ?? (remotes.length === 1 ? remotes[0] : undefined);
  const url = repo ?? (origin === undefined ? undefined : publicUrl(origin.url));
  if (url === undefined) throw new ProblemError(noRemote(path));
  const hash = createHash('sha256').update(`${url}\0`);
  if (!remotes.some((one) => samePlace(one.url, url))) {
    return { hash: hash.update(ref ?? '').digest('hex'), files: new Map(), remote: { url, served: false } };
  }
  const commit = await resolveCommit(path, ref ?? 'HEAD');
  const files = (await listTree(path, commit, ['--full-tree'])).map(
    ({ name, mode, blob }) => [name, `${mode}:${blob}`] as const,
  );
  return {
    hash: hash.update(commit).digest('hex'),
    files: new Map(files),
    commit,
    remote: { url, served: true },
  };
};

const noRemote = (path: string) =>
  problem('host/git', `nobody can clone ${path}: it has no remote origin`, {
    hint: 'Set workspace.repo to the URL that a stranger clones, or add the remote: git remote add origin <URL>.',
  });
