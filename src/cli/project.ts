/** The tartfile of an invocation: found, read, loaded. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { load } from '../config/load.ts';
import type { Desired } from '../model/desired.ts';
import { type Checked, type Problem, ProblemError, problem } from '../model/problem.ts';
import { hostFacts } from '../system/host.ts';
import type { Invocation } from './invocation.ts';
import type { HostHardware } from './state-file.ts';
import type { World } from './world.ts';

export interface Place {
  /** Absolute path of the tartfile. */
  readonly file: string;
  /** The same as the user is shown it. */
  readonly shown: string;
  /** The lockfile beside it, absolute: `tartfile.lock`. */
  readonly lockFile: string;
  /** `.tartplan` beside it. */
  readonly stateFolder: string;
  /** In it, of this tartfile alone: a folder may hold several. */
  readonly historyFolder: string;
}

/** In this order. */
export const tartfileNames: readonly string[] = ['tartfile.yaml', 'tartfile.yml'];

/** Throws `usage/no-tartfile`. */
export const locate = (invocation: Invocation, world: World): Place => {
  const named = invocation.value('file');
  const file = named === undefined ? search(world.cwd) : resolve(world.cwd, named);
  if (file === undefined || !existsSync(file)) throw new ProblemError(noTartfile(named));
  return placeOf(file, world);
};

/** Of a tartfile that need not be there. */
export const placeOf = (file: string, world: World): Place => {
  const shown = relative(world.cwd, file);
  const stateFolder = join(dirname(file), '.tartplan');
  const historyFolder = join(stateFolder, 'history', basename(file));
  const lockFile = file.replace(/\.ya?ml$/, '').concat('.lock');
  return { file, shown: shown.startsWith('../../') ? file : shown, lockFile, stateFolder, historyFolder };
};

/** The desired state, or everything that is wrong with the tartfile. `host`: the hardware that it must fit. */
export const loadProject = (
  place: Place,
  world: World,
  host: HostHardware | undefined = hostFacts(),
): Checked<Desired> => {
  return load({
    path: place.shown,
    text: readText(place),
    dir: dirname(place.file),
    env: world.env,
    home: world.home,
    read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
    ...(existsSync(place.lockFile)
      ? { lock: { path: shownLock(place), text: readFileSync(place.lockFile, 'utf8') } }
      : {}),
    ...(host === undefined ? {} : { host }),
  });
};

/** Shown as its tartfile is. */
export const shownLock = (place: Place): string => join(dirname(place.shown), basename(place.lockFile));

const search = (from: string): string | undefined => {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = tartfileNames.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found !== undefined || dirname(folder) === folder) return found;
  }
};

const readText = (place: Place): string => {
  try {
    return readFileSync(place.file, 'utf8');
  } catch (error) {
    throw new ProblemError(
      problem('usage/no-tartfile', `${place.shown} cannot be read`, {
        detail: (error as Error).message,
        hint: 'Is it a file, and yours to read?',
      }),
    );
  }
};

export const noTartfile = (named: string | undefined): Problem =>
  problem(
    'usage/no-tartfile',
    named === undefined ? 'there is no tartfile.yaml here or in a folder above' : `there is no file ${named}`,
    {
      hint: 'Write one (docs/tartfile.md; the smallest is `version: 1` and `bases: { tahoe: base }`), or name it with -f.',
    },
  );
