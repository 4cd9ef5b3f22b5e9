/** Random hosts and tartfiles for properties: few names, so that everything collides with everything. */
import fc from 'fast-check';
import type { Desired, DesiredBase, DesiredCase, DesiredMachine, Settings } from '../../src/model/desired.ts';
import { isoTime } from '../../src/model/iso-time.ts';
import type { LedgerEntry, MachineLeft, Observed, ObservedVm, WorkspaceState } from '../../src/model/observed.ts';
import { base, desired, imageOf, machine, root, spec, step, testCase, workspace } from './desired.ts';
import { entry, history, observed } from './observed.ts';
import { planOf } from './planning.ts';

export interface SomeWorld {
  readonly desired: Desired;
  readonly observed: Observed;
}

const bases: readonly DesiredBase[] = [
  base('tahoe'),
  base('sequoia', { os: 'linux' }),
  base('mine', { vm: 'already-here', origin: { kind: 'vm' } }),
];
const suites = ['boot', 'shell'];
const vmNames = [
  'tahoe-base',
  'sequoia-base',
  'already-here',
  'dotfiles-dev',
  'dotfiles-build',
  'old-dev',
  'run-1',
  'run-2',
];
const owners = [
  'base:tahoe',
  'base:sequoia',
  'base:gone',
  'machine:dev',
  'machine:build',
  'machine:gone',
  'case:boot@tahoe',
  'case:shell@mine',
  'case:gone@tahoe',
];

const settings: fc.Arbitrary<Settings> = fc.record(
  {
    cpu: fc.constantFrom(4, 6),
    memoryMb: fc.constantFrom(8192, 16384),
    diskGb: fc.constantFrom(50, 80),
    display: fc.constantFrom('1024x768', '1920x1200'),
  },
  { requiredKeys: [] },
);

const space = workspace('/src');
const steps = fc.subarray([step('./install.sh'), step('make', { env: { A: '1' } })]);

const machineOn = (names: readonly string[]): fc.Arbitrary<readonly DesiredMachine[]> => {
  if (names.length === 0) return fc.constant([]);
  const one = (name: string): fc.Arbitrary<DesiredMachine> =>
    fc
      .record({ from: fc.constantFrom(...names), wants: settings, running: fc.boolean(), steps, spaced: fc.boolean() })
      .map(({ from, wants, running, steps: todo, spaced }) =>
        machine(name, from, {
          spec: spec({ settings: wants }),
          state: running ? 'running' : 'stopped',
          steps: todo,
          ...(spaced ? { workspace: space } : {}),
        }),
      );
  return fc.subarray(['dev', 'build']).chain((wanted) => fc.tuple(...wanted.map(one)));
};

const caseOn = (names: readonly string[]): fc.Arbitrary<readonly DesiredCase[]> => {
  const one = (id: string): fc.Arbitrary<DesiredCase> =>
    fc
      .record({
        wants: settings,
        steps,
        spaced: fc.boolean(),
        secrets: fc.shuffledSubarray(['TOKEN', 'KEY']),
        keep: fc.constantFrom('never', 'on-failure', 'always'),
        maxAgeMs: fc.constantFrom(undefined, 60_000, 7 * 86_400_000),
      })
      .map(({ wants, steps: todo, spaced, secrets, keep, maxAgeMs }) =>
        testCase(id, {
          spec: spec({ settings: wants, env: { A: '1', B: '2' }, secrets }),
          steps: todo,
          keep,
          ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
          ...(spaced ? { workspace: space } : {}),
        }),
      );
  const ids = suites.flatMap((suite) => names.map((name) => `${suite}@${name}`));
  return fc
    .subarray(ids)
    .chain((wanted) => fc.tuple(fc.tuple(...wanted.map(one)), fc.boolean()))
    .map(([cases, needy]) => (needy ? cases.map((of, index) => withNeeds(of, cases.slice(0, index))) : cases));
};

/** Needs the last of those before it that is on the same base. */
const withNeeds = (of: DesiredCase, before: readonly DesiredCase[]): DesiredCase => {
  const need = before.findLast((one) => one.base === of.base);
  return need === undefined ? of : { ...of, needs: [need.id] };
};

const desiredAny: fc.Arbitrary<Desired> = fc.shuffledSubarray([...bases]).chain((of) => {
  const names = of.map((one) => one.name);
  return fc
    .record({ machines: machineOn(names), cases: caseOn(names) })
    .map((parts) => desired({ bases: of, ...parts }));
});

const leftAny: fc.Arbitrary<MachineLeft> = fc.record({
  settings,
  state: fc.constantFrom('running', 'stopped'),
  at: fc.constant('2026-11-24T00:00:00.000Z'),
});

