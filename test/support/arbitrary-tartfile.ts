/** Random tartfiles as people write them, and what the real `load` makes of them. Few names, so that everything meets everything. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import { load } from '../../src/config/load.ts';
import type { Desired } from '../../src/model/desired.ts';
import { ProblemError } from '../../src/model/problem.ts';
import { root } from './desired.ts';

/** What YAML is made of. */
export type Written = string | number | boolean | readonly Written[] | { readonly [key: string]: Written };

export interface SomeTartfile {
  readonly written: Written;
  /** Images that the lockfile pins. */
  readonly pinned: readonly string[];
  readonly text: string;
  readonly desired: Desired;
}

type WrittenMap = { readonly [key: string]: Written };

/** Digests of images, as a lockfile pins them: what the registry has now, and what it had. */
export const digests = { now: `sha256:${'a'.repeat(64)}`, before: `sha256:${'b'.repeat(64)}` };

export const baseNames = ['tahoe', 'sequoia', 'debian', 'mine'] as const;
type BaseName = (typeof baseNames)[number];

const writtenBases: Readonly<Record<BaseName, Written>> = {
  tahoe: 'base',
  sequoia: { macos: 15, flavor: 'vanilla', name: 'plain-sequoia' },
  debian: { image: 'ghcr.io/cirruslabs/debian:latest' },
  mine: { vm: 'already-here' },
};

