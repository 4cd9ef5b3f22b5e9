import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desired } from '../../../src/model/desired.ts';
import type { LedgerEntry, Observed } from '../../../src/model/observed.ts';
import type { TagState } from '../../../src/model/refresh.ts';
import { refresh } from '../../../src/plan/refresh.ts';
import type { Narrowing } from '../../../src/plan/select.ts';
import { base, desired, imageOf, machine, spec, testCase } from '../../support/desired.ts';
import { entry, observed, orphan, owned, vm } from '../../support/observed.ts';
import { selection } from '../../support/planning.ts';
import { worlds } from '../../support/worlds.ts';

const of = desired({
  bases: [base('tahoe'), base('sequoia')],
  machines: [machine('dev', 'tahoe', { spec: spec({ settings: { cpu: 4 } }) })],
  cases: [testCase('boot@tahoe')],
});
const at = '2026-11-20T08:00:00.000Z';
const [one, two] = [`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`];

const seenOf = (tags: Readonly<Record<string, TagState>> = {}, lost: readonly string[] = []) => ({
  tags: new Map(Object.entries(tags).map(([name, state]) => [imageOf(name), state])),
  lost: new Set(lost),
});
const found = (
  there: Partial<Observed>,
  {
    tags,
    lost,
    narrowing,
    desired: at = of,
  }: {
    readonly tags?: Readonly<Record<string, TagState>>;
    readonly lost?: readonly string[];
    readonly narrowing?: Partial<Narrowing>;
    readonly desired?: Desired;
  } = {},
) => refresh(at, observed(there), seenOf(tags, lost), selection(at, narrowing));

const left: Partial<LedgerEntry> = { left: { settings: { cpu: 4, memoryMb: 8192 }, state: 'stopped', at } };
const dev = (settings: object, more: object = {}) =>
  owned(entry('dotfiles-dev', 'machine:dev', left), { settings, ...more });
