import { describe, expect, it } from 'vitest';
import { contentKey } from '../../../src/model/content.ts';
import type { DesiredCase, GuestSpec } from '../../../src/model/desired.ts';
import type { CaseHistory, Observed, ObservedVm, PassedInputs } from '../../../src/model/observed.ts';
import { partHashes } from '../../../src/plan/changed.ts';
import { base, copy, desired, imageOf, span, spec, step, testCase, workspace } from '../../support/desired.ts';
import { entry, history, observed, owned, vm } from '../../support/observed.ts';
import { hash, planOf } from '../../support/planning.ts';

const tahoe = base('tahoe');
const ours = owned(
  entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe'), digest: `sha256:${'ab12'.repeat(16)}` }),
);
const space = workspace('/src');
const at = (content: Record<string, string> = { a: '1' }) =>
  new Map([['/src', { hash: JSON.stringify(content), files: new Map(Object.entries(content)) }]]);

interface There {
  readonly vms?: readonly ObservedVm[];
  readonly content?: Record<string, string>;
  readonly before?: CaseHistory;
  readonly passedFiles?: Observed['passedFiles'];
}

const seen = ({ vms = [ours], content = { a: '1' }, before, passedFiles = new Map() }: There): Observed =>
  observed({
    vms,
    workspaces: at(content),
    history: before === undefined ? new Map() : new Map([['boot@tahoe', before]]),
    passedFiles,
  });

const actionOf = (one: DesiredCase, there: There = {}, force = false) =>
  planOf(desired({ bases: [tahoe], cases: [one] }), seen(there), { force }).actions.find(
    (action) => action.kind === 'case.run',
  );

/** The history of a case that passed as it is now. */
const passedNow = (one: DesiredCase, there: There = {}, more: Partial<CaseHistory> = {}): CaseHistory => {
  const passed = actionOf(one, there)?.inputs;
  return history({ ...(passed === undefined ? {} : { passed: { ...passed, parts: partHashes(one, hash) } }), ...more });
};

const boot = testCase('boot@tahoe', { workspace: space });

describe('a case', () => {
  it('runs when it never ran', () => {
    expect(actionOf(testCase('boot@tahoe'))).toMatchObject({
      id: 'case:boot@tahoe',
      kind: 'case.run',
      change: 'run',
      vm: 'dotfiles-boot-tahoe',
      reason: 'never run',
      changes: [],
      dependsOn: [],
      inputs: { base: `sha256:${'ab12'.repeat(16)}` },
    });
  });

  it.each(['failed', 'errored'] as const)('runs when its last run %s, whatever passed before', (lastStatus) => {
    const before = passedNow(boot, {}, { lastStatus });
    expect(actionOf(boot, { before })).toMatchObject({ change: 'run', reason: `last run ${lastStatus}` });
  });

  it('is up to date when nothing changed since it passed', () => {
    expect(actionOf(boot, { before: passedNow(boot) })).toMatchObject({
      change: 'none',
      reason: 'passed, and nothing changed since',
      seconds: 60,
    });
  });

  it('runs when it is forced to, and says that nothing changed', () => {
    expect(actionOf(boot, { before: passedNow(boot) }, true)).toMatchObject({
      change: 'run',
      reason: 'forced; nothing changed since it passed',
    });
  });

  it('keeps its own reason when it is forced', () => {
    expect(actionOf(boot, { before: passedNow(boot), content: { a: '2' } }, true)?.reason).toBe('workspace changed');
  });

  it('knows how long it took', () => {
    expect(actionOf(boot, { before: passedNow(boot, {}, { seconds: 12.5 }) })?.seconds).toBe(12.5);
    expect(actionOf(boot)).not.toHaveProperty('seconds');
  });

  it('says all that changed', () => {
    const other = owned(
      entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe'), digest: `sha256:${'cd34'.repeat(16)}` }),
    );
    const changed = { ...boot, steps: [step('make install')] };
    expect(actionOf(changed, { before: passedNow(boot), vms: [other], content: { a: '2' } })?.reason).toBe(
      'step "make install" is new; step "./install.sh" is gone; workspace changed; base tahoe changed: sha256:ab12ab12ab12… -> sha256:cd34cd34cd34…',
    );
  });
});

