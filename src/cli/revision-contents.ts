/** What cases, layers and machines take along at a revision, by the keys of model/content.ts. */
import { basename, dirname } from 'node:path';
import { contentKey, copiedName, copiesOf } from '../model/content.ts';
import type { DesiredCase, DesiredLayer, DesiredMachine, Workspace } from '../model/desired.ts';
import { excluder } from '../model/glob.ts';
import { narrowed } from '../model/inputs.ts';
import { ProblemError, type Span } from '../model/problem.ts';
import type { CopyStep } from '../model/step.ts';
import type { DiffContent, DiffInput } from '../plan/diff-input.ts';
import type { Repository } from '../system/revisions.ts';
import { ownFolder } from '../system/tree-at.ts';
import { resolveCommit } from '../system/workspace-head.ts';
import { readWorkspace } from '../system/workspace-read.ts';
import type { Revision } from './revision-range.ts';
import type { Trees } from './revision-trees.ts';

export type Taking = DesiredCase | DesiredLayer | DesiredMachine;

/** Folders that have to be read, relative to the top: those of workspaces, and those that what is copied lies in. */
export const foldersOf = (all: readonly Taking[], repository: Repository): readonly string[] =>
  all.flatMap((one) => [
    ...(one.workspace === undefined ? [] : [repository.within(one.workspace.path) ?? []].flat()),
    ...copiesOf(one).flatMap(({ from }) => {
      const name = repository.within(from);
      return name === undefined ? [] : [parent(name)];
    }),
  ]);

const parent = (name: string): string => (name.includes('/') ? dirname(name) : '');

interface Place {
  readonly revision: Revision;
  readonly repository: Repository;
  readonly trees: Trees;
}

/** Throws what cannot be read, and says at which revision. */
export const contentsAt = async (
  all: readonly Taking[],
  place: Place,
): Promise<Pick<DiffInput, 'content' | 'older'>> => {
  const contents = new Map<string, DiffContent | undefined>();
  const commits = new Map<string, string>();
  for (const one of all) {
    const key = contentKey(one);
    if (key !== undefined && !contents.has(key)) contents.set(key, await contentOf(one, place));
    const ref = 'upgradeFrom' in one ? following(one.upgradeFrom?.ref, place.revision) : undefined;
    if (ref !== undefined && !commits.has(ref))
      commits.set(ref, await named(one.where, place, () => resolveCommit(place.repository.top, ref)));
  }
  return {
    content: (one) => {
      const key = contentKey(one);
      return key === undefined ? undefined : contents.get(key);
    },
    older: ({ upgradeFrom }) => {
      const ref = following(upgradeFrom?.ref, place.revision);
      return ref === undefined ? undefined : commits.get(ref);
    },
  };
};

/** `HEAD` and what is counted from it mean the revision; other names mean the same wherever they are written. */
const following = (ref: string | undefined, { commit = 'HEAD' }: Revision): string | undefined =>
  ref !== undefined && /^HEAD(?=$|[~^])/.test(ref) ? ref.replace('HEAD', commit) : undefined;

const contentOf = async (one: Taking, place: Place): Promise<DiffContent | undefined> => {
  const { workspace } = one;
  const whole =
    workspace === undefined ? undefined : await named(workspace.where, place, () => workspaceAt(workspace, place));
  const own = whole === undefined ? undefined : counted(one, whole);
  const copies = copiesOf(one);
  if (copies.length === 0) return own;
  const files = new Map(own?.files);
  for (const step of copies)
    for (const [name, value] of await named(step.where, place, () => copyAt(step, place))) files.set(name, value);
  return { ...own, files };
};

/** Where a suite names its inputs, only they count, whatever commit they are of. */
const counted = (one: Taking, whole: DiffContent): DiffContent => {
  const globs = 'inputs' in one ? one.inputs?.map(({ glob }) => glob) : undefined;
  return globs === undefined ? whole : { files: narrowed({ hash: '', files: whole.files }, globs, () => '').files };
};

const workspaceAt = async (workspace: Workspace, place: Place): Promise<DiffContent | undefined> => {
  const { path, source, ref = 'HEAD', exclude } = workspace;
  const { repository, revision, trees } = place;
  const folder = repository.within(path);
  if (folder === undefined || !(await ownFolder(repository, folder))) return undefined;
  const then = following(ref, revision) ?? ref;
  if (source === 'remote') {
    const { files, commit } = await readWorkspace({ ...workspace, ref: then });
    return commit === undefined ? undefined : { files, commit };
  }
  const commit = source === 'worktree' ? revision.commit : await resolveCommit(repository.top, then);
  return { files: without(await trees(folder, commit), exclude) };
};

const without = (files: DiffContent['files'], exclude: readonly string[]): DiffContent['files'] => {
  if (exclude.length === 0) return files;
  const out = excluder(exclude);
  return new Map([...files].filter(([name]) => !out(name)));
};

/** A file, or all that is in a folder. What git ignores is in no revision, and is left out of the working tree, too. */
const copyAt = async ({ from, shown }: CopyStep, place: Place): Promise<ReadonlyMap<string, string>> => {
  const { repository, revision, trees } = place;
  const name = repository.within(from);
  if (name === undefined) return new Map();
  const around = await trees(parent(name), revision.commit);
  const file = around.get(basename(name));
  if (file !== undefined) return new Map([[copiedName(shown, undefined), file]]);
  const start = name === '' ? '' : `${basename(name)}/`;
  return new Map(
    [...around].flatMap(([path, value]) =>
      path.startsWith(start) ? [[copiedName(shown, path.slice(start.length)), value] as const] : [],
    ),
  );
};

const named = async <T>(where: Span, { revision }: Place, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError(
      error.problems.map((one) => ({ where, ...one, summary: `at ${revision.name}: ${one.summary}` })),
    );
  }
};
