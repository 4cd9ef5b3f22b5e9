import { expect, it } from 'vitest';
import { laneName } from '../../../src/report/lane-name.ts';
import { planText } from '../../../src/report/plan-text.ts';
import { summary } from '../../../src/report/summary.ts';
import { action, caseResult, plan, runResult } from '../../support/builders.ts';

const id = 'install@tahoe:vim,zsh';

it('a case of a matrix is called by its id in plans, lanes and summaries', () => {
  expect(laneName(`case:${id}`)).toBe(id);
  expect(laneName('base:tahoe')).toBe('base tahoe');
  expect(
    planText(plan([{ ...action('case:install@tahoe', 'run'), id: `case:${id}` }]), { color: false, verbose: false }),
  ).toContain(`  ▶ ${id}  never run`);
  const one = caseResult('install@tahoe', { id, matrix: { EDITOR: 'vim', SHELL: 'zsh' } });
  expect(summary(runResult({ cases: [one] }), { color: false, width: 80, folder: 'x' })).toContain(`✔ ${id}  passed`);
});
