/** What folders of a repository hold at revisions: each is read once, and what lies in another one is taken from it. */
import type { Repository } from '../system/revisions.ts';
import { treeAt } from '../system/tree-at.ts';

/** Names relative to the folder, which is relative to the top of the repository. Without a commit: the working tree. */
export type Trees = (folder: string, commit: string | undefined) => Promise<ReadonlyMap<string, string>>;

/** For these folders, and all that is in them. */
export const createTrees = (repository: Repository, folders: Iterable<string>): Trees => {
  const roots = topmost([...new Set(folders)]);
  const known = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const once = (
    folder: string,
    commit: string | undefined,
    work: () => Promise<ReadonlyMap<string, string>>,
  ): Promise<ReadonlyMap<string, string>> => {
    const key = `${commit ?? ''} ${folder}`;
    const found = known.get(key) ?? work();
    known.set(key, found);
    return found;
  };
  return (folder, commit) => {
    const root = roots.find((one) => one === folder || isBelow(folder, one)) ?? folder;
    const whole = (): Promise<ReadonlyMap<string, string>> =>
      once(root, commit, () => treeAt(repository, root, commit));
    if (root === folder) return whole();
    return once(folder, commit, async () =>
      below(await whole(), `${folder.slice(root === '' ? 0 : root.length + 1)}/`),
    );
  };
};

const below = (all: ReadonlyMap<string, string>, start: string): ReadonlyMap<string, string> =>
  new Map(
    [...all].flatMap(([name, value]) => (name.startsWith(start) ? [[name.slice(start.length), value] as const] : [])),
  );

const isBelow = (folder: string, other: string): boolean => other === '' || folder.startsWith(`${other}/`);

const topmost = (folders: readonly string[]): readonly string[] =>
  folders.filter((folder) => !folders.some((other) => other !== folder && isBelow(folder, other)));
