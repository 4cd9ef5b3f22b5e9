/** Which cases run, and why; the others are up to date. */
import { contentKey, copiesOf } from '../model/content.ts';
import type { DesiredCase } from '../model/desired.ts';
import type { CaseHistory, CaseInputs, Observed } from '../model/observed.ts';
import type { Action } from '../model/plan.ts';
import type { Facts } from './facts.ts';
import { caseInputs } from './inputs.ts';
import type { Selection } from './select.ts';
import { inShard, type Shard } from './shard.ts';

/** Actions for the selected cases and those that they need, sorted by id. */
export const planCases = (
  facts: Facts,
  options: { selection: Selection; force: boolean; shard?: Shard; hash(text: string): string },
): { readonly actions: readonly Action[] } => {
  const planned = new Map<string, Action>();
  const byId = new Map(facts.desired.cases.map((one) => [one.id, one]));
  const all = [...facts.desired.cases].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const one of all.filter(options.selection.case))
    planned.set(one.id, planCase(one, facts, options.hash, options.force));
  // What is needed by what is needed by …: only what runs needs anything.
  const running = [...planned.keys()].filter((id) => planned.get(id)?.change === 'run');
  for (let id = running.shift(); id !== undefined; id = running.shift()) {
    for (const need of byId.get(id)?.needs ?? []) {
      const one = byId.get(need);
      if (one === undefined || planned.has(need)) continue;
      const action = planCase(one, facts, options.hash, false);
      planned.set(need, { ...action, reason: `needed by ${id}; ${action.reason}` });
      if (action.change === 'run') running.push(need);
    }
  }
  const actions = [...planned.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { actions: options.shard === undefined ? actions : inShard(actions, options.shard) };
};

const planCase = (one: DesiredCase, facts: Facts, hash: (text: string) => string, force: boolean): Action => {
  const inputs = caseInputs(one, facts, hash);
  const history = facts.observed.history.get(one.id);
  const why = whyRun(one, inputs, history, facts.observed);
  const runs = why !== undefined || force;
  // What is up to date waits for nobody, whatever else is planned.
  const needs = runs ? (one.needs ?? []).map((id) => `case:${id}`) : [];
  return {
    id: `case:${one.id}`,
    kind: 'case.run',
    change: runs ? 'run' : 'none',
    vm: one.vmPrefix,
    reason: why ?? (force ? 'forced; nothing changed since it passed' : 'passed, and nothing changed since'),
    changes: [],
    dependsOn: [`base:${one.base}`, ...needs],
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
