/** Desired x observed -> plan: pure, total, the same bytes for the same inputs. */
import type { Desired } from '../model/desired.ts';
import type { Observed } from '../model/observed.ts';
import type { Action, Plan, PlanSummary } from '../model/plan.ts';
import type { Checked, Problem } from '../model/problem.ts';
import { planBases } from './bases.ts';
import { planCases } from './cases.ts';
import { estimate } from './estimate.ts';
import { fingerprintOf } from './fingerprint.ts';
import { factsOf } from './gather.ts';
import { planLayers } from './layers.ts';
import { planLeftovers } from './leftovers.ts';
import { planMachines } from './machines.ts';
import { replacements } from './replace.ts';
import type { Selection } from './select.ts';
import type { Shard } from './shard.ts';
import { withSeconds } from './times-of.ts';

export interface PlanOptions {
  /** What the command line narrowed the plan to. */
  readonly selection: Selection;
  /** Run cases that are up to date, too. */
  readonly force: boolean;
  /** One part of the selected cases. */
  readonly shard?: Shard;
  /** Globs over ids and names of bases, layers and machines that are made anew, whatever they are like. */
  readonly replace?: readonly string[];
  /** Why what the tartfile does not declare goes; default: it is no longer in the tartfile. */
  readonly gone?: string;
  /** Stable hash of a text; a parameter since this folder knows no library. */
  hash(text: string): string;
}

/** Everything there is to do, with reasons; or what stands in the way of any plan. */
export const plan = (desired: Desired, observed: Observed, options: PlanOptions): Checked<Plan> => {
  const replaced = replacements(desired, options.replace ?? [], options.selection);
  const facts = factsOf(desired, observed, { replaced: replaced.ids, hash: options.hash });
  const bases = planBases(facts, options);
  const layers = planLayers(facts);
  const machines = planMachines(facts, options);
  const cases = planCases(facts, options);
  const leftovers = planLeftovers(facts, options, cases.actions, layers.actions);
  const problems: Problem[] = [...replaced.problems, ...bases.problems, ...layers.problems, ...machines.problems];
  if (problems.length > 0) return { ok: false, problems };
  const kept = grounds([...bases.actions, ...layers.actions], [...machines.actions, ...cases.actions], {
    selection: options.selection,
    replaced: replaced.ids,
  });
  const all = [...leftovers, ...kept, ...machines.actions, ...cases.actions];
  const present = new Set(all.filter((action) => action.change !== 'none').map((action) => action.id));
  const actions = all.map((action) => ({
    ...withSeconds(action, facts),
    dependsOn: action.dependsOn.filter((id) => present.has(id)),
  }));
  let known: string | undefined;
  return {
    ok: true,
    warnings: [],
    value: {
      formatVersion: 1,
      engine: observed.engine,
      tartfile: desired.file.path,
      // Only read where a plan is saved, compared or printed for programs: of 10,000 cases it takes its time.
      get fingerprint() {
        known ??= fingerprintOf(desired, actions, options.hash);
        return known;
      },
      actions,
      summary: summarize(actions),
      estimate: estimate(actions, facts),
    },
  };
};

/** Bases and layers that were asked for, and those that what is done starts from, with all that is under them. */
const grounds = (
  all: readonly Action[],
  others: readonly Action[],
  { selection, replaced }: { readonly selection: Selection; readonly replaced: ReadonlySet<string> },
): readonly Action[] => {
  const byId = new Map(all.map((action) => [action.id, action]));
  const asked = all.filter(
    ({ id, kind }) =>
      replaced.has(id) || (kind === 'layer.build' ? selection.layer(nameOf(id)) : selection.base(nameOf(id))),
  );
  const needed = new Set<string>();
  const todo = [
    ...asked.flatMap((action) => action.id),
    ...others.flatMap((action) => (action.change === 'none' ? [] : action.dependsOn)),
  ];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    todo.push(...(byId.get(id)?.dependsOn ?? []));
  }
  return all.filter((action) => needed.has(action.id));
};

const nameOf = (id: string): string => id.slice(id.indexOf(':') + 1);

const summarize = (actions: readonly Action[]): PlanSummary => {
  const count = (change: Action['change']): number => actions.filter((action) => action.change === change).length;
  return {
    create: count('create'),
    update: count('update'),
    replace: count('replace'),
    delete: count('delete'),
    run: count('run'),
    upToDate: actions.filter((action) => action.kind === 'case.run' && action.change === 'none').length,
  };
};

/** Does carrying out the plan change anything? */
export const isEmpty = (plan: Plan): boolean => plan.actions.every((action) => action.change === 'none');

/** The actions that delete, replace or interrupt something that lasts: they want a person's yes. */
export const destructive = (plan: Plan): readonly Action[] =>
  plan.actions.filter(
    (action) =>
      action.change === 'replace' ||
      action.restarts === true ||
      action.kind === 'machine.delete' ||
      action.kind === 'base.delete',
  );