const entryAny = (name: string): fc.Arbitrary<LedgerEntry> =>
  fc
    .record({
      owner: fc.constantFrom(...owners),
      staging: fc.boolean(),
      making: fc.boolean(),
      from: fc.constantFrom(imageOf('tahoe'), imageOf('sequoia'), 'tahoe-base', 'sequoia-base', 'already-here'),
      tartfile: fc.constantFrom(root, root, root, '/else/tartfile.yaml'),
      digest: fc.constantFrom(undefined, 'sha256:1', 'sha256:2'),
      left: fc.option(leftAny, { nil: undefined }),
    })
    .map(({ owner, staging, making, from, tartfile, digest, left }) => {
      const made = entry(name, owner, {
        from,
        tartfile,
        ...(digest === undefined ? {} : { digest }),
        ...(left === undefined ? {} : { left, baseIdentity: 'sha256:1' }),
      });
      if (staging) return { ...made, role: 'staging', state: 'making' };
      const lasting = made.role === 'case' ? 'kept' : 'ready';
      return { ...made, state: making ? 'making' : lasting };
    });

const vmAny = (name: string): fc.Arbitrary<ObservedVm | undefined> => {
  const ours = fc
    .record({
      of: entryAny(name),
      dead: fc.boolean(),
      state: fc.constantFrom('running', 'stopped', 'suspended'),
      has: settings,
    })
    .map(({ of, dead, state, has }) => ({
      name,
      state,
      entry: of,
      orphan: dead && of.state === 'making',
      settings: { diskGb: 50, ...has },
    }));
  const foreign = fc.constantFrom('running', 'stopped').map((state) => ({ name, state, orphan: false }));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 4, arbitrary: ours },
    { weight: 1, arbitrary: foreign },
  );
};

const workspaceAny: fc.Arbitrary<WorkspaceState> = fc
  .dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2'), { noNullPrototype: true })
  .map((files) => ({ hash: JSON.stringify(Object.entries(files).sort()), files: new Map(Object.entries(files)) }));

/** How a case went before: what it passed with is taken from a plan of the same world, or is another. */
type Before = 'never' | 'failed' | 'stale' | 'fresh';

/** Any tartfile with any host: also such as no plan can be made for. */
export const worlds: fc.Arbitrary<SomeWorld> = fc
  .record({
    of: desiredAny,
    vms: fc.tuple(...vmNames.map(vmAny)),
    now: workspaceAny,
    earlier: workspaceAny,
    gone: fc.subarray(vmNames).chain((names) => fc.tuple(...names.map(entryAny))),
    images: fc.subarray([imageOf('tahoe'), imageOf('sequoia')]),
    before: fc.array(fc.constantFrom<Before>('never', 'failed', 'stale', 'fresh', 'fresh'), {
      minLength: 6,
      maxLength: 6,
    }),
  })
  .map(({ of, vms, gone, now, earlier, images, before }) => {
    const found = vms.flatMap((one) => one ?? []);
    const names = new Set(found.map((one) => one.name));
    const lost = gone.filter((one) => one.state !== 'making' && !names.has(one.vm));
    const there = observed({ vms: found, gone: lost, images, workspaces: new Map([['/src', now]]) });
    const ran = of.cases.map((one, index) => [one.id, before[index] ?? 'never'] as const);
    return { desired: of, observed: withHistory(of, there, new Map(ran), earlier) };
  });

const withHistory = (
  of: Desired,
  there: Observed,
  before: ReadonlyMap<string, Before>,
  then: WorkspaceState,
): Observed => {
  const inputs = new Map(tryPlan(of, there).map((action) => [action.id.slice('case:'.length), action.inputs]));
  const ran = [...before].flatMap(([id, how]) => {
    const passed = inputs.get(id);
    if (how === 'never') return [];
    if (how === 'failed' || passed === undefined) return [[id, history({ lastStatus: 'failed' })] as const];
    const fresh = how === 'fresh' && passed.base !== 'new';
    const at = isoTime(there.now - 86_400_000);
    const stale = { ...passed, base: 'sha256:0', ...(passed.workspace === undefined ? {} : { workspace: then.hash }) };
    return [[id, history({ passed: { ...(fresh ? passed : stale), at }, seconds: id.length })] as const];
  });
  return { ...there, history: new Map(ran), passedFiles: new Map(ran.map(([id]) => [id, then.files])) };
};

const tryPlan = (of: Desired, there: Observed) => {
  try {
    return planOf(of, there).actions;
  } catch {
    return [];
  }
};
