import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/model/observed.ts';
import { destructive } from '../../../src/plan/plan.ts';
import { base, desired, imageOf, machine, testCase } from '../../support/desired.ts';
import { entry, history, observed, orphan, owned, vm } from '../../support/observed.ts';
import { inOrder, planOf } from '../../support/planning.ts';

const tahoe = base('tahoe');
const ready = owned(entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe'), digest: 'sha256:1' }));
const of = desired({ bases: [tahoe], cases: [testCase('boot@tahoe')] });
const deletions = (made: ReturnType<typeof planOf>) =>
  made.actions
    .filter((one) => one.change === 'delete')
    .map(({ id, kind, vm: name, reason }) => [id, kind, name, reason]);

describe('VMs of dead runs', () => {
  it.each([
    ['a case', orphan('dotfiles-boot-tahoe-0123456789', 'case:boot@tahoe', { runId: '20261124T000000Z-aaaa' })],
    [
      'a base in the making',
      orphan('dotfiles-base-tahoe-0123456789', 'base:tahoe', { role: 'staging', runId: '20261124T000000Z-aaaa' }),
    ],
    [
      'of another project',
      orphan('else-1', 'case:x@y', { tartfile: '/else/tartfile.yaml', runId: '20261124T000000Z-aaaa' }),
    ],
  ])('are deleted: %s', (_, dead) => {
    const made = planOf(of, observed({ vms: [ready, dead] }));
    expect(deletions(made)).toEqual([
      [`orphan:${dead.name}`, 'orphan.delete', dead.name, 'left behind by run 20261124T000000Z-aaaa, which died'],
    ]);
    expect(destructive(made)).toEqual([]);
  });

  it('are deleted whatever the plan is narrowed to', () => {
    const made = planOf(of, observed({ vms: [ready, orphan('x-1', 'case:x@y')] }), {
      narrowing: { suites: ['boot'], casesOnly: true },
    });
    expect(deletions(made)).toHaveLength(1);
  });

  it('are left alone while their run lives', () => {
    const living = owned(entry('dotfiles-boot-tahoe-1', 'case:boot@tahoe', { state: 'making' }), { state: 'running' });
    expect(deletions(planOf(of, observed({ vms: [ready, living] })))).toEqual([]);
  });
});

describe('kept cases', () => {
  const kept = (more: Partial<LedgerEntry> = {}) =>
    owned(entry('dotfiles-boot-tahoe-1', 'case:boot@tahoe', { state: 'kept', ...more }));

  it('go when the case runs again', () => {
    expect(deletions(planOf(of, observed({ vms: [ready, kept()] })))).toEqual([
      [
        'kept:dotfiles-boot-tahoe-1',
        'case.delete',
        'dotfiles-boot-tahoe-1',
        'kept by an earlier run; the case runs again',
      ],
    ]);
  });

  it('stay while the case is up to date', () => {
    const inputs = planOf(of, observed({ vms: [ready] })).actions.find((one) => one.kind === 'case.run')?.inputs;
    const before = new Map([['boot@tahoe', history(inputs === undefined ? {} : { passed: inputs })]]);
    expect(deletions(planOf(of, observed({ vms: [ready, kept()], history: before })))).toEqual([]);
  });

  it('stay when the plan is about something else', () => {
    const more = desired({ ...of, cases: [...of.cases, testCase('other@tahoe')] });
    expect(deletions(planOf(more, observed({ vms: [ready, kept()] }), { narrowing: { suites: ['other'] } }))).toEqual(
      [],
    );
  });

  it('go when the tartfile no longer has the case', () => {
    const made = planOf(desired({ bases: [tahoe] }), observed({ vms: [ready, kept()] }));
    expect(deletions(made)).toEqual([
      [
        'kept:dotfiles-boot-tahoe-1',
        'case.delete',
        'dotfiles-boot-tahoe-1',
        'kept by an earlier run; its case is no longer in the tartfile',
      ],
    ]);
  });

  it('of another tartfile are not touched', () => {
    expect(deletions(planOf(of, observed({ vms: [ready, kept({ tartfile: '/else/tartfile.yaml' })] })))).toEqual([]);
  });
});

describe('what the tartfile no longer names', () => {
  const dev = owned(entry('dotfiles-dev', 'machine:dev'));
  const old = owned(entry('sequoia-base', 'base:sequoia'));

  it('goes: machines and bases that were made for it', () => {
    const made = planOf(of, observed({ vms: [ready, dev, old] }));
    expect(deletions(made)).toEqual([
      ['machine:dev', 'machine.delete', 'dotfiles-dev', 'no longer in the tartfile'],
      ['base:sequoia', 'base.delete', 'sequoia-base', 'no longer in the tartfile'],
    ]);
    expect(destructive(made).map((one) => one.id)).toEqual(['machine:dev', 'base:sequoia']);
  });

  it.each([
    ['somebody else’s VM', vm('dotfiles-dev')],
    ['another tartfile’s', owned(entry('dotfiles-dev', 'machine:dev', { tartfile: '/else/tartfile.yaml' }))],
    ['one being made', owned(entry('dotfiles-dev', 'machine:dev', { state: 'making' }))],
  ])('stays: %s', (_, there) => {
    expect(deletions(planOf(of, observed({ vms: [ready, there] })))).toEqual([]);
  });

  it.each([[{ targets: ['boot@*'] }], [{ suites: ['boot'] }], [{ bases: ['tahoe'] }], [{ casesOnly: true }]])(
    'stays as long as the plan is narrowed: %j',
    (narrowing) => {
      expect(deletions(planOf(of, observed({ vms: [ready, dev, old] }), { narrowing }))).toEqual([]);
    },
  );

  it('stays when the tartfile uses that VM under another key', () => {
    const renamed = desired({
      bases: [
        base('fresh', { vm: 'tahoe-base', origin: { kind: 'image', image: imageOf('tahoe') } }),
        base('mine', { vm: 'sequoia-base', origin: { kind: 'vm' } }),
      ],
      machines: [machine('work', 'fresh', { vm: 'dotfiles-dev' })],
    });
    const vms = [ready, old, owned(entry('dotfiles-dev', 'machine:dev', { from: 'tahoe-base' }))];
    expect(deletions(planOf(renamed, observed({ vms })))).toEqual([]);
  });

  it('is no other action than that of the VM that took its place', () => {
    const renamed = desired({
      bases: [{ ...tahoe, vm: 'my-base' }],
      machines: [machine('dev', 'tahoe', { vm: 'new-dev' })],
    });
    const made = planOf(renamed, observed({ vms: [ready, dev] }));
    expect(inOrder(made.actions).map(({ id, change, vm: name }) => [id, change, name])).toEqual([
      ['old:dotfiles-dev', 'delete', 'dotfiles-dev'],
      ['old:tahoe-base', 'delete', 'tahoe-base'],
      ['base:tahoe', 'create', 'my-base'],
      ['machine:dev', 'create', 'new-dev'],
    ]);
    expect(deletions(made)[0]?.[3]).toBe('machine:dev has another VM name in the tartfile now');
  });

  it('has an id of its own, however often it was renamed', () => {
    const vms = [ready, dev, owned(entry('older-dev', 'machine:dev'))];
    expect(planOf(of, observed({ vms })).actions.map((one) => one.id)).toEqual([
      'old:dotfiles-dev',
      'old:older-dev',
      'base:tahoe',
      'case:boot@tahoe',
    ]);
  });
});

it('destroy: all of this tartfile goes, nothing else does', () => {
  const vms = [
    ready,
    owned(entry('dotfiles-dev', 'machine:dev')),
    owned(entry('dotfiles-boot-1', 'case:boot@tahoe', { state: 'kept' })),
    orphan('dead-1', 'case:x@y', { tartfile: '/else/tartfile.yaml' }),
    owned(entry('else-dev', 'machine:dev', { tartfile: '/else/tartfile.yaml' })),
    owned(entry('being-made', 'machine:m', { state: 'making' })),
    vm('mine'),
  ];
  expect(planOf(desired(), observed({ vms })).actions.map((one) => one.vm)).toEqual([
    'dead-1',
    'dotfiles-boot-1',
    'dotfiles-dev',
    'tahoe-base',
  ]);
});
