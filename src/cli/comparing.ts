/** Two revisions of a project, read and compared. Nothing of the tartfile is run, no engine is asked. */
import type { Desired } from '../model/desired.ts';
import type { Diff } from '../model/diff.ts';
import { diff } from '../plan/diff.ts';
import type { DiffInput } from '../plan/diff-input.ts';
import type { Repository } from '../system/revisions.ts';
import type { Place } from './project.ts';
import { contentsAt, foldersOf, type Taking } from './revision-contents.ts';
import { projectAt } from './revision-project.ts';
import type { Range, Revision } from './revision-range.ts';
import { createTrees } from './revision-trees.ts';
import type { World } from './world.ts';

export interface Compared {
  readonly diff: Diff;
  readonly from?: Desired;
  readonly to?: Desired;
}

/** Throws all that is wrong with the tartfile at either side. `now`: the tartfile of the working tree, where it was read before. */
export const compare = async (
  place: Place,
  range: Range,
  repository: Repository,
  world: World,
  now?: Desired,
): Promise<Compared> => {
  const [from, to] = await Promise.all([
    projectAt(place, range.from, repository, world),
    now ?? projectAt(place, range.to, repository, world),
  ]);
  const folders = [from, to].flatMap((one) => (one === undefined ? [] : foldersOf(takingOf(one), repository)));
  const trees = createTrees(repository, folders);
  const input = async (desired: Desired | undefined, revision: Revision): Promise<DiffInput> => ({
    side: { ...revision, tartfile: desired !== undefined },
    ...(desired === undefined ? {} : { desired }),
    ...(await contentsAt(desired === undefined ? [] : takingOf(desired), { revision, repository, trees })),
  });
  const [before, after] = await Promise.all([input(from, range.from), input(to, range.to)]);
  return {
    diff: diff(place.shown, before, after),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
};

const takingOf = ({ layers, cases, machines }: Desired): readonly Taking[] => [...layers, ...cases, ...machines];
