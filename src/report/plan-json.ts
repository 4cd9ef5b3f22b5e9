/** The plan as a stable format (docs/plan-format.md, schemas/plan.schema.json): the order of keys is fixed. */
import type { Action, Plan } from '../model/plan.ts';

/** Ends with a newline. */
export const planJson = (plan: Plan): string => `${JSON.stringify(planValue(plan), null, 2)}\n`;

/** The same as a value, for documents that hold a plan. */
export const planValue = (plan: Plan): object => ({
  formatVersion: plan.formatVersion,
  engine: plan.engine,
  tartfile: plan.tartfile,
  fingerprint: plan.fingerprint,
  actions: plan.actions.map(actionValue),
  summary: {
    create: plan.summary.create,
    update: plan.summary.update,
    replace: plan.summary.replace,
    delete: plan.summary.delete,
    run: plan.summary.run,
    upToDate: plan.summary.upToDate,
  },
  estimate: { seconds: plan.estimate.seconds, criticalPath: plan.estimate.criticalPath, slots: plan.estimate.slots },
});

const actionValue = (action: Action): object => ({
  id: action.id,
  kind: action.kind,
  change: action.change,
  vm: action.vm,
  reason: action.reason,
  changes: action.changes.map(({ path, from, to, replaces }) => ({ path, from, to, replaces })),
  dependsOn: action.dependsOn,
  seconds: action.seconds,
  restarts: action.restarts,
});
