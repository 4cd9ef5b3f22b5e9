/** A tartfile with its lockfile and all that it extends, as they were at a revision. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { load } from '../config/load.ts';
import type { Desired } from '../model/desired.ts';
import { type Checked, ProblemError } from '../model/problem.ts';
import { type Repository, textsAt } from '../system/revisions.ts';
import { type Place, shownLock } from './project.ts';
import type { Revision } from './revision-range.ts';
import type { World } from './world.ts';

/** Undefined where there is no tartfile. Throws all that is wrong with it, and says at which revision. */
export const projectAt = async (
  place: Place,
  revision: Revision,
  repository: Repository,
  world: World,
): Promise<Desired | undefined> => {
  const loaded = await (revision.commit === undefined
    ? loadWith(place, world, onDisk)
    : loadAt(place, revision.commit, repository, world));
  if (loaded === undefined) return undefined;
  if (loaded.ok) return loaded.value;
  const errors = loaded.problems.filter((one) => one.severity === 'error');
  throw new ProblemError(errors.map((one) => ({ ...one, summary: `at ${revision.name}: ${one.summary}` })));
};

const onDisk = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** What it extends is known when it is read: so it is loaded again until no text is missing that git has not been asked for. */
const loadAt = async (
  place: Place,
  commit: string,
  repository: Repository,
  world: World,
): Promise<Checked<Desired> | undefined> => {
  const texts = new Map<string, string | undefined>();
  const missing = new Set<string>();
  const read = (path: string): string | undefined => {
    const name = repository.within(path);
    // What lies elsewhere has no revisions here: it is the same then as now.
    if (name === undefined) return onDisk(path);
    if (!texts.has(name)) missing.add(name);
    return texts.get(name);
  };
  for (;;) {
    missing.clear();
    const loaded = loadWith(place, world, read);
    if (missing.size === 0) return loaded;
    const found = await textsAt(repository, commit, [...missing]);
    for (const name of missing) texts.set(name, found.get(name));
  }
};

/** Without the host: what is compared is to be the same everywhere. */
const loadWith = (
  place: Place,
  world: World,
  read: (path: string) => string | undefined,
): Checked<Desired> | undefined => {
  const [text, lock] = [read(place.file), read(place.lockFile)];
  if (text === undefined) return undefined;
  return load({
    path: place.shown,
    text,
    dir: dirname(place.file),
    env: world.env,
    home: world.home,
    read,
    ...(lock === undefined ? {} : { lock: { path: shownLock(place), text: lock } }),
  });
};
