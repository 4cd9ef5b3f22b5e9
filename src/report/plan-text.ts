/** The plan as people read it: one line an action, its changes and its reason under it, a summary. */
import type { Action, AttributeChange, Plan } from '../model/plan.ts';
import { oneLine } from '../model/clean.ts';
import { duration, type Paint, pad, painter, plural, signs, widthOf } from './style.ts';

export interface PlanTextOptions {
  readonly color: boolean;
  /** Show what is up to date, too. */
  readonly verbose: boolean;
}

/** Ends with a newline. */
export const planText = (plan: Plan, options: PlanTextOptions): string => {
  const paint = painter(options.color);
  const shown = plan.actions.filter((action) => options.verbose || action.change !== 'none');
  const width = Math.min(44, Math.max(0, ...shown.map((action) => widthOf(title(action)))));
  const lines = shown.flatMap((action) => actionLines(action, width, paint));
  const body = lines.length === 0 ? '' : `${lines.join('\n')}\n\n`;
  return `${body}${summaryLines(plan, paint).join('\n')}\n`;
};

const actionLines = (action: Action, width: number, paint: Paint): string[] => {
  const { sign, hue } = signs[action.change];
  const head = `${paint(hue, sign.padStart(3))} ${paint(action.change === 'none' ? 'dim' : 'bold', pad(title(action), width))}`;
  const lines = [`${head}  ${paint('dim', oneLine(action.reason))}`.trimEnd()];
  return [...lines, ...changeLines(action.changes, paint)];
};

const title = (action: Action): string => {
  const [group = '', ...rest] = action.id.split(':');
  const name = rest.join(':');
  if (group === 'case') return name;
  if (group === 'orphan' || group === 'kept') return `vm ${name}`;
  return action.vm === name ? `${group} ${name}` : `${group} ${name} (${action.vm})`;
};

const changeLines = (changes: readonly AttributeChange[], paint: Paint): string[] => {
  const width = Math.max(0, ...changes.map((change) => change.path.length));
  return changes.map((change) => {
    const to = change.to === undefined ? paint('red', 'removed') : paint('green', String(change.to));
    const values = change.from === undefined ? to : `${paint('red', String(change.from))} ${paint('dim', '->')} ${to}`;
    return `      ${change.path.padEnd(width)}  ${values}${change.replaces === true ? paint('red', '  # forces replacement') : ''}`;
  });
};

const summaryLines = (plan: Plan, paint: Paint): string[] => {
  const { actions, summary, estimate } = plan;
  const parts = [
    ...counted(actions, 'base.clone', 'base', 'to clone'),
    ...counted(actions, 'base.replace', 'base', 'to replace'),
    ...counted(actions, 'machine.create', 'machine', 'to create'),
    ...counted(actions, 'machine.update', 'machine', 'to change'),
    ...counted(actions, 'machine.replace', 'machine', 'to replace'),
    ...cases(summary.run, summary.upToDate),
    ...counted(actions, 'machine.delete', 'machine', 'to delete'),
    ...counted(actions, 'base.delete', 'base', 'to delete'),
    ...counted(actions, 'case.delete', 'kept VM', 'to delete'),
    ...counted(actions, 'orphan.delete', 'orphan', 'to delete'),
  ];
  if (actions.every((action) => action.change === 'none')) {
    const known = summary.upToDate > 0 ? `${plural(summary.upToDate, 'case')} up to date` : 'nothing is asked for that is not there';
    return [`${paint('bold', 'Nothing to do:')} ${known}.`];
  }
  const lines = [`${paint('bold', 'Plan:')} ${parts.join(', ')}.`];
  if (estimate.seconds !== undefined) {
    const about = `About ${duration(estimate.seconds)} on ${plural(estimate.slots, 'slot')}`;
    lines.push(`${about} (critical path ${estimate.criticalPath.join(' -> ')}).`);
  }
  const lasting = actions.filter((action) => action.change === 'replace' || ['machine.delete', 'base.delete'].includes(action.kind));
  if (lasting.length > 0) lines.push(paint('red', `Deletes what lasts: ${lasting.map((action) => action.vm).join(', ')}.`));
  const restarted = actions.filter((action) => action.restarts === true);
  if (restarted.length > 0) lines.push(paint('yellow', `Shuts down what runs: ${restarted.map((action) => action.vm).join(', ')}.`));
  return lines;
};

const counted = (actions: readonly Action[], kind: Action['kind'], noun: string, what: string): string[] => {
  const count = actions.filter((action) => action.kind === kind && action.change !== 'none').length;
  return count === 0 ? [] : [`${plural(count, noun)} ${what}`];
};

const cases = (run: number, upToDate: number): string[] => {
  if (run === 0) return upToDate === 0 ? [] : [`no case to run (${upToDate} up to date)`];
  return [`${plural(run, 'case')} to run${upToDate === 0 ? '' : ` (${upToDate} up to date)`}`];
};
