/** A comparison of two revisions beside the planner: what a plan runs again on a host where all had passed is what was said. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentKey } from '../../../src/model/content.ts';
import type { Desired } from '../../../src/model/desired.ts';
import type { Observed } from '../../../src/model/observed.ts';
import { diff } from '../../../src/plan/diff.ts';
import type { DiffInput } from '../../../src/plan/diff-input.ts';
import { observed, vm } from '../../support/observed.ts';
import { carriedOut, doing, planOf } from '../../support/planning.ts';
import { worlds } from '../../support/worlds.ts';

const input = (name: string, desired: Desired, workspaces: Observed['workspaces']): DiffInput => ({
  side: { name, tartfile: true },
  desired,
  content: (one) => workspaces.get(contentKey(one) ?? ''),
  older: () => undefined,
});

/** Things of one name as another tartfile has them, where that changes nothing about what they stand on. */
const mixed = (one: Desired, other: Desired, moved: boolean): Desired => ({
  ...one,
  bases: one.bases.map((base) =>
    moved && base.name === 'tahoe' ? { ...base, origin: { kind: 'image', image: 'ghcr.io/me/other:1' } } : base,
  ),
  cases: one.cases.map((own) => other.cases.find(({ id }) => id === own.id) ?? own),
});

it('says what a plan runs again, no case more and none less', () => {
  fc.assert(
    fc.property(worlds, worlds, fc.boolean(), (before, after, moved) => {
      const [was, is] = [before.desired, mixed(before.desired, after.desired, moved)];
      const bare = { ...was, machines: [] };
      const empty = observed({ vms: [vm('already-here')], workspaces: before.observed.workspaces });
      const passed = carriedOut(planOf(bare, empty), bare, empty);
      const now = { ...passed, workspaces: after.observed.workspaces };
      const runs = doing(planOf({ ...is, machines: [] }, now)).filter(({ kind }) => kind === 'case.run');
      const said = diff('x', input('a', was, empty.workspaces), input('b', is, now.workspaces)).cases;
      expect(said.map(({ id }) => `case:${id}`)).toEqual(runs.map(({ id }) => id));
    }),
    { numRuns: 500 },
  );
});
