import { describe, expect, it } from 'vitest';
import { base, desired, imageOf, machine, span, testCase } from '../../support/desired.ts';
import { entry, observed, orphan, owned, vm } from '../../support/observed.ts';
import { planOf, problemsOf } from '../../support/planning.ts';

const tahoe = base('tahoe');
const made = (more: Parameters<typeof entry>[2] = {}) =>
  entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe'), ...more });

const only = (of: ReturnType<typeof desired>, at: ReturnType<typeof observed>) => {
  const { actions } = planOf(of, at);
  expect(actions).toHaveLength(1);
  return actions[0];
};

describe('a base from an image', () => {
  it('is cloned when there is no VM of its name', () => {
    expect(only(desired({ bases: [tahoe] }), observed())).toEqual({
      id: 'base:tahoe',
      kind: 'base.clone',
      change: 'create',
      vm: 'tahoe-base',
      reason: 'no VM "tahoe-base" yet; clone ghcr.io/cirruslabs/macos-tahoe-base:latest',
      changes: [],
      dependsOn: [],
    });
  });

  it('says when the image is cached', () => {
    const at = observed({ images: ['ghcr.io/else:1', imageOf('tahoe')] });
    expect(only(desired({ bases: [tahoe] }), at)?.reason).toBe(
      'no VM "tahoe-base" yet; clone ghcr.io/cirruslabs/macos-tahoe-base:latest (cached)',
    );
  });

  it.each([
    ['somebody else’s VM', vm('tahoe-base'), 'was here before tartplan; used, never changed'],
    ['ours, of that image', owned(made()), 'up to date'],
    ['ours, made by another tartfile', owned(made({ tartfile: '/else/tartfile.yaml' })), 'up to date'],
    ['ours, running', owned(made(), { state: 'running' }), 'up to date'],
    ['being named by a run that lives', owned(made({ state: 'making', stagedAs: 'x' })), 'up to date'],
  ])('is left alone: %s', (_, there, reason) => {
    const action = only(desired({ bases: [tahoe] }), observed({ vms: [there] }));
    expect(action).toMatchObject({ kind: 'base.clone', change: 'none', reason, changes: [] });
  });

  it('is replaced when the tartfile names another image', () => {
    const action = only(desired({ bases: [tahoe] }), observed({ vms: [owned(made({ from: 'ghcr.io/me/old:1' }))] }));
    expect(action).toMatchObject({
      id: 'base:tahoe',
      kind: 'base.replace',
      change: 'replace',
      reason: 'the tartfile names another image',
      changes: [{ path: 'image', from: 'ghcr.io/me/old:1', to: imageOf('tahoe'), replaces: true }],
    });
  });

  describe('that the lockfile pins', () => {
    const old = `sha256:${'a'.repeat(64)}`;
    const now = `sha256:${'c'.repeat(64)}`;
    const pinned = base('tahoe', { pinned: { digest: now, pushedAt: '2026-11-20T09:15:00Z' } });
    const plan = (vms: Parameters<typeof observed>[0]) =>
      planOf(desired({ bases: [pinned], cases: [testCase('boot@tahoe')] }), observed(vms)).actions;

    it('is cloned by that digest, and is cached only when that digest is', () => {
      const at = `ghcr.io/cirruslabs/macos-tahoe-base@${now}`;
      expect(plan({ images: [imageOf('tahoe')] })[0]?.reason).toBe(`no VM "tahoe-base" yet; clone ${at}`);
      expect(plan({ images: [at] })[0]?.reason).toBe(`no VM "tahoe-base" yet; clone ${at} (cached)`);
    });

    it('is replaced when the pin moved, and what is on it is tested anew', () => {
      const [moved, run] = plan({ vms: [owned(made({ digest: old, createdAt: '2026-10-01T00:00:00Z' }))] });
      expect(moved).toMatchObject({
        kind: 'base.replace',
        change: 'replace',
        reason: 'digest moved sha256:aaaaaaaaaaaa… (cloned 2026-10-01) -> sha256:cccccccccccc… (pushed 2026-11-20)',
        changes: [{ path: 'digest', from: old, to: now, replaces: true }],
      });
      expect(run).toMatchObject({ change: 'run', dependsOn: ['base:tahoe'], inputs: { base: 'new' } });
    });

    it.each([
      ['of that digest', owned(made({ digest: now }))],
      ['of a digest that nobody knows', owned(made())],
    ])('stays when it is %s', (_, there) => {
      expect(plan({ vms: [there] })[0]).toMatchObject({ change: 'none', reason: 'up to date' });
    });

    it('is used and never replaced when it was there before tartplan', () => {
      expect(plan({ vms: [vm('tahoe-base')] })[0]).toMatchObject({ change: 'none' });
    });
  });

  it('never takes the place of somebody else’s VM, whatever image that is of', () => {
    const { summary } = planOf(
      desired({ bases: [tahoe] }),
      observed({ vms: [vm('tahoe-base', { state: 'suspended' })] }),
    );
    expect(summary).toEqual({ create: 0, update: 0, replace: 0, delete: 0, run: 0, upToDate: 0 });
  });

  it.each(['machine:dev', 'case:boot@sequoia'])('does not replace what tartplan made for %s', (owner) => {
    const problems = problemsOf(
      desired({ bases: [base('tahoe', { where: span(7) })] }),
      observed({ vms: [owned(entry('tahoe-base', owner))] }),
    );
    expect(problems).toEqual([
      {
        code: 'host/foreign-vm',
        severity: 'error',
        summary: 'base "tahoe": the VM "tahoe-base" is not a base',
        detail: `tartplan made it for ${owner}.`,
        hint: 'Give the base another name.',
        where: span(7),
      },
    ]);
  });

  it('is made after what a dead run left of it is gone', () => {
    const { actions } = planOf(desired({ bases: [tahoe] }), observed({ vms: [orphan('tahoe-base', 'base:tahoe')] }));
    expect(actions.map(({ id, change, reason, dependsOn }) => ({ id, change, reason, dependsOn }))).toEqual([
      { id: 'orphan:tahoe-base', change: 'delete', reason: 'left behind by run run-1, which died', dependsOn: [] },
      {
        id: 'base:tahoe',
        change: 'create',
        reason: `an earlier run died while it made "tahoe-base"; clone ${imageOf('tahoe')}`,
        dependsOn: ['orphan:tahoe-base'],
      },
    ]);
  });
});

