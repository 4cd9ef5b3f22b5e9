/** `tartplan plan --refresh-only`: what others changed since tartplan last left it. Plans nothing, changes nothing. */
import type { Desired } from '../model/desired.ts';
import { type Problem, ProblemError, problem } from '../model/problem.ts';
import type { TagState } from '../model/refresh.ts';
import { refresh } from '../plan/refresh.ts';
import { tagsOf } from '../plan/refresh-images.ts';
import { type Selection, select } from '../plan/select.ts';
import type { Effect } from '../ports/effect.ts';
import { frame } from '../report/frame.ts';
import { refreshJson } from '../report/refresh-json.ts';
import { refreshText } from '../report/refresh-text.ts';
import { concealFor } from './concealing.ts';
import { exitCode } from './exit-code.ts';
import { type HostState, readHost } from './host-state.ts';
import type { Invocation } from './invocation.ts';
import { narrowing } from './planning.ts';
import { loadProject, type Place } from './project.ts';
import { colored, columnsOf } from './screen.ts';
import { readState } from './state-file.ts';
import { askTags } from './tags.ts';
import { type Wired, wireRegistry } from './wire.ts';
import type { World } from './world.ts';

export interface RefreshRequest {
  readonly invocation: Invocation;
  readonly world: World;
  readonly wired: Wired;
  readonly place: Place;
  readonly effect: Effect;
}

/** The exit code. Throws a ProblemError with everything that stands in the way. */
export const refreshOnly = async (request: RefreshRequest): Promise<number> => {
  const { invocation, world, effect } = request;
  refuseOthers(invocation);
  const { desired, host, warnings } = look(request);
  host.catch(() => undefined);
  const chosen = select(desired, narrowing(invocation));
  if (!chosen.ok) throw new ProblemError(chosen.problems);
  const [state, tags] = await Promise.all([host, tagsNow(desired, chosen.value, request)]);
  effect.signal.throwIfAborted();
  const found = refresh(desired, state, { tags, lost: new Set(state.lost()) }, chosen.value);
  const conceal = concealFor(desired, world);
  const off = invocation.flags.has('no-color');
  for (const one of conceal(warnings))
    world.stderr.write(`${frame(one, { color: colored(world.stderr, world, off) })}\n`);
  world.stdout.write(
    invocation.value('format') === 'json'
      ? refreshJson(conceal(found))
      : refreshText(conceal(found), { color: colored(world.stdout, world, off), width: columnsOf(world.stdout) }),
  );
  return invocation.flags.has('detailed-exitcode') && found.findings.length > 0 ? exitCode.changes : exitCode.ok;
};

/** Of this host, or of one that told it earlier. */
const look = ({
  invocation,
  world,
  wired,
  place,
  effect,
}: RefreshRequest): {
  readonly desired: Desired;
  readonly warnings: readonly Problem[];
  readonly host: Promise<HostState>;
} => {
  const path = invocation.value('state');
  const told = path === undefined ? undefined : readState(path, world);
  const loaded = loadProject(place, world, ...(told === undefined ? [] : [told.host]));
  if (!loaded.ok) throw new ProblemError(loaded.problems);
  const { value: desired, warnings } = loaded;
  const host =
    told === undefined
      ? readHost(desired, wired.engine.list(effect), place.historyFolder, wired, effect)
      : Promise.resolve(told.stateFor(desired));
  return { desired, warnings, host };
};

const tagsNow = async (
  desired: Desired,
  selection: Selection,
  { invocation, world, effect }: RefreshRequest,
): Promise<ReadonlyMap<string, TagState>> => {
  const images = [...tagsOf(desired, selection).keys()];
  if (images.length === 0) return new Map();
  const registry = await wireRegistry(invocation, world);
  return askTags(images, { registry, timeout: (ms) => AbortSignal.timeout(ms) }, effect);
};

/** Options that say what is planned mean nothing where nothing is; narrowing does. */
const refuseOthers = (invocation: Invocation): void => {
  const given = invocation.command.options
    .filter(({ name, planning }) => name === 'out' || (planning === true && !['suite', 'base', 'tag'].includes(name)))
    .map(({ name }) => name)
    .filter((name) => invocation.flags.has(name) || invocation.values(name).length > 0);
  const format = invocation.value('format');
  const wrong = [
    ...given.map((name) => `--${name}`),
    ...(format === undefined || format === 'text' || format === 'json' ? [] : [`--format ${format}`]),
  ];
  if (wrong.length === 0) return;
  throw new ProblemError(
    problem('usage/option', `--refresh-only plans nothing, and does not go with ${wrong.join(', ')}`, {
      hint: 'Leave one of them out.',
    }),
  );
};
