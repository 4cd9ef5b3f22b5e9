/** What of a case's resolved configuration matters to its result, part by part, in words of the tartfile. */
import { canonical } from '../model/canonical.ts';
import type { Check } from '../model/check.ts';
import type { DesiredCase, GuestSpec } from '../model/desired.ts';
import type { Repeat } from '../model/repeat.ts';
import { withoutServedEnv } from '../model/served.ts';
import type { Step } from '../model/step.ts';

/**
 * The name of each part (`resources.cpu`, `env EDITOR`, `step "second shell"`) -> canonical text of its value, which may
 * hold what must not be written anywhere. Equal cases have equal parts in the same order, wherever they stand in the
 * tartfile. Time limits, `keep`, `collect`, `retry`, tags and the display do not change what is tested: they are no parts.
 */
export const caseParts = (one: Configured): ReadonlyMap<string, string> => {
  const before = latest.get(one.spec);
  if (before !== undefined && alike(before.one, one)) return before.parts;
  const parts = partsOf(one);
  latest.set(one.spec, { one, parts });
  return parts;
};

/** By the spec, which the cases of a suite share with most of what they do: a plan of thousands reads that once a suite. */
const latest = new WeakMap<GuestSpec, { readonly one: Configured; readonly parts: ReadonlyMap<string, string> }>();

/** Made of the very same objects? */
const alike = (a: Configured, b: Configured): boolean =>
  a.steps === b.steps &&
  a.checks === b.checks &&
  a.repeats === b.repeats &&
  a.teardown === b.teardown &&
  a.workspace?.to === b.workspace?.to &&
  a.workspace?.source === b.workspace?.source &&
  a.upgradeFrom?.ref === b.upgradeFrom?.ref;

const partsOf = (one: Configured): ReadonlyMap<string, string> => {
  const parts = new Map(specParts(one.spec));
  const deed = deedIn(one.workspace?.to);
  // Whether the files are put there or cloned is a difference that is not in them.
  if (one.workspace?.source === 'remote') put(parts, 'workspace.source', 'remote');
  put(parts, 'workspace.to', one.workspace?.to);
  put(parts, 'upgrade-from', one.upgradeFrom?.ref);
  const steps = many(parts, 'step', one.steps, deed);
  const checks = many(parts, 'check', one.checks, deed);
  const repeats = (one.repeats ?? []).map((repeat) => repeated(parts, repeat, steps, deed));
  const undone = many(parts, 'teardown step', one.teardown?.steps ?? [], deed);
  put(parts, 'teardown', one.teardown?.ignore);
  put(parts, orderOf('steps'), order(steps));
  put(parts, orderOf('checks'), order([...checks, ...repeats]));
  put(parts, orderOf('teardown steps'), order(undone));
  return parts;
};

/** A case; of a layer as much as it has. */
type Configured = Pick<DesiredCase, 'spec' | 'workspace' | 'upgradeFrom' | 'steps' | 'checks' | 'repeats' | 'teardown'>;

export interface PartChange {
  readonly part: string;
  readonly change: 'changed' | 'new' | 'gone';
}

/**
 * What differs, in the order of the parts now, then what is gone. Takes values or their hashes. An order is a change of
 * its own only among the same things: what is new or gone has changed it anyway.
 */
