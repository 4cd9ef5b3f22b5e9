/** Plans in tests: the planner with everything selected, and a plain model of what carrying a plan out does. */
import { createHash } from 'node:crypto';
import type { Desired, Settings } from '../../src/model/desired.ts';
import type { Observed, ObservedVm } from '../../src/model/observed.ts';
import type { Action, Plan } from '../../src/model/plan.ts';
import { type Problem, ProblemError } from '../../src/model/problem.ts';
import { type PlanOptions, plan } from '../../src/plan/plan.ts';
import { type Narrowing, type Selection, select } from '../../src/plan/select.ts';
import type { Shard } from '../../src/plan/shard.ts';
import { entry, living } from './observed.ts';

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

const everything: Narrowing = { targets: [], suites: [], bases: [], tags: [], casesOnly: false };

export const selection = (desired: Desired, narrowing: Partial<Narrowing> = {}): Selection => {
  const made = select(desired, { ...everything, ...narrowing });
  if (!made.ok) throw new ProblemError(made.problems);
  return made.value;
};

export interface PlanMore {
  readonly narrowing?: Partial<Narrowing>;
  readonly force?: boolean;
  readonly shard?: Shard;
  readonly replace?: readonly string[];
}

const optionsFor = (
  desired: Desired,
  { narrowing = {}, force = false, shard, replace = [] }: PlanMore,
): PlanOptions => ({
  selection: selection(desired, narrowing),
  force,
  replace,
  ...(shard === undefined ? {} : { shard }),
  hash,
});

/** The plan; throws with the problems when there is none. */
export const planOf = (desired: Desired, observed: Observed, more: PlanMore = {}): Plan => {
  const made = plan(desired, observed, optionsFor(desired, more));
  if (!made.ok) throw new ProblemError(made.problems);
  return made.value;
};

/** What stands in the way of a plan; empty when nothing does. */
export const problemsOf = (desired: Desired, observed: Observed, more: PlanMore = {}): readonly Problem[] => {
  const made = plan(desired, observed, optionsFor(desired, more));
  return made.ok ? [] : made.problems;
};

/** Actions that do something. */
export const doing = (made: Plan): readonly Action[] => made.actions.filter((action) => action.change !== 'none');

/** What a clone of an image has before `set`. */
const cirrus: Settings = { cpu: 4, memoryMb: 8192, diskGb: 50, display: '1024x768' };

/** The host after the plan was carried out without a failure: what the runner does to VMs, ledger and history, and no more. */
export const carriedOut = (made: Plan, desired: Desired, observed: Observed): Observed => {
  const vms = new Map(observed.vms.map((vm) => [vm.name, vm]));
  const history = new Map(observed.history);
  for (const action of inOrder(made.actions)) {
    if (action.change === 'delete') vms.delete(action.vm);
    else if (action.kind === 'case.run') {
      const of = desired.cases.find((one) => `case:${one.id}` === action.id);
      const base = desired.bases.find((one) => one.name === of?.base);
      const under = base === undefined ? undefined : vms.get(base.vm);
      const identity = under?.entry === undefined ? `vm:${base?.vm ?? ''}` : (under.entry.digest ?? under.entry.id);
      const id = action.id.slice('case:'.length);
      history.set(id, {
        lastStatus: 'passed',
        lastRunId: 'run-2',
        seconds: 30,
        ...(action.inputs === undefined
          ? {}
          : { passed: { ...action.inputs, base: identity, at: new Date(observed.now).toISOString() } }),
      });
    } else vms.set(action.vm, madeVm(action, desired, vms.get(action.vm)));
  }
  return { ...observed, vms: [...vms.values()], history };
};

const madeVm = (action: Action, desired: Desired, before: ObservedVm | undefined): ObservedVm => {
  const machine = desired.machines.find((one) => `machine:${one.name}` === action.id);
  if (machine === undefined) {
    const base = desired.bases.find((one) => `base:${one.name}` === action.id);
    const from = base?.origin.kind === 'image' ? base.origin.image : '';
    const made = entry(action.vm, action.id, { id: `new-${action.vm}`, role: 'base', runId: 'run-2', from });
    return { name: action.vm, state: 'stopped', orphan: false, entry: made };
  }
  const base = desired.bases.find((one) => one.name === machine.from);
  const fresh = action.kind !== 'machine.update';
  const settings = { ...(fresh ? cirrus : before?.settings), ...machine.spec.settings };
  const old = fresh
    ? entry(action.vm, action.id, { id: `new-${action.vm}`, role: 'machine', from: base?.vm ?? '', process: living })
    : before?.entry;
  return {
    name: action.vm,
    state: machine.state,
    orphan: false,
    settings,
    ...(old === undefined
      ? {}
      : { entry: { ...old, ...(action.provisioned === undefined ? {} : { provisioned: action.provisioned }) } }),
  };
};

/** Each action after those that it depends on; throws where that cannot be. */
export const inOrder = (actions: readonly Action[]): readonly Action[] => {
  const byId = new Map(actions.map((action) => [action.id, action]));
  if (byId.size < actions.length) throw new Error('two actions of one id');
  const ordered: Action[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (action: Action): void => {
    if (state.get(action.id) === 'done') return;
    if (state.get(action.id) === 'open') throw new Error(`${action.id} depends on itself`);
    state.set(action.id, 'open');
    for (const id of action.dependsOn) {
      const need = byId.get(id);
      if (need === undefined) throw new Error(`${action.id} depends on ${id}, which is not there`);
      visit(need);
    }
    state.set(action.id, 'done');
    if (action.change !== 'none') ordered.push(action);
  };
  for (const action of actions) visit(action);
  return ordered;
};
