/** Two revisions side by side: what is new, gone, changed, runs again, and what nothing can affect. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desired, DesiredLayer } from '../../../src/model/desired.ts';
import type { Diff } from '../../../src/model/diff.ts';
import { changesNothing, diff } from '../../../src/plan/diff.ts';
import type { DiffContent, DiffInput } from '../../../src/plan/diff-input.ts';
import { diffJson } from '../../../src/report/diff-json.ts';
import { diffText } from '../../../src/report/diff-text.ts';
import { base, copy, desired, layer, limits, machine, spec, step, testCase, workspace } from '../../support/desired.ts';

const here = workspace('/home/me/dotfiles');
const content = (files: Readonly<Record<string, string>>, commit?: string): DiffContent => ({
  files: new Map(Object.entries(files)),
  ...(commit === undefined ? {} : { commit }),
});

const input = (name: string, of: Desired | undefined, taken?: DiffContent, older?: string): DiffInput => ({
  side: { name, commit: `${name}0123456`, tartfile: of !== undefined },
  ...(of === undefined ? {} : { desired: of }),
  content: (one) => (one.workspace === undefined && one.steps.every(({ kind }) => kind !== 'copy') ? undefined : taken),
  older: () => older,
});

const compared = (
  from: Desired | undefined,
  to: Desired | undefined,
  more: { readonly was?: DiffContent; readonly is?: DiffContent; readonly older?: readonly [string, string] } = {},
): Diff => diff('tartfile.yaml', input('a', from, more.was, more.older?.[0]), input('b', to, more.is, more.older?.[1]));

const pinned = (digest: string) => ({ pinned: { digest } });
const reasons = (one: Diff): readonly string[] => one.cases.map(({ id, reason }) => `${id}: ${reason}`);

describe('bases', () => {
  const on = (one: ReturnType<typeof base>) =>
    desired({ bases: [one, base('sequoia')], cases: [testCase('boot@tahoe'), testCase('boot@sequoia')] });

  it('with another image or digest are replaced, and only their cases run again', () => {
    const image = compared(
      on(base('tahoe')),
      on(base('tahoe', { origin: { kind: 'image', image: 'ghcr.io/me/x:1' } })),
    );
    expect(image.bases).toMatchObject([
      { id: 'base:tahoe', change: 'changed', changes: [{ path: 'image', to: 'ghcr.io/me/x:1', replaces: true }] },
    ]);
    expect(reasons(image)).toEqual(['boot@tahoe: base tahoe is another image']);
    expect(image.untouched).toEqual(['boot@sequoia']);
    const [was, is] = ['sha256:0123456789abcdef', 'sha256:fedcba9876543210'] as const;
    const moved = compared(on(base('tahoe', pinned(was))), on(base('tahoe', pinned(is))));
    expect(moved.bases).toMatchObject([{ changes: [{ path: 'digest', from: was, to: is, replaces: true }] }]);
    expect(reasons(moved)).toEqual([
      'boot@tahoe: base tahoe: digest moved sha256:0123456789ab… -> sha256:fedcba987654…',
    ]);
    const first = compared(on(base('tahoe')), on(base('tahoe', pinned(is))));
    expect(reasons(first)).toEqual(['boot@tahoe: base tahoe is pinned to sha256:fedcba987654…']);
    expect(compared(on(base('tahoe', pinned(is))), on(base('tahoe'))).cases).toEqual([]);
  });

  it('that come or go are said', () => {
    const [none, one] = [desired(), desired({ bases: [base('tahoe')] })];
    expect(compared(none, one).bases).toMatchObject([{ id: 'base:tahoe', change: 'added' }]);
    expect(compared(one, none).bases).toMatchObject([{ id: 'base:tahoe', change: 'removed', vm: 'tahoe-base' }]);
  });
});

describe('layers', () => {
  const on = (one: ReturnType<typeof base>, brewed: Partial<DesiredLayer> = {}) =>
    desired({
      bases: [one],
      layers: [
        layer('brewed', ['tahoe'], { steps: [step('brew bundle')], ...brewed }),
        layer('full', ['brewed', 'tahoe']),
      ],
      cases: [
        testCase('boot@tahoe'),
        testCase('boot@brewed', { under: ['tahoe'] }),
        testCase('boot@full', { under: ['brewed', 'tahoe'] }),
      ],
    });

  it('are built anew for what is done in them, and with all that stands on them', () => {
    const made = compared(on(base('tahoe')), on(base('tahoe'), { steps: [step('brew upgrade')] }));
    expect(made.layers.map(({ id, parts }) => [id, parts.map(({ part }) => part)])).toEqual([
      ['layer:brewed', ['step "brew upgrade"', 'step "brew bundle"']],
      ['layer:full', ['layer brewed']],
    ]);
    expect(reasons(made)).toEqual(['boot@brewed: layer brewed is built anew', 'boot@full: layer full is built anew']);
    expect(made.untouched).toEqual(['boot@tahoe']);
  });

  it('are built anew for another base, and not for the way to the network', () => {
    const moved = compared(on(base('tahoe')), on(base('tahoe', { origin: { kind: 'image', image: 'x:1' } })));
    expect(moved.layers.map(({ parts }) => parts)).toEqual([
      [{ part: 'base tahoe', change: 'changed' }],
      [{ part: 'layer brewed', change: 'changed' }],
    ]);
    expect(moved.cases).toHaveLength(3);
    const network = { mode: 'bridged', interface: 'en0', resolver: 'auto', probe: false } as const;
    expect(changesNothing(compared(on(base('tahoe')), on(base('tahoe'), { spec: spec({ network }) })))).toBe(true);
  });

  it('come and go', () => {
    const none = desired({ bases: [base('tahoe')], cases: [testCase('boot@tahoe')] });
    expect(compared(none, on(base('tahoe'))).layers.map(({ change }) => change)).toEqual(['added', 'added']);
    expect(compared(on(base('tahoe')), none).layers.map(({ change }) => change)).toEqual(['removed', 'removed']);
  });
});

describe('machines', () => {
  const dev = (more: Parameters<typeof machine>[2]) =>
    desired({ bases: [base('tahoe'), base('sequoia')], machines: [machine('dev', 'tahoe', more)] });
  const changes = (from: Desired, to: Desired) => compared(from, to).machines.flatMap((one) => one.changes);

  it('change in place where Tart can, and are replaced where it cannot', () => {
    const [small, large] = [
      dev({ spec: spec({ settings: { cpu: 4, diskGb: 80 } }) }),
      dev({ spec: spec({ settings: { cpu: 6, diskGb: 100 } }) }),
    ];
    expect(changes(small, large)).toEqual([
      { path: 'resources.cpu', from: 4, to: 6 },
      { path: 'resources.disk', from: '80GB', to: '100GB' },
    ]);
    expect(changes(large, small)).toContainEqual({ path: 'resources.disk', from: '100GB', to: '80GB', replaces: true });
    expect(changes(dev({}), dev({ from: 'sequoia' }))).toEqual([
      { path: 'from', from: 'tahoe', to: 'sequoia', replaces: true },
    ]);
    expect(changes(dev({}), dev({ state: 'running' }))).toEqual([{ path: 'state', from: 'stopped', to: 'running' }]);
  });

  it('name the steps and files that differ, and never a value that may be secret', () => {
    const [was, is] = [
      dev({ workspace: here, steps: [step('a')] }),
      dev({ workspace: here, steps: [step('a', { env: { TOKEN: 'hush' } })], spec: spec({ env: { X: 'hush' } }) }),
    ];
    const made = compared(was, is, { was: content({ 'a.txt': '1' }), is: content({ 'a.txt': '2' }) });
    expect(made.machines).toMatchObject([
      {
        parts: [
          { part: 'env X', change: 'new' },
          { part: 'step "a"', change: 'changed' },
        ],
        files: [{ path: 'a.txt', change: 'changed' }],
      },
    ]);
    expect(diffJson(made)).not.toContain('hush');
  });
});

describe('cases', () => {
  const of = (...cases: readonly ReturnType<typeof testCase>[]) => desired({ bases: [base('tahoe')], cases });

  it('run again for what of them differs', () => {
    const [was, is] = [
      of(testCase('boot@tahoe', { checks: [] })),
      of(testCase('boot@tahoe', { steps: [step('./install.sh'), step('more')], spec: spec({ settings: { cpu: 2 } }) })),
    ];
    expect(reasons(compared(was, is))).toEqual(['boot@tahoe: resources.cpu is now 2, step "more" is new']);
    expect(compared(was, is).cases[0]?.parts).toEqual([
      { part: 'resources.cpu', change: 'new', to: 2 },
      { part: 'step "more"', change: 'new' },
    ]);
  });

  it('run again for files, commits and the revision that they upgrade from', () => {
    const one = of(testCase('boot@tahoe', { workspace: here }));
    const files = compared(one, one, {
      was: content({ a: '1', b: '1', gone: '1' }),
      is: content({ a: '2', b: '1', c: '1' }),
    });
    expect(reasons(files)).toEqual(['boot@tahoe: workspace changed: a, c and 1 more']);
    expect(files.files).toEqual([
      { path: 'a', change: 'changed' },
      { path: 'c', change: 'added' },
      { path: 'gone', change: 'removed' },
    ]);
    const copies = of(testCase('boot@tahoe', { steps: [copy('x.conf')] }));
    expect(
      reasons(compared(copies, copies, { was: content({ 'x.conf': '1' }), is: content({ 'x.conf': '2' }) })),
    ).toEqual(['boot@tahoe: what is copied changed: x.conf']);
    expect(
      reasons(compared(one, one, { was: content({ a: '1' }, 'aaaaaaaaa'), is: content({ a: '1' }, 'bbbbbbbbb') })),
    ).toEqual(['boot@tahoe: the commit that it clones moved: aaaaaaa -> bbbbbbb']);
    const upgrades = of(testCase('boot@tahoe', { upgradeFrom: { ...here, ref: 'HEAD~1' } }));
    expect(reasons(compared(upgrades, upgrades, { older: ['aaaaaaaaa', 'bbbbbbbbb'] }))).toEqual([
      'boot@tahoe: HEAD~1 moved: aaaaaaa -> bbbbbbb',
    ]);
  });

  it('do not run again for time limits, tags, places or what they need', () => {
    const was = of(testCase('boot@tahoe'), testCase('shell@tahoe', { needs: ['boot@tahoe'] }));
    const is = of(
      testCase('boot@tahoe', {
        timeoutMs: 1,
        tags: ['slow'],
        keep: 'always',
        steps: [step('./install.sh', { timeoutMs: 1 })],
      }),
      testCase('shell@tahoe', { needs: [] }),
    );
    expect(changesNothing(compared(was, is))).toBe(true);
    const changed = compared(
      was,
      of(testCase('boot@tahoe', { steps: [step('other')] }), testCase('shell@tahoe', { needs: ['boot@tahoe'] })),
    );
    expect(changed.cases.map(({ id }) => id)).toEqual(['boot@tahoe']);
    expect(changed.untouched).toEqual(['shell@tahoe']);
  });

  it('are all new, or all gone, where one side has no tartfile', () => {
    const all = of(testCase('boot@tahoe'), testCase('shell@tahoe'));
    expect(compared(undefined, all)).toMatchObject({
      from: { tartfile: false },
      cases: [{ change: 'added' }, { change: 'added' }],
      bases: [{ change: 'added' }],
      settings: [],
    });
    expect(compared(all, undefined)).toMatchObject({
      to: { tartfile: false },
      cases: [{ change: 'removed' }, { change: 'removed' }],
      untouched: [],
    });
  });
});

describe('a comparison', () => {
  const world = fc
    .record({
      cpu: fc.constantFrom(2, 4),
      names: fc.uniqueArray(fc.constantFrom('boot@tahoe', 'git@tahoe', 'shell@tahoe', 'vim@tahoe')),
      runs: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
      vms: fc.constantFrom(1, 2),
      machines: fc.uniqueArray(fc.constantFrom('dev', 'old')),
    })
    .map(({ cpu, names, runs, vms, machines }) =>
      desired({
        bases: [base('tahoe')],
        limits: limits({ vms }),
        cases: names.map((id) =>
          testCase(id, { spec: spec({ settings: { cpu } }), steps: runs.map((run) => step(run)) }),
        ),
        machines: machines.map((name) => machine(name, 'tahoe')),
      }),
    );

  it('of a thing with itself is empty; each case is in it once, or untouched; the other way round nothing else is', () => {
    fc.assert(
      fc.property(world, world, (from, to) => {
        expect(changesNothing(compared(from, from))).toBe(true);
        const [there, back] = [compared(from, to), compared(to, from)];
        const kept = there.cases.filter(({ change }) => change !== 'removed').map(({ id }) => id);
        expect([...kept, ...there.untouched].sort()).toEqual(to.cases.map(({ id }) => id).sort());
        expect(back.cases.map(({ id }) => id)).toEqual(there.cases.map(({ id }) => id));
        expect(back.untouched).toEqual(there.untouched);
        const mixed = { ...to, cases: [...to.cases].reverse(), machines: [...to.machines].reverse() };
        expect(diffJson(compared(from, mixed))).toBe(diffJson(there));
      }),
    );
  });

  it('reads like a plan', async () => {
    const was = desired({
      bases: [base('tahoe', pinned('sha256:0123456789abcdef')), base('ventura')],
      machines: [machine('dev', 'tahoe', { spec: spec({ settings: { cpu: 4 } }) }), machine('old', 'tahoe')],
      cases: [testCase('boot@tahoe', { workspace: here }), testCase('boot@ventura')],
    });
    const is = desired({
      bases: [base('tahoe', pinned('sha256:fedcba9876543210')), base('sonoma'), base('sequoia')],
      machines: [machine('dev', 'tahoe', { spec: spec({ settings: { cpu: 6 } }), steps: [step('brew bundle')] })],
      cases: [testCase('boot@tahoe', { workspace: here, steps: [step('./setup.sh')] }), testCase('boot@sonoma')],
      limits: limits({ vms: 1 }),
    });
    const made = compared(was, is, {
      was: content({ '.zshrc': '1' }),
      is: content({ '.zshrc': '2', '.zprofile': '1' }),
    });
    await expect(diffText(made, { color: false, verbose: false })).toMatchFileSnapshot('../../golden/report/diff.txt');
    await expect(diffText(made, { color: true, verbose: true, width: 60 })).toMatchFileSnapshot(
      '../../golden/report/diff-narrow.txt',
    );
    await expect(diffJson(made)).toMatchFileSnapshot('../../golden/report/diff-many.json');
    const nothing = diffText(compared(is, is), { color: false, verbose: true });
    expect(nothing).toContain('Nothing changes: 2 cases untouched.');
    expect(nothing).toContain('  = boot@sonoma\n');
  });
});