export const partChanges = (
  was: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly PartChange[] => {
  const all: PartChange[] = [];
  for (const [part, value] of now) {
    const before = was.get(part);
    if (before !== value) all.push({ part, change: before === undefined ? 'new' : 'changed' });
  }
  for (const part of was.keys()) if (!now.has(part)) all.push({ part, change: 'gone' });
  const counted = new Set(all.filter(({ change }) => change !== 'changed').map(({ part }) => orderAround(part)));
  return all.filter(({ part, change }) => !isOrder(part) || (change === 'changed' && !counted.has(part)));
};

type Entry = readonly [part: string, value: string];

const known = new WeakMap<GuestSpec, readonly Entry[]>();

/** Kept by the spec, which the cases of a suite share: a plan of thousands reads each once. */
const specParts = (spec: GuestSpec): readonly Entry[] => {
  const before = known.get(spec);
  if (before !== undefined) return before;
  const parts = new Map<string, string>();
  const { settings, network, connect, mounts, env, secrets } = spec;
  put(parts, 'resources.cpu', settings.cpu);
  put(parts, 'resources.memory', settings.memoryMb === undefined ? undefined : memory(settings.memoryMb));
  put(parts, 'resources.disk', settings.diskGb === undefined ? undefined : `${settings.diskGb}GB`);
  put(parts, 'resources.display', settings.display);
  put(parts, 'network.mode', network.mode);
  put(parts, 'network.interface', network.interface);
  put(parts, 'network.resolver', network.resolver);
  put(parts, 'network.probe', network.probe);
  put(parts, 'network.fallback', network.fallback);
  put(parts, 'connect.via', connect.via);
  put(parts, 'connect.user', connect.user);
  // Neither mounts nor variables nor secrets have an order that means anything.
  for (const { name, host, written, readonly } of [...mounts].sort((a, b) => (a.name < b.name ? -1 : 1)))
    put(parts, `mount ${name}`, { host: written ?? host, readonly });
  for (const [name, value] of Object.entries(withoutServedEnv(env)).sort(byName)) put(parts, `env ${name}`, value);
  for (const name of [...secrets].sort()) put(parts, `secret ${name}`, true);
  const made = [...parts];
  known.set(spec, made);
  return made;
};

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : 1);

/** As people write it: whole GB where it is. */
const memory = (mebibytes: number): string => (mebibytes % 1024 === 0 ? `${mebibytes / 1024}GB` : `${mebibytes}MB`);

const put = (parts: Map<string, string>, part: string, value: unknown): void => {
  if (value !== undefined) parts.set(part, canonical(value));
};

/** A part for each, named after it; of those of one name the second is `… (2)`. The names, in their order. */
const many = <T extends { readonly name: string }>(
  parts: Map<string, string>,
  kind: string,
  all: readonly T[],
  deed: (one: T) => unknown,
): readonly string[] =>
  all.map((one) => {
    const part = free(parts, `${kind} "${one.name}"`);
    put(parts, part, deed(one));
    return part;
  });

const free = (parts: ReadonlyMap<string, string>, name: string): string => {
  if (!parts.has(name)) return name;
  for (let at = 2; ; at++) if (!parts.has(`${name} (${at})`)) return `${name} (${at})`;
};

/** How long a thing may take does not change what is tested, and neither does how it came into the tartfile. */
const aside: ReadonlySet<string> = new Set(['timeoutMs', 'hangMs', 'eventuallyMs', 'written', 'presets', 'where']);

/**
 * What a step or check is, without what does not count: also where a file that is copied lies on this host, since its content counts
 * beside the configuration. A step in the workspace is one wherever that goes.
 */
const deedIn =
  (space: string | undefined): Deed =>
  (one) => {
    const taken = one.kind === 'copy' && one.direction === 'to-guest';
    const kept = Object.entries(one).filter(([key]) => !aside.has(key) && !(taken && key === 'from'));
    const there = one.kind === 'run' && one.cwd !== undefined && one.cwd === space;
    return { ...Object.fromEntries(kept), ...(there ? { cwd: true } : {}) };
  };

type Deed = (one: Step | Check) => object;

/** A repeat of the case's own steps is told by their names: a step that changes is one change, not two. */
const repeated = (parts: Map<string, string>, repeat: Repeat, steps: readonly string[], deed: Deed): string => {
  const own = new Map(steps.map((part) => [parts.get(part), part]));
  const { name, severity, ignore } = repeat;
  const part = free(parts, name === 'idempotence' ? name : `check "${name}"`);
  const what = repeat.steps.map((step) => {
    const value = deed(step);
    return own.get(canonical(value)) ?? value;
  });
  put(parts, part, { severity, ignore, steps: what });
  return part;
};

const orderOf = (what: string): string => `order of ${what}`;

/** Of one thing there is none. */
const order = (names: readonly string[]): readonly string[] | undefined => (names.length < 2 ? undefined : names);

/** Is it about the order of others? */
export const isOrder = (part: string): boolean => part.startsWith('order of ');

/** The order in which a part has its place. */
const orderAround = (part: string): string => {
  if (part.startsWith('step "')) return orderOf('steps');
  if (part.startsWith('teardown step "')) return orderOf('teardown steps');
  return part.startsWith('check "') || part === 'idempotence' ? orderOf('checks') : part;
};
