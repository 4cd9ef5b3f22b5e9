/** What tells one reading of a workspace from another. */
import { canonical } from './canonical.ts';
import type { Workspace } from './desired.ts';

/** Equal for workspaces that hold the same, wherever they go in the guest; the path alone where all else is as usual. */
export const workspaceKey = ({ path, source, include, exclude, ref, repo }: Workspace): string => {
  const usual = source === 'worktree' && include === 'git' && exclude.length === 0;
  return usual ? path : canonical({ path, source, include, exclude, ref, repo });
};