describe('the base under a case', () => {
  const before = passedNow(boot);

  it.each<[string, readonly ObservedVm[], string]>([
    ['is not there', [], 'base tahoe is cloned anew'],
    [
      'is to be replaced',
      [owned(entry('tahoe-base', 'base:tahoe', { from: 'ghcr.io/me/old:1', digest: `sha256:${'ab12'.repeat(16)}` }))],
      'base tahoe is cloned anew',
    ],
    ['is somebody else’s now', [vm('tahoe-base')], 'base tahoe changed: sha256:ab12ab12ab12… -> vm:tahoe-base'],
    [
      'has no digest: its making counts',
      [owned(entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe'), id: '0123456789' }))],
      'base tahoe changed: sha256:ab12ab12ab12… -> 0123456789',
    ],
  ])('%s: the case runs', (_, vms, reason) => {
    expect(actionOf(boot, { before, vms })).toMatchObject({ change: 'run', reason });
  });

  it('is waited for when it is made', () => {
    expect(actionOf(boot, { vms: [] })?.dependsOn).toEqual(['base:tahoe']);
  });

  it('was made again of the same image: nothing changed', () => {
    const again = owned({
      ...entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe') }),
      id: 'x',
      digest: `sha256:${'ab12'.repeat(16)}`,
    });
    expect(actionOf(boot, { before, vms: [again] })?.change).toBe('none');
  });
});

describe('the configuration of a case', () => {
  const rich = testCase('boot@tahoe', {
    spec: spec({
      settings: { cpu: 4 },
      env: { A: '1', B: '2' },
      secrets: ['TOKEN', 'KEY'],
      mounts: [
        { host: '/a', name: 'a', readonly: true },
        { host: '/b', name: 'b', readonly: false },
      ],
    }),
    checks: [
      {
        kind: 'command',
        name: 'git',
        run: 'git --version',
        not: false,
        eventuallyMs: 0,
        exit: [0],
        stdout: [],
        stderr: [],
        timeoutMs: 1_000,
        where: span(),
      },
    ],
    workspace: space,
  });
  const before = passedNow(rich);
  const withSpec = (more: Partial<GuestSpec>): Partial<DesiredCase> => ({ spec: { ...rich.spec, ...more } });

  it.each<[string, Partial<DesiredCase>]>([
    ['resources.cpu changed', withSpec({ settings: { cpu: 6 } })],
    [
      'network.mode changed; network.interface is new',
      withSpec({ network: { ...rich.spec.network, mode: 'bridged', interface: 'en0' } }),
    ],
    ['network.probe changed', withSpec({ network: { ...rich.spec.network, probe: 'https://github.com' } })],
    ['connect.user changed', withSpec({ connect: { ...rich.spec.connect, user: 'me' } })],
    ['connect.via changed', withSpec({ connect: { ...rich.spec.connect, via: 'agent' } })],
    ['mount a changed; mount b is gone', withSpec({ mounts: [{ host: '/a', name: 'a', readonly: false }] })],
    ['env B changed', withSpec({ env: { A: '1', B: '3' } })],
    ['env C is new; env B is gone', withSpec({ env: { A: '1', C: '3' } })],
    ['secret KEY is gone', withSpec({ secrets: ['TOKEN'] })],
    ['step "./install.sh" changed', { steps: [step('./install.sh --all', { name: './install.sh' })] }],
    ['step "./install.sh" changed', { steps: [step('./install.sh', { retry: 1 })] }],
    ['step "make" is new', { steps: [step('./install.sh'), step('make')] }],
    ['check "git" is gone', { checks: [] }],
    ['workspace.to changed', { workspace: { ...space, to: '~/x' } }],
    [
      'step "a" is new; step "b" is new; step "c" is new; step "d" is new; 2 more changes',
      { steps: ['a', 'b', 'c', 'd', 'e'].map((run) => step(run)) },
    ],
  ])('is told part by part: %s', (reason, more) => {
    expect(actionOf({ ...rich, ...more }, { before })).toMatchObject({ change: 'run', reason });
  });

  it('has changed in nobody knows what, where an old history does not know its parts', () => {
    const { passed } = before;
    if (passed === undefined) throw new Error('it passed');
    const { parts: _parts, tartplan: _tartplan, ...old } = passed;
    const seenNow = (one: DesiredCase) => actionOf(one, { before: history({ passed: old }) })?.reason;
    expect(seenNow({ ...rich, steps: [] })).toBe('the suite changed in the tartfile; tartplan unknown -> 0');
    expect(seenNow(rich)).toBe('tartplan unknown -> 0');
  });

  it('means another thing to another major version of tartplan', () => {
    const passed = { ...before.passed, tartplan: 1 } as PassedInputs;
    expect(actionOf(rich, { before: history({ passed }) })).toMatchObject({ change: 'run', reason: 'tartplan 1 -> 0' });
  });

  it.each<[string, Partial<DesiredCase>]>([
    ['its time limit', { timeoutMs: 1 }],
    [
      'time limits of steps and checks',
      {
        steps: [step('./install.sh', { timeoutMs: 1, hangMs: 1 })],
        checks: rich.checks.map((one) => ({ ...one, timeoutMs: 1, eventuallyMs: 1 })),
      },
    ],
    ['what is kept', { keep: 'always' }],
    ['what is collected', { collect: ['~/log'] }],
    ['the display', withSpec({ display: 'window' })],
    [
      'the port, key and patience of the login',
      withSpec({ connect: { ...rich.spec.connect, port: 2222, key: '/k', timeoutMs: 1 } }),
    ],
    ['the order of the environment', withSpec({ env: { B: '2', A: '1' } })],
    [
      'the order of secrets and mounts',
      withSpec({ secrets: ['KEY', 'TOKEN'], mounts: [...rich.spec.mounts].reverse() }),
    ],
    ['places in the tartfile', { where: span(77), steps: [step('./install.sh', { where: span(78) })] }],
    ['its VM prefix', { vmPrefix: 'elsewhere' }],
  ])('does not change with %s', (_, more) => {
    expect(actionOf({ ...rich, ...more }, { before })?.change).toBe('none');
  });
});

describe('the workspace of a case', () => {
  const files = (content: Record<string, string>) => new Map([['boot@tahoe', new Map(Object.entries(content))]]);
  const before = passedNow(boot);

  it.each<[string, Record<string, string>, Observed['passedFiles'], string]>([
    ['one file', { a: '2' }, files({ a: '1' }), 'workspace changed: a'],
    ['a file more and one less', { b: '1' }, files({ a: '1' }), 'workspace changed: a, b'],
    ['many', { a: '2', b: '1', c: '1', d: '1', e: '1' }, files({ a: '1' }), 'workspace changed: a, b and 3 more'],
    ['when the files are not known', { a: '2' }, new Map(), 'workspace changed'],
    ['in nothing that its files tell', { a: '2' }, files({ a: '2' }), 'workspace changed'],
  ])('changed: %s', (_, content, passedFiles, reason) => {
    expect(actionOf(boot, { before, content, passedFiles })).toMatchObject({ change: 'run', reason });
  });

  it('does not matter to a case without one', () => {
    const bare = testCase('boot@tahoe');
    expect(actionOf(bare, { before: passedNow(bare), content: { a: '2' } })?.change).toBe('none');
  });

  it('that is gone is a change', () => {
    expect(actionOf({ ...boot }, { before, content: { a: '1' } })?.change).toBe('none');
    const { workspace: _, ...bare } = boot;
    expect(actionOf(bare, { before })?.reason).toBe('workspace.to is gone; workspace changed');
  });
});

describe('what steps copy', () => {
  const both = testCase('boot@tahoe', {
    workspace: space,
    steps: [copy('./conf/'), copy('./key'), step('./install.sh')],
  });
  const { workspace: _, ...bare } = both;
  const now = (one: DesiredCase, content: Record<string, string>) =>
    new Map([[contentKey(one) ?? '', { hash: JSON.stringify(content), files: new Map(Object.entries(content)) }]]);
  const reasonOf = (one: DesiredCase, was: Record<string, string>, is: Record<string, string>) => {
    const seenThen = (content: Record<string, string>, more: Partial<Observed> = {}) =>
      planOf(
        desired({ bases: [tahoe], cases: [one] }),
        observed({ vms: [ours], workspaces: now(one, content), ...more }),
      ).actions.find((action) => action.kind === 'case.run');
    const passed = seenThen(was)?.inputs;
    return seenThen(is, {
      history: new Map([['boot@tahoe', history(passed === undefined ? {} : { passed })]]),
      passedFiles: new Map([['boot@tahoe', new Map(Object.entries(was))]]),
    })?.reason;
  };

  it.each([
    [both, { a: '1' }, { a: '1' }, 'passed, and nothing changed since'],
    [both, { a: '1', './key': '1' }, { a: '1', './key': '2' }, 'what is copied changed: ./key'],
    [both, { './conf/x': '1' }, {}, 'what is copied changed: ./conf/x'],
    [both, { a: '1', './key': '1' }, { a: '2', './key': '2' }, 'workspace changed: ./key, a'],
    [both, { './keys': '1' }, { './keys': '2' }, 'workspace changed: ./keys'],
    [bare, { './key': '1' }, { './key': '2' }, 'what is copied changed: ./key'],
  ])('is part of what a case depends on (%#)', (one, was, is, reason) => {
    expect(reasonOf(one, was, is)).toBe(reason);
  });

  it('back from the guest is not', () => {
    const back = testCase('boot@tahoe', { workspace: space, steps: [copy('~/log', { direction: 'from-guest' })] });
    expect(contentKey(back)).toBe('/src');
  });
});

it('cases are sorted by id and counted', () => {
  const cases = [testCase('z@tahoe'), testCase('a@tahoe'), testCase('m@tahoe')];
  const first = planOf(desired({ bases: [tahoe], cases }), observed({ vms: [ours] }));
  const passed = first.actions.find((action) => action.id === 'case:m@tahoe')?.inputs;
  const before = new Map([['m@tahoe', history(passed === undefined ? {} : { passed })]]);
  const made = planOf(desired({ bases: [tahoe], cases }), observed({ vms: [ours], history: before }));
  expect(made.actions.filter((one) => one.kind === 'case.run').map((one) => [one.id, one.change])).toEqual([
    ['case:a@tahoe', 'run'],
    ['case:m@tahoe', 'none'],
    ['case:z@tahoe', 'run'],
  ]);
  expect(made.summary).toMatchObject({ run: 2, upToDate: 1 });
});