/** Some of these keys. */
const options = (record: Readonly<Record<string, fc.Arbitrary<Written>>>): fc.Arbitrary<WrittenMap> =>
  fc.record(record, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<WrittenMap>;

const when = (bases: readonly BaseName[]): fc.Arbitrary<Written> =>
  fc.oneof(
    fc.constantFrom<Written>({ os: 'darwin' }, { macos: 'tahoe' }),
    fc.constantFrom(...bases).map((base) => ({ base })),
  );

const run = (bases: readonly BaseName[]): fc.Arbitrary<Written> =>
  fc.oneof(
    fc.constantFrom('./install.sh', 'make', 'true'),
    fc
      .tuple(
        fc.constantFrom('./install.sh', 'make'),
        options({
          when: when(bases),
          timeout: fc.constantFrom('1m', '2m'),
          retry: fc.constantFrom(1),
          env: fc.constantFrom({ A: '1', B: '2' }, { B: '3' }),
        }),
      )
      .map(([command, more]) => ({ run: command, ...more })),
  );

const check = (bases: readonly BaseName[]): fc.Arbitrary<Written> =>
  fc
    .tuple(
      fc.constantFrom<WrittenMap>(
        { file: '~/.zshrc' },
        { command: 'true', stdout: '/./' },
        { env: { A: '1', B: '2' } },
      ),
      options({ when: when(bases), timeout: fc.constantFrom('10s') }),
    )
    .map(([what, more]) => ({ ...what, ...more }));

const settings = options({
  cpu: fc.constantFrom(4, 6),
  memory: fc.constantFrom('8GB', '16GB'),
  disk: fc.constantFrom('50GB', '80GB'),
  display: fc.constantFrom('1024x768', '1920x1200'),
});

const shared = {
  resources: settings,
  env: fc.constantFrom({ EDITOR: 'vim', PAGER: 'less' }, { PAGER: 'more' }),
  secrets: fc.constantFrom(['TOKEN', 'KEY'], ['KEY']),
  workspace: fc.constantFrom<Written>('.', { path: '.', to: '~/dots' }),
};

const machine = (bases: readonly BaseName[], places: readonly string[]): fc.Arbitrary<WrittenMap> =>
  fc
    .tuple(
      fc.constantFrom(...places),
      options({ ...shared, state: fc.constantFrom('stopped', 'running'), run: fc.array(run(bases), { maxLength: 2 }) }),
    )
    .map(([from, more]) => ({ from, ...more }));

/** On top of a base, or of the layer before it. */
const layer = (bases: readonly BaseName[], below: readonly string[]): fc.Arbitrary<WrittenMap> =>
  fc
    .tuple(
      fc.constantFrom(...below),
      fc.array(run(bases), { minLength: 1, maxLength: 2 }),
      options({ workspace: shared.workspace }),
    )
    .map(([from, steps, more]) => ({ from, run: steps, resources: { disk: '50GB' }, ...more }));

type Named = readonly [string, WrittenMap];

const layersOn = (bases: readonly BaseName[]): fc.Arbitrary<readonly Named[]> =>
  fc.constantFrom(0, 0, 1, 2).chain((count): fc.Arbitrary<readonly Named[]> => {
    if (count === 0) return fc.constant([]);
    const [first, second] = [named('brewed', layer(bases, bases)), named('tooled', layer(bases, [...bases, 'brewed']))];
    return count === 1 ? fc.tuple(first) : fc.tuple(first, second);
  });

const suite = (bases: readonly BaseName[], places: readonly string[], { checks }: Extent): fc.Arbitrary<WrittenMap> =>
  fc
    .tuple(
      fc.oneof(fc.constant('all'), fc.subarray([...places], { minLength: 1 })),
      fc.array(run(bases), { minLength: 1, maxLength: 2 }),
      options({
        ...shared,
        ...(checks ? { check: fc.array(check(bases), { minLength: 1, maxLength: 2 }) } : {}),
        tags: fc.constantFrom('slow', ['slow', 'fast']),
        keep: fc.constantFrom('on-failure', 'always'),
        retry: fc.constantFrom(1),
        timeout: fc.constantFrom('30m'),
        matrix: fc.constantFrom({ TERM: ['dumb', 'xterm'], LANG: ['C'] }, { TERM: ['dumb'] }),
      }),
    )
    .map(([on, steps, more]) => ({ on, run: steps, ...more }));

const suiteNames = ['boot', 'shell', 'tools', 'apps'];

/** Each suite may need one that was written before it, where they have a base or layer in common. */
const withNeeds = (suites: readonly Named[], picks: readonly number[], bases: readonly string[]): WrittenMap => {
  const on = (one: WrittenMap): readonly Written[] => (one.on === 'all' ? bases : [one.on ?? []].flat());
  return Object.fromEntries(
    suites.map(([name, one], index) => {
      const fitting = suites.slice(0, index).filter(([, other]) => on(one).some((place) => on(other).includes(place)));
      const need = fitting[(picks[index] ?? 0) % (fitting.length * 2 + 1)]?.[0];
      return [name, need === undefined ? one : { ...one, needs: need }];
    }),
  );
};

const writtenFor = (bases: readonly BaseName[], extent: Extent): fc.Arbitrary<WrittenMap> =>
  layersOn(bases).chain((layers) => {
    const places = [...bases, ...layers.map(([name]) => name)];
    const machines = fc
      .subarray(['dev', 'build'])
      .chain((names) => fc.tuple(...names.map((name) => named(name, machine(bases, places)))));
    const suites = fc
      .subarray(suiteNames)
      .chain((names) => fc.tuple(...names.map((name) => named(name, suite(bases, places, extent)))));
    return fc
      .record({
        machines,
        suites,
        picks: fc.array(fc.nat(20), { minLength: suiteNames.length, maxLength: suiteNames.length }),
        limits: options({ vms: fc.constantFrom(1, 2), clones: fc.constantFrom(1, 3) }),
        defaults: options({ resources: settings, env: shared.env }),
      })
      .map(({ picks, limits, defaults, ...made }) => ({
        version: 1,
        name: 'dotfiles',
        bases: Object.fromEntries(bases.map((name) => [name, writtenBases[name]])),
        defaults,
        layers: Object.fromEntries(layers),
        machines: Object.fromEntries(made.machines),
        suites: withNeeds(made.suites, picks, bases),
        limits,
      }));
  });

const named = <T>(name: string, of: fc.Arbitrary<T>): fc.Arbitrary<readonly [string, T]> =>
  of.map((value) => [name, value] as const);

/** Images of the bases that the lockfile pins, if there is one. */
const pins = fc.subarray([
  'ghcr.io/cirruslabs/macos-tahoe-base:latest',
  'ghcr.io/cirruslabs/macos-sequoia-vanilla:latest',
]);

const lockText = (images: readonly string[]): string =>
  stringify({ version: 1, images: Object.fromEntries(images.map((image) => [image, { digest: digests.now }])) });

/** Throws with the problems of a tartfile that is none. */
export const loaded = (written: Written, pinned: readonly string[]): SomeTartfile => {
  const text = stringify(written);
  const made = load({
    path: 'tartfile.yaml',
    text,
    dir: root.replace(/\/[^/]*$/, ''),
    env: {},
    home: '/home/me',
    read: () => undefined,
    lock: { path: 'tartfile.lock', text: lockText(pinned) },
  });
  if (!made.ok) throw new ProblemError(made.problems);
  return { written, pinned, text, desired: made.value };
};

export interface TartfileParts {
  readonly written: Written;
  readonly pinned: readonly string[];
}

/** What there may be in it. */
export interface Extent {
  /** A guest in memory passes commands, and knows no answer to checks. */
  readonly checks: boolean;
}

/** What is written, with what is pinned beside it. */
export const tartfileParts = (extent: Extent): fc.Arbitrary<TartfileParts> =>
  fc
    .record({ bases: fc.shuffledSubarray([...baseNames], { minLength: 1 }), pinned: pins })
    .chain(({ bases, pinned }) => writtenFor(bases, extent).map((written) => ({ written, pinned })));

export const tartfiles = (extent: Extent): fc.Arbitrary<SomeTartfile> =>
  tartfileParts(extent).map(({ written, pinned }) => loaded(written, pinned));

/** The same with the keys of all maps in another order. Lists mean their order. */
export const retold = (written: Written, random: () => number): Written => {
  if (Array.isArray(written)) return written.map((one: Written) => retold(one, random));
  if (typeof written !== 'object') return written;
  const keys = Object.entries(written).map(([key, value]) => [random(), key, retold(value, random)] as const);
  return Object.fromEntries(keys.sort(([a], [b]) => a - b).map(([, key, value]) => [key, value]));
};