const tahoe = (more: Partial<LedgerEntry> = {}) =>
  owned(entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe'), ...more }));

describe('what others changed', () => {
  it('is nothing on a host that is as it was left', () => {
    expect(
      found(
        { vms: [tahoe({ digest: one }), dev({ cpu: 4, memoryMb: 8192 }), vm('foreign', { state: 'running' })] },
        { tags: { tahoe: { kind: 'is', digest: one } } },
      ),
    ).toEqual({ formatVersion: 1, engine: 'tart', tartfile: 'tartfile.yaml', findings: [], unknown: [] });
  });

  it('are settings and the state of a machine, declared or not', () => {
    expect(found({ vms: [dev({ cpu: 8, memoryMb: 16_384 }, { state: 'running' })] }).findings).toEqual([
      {
        id: 'machine:dev',
        kind: 'machine.changed',
        vm: 'dotfiles-dev',
        reason: 'changed by hand',
        since: at,
        changes: [
          { path: 'resources.cpu', from: 4, to: 8 },
          { path: 'resources.memory', from: '8GB', to: '16GB' },
          { path: 'state', from: 'stopped', to: 'running' },
        ],
      },
    ]);
    expect(found({ vms: [dev({ cpu: 4 }, { state: 'suspended' })] }).findings[0]?.changes).toEqual([
      { path: 'state', from: 'stopped', to: 'suspended' },
    ]);
  });

  it('is not what the tartfile says otherwise: that is the plan’s', () => {
    const more = desired({
      bases: [base('tahoe')],
      machines: [machine('dev', 'tahoe', { state: 'running', spec: spec({ settings: { cpu: 12 } }) })],
    });
    expect(found({ vms: [dev({ cpu: 4, memoryMb: 8192 })] }, { desired: more }).findings).toEqual([]);
  });

  it('is what is gone, the machine that the tartfile no longer names included', () => {
    const gone = [
      entry('tahoe-base', 'base:tahoe'),
      entry('dotfiles-old', 'machine:old', left),
      entry('dotfiles-brewed-1', 'layer:brewed', { role: 'layer' }),
      entry('dotfiles-boot-1', 'case:boot@tahoe', { state: 'kept' }),
      entry('theirs', 'machine:x', { tartfile: '/else/tartfile.yaml' }),
    ];
    expect(found({ gone }).findings.map(({ id, kind, reason, since }) => [id, kind, reason, since])).toEqual([
      ['base:tahoe', 'base.gone', 'deleted or renamed', '2026-11-24T00:00:00.000Z'],
      ['layer:brewed', 'layer.gone', 'deleted or renamed', '2026-11-24T00:00:00.000Z'],
      ['machine:old', 'machine.gone', 'deleted or renamed', at],
      [
        'kept:dotfiles-boot-1',
        'kept.gone',
        'deleted or renamed; it was kept of boot@tahoe',
        '2026-11-24T00:00:00.000Z',
      ],
    ]);
  });

  it('are leftovers, of whatever tartfile; VMs whose tartfile is gone; a base that somebody boots', () => {
    const vms = [
      orphan('dotfiles-boot-9', 'case:boot@tahoe', { tartfile: '/else/tartfile.yaml' }),
      owned(entry('lost-dev', 'machine:dev', { tartfile: '/gone/tartfile.yaml' })),
      owned(entry('their-dev', 'machine:dev', { tartfile: '/else/tartfile.yaml' })),
      { ...tahoe(), state: 'running' as const },
      owned(entry('sequoia-base', 'base:sequoia'), { state: 'suspended' }),
      owned(entry('dotfiles-brewed-1', 'layer:brewed', { role: 'layer' }), { state: 'running' }),
    ];
    expect(
      found({ vms }, { lost: ['/gone/tartfile.yaml'] }).findings.map(({ id, kind, reason }) => [id, kind, reason]),
    ).toEqual([
      ['orphan:dotfiles-boot-9', 'leftover', 'left behind by run run-1, which died; apply and gc delete it'],
      ['lost:lost-dev', 'tartfile.gone', 'made for /gone/tartfile.yaml, which is not there any more'],
      [
        'base:sequoia',
        'base.booted',
        'is suspended: somebody booted it, and what is cloned from it is no longer pristine',
      ],
      ['base:tahoe', 'base.booted', 'runs: somebody booted it, and what is cloned from it is no longer pristine'],
      ['layer:brewed', 'layer.booted', 'runs: somebody booted it, and what is cloned from it is no longer pristine'],
    ]);
  });

  it('is narrowed as a plan is', () => {
    const there = {
      vms: [dev({ cpu: 8 }), orphan('x-1', 'case:boot@tahoe')],
      gone: [entry('tahoe-base', 'base:tahoe'), entry('k-1', 'case:boot@tahoe', { state: 'kept' as const })],
    };
    const ids = (narrowing: Partial<Narrowing>) => found(there, { narrowing }).findings.map(({ id }) => id);
    expect(ids({})).toEqual(['orphan:x-1', 'base:tahoe', 'machine:dev', 'kept:k-1']);
    expect(ids({ targets: ['dev'] })).toEqual(['machine:dev']);
    expect(ids({ targets: ['tahoe'] })).toEqual(['base:tahoe']);
    expect(ids({ suites: ['boot'] })).toEqual([]);
  });
});

describe('a tag', () => {
  const pinnedAt = (digest: string) => desired({ bases: [base('tahoe', { pinned: { digest } })] });

  it.each<[string, Desired, Partial<LedgerEntry> | undefined, TagState, unknown[]]>([
    ['stands for what it was pinned to', pinnedAt(one), undefined, { kind: 'is', digest: one }, []],
    ['stands for what was cloned', of, { digest: one }, { kind: 'is', digest: one }, []],
    ['was never seen before', of, undefined, { kind: 'is', digest: two }, []],
    ['was cloned by a Tart that told no digest', of, {}, { kind: 'is', digest: two }, []],
    ['is of another image than the base', of, { digest: one, from: 'x' }, { kind: 'is', digest: two }, []],
    [
      'moved since it was pinned',
      pinnedAt(one),
      { digest: two },
      { kind: 'is', digest: two, pushedAt: '2026-11-22T00:00:00Z' },
      [
        {
          id: `image:${imageOf('tahoe')}`,
          kind: 'image.moved',
          reason: 'the tag moved since it was pinned (pushed 2026-11-22); tartplan lock --update moves the pin',
          changes: [{ path: 'digest', from: one, to: two }],
        },
      ],
    ],
    [
      'moved since its base was cloned',
      of,
      { digest: one },
      { kind: 'is', digest: two },
      [
        {
          id: `image:${imageOf('tahoe')}`,
          kind: 'image.moved',
          since: '2026-11-24T00:00:00.000Z',
          reason: 'the tag moved since base tahoe was cloned; tartplan apply --replace base:tahoe takes it',
          changes: [{ path: 'digest', from: one, to: two }],
        },
      ],
    ],
    [
      'is no longer there',
      pinnedAt(one),
      undefined,
      { kind: 'none' },
      [
        {
          id: `image:${imageOf('tahoe')}`,
          kind: 'image.gone',
          reason: 'the registry has it no longer; since it was pinned it was sha256:111111111111…',
          changes: [{ path: 'digest', from: one }],
        },
      ],
    ],
  ])('%s', (_, at, there, state, findings) => {
    expect(
      found({ vms: there === undefined ? [] : [tahoe(there)] }, { desired: at, tags: { tahoe: state } }),
    ).toMatchObject({ findings, unknown: [] });
  });

  it('that could not be asked about is not known, with what was last known of it', () => {
    const silent = { kind: 'silent' as const, why: 'the registry is silent' };
    expect(found({ vms: [tahoe({ digest: one })] }, { tags: { tahoe: silent, sequoia: silent } })).toMatchObject({
      findings: [],
      unknown: [
        { id: `image:${imageOf('sequoia')}`, reason: 'the registry is silent' },
        { id: `image:${imageOf('tahoe')}`, reason: 'the registry is silent', last: one },
      ],
    });
  });
});

it('any host: one id for each finding, the same whatever the order, and nothing of somebody else', () => {
  fc.assert(
    fc.property(worlds, ({ desired: any, observed: there }) => {
      const seen = seenOf({ tahoe: { kind: 'is', digest: 'sha256:2' }, sequoia: { kind: 'silent', why: 'no' } });
      const made = refresh(any, there, seen, selection(any));
      const ids = made.findings.map(({ id }) => id);
      const turned = { ...there, vms: [...there.vms].reverse(), gone: [...(there.gone ?? [])].reverse() };
      expect(refresh(any, turned, seen, selection(any))).toEqual(made);
      const ours = new Set(
        [...there.vms.flatMap(({ entry: of }) => of ?? []), ...(there.gone ?? [])].map((of) => of.vm),
      );
      for (const { vm: name } of made.findings) if (name !== undefined) expect(ours).toContain(name);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 500 },
  );
});
