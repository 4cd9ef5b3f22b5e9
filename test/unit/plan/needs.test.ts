import { describe, expect, it } from 'vitest';
import type { CaseHistory } from '../../../src/model/observed.ts';
import { base, desired, imageOf, testCase } from '../../support/desired.ts';
import { entry, history, observed, owned } from '../../support/observed.ts';
import { type PlanMore, planOf } from '../../support/planning.ts';

const ours = owned(entry('tahoe-base', 'base:tahoe', { from: imageOf('tahoe'), digest: 'sha256:1' }));
const of = desired({
  bases: [base('tahoe')],
  cases: [
    testCase('after@tahoe', { needs: ['boot@tahoe'] }),
    testCase('boot@tahoe', { needs: ['brew@tahoe', 'shell@tahoe'] }),
    testCase('brew@tahoe'),
    testCase('shell@tahoe'),
    testCase('other@tahoe'),
  ],
});

const planned = (passed: readonly string[], more: PlanMore = {}) => {
  const fresh = planOf(of, observed({ vms: [ours] }));
  const inputs = new Map(fresh.actions.map((one) => [one.id.slice('case:'.length), one.inputs]));
  const before = passed.map((id): [string, CaseHistory] => {
    const found = inputs.get(id);
    return [id, history(found === undefined ? {} : { passed: found })];
  });
  const actions = planOf(of, observed({ vms: [ours], history: new Map(before) }), more).actions;
  return actions
    .filter((one) => one.kind === 'case.run')
    .map(({ id, change, reason, dependsOn }) => [id.slice('case:'.length), change, reason, dependsOn.join(' ')]);
};

describe('needs', () => {
  it('come first', () => {
    expect(planned([])).toEqual([
      ['after@tahoe', 'run', 'never run', 'case:boot@tahoe'],
      ['boot@tahoe', 'run', 'never run', 'case:brew@tahoe case:shell@tahoe'],
      ['brew@tahoe', 'run', 'never run', ''],
      ['other@tahoe', 'run', 'never run', ''],
      ['shell@tahoe', 'run', 'never run', ''],
    ]);
  });

  it('count as done when they are up to date', () => {
    expect(planned(['brew@tahoe', 'boot@tahoe', 'other@tahoe'])).toEqual([
      ['after@tahoe', 'run', 'never run', ''],
      ['boot@tahoe', 'none', 'passed, and nothing changed since', ''],
      ['brew@tahoe', 'none', 'passed, and nothing changed since', ''],
      ['other@tahoe', 'none', 'passed, and nothing changed since', ''],
      ['shell@tahoe', 'run', 'never run', ''],
    ]);
  });

  it('are planned, though the plan is narrowed to what needs them, and say for whom', () => {
    expect(planned(['brew@tahoe'], { narrowing: { targets: ['after@tahoe'] } })).toEqual([
      ['after@tahoe', 'run', 'never run', 'case:boot@tahoe'],
      ['boot@tahoe', 'run', 'needed by after@tahoe; never run', 'case:shell@tahoe'],
      ['brew@tahoe', 'none', 'needed by boot@tahoe; passed, and nothing changed since', ''],
      ['shell@tahoe', 'run', 'needed by boot@tahoe; never run', ''],
    ]);
  });

  it('are nothing to what does not run', () => {
    expect(planned(['boot@tahoe'], { narrowing: { targets: ['boot@tahoe'] } })).toEqual([
      ['boot@tahoe', 'none', 'passed, and nothing changed since', ''],
    ]);
  });

  it('are not forced by what needs them', () => {
    expect(planned(['boot@tahoe', 'brew@tahoe'], { narrowing: { targets: ['boot@tahoe'] }, force: true })).toEqual([
      ['boot@tahoe', 'run', 'forced; nothing changed since it passed', 'case:shell@tahoe'],
      ['brew@tahoe', 'none', 'needed by boot@tahoe; passed, and nothing changed since', ''],
      ['shell@tahoe', 'run', 'needed by boot@tahoe; never run', ''],
    ]);
  });
});
