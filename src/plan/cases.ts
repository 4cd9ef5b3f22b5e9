/** Which cases run, and why; the others are up to date. */
import type { DesiredCase } from '../model/desired.ts';
import { groundId } from '../model/layer.ts';
import type { Action } from '../model/plan.ts';
import type { Facts } from './facts.ts';
import { caseInputs } from './inputs.ts';
import type { Selection } from './select.ts';
import { inShard, type Shard } from './shard.ts';
import { unchanged, whyRun } from './why.ts';

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
  const why = whyRun({ one, inputs, history, facts, hash });
  const runs = why !== undefined || force;
  // What is up to date waits for nobody, whatever else is planned.
  const needs = runs ? (one.needs ?? []).map((id) => `case:${id}`) : [];
  return {
    id: `case:${one.id}`,
    kind: 'case.run',
    change: runs ? 'run' : 'none',
    vm: one.vmPrefix,
    reason: why ?? (force ? 'forced; nothing changed since it passed' : unchanged),
    changes: [],
    dependsOn: [groundId(one.base, one.under !== undefined), ...needs],
    ...(history?.seconds === undefined ? {} : { seconds: history.seconds }),
    inputs,
  };
};
