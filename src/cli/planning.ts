/** From an invocation to a plan: `tart list` is spawned before the tartfile is read. */
import { createHash } from 'node:crypto';
import type { Desired } from '../model/desired.ts';
import type { Observed } from '../model/observed.ts';
import type { Plan } from '../model/plan.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { idleInputs } from '../plan/idle-inputs.ts';
import { plan } from '../plan/plan.ts';
import { type Narrowing, type Selection, select } from '../plan/select.ts';
import type { Shard } from '../plan/shard.ts';
import type { Effect } from '../ports/effect.ts';
import type { Listing } from '../ports/engine.ts';
import { type HostState, readHost } from './host-state.ts';
import { interpret, type KnownEntry } from './interpret.ts';
import type { Invocation } from './invocation.ts';
import { observe } from './observe.ts';
import { loadProject, type Place } from './project.ts';
import { shardOf } from './shard-of.ts';
import { type HostHardware, type ReadState, readState } from './state-file.ts';
import { readLedger, settleDead, tidyLedger } from './sweep.ts';
import { major } from './version.ts';
import type { Wired } from './wire.ts';
import type { World } from './world.ts';

export interface Planning {
  readonly desired: Desired;
  readonly observed: Observed;
  readonly plan: Plan;
  readonly warnings: readonly Problem[];
  /** What a person should know of how it was narrowed. */
  readonly note?: string;
}

export interface PlanningRequest {
  readonly invocation: Invocation;
  readonly world: World;
  readonly wired: Wired;
  readonly place: Place;
  readonly effect: Effect;
  /** Put the ledger in order first; a plan alone changes nothing, not even that. */
  readonly tidy: boolean;
}

/** All that a plan is made of. */
export interface Looked extends Declared {
  readonly observed: Observed;
}

/** Throws a ProblemError with everything that stands in the way. */
export const makePlan = async (request: PlanningRequest): Promise<Planning> => {
  const { desired, observed, selection, shard, warnings, note } = await look(request);
  const force = request.invocation.flags.has('force');
  const replace = request.invocation.values('replace');
  const made = plan(desired, observed, { selection, force, replace, ...(shard === undefined ? {} : { shard }), hash });
  if (!made.ok) throw new ProblemError(made.problems);
  return { desired, observed, plan: made.value, warnings, ...(note === undefined ? {} : { note }) };
};

/** The same without the plan: throws with what is wrong with the tartfile, or cannot be read. */
export const look = async (request: PlanningRequest): Promise<Looked> => {
  const path = request.invocation.value('state');
  return path === undefined ? lookHere(request) : lookElsewhere(readState(path, request.world), request);
};

const lookHere = async (request: PlanningRequest): Promise<Looked> => {
  const { wired, effect, place } = request;
  const stop = new AbortController();
  const listEffect: Effect = { ...effect, signal: AbortSignal.any([effect.signal, stop.signal]) };
  // What acts changes nothing, not even what a dead run left, for a tartfile that is broken.
  const first = request.tidy ? await declared(request) : undefined;
  const listing = (request.tidy ? settleDead(wired, effect) : Promise.resolve()).then(() =>
    wired.engine.list(listEffect),
  );
  listing.catch(() => undefined);
  try {
    const said = first ?? (await declared(request));
    const { seen, before } = request.tidy ? await tidied(wired, await listing) : { seen: listing, before: undefined };
    return await looked(said, readHost(said.desired, seen, place.historyFolder, wired, effect, before), request);
  } catch (error) {
    stop.abort(error);
    throw error;
  }
};

/** The list that the tidied ledger belongs to, and the ledger as it was before. */
const tidied = async (
  wired: Wired,
  listing: Listing,
): Promise<{ readonly seen: Listing; readonly before: readonly KnownEntry[] }> => {
  const before = await readLedger(wired);
  return { seen: await tidyLedger(wired, listing, before), before };
};

/** Against the state of a host that told it earlier: no engine is asked, and the hardware is that of the host. */
const lookElsewhere = async (state: ReadState, request: PlanningRequest): Promise<Looked> => {
  const said = await declared(request, state.host);
  return looked(said, Promise.resolve(state.stateFor(said.desired)), request);
};

const looked = async (said: Declared, host: Promise<HostState>, { wired }: PlanningRequest): Promise<Looked> => {
  const observed = await observe(said.desired, host, wired.clock.now());
  return { ...said, observed, warnings: [...said.warnings, ...idleInputs(said.desired, observed)] };
};

interface Declared {
  readonly desired: Desired;
  readonly selection: Selection;
  readonly shard: Shard | undefined;
  readonly warnings: readonly Problem[];
  readonly note?: string;
}

/** What the tartfile says, and what of it the command line asks for. */
const declared = async (request: PlanningRequest, host?: HostHardware): Promise<Declared> => {
  const { place, world, invocation } = request;
  const shard = shardOf(invocation.value('shard'));
  const loaded = loadProject(place, world, host);
  if (!loaded.ok) throw new ProblemError(loaded.problems);
  const selection = select(loaded.value, narrowing(invocation));
  if (!selection.ok) throw new ProblemError(selection.problems);
  const said = { desired: loaded.value, selection: selection.value, shard, warnings: loaded.warnings };
  const since = invocation.value('since');
  if (since === undefined) return said;
  const { narrowSince } = await import('./since.ts');
  return { ...said, ...(await narrowSince(since, said, place, world)) };
};

/** A plan from the ledger alone, for a desired state that wants nothing. */
export const planLedger = async (desired: Desired, wired: Wired, effect: Effect, tidy: boolean): Promise<Planning> => {
  if (tidy) await settleDead(wired, effect);
  const first = await wired.engine.list(effect);
  const listing = tidy ? await tidyLedger(wired, first, await readLedger(wired)) : first;
  const observed: Observed = {
    engine: wired.engine.name,
    now: wired.clock.now(),
    tartplan: major,
    vms: interpret(listing, await readLedger(wired)),
    images: listing.images,
    history: new Map(),
    workspaces: new Map(),
    passedFiles: new Map(),
  };
  const selection = select(desired, { targets: [], suites: [], bases: [], tags: [], casesOnly: false });
  if (!selection.ok) throw new ProblemError(selection.problems);
  const made = plan(desired, observed, {
    selection: selection.value,
    force: false,
    gone: 'all that this tartfile made goes',
    hash,
  });
  if (!made.ok) throw new ProblemError(made.problems);
  return { desired, observed, plan: made.value, warnings: [] };
};

export const narrowing = (invocation: Invocation): Narrowing => ({
  targets: invocation.operands,
  suites: invocation.values('suite'),
  bases: invocation.values('base'),
  tags: invocation.values('tag'),
  // What is not a case has no part: who shares cases out has other hosts for them.
  casesOnly: ['test', 'explain'].includes(invocation.command.name) || invocation.value('shard') !== undefined,
});

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
