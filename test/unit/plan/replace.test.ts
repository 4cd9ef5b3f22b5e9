import { describe, expect, it } from 'vitest';
import { destructive } from '../../../src/plan/plan.ts';
import { base, desired, imageOf, machine, spec, testCase } from '../../support/desired.ts';
import { entry, history, observed, owned, vm } from '../../support/observed.ts';
import { doing, planOf, problemsOf } from '../../support/planning.ts';

const of = desired({
  bases: [base('tahoe'), base('sequoia')],
  machines: [machine('dev', 'tahoe', { spec: spec({ settings: { cpu: 6 } }) })],
  cases: [testCase('boot@tahoe'), testCase('boot@sequoia')],
});
const baseVm = (name: string) => owned(entry(`${name}-base`, `base:${name}`, { from: imageOf(name) }));
const first = observed({ vms: [baseVm('tahoe'), baseVm('sequoia')] });
const firstPlan = planOf(of, first);
const inputsOf = (id: string) => firstPlan.actions.find((one) => one.id === id)?.inputs;
const provisioned = firstPlan.actions.find((one) => one.id === 'machine:dev')?.provisioned ?? '';
/** All is as it should be. */
const done = observed({
  vms: [
    ...first.vms,
    owned(entry('dotfiles-dev', 'machine:dev', { from: 'tahoe-base', provisioned }), { settings: { cpu: 6 } }),
  ],
  history: new Map(
    ['boot@tahoe', 'boot@sequoia'].map((id) => {
      const passed = inputsOf(`case:${id}`);
      return [id, history(passed === undefined ? {} : { passed })];
    }),
  ),
});
const plan = (replace: readonly string[], targets: readonly string[] = []) =>
  doing(planOf(of, done, { replace, narrowing: { targets } })).map(({ id, change }) => [id, change]);

describe('--replace', () => {
  it('is not needed by a host where nothing is to do', () => {
    expect(plan([])).toEqual([]);
  });

  it.each([['machine:dev'], ['dev'], ['machine:*']])('of a machine: %s', (glob) => {
    expect(plan([glob])).toEqual([['machine:dev', 'replace']]);
    const made = planOf(of, done, { replace: [glob] });
    expect(doing(made)[0]).toMatchObject({
      kind: 'machine.replace',
      reason: 'asked for by --replace',
      changes: [],
      replacing: 'id-of-dotfiles-dev',
    });
    expect(destructive(made).map((one) => one.id)).toEqual(['machine:dev']);
  });

  it('says what else differs', () => {
    const at = { ...done, vms: done.vms.map((one) => (one.settings ? { ...one, settings: { cpu: 4 } } : one)) };
    expect(doing(planOf(of, at, { replace: ['dev'] }))[0]).toMatchObject({
      change: 'replace',
      changes: [{ path: 'resources.cpu', from: 4, to: 6 }],
    });
  });

  it('of a base: its cases run again, its machines stay', () => {
    expect(plan(['base:tahoe'])).toEqual([
      ['base:tahoe', 'replace'],
      ['case:boot@tahoe', 'run'],
    ]);
    const made = planOf(of, done, { replace: ['tahoe'] });
    expect(doing(made)[0]).toMatchObject({
      kind: 'base.replace',
      reason: `asked for by --replace; clone ${imageOf('tahoe')}`,
      replacing: 'id-of-tahoe-base',
    });
    expect(made.actions.find((one) => one.id === 'case:boot@tahoe')).toMatchObject({
      reason: 'base tahoe is cloned anew',
      dependsOn: ['base:tahoe'],
    });
  });

  it('of both: the machine waits for its base', () => {
    const made = planOf(of, done, { replace: ['base:tahoe', 'machine:dev'] });
    expect(made.actions.find((one) => one.id === 'machine:dev')?.dependsOn).toEqual(['base:tahoe']);
  });

  it('of what is not there is nothing more than making it', () => {
    const made = planOf(of, observed(), { replace: ['tahoe', 'dev'] });
    expect(made).toEqual(planOf(of, observed()));
  });

  it('does not narrow, and is bound to what the plan is narrowed to', () => {
    expect(plan(['base:tahoe'], ['boot@tahoe'])).toEqual([
      ['base:tahoe', 'replace'],
      ['case:boot@tahoe', 'run'],
    ]);
    expect(plan(['base:tahoe'], ['dev'])).toEqual([['base:tahoe', 'replace']]);
    expect(problemsOf(of, done, { replace: ['dev'], narrowing: { targets: ['boot@*'] } })).toMatchObject([
      { code: 'usage/no-match', summary: '--replace "dev" is no part of what the plan is narrowed to' },
    ]);
  });

  it('of what the tartfile does not have is a mistake that says what there is', () => {
    expect(problemsOf(of, done, { replace: ['boot@tahoe'] })).toMatchObject([
      {
        code: 'usage/no-match',
        summary: '--replace "boot@tahoe" matches no base, layer or machine of the tartfile',
        hint: 'There is: base:sequoia, base:tahoe, machine:dev. Cases run again with --force.',
      },
    ]);
  });

  it.each([
    [
      'was there before tartplan',
      base('tahoe'),
      'Delete it by hand (tart delete tahoe-base), or rename it; the next apply clones the base anew.',
    ],
    [
      'the tartfile only uses',
      base('tahoe', { origin: { kind: 'vm' } }),
      'It is kept by somebody else, as the tartfile says: make it anew by hand.',
    ],
  ])('never of a base that %s (promise 1)', (_, one, hint) => {
    const problems = problemsOf(desired({ bases: [one] }), observed({ vms: [vm('tahoe-base')] }), {
      replace: ['tahoe'],
    });
    expect(problems).toMatchObject([
      {
        code: 'host/foreign-vm',
        summary: 'base "tahoe": tartplan did not make the VM "tahoe-base", and does not replace it',
        hint,
      },
    ]);
  });
});
