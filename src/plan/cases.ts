/** Which cases run, and why; the others are up to date. */
import { contentKey, copiesOf } from '../model/content.ts';
import type { DesiredCase } from '../model/desired.ts';
import type { CaseHistory, CaseInputs, Observed } from '../model/observed.ts';
import type { Action } from '../model/plan.ts';
import type { Facts } from './facts.ts';
import { caseInputs } from './inputs.ts';
import type { Selection } from './select.ts';

/** Actions for the selected cases, sorted by id. */
export const planCases = (
  facts: Facts,
  options: { selection: Selection; force: boolean; hash(text: string): string },
): { readonly actions: readonly Action[] } => ({
  actions: [...facts.desired.cases]
    .filter((one) => options.selection.case(one.suite, one.base))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => planCase(one, caseInputs(one, facts, options.hash), facts.observed, options.force)),
});

const planCase = (one: DesiredCase, inputs: CaseInputs, observed: Observed, force: boolean): Action => {
  const history = observed.history.get(one.id);
  const why = whyRun(one, inputs, history, observed);
  return {
    id: `case:${one.id}`,
    kind: 'case.run',
    change: why !== undefined || force ? 'run' : 'none',
    vm: one.vmPrefix,
    reason: why ?? (force ? 'forced; nothing changed since it passed' : 'passed, and nothing changed since'),
    changes: [],
    dependsOn: [`base:${one.base}`],
    ...(history?.seconds === undefined ? {} : { seconds: history.seconds }),
    inputs,
  };
};

const whyRun = (
  one: DesiredCase,
  inputs: CaseInputs,
  history: CaseHistory | undefined,
  observed: Observed,
): string | undefined => {
  if (history === undefined) return 'never run';
  if (history.lastStatus !== 'passed' || history.passed === undefined) return `last run ${history.lastStatus}`;
  const was = history.passed;
  const reasons: string[] = [];
  if (was.base !== inputs.base) reasons.push(baseChange(one.base, was.base, inputs.base));
  if (was.config !== inputs.config) reasons.push('the suite changed in the tartfile');
  if (was.workspace !== inputs.workspace) reasons.push(workspaceChange(one, observed));
  if (was.upgradeFrom !== inputs.upgradeFrom && was.upgradeFrom !== undefined && inputs.upgradeFrom !== undefined)
    reasons.push(`${one.upgradeFrom?.ref} moved: ${was.upgradeFrom.slice(0, 7)} -> ${inputs.upgradeFrom.slice(0, 7)}`);
  return reasons.length === 0 ? undefined : reasons.join('; ');
};

const baseChange = (name: string, from: string, to: string): string => {
  if (to === 'new') return `base ${name} is cloned anew`;
  const short = (identity: string): string => (identity.startsWith('sha256:') ? `${identity.slice(0, 19)}…` : identity);
  return `base ${name} changed: ${short(from)} -> ${short(to)}`;
};

const workspaceChange = (one: DesiredCase, observed: Observed): string => {
  const before = observed.passedFiles.get(one.id);
  const key = contentKey(one);
  const now = key === undefined ? undefined : observed.workspaces.get(key)?.files;
  if (before === undefined || now === undefined) return 'workspace changed';
  const changed = [...new Set([...before.keys(), ...now.keys()])]
    .filter((path) => before.get(path) !== now.get(path))
    .sort();
  if (changed.length === 0) return 'workspace changed';
  const copies = copiesOf(one).map((step) => step.shown.replace(/\/$/, ''));
  const copied = changed.every((path) => copies.some((shown) => path === shown || path.startsWith(`${shown}/`)));
  const shown = changed.slice(0, 2).join(', ');
  const what = one.workspace === undefined || copied ? 'what is copied changed' : 'workspace changed';
  return `${what}: ${shown}${changed.length > 2 ? ` and ${changed.length - 2} more` : ''}`;
};