describe('a base that somebody else keeps', () => {
  const mine = base('mine', { vm: 'already-here', origin: { kind: 'vm' }, where: span(3) });

  it.each([
    ['stopped', vm('already-here')],
    ['running', vm('already-here', { state: 'running' })],
    ['made by tartplan for something else', owned(entry('already-here', 'machine:dev'))],
  ])('is never changed: %s', (_, there) => {
    const { actions } = planOf(desired({ bases: [mine] }), observed({ vms: [there] }));
    expect(actions).toMatchObject([
      { id: 'base:mine', change: 'none', reason: 'kept by somebody else; used, never changed', vm: 'already-here' },
    ]);
  });

  it('must be there', () => {
    expect(problemsOf(desired({ bases: [mine] }), observed())).toEqual([
      {
        code: 'host/no-base',
        severity: 'error',
        summary: 'base "mine": there is no local VM "already-here"',
        hint: 'Make it (tart clone <image> already-here), or give the base an image instead of a vm.',
        where: span(3),
      },
    ]);
  });

  it.each([
    ['a case on it', { targets: ['boot@mine'] }, 1],
    ['a machine on it', { targets: ['dev'] }, 1],
    ['the base', { bases: ['mine'] }, 1],
    ['a case on another base', { targets: ['boot@tahoe'] }, 0],
    ['another base', { bases: ['tahoe'] }, 0],
    ['another suite', { suites: ['other'] }, 0],
  ])('is missed only by what is asked for: %s', (_, narrowing, problems) => {
    const of = desired({
      bases: [mine, tahoe],
      machines: [machine('dev', 'mine')],
      cases: [testCase('boot@mine'), testCase('boot@tahoe'), testCase('other@tahoe')],
    });
    expect(problemsOf(of, observed(), { narrowing })).toHaveLength(problems);
  });
});

it('sorts bases by name, wherever they stand in the tartfile', () => {
  const { actions } = planOf(desired({ bases: [base('tahoe'), base('monterey'), base('sequoia')] }), observed());
  expect(actions.map((action) => action.id)).toEqual(['base:monterey', 'base:sequoia', 'base:tahoe']);
});
