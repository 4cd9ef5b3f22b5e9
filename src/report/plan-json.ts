/** The plan as a stable format (docs/plan-format.md, schemas/plan.schema.json): the order of keys is fixed. */
import type { Action, Estimate, Plan } from '../model/plan.ts';
import { type PlannedSteps, type StepsOf, stepValue } from './plan-steps.ts';

/** Ends with a newline. With `steps`, what cases and machines run stands in their actions. */
export const planJson = (plan: Plan, steps?: StepsOf): string => `${JSON.stringify(planValue(plan, steps), null, 2)}\n`;

/** The same as a value, for documents that hold a plan. */
export const planValue = (plan: Plan, steps?: StepsOf): object => ({
  formatVersion: plan.formatVersion,
  engine: plan.engine,
  tartfile: plan.tartfile,
  fingerprint: plan.fingerprint,
  actions: plan.actions.map((action) => actionValue(action, steps?.get(action.id))),
  summary: {
    create: plan.summary.create,
    update: plan.summary.update,
    replace: plan.summary.replace,
    delete: plan.summary.delete,
    run: plan.summary.run,
    upToDate: plan.summary.upToDate,
  },
  estimate: estimateValue(plan.estimate),
});

const estimateValue = (estimate: Estimate): object => ({
  seconds: estimate.seconds,
  criticalPath: estimate.criticalPath,
  slots: estimate.slots,
  blocked: estimate.blocked,
  guessed: estimate.guessed?.map(({ kind, count, as }) => ({ kind, count, as })),
  diskBytes: estimate.diskBytes,
  peakDiskBytes: estimate.peakDiskBytes,
  diskAtLeast: estimate.diskAtLeast,
});

const actionValue = (action: Action, planned?: PlannedSteps): object => ({
  id: action.id,
  kind: action.kind,
  change: action.change,
  vm: action.vm,
  reason: action.reason,
  changes: action.changes.map(({ path, from, to, drift, replaces }) => ({ path, from, to, drift, replaces })),
  dependsOn: action.dependsOn,
  seconds: action.seconds,
  restarts: action.restarts,
  steps: planned?.steps.map(stepValue),
  teardown: planned === undefined || planned.teardown.length === 0 ? undefined : planned.teardown.map(stepValue),
});
