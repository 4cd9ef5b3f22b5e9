import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CommandCheck } from '../../../src/model/check.ts';
import type { DesiredCase } from '../../../src/model/desired.ts';
import type { PassedInputs } from '../../../src/model/observed.ts';
import { partHashes } from '../../../src/plan/changed.ts';
import { base, desired, imageOf, span, spec, step, testCase, workspace } from '../../support/desired.ts';
import { entry, history, observed, owned } from '../../support/observed.ts';
import { hash, planOf } from '../../support/planning.ts';

const tahoe = base('tahoe');
const ours = owned(entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe') }));
const seen = observed({
  vms: [ours],
  workspaces: new Map([['/src', { hash: 'h', files: new Map([['a', '1']]) }]]),
});

const check = (run: string): CommandCheck => ({
  kind: 'command',
  name: run,
  run,
  not: false,
  eventuallyMs: 0,
  timeoutMs: 1_000,
  exit: [0],
  stdout: [],
  stderr: [],
  where: span(),
});

const word = fc.stringMatching(/^[a-z][a-z ]{0,6}[a-z]$/);
const names = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });

const someCase: fc.Arbitrary<DesiredCase> = fc
  .record({
    cpu: fc.integer({ min: 4, max: 8 }),
    memory: fc.integer({ min: 4, max: 64 }),
    env: fc.dictionary(fc.stringMatching(/^[A-Z]{1,4}$/), word, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
    secrets: fc.uniqueArray(fc.stringMatching(/^S_[A-Z]$/), { minLength: 1, maxLength: 3 }),
    mounts: names,
    steps: names,
    checks: names,
    undo: fc.option(names, { nil: undefined }),
  })
  .map(({ cpu, memory, env, secrets, mounts, steps, checks, undo }) =>
    testCase('boot@tahoe', {
      spec: spec({
        settings: { cpu, memoryMb: memory * 1024 },
        env,
        secrets,
        mounts: mounts.map((name) => ({ host: `/${name}`, name, readonly: true })),
      }),
      workspace: workspace('/src'),
      steps: steps.map((run) => step(run)),
      checks: checks.map(check),
      ...(undo === undefined ? {} : { teardown: { steps: undo.map((run) => step(run)), ignore: [], where: span() } }),
    }),
  );

/** What the plan says of `now` when `was` passed. */
const actionOf = (was: DesiredCase, now: DesiredCase) => {
  const planned = (one: DesiredCase, passed?: PassedInputs) =>
    planOf(desired({ bases: [tahoe], cases: [one] }), {
      ...seen,
      history: passed === undefined ? new Map() : new Map([[one.id, history({ passed })]]),
      passedFiles: new Map([[one.id, new Map([['a', '1']])]]),
    }).actions.find((action) => action.kind === 'case.run');
  const inputs = planned(was)?.inputs;
  if (inputs === undefined) throw new Error('no inputs');
  return planned(now, { ...inputs, parts: partHashes(was, hash) });
};

type Change = readonly [reason: string, change: (one: DesiredCase) => DesiredCase];

const inSpec = (one: DesiredCase, more: Partial<DesiredCase['spec']>): DesiredCase => ({
  ...one,
  spec: { ...one.spec, ...more },
});

/** Every change of one part that this case can have. */
const changesOf = (one: DesiredCase): readonly Change[] => {
  const { settings, env, secrets, mounts, network, connect } = one.spec;
  const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index);
  return [
    ['resources.cpu changed', (it) => inSpec(it, { settings: { ...settings, cpu: 99 } })],
    ['resources.memory changed', (it) => inSpec(it, { settings: { ...settings, memoryMb: 100 } })],
    ['resources.disk is new', (it) => inSpec(it, { settings: { ...settings, diskGb: 100 } })],
    ['network.resolver changed', (it) => inSpec(it, { network: { ...network, resolver: 'agent' } })],
    ['connect.user changed', (it) => inSpec(it, { connect: { ...connect, user: 'somebody' } })],
    ['env NEWER is new', (it) => inSpec(it, { env: { ...env, NEWER: '' } })],
    ['secret NEWER is new', (it) => inSpec(it, { secrets: ['NEWER', ...secrets] })],
    ['workspace.to changed', (it) => ({ ...it, workspace: workspace('/src', { to: '~/elsewhere' }) })],
    ...Object.keys(env).flatMap((name): Change[] => [
      [`env ${name} changed`, (it) => inSpec(it, { env: { ...env, [name]: '!' } })],
      [
        `env ${name} is gone`,
        (it) => inSpec(it, { env: Object.fromEntries(Object.entries(env).filter(([key]) => key !== name)) }),
      ],
    ]),
    ...secrets.map(
      (name, at): Change => [`secret ${name} is gone`, (it) => inSpec(it, { secrets: without(secrets, at) })],
    ),
    ...mounts.map(
      (mount, at): Change => [
        `mount ${mount.name} changed`,
        (it) => inSpec(it, { mounts: mounts.with(at, { ...mount, readonly: false }) }),
      ],
    ),
    ...one.steps.flatMap((of, at): Change[] => [
      [`step "${of.name}" changed`, (it) => ({ ...it, steps: it.steps.with(at, step('!', { name: of.name })) })],
      [`step "${of.name}" is gone`, (it) => ({ ...it, steps: without(it.steps, at) })],
      ['step "NEWER" is new', (it) => ({ ...it, steps: it.steps.toSpliced(at, 0, step('NEWER')) })],
    ]),
    ...one.checks.flatMap((of, at): Change[] => [
      [`check "${of.name}" changed`, (it) => ({ ...it, checks: it.checks.with(at, { ...of, not: true }) })],
      [`check "${of.name}" is gone`, (it) => ({ ...it, checks: without(it.checks, at) })],
      ['check "NEWER" is new', (it) => ({ ...it, checks: it.checks.toSpliced(at, 0, check('NEWER')) })],
    ]),
    ...(one.steps.length < 2
      ? []
      : [['order of steps changed', (it) => ({ ...it, steps: it.steps.toReversed() })] as Change]),
    ...(one.teardown === undefined
      ? []
      : [
          [
            'teardown changed',
            (it) => ({ ...it, ...(it.teardown === undefined ? {} : { teardown: { ...it.teardown, ignore: ['x'] } }) }),
          ] as Change,
        ]),
  ];
};

it('one change of any part makes a case run, and the reason names that part and no other', () => {
  fc.assert(
    fc.property(
      someCase.chain((one) => fc.tuple(fc.constant(one), fc.constantFrom(...changesOf(one)))),
      ([one, [reason, change]]) => {
        expect(actionOf(one, change(one))).toMatchObject({ change: 'run', reason });
      },
    ),
    { numRuns: 600 },
  );
});

it('no order that means nothing makes a case run', () => {
  fc.assert(
    fc.property(
      someCase.chain((one) =>
        fc.tuple(
          fc.constant(one),
          fc.shuffledSubarray(Object.entries(one.spec.env), { minLength: Object.keys(one.spec.env).length }),
          fc.shuffledSubarray([...one.spec.secrets], { minLength: one.spec.secrets.length }),
          fc.shuffledSubarray([...one.spec.mounts], { minLength: one.spec.mounts.length }),
        ),
      ),
      ([one, env, secrets, mounts]) => {
        const retold = structuredClone(inSpec(one, { env: Object.fromEntries(env), secrets, mounts }));
        expect(actionOf(one, retold)).toMatchObject({ change: 'none', reason: 'passed, and nothing changed since' });
      },
    ),
    { numRuns: 300 },
  );
});
