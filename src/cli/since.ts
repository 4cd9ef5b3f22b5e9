/** `--since main`: the cases that a change since then can affect. */
import { dirname } from 'node:path';
import type { Desired } from '../model/desired.ts';
import type { Selection } from '../plan/select.ts';
import { repositoryAround } from '../system/revisions.ts';
import { compare } from './comparing.ts';
import type { Place } from './project.ts';
import { sinceOf } from './revision-range.ts';
import type { World } from './world.ts';

export interface Since {
  /** Narrowed to those cases; what is not a case is nobody's to affect. */
  readonly selection: Selection;
  /** What came of it, in a sentence. */
  readonly note: string;
}

/** Between the commit at which HEAD left the revision, and the working tree. Throws what cannot be compared. */
export const narrowSince = async (
  rev: string,
  { desired, selection }: { readonly desired: Desired; readonly selection: Selection },
  place: Place,
  world: World,
): Promise<Since> => {
  const repository = await repositoryAround(dirname(place.file));
  const from = await sinceOf(rev, repository);
  const { diff } = await compare(place, { from, to: { name: 'working tree' } }, repository, world, desired);
  const affected = new Set(diff.cases.map(({ id }) => id));
  const asked = desired.cases.filter((one) => selection.case(one));
  const count = asked.filter(({ id }) => affected.has(id)).length;
  const since = `what changed since ${from.name} (${from.commit?.slice(0, 7)})`;
  return {
    selection: {
      whole: false,
      case: (one) => affected.has(one.id) && selection.case(one),
      machine: () => false,
      layer: () => false,
      base: () => false,
    },
    note:
      count === 0
        ? `No case can be affected by ${since}.`
        : `${count} of ${asked.length} ${asked.length === 1 ? 'case' : 'cases'} can be affected by ${since}.`,
  };
};
