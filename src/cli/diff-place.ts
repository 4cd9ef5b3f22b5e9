/** The tartfile that is compared: it may be gone from the working tree, or not be there yet. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ProblemError } from '../model/problem.ts';
import { type Repository, textsAt } from '../system/revisions.ts';
import type { Invocation } from './invocation.ts';
import { noTartfile, type Place, placeOf, tartfileNames } from './project.ts';
import type { Range } from './revision-range.ts';
import type { World } from './world.ts';

/** Named, or the nearest one in this folder and those above: in the working tree, else at one of the revisions. */
export const diffPlace = async (
  invocation: Invocation,
  range: Range,
  repository: Repository,
  world: World,
): Promise<Place> => {
  const named = invocation.value('file');
  if (named !== undefined) return placeOf(resolve(world.cwd, named), world);
  const candidates = foldersAbove(world.cwd).flatMap((folder) => tartfileNames.map((name) => join(folder, name)));
  const here = candidates.find((path) => existsSync(path));
  if (here !== undefined) return placeOf(here, world);
  const within = candidates.flatMap((path) => repository.within(path) ?? []);
  for (const { commit } of [range.from, range.to]) {
    const texts = commit === undefined ? undefined : await textsAt(repository, commit, within);
    const found = candidates.find((path) => texts?.has(repository.within(path) ?? ''));
    if (found !== undefined) return placeOf(found, world);
  }
  throw new ProblemError(noTartfile(undefined));
};

const foldersAbove = (folder: string): readonly string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...foldersAbove(dirname(folder))];
