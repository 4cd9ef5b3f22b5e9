/** The end of a plan: how much there is to do, how long it takes, and what cannot be undone. */
import { oneLine } from '../model/clean.ts';
import type { Action, Plan } from '../model/plan.ts';
import { wrap } from './columns.ts';
import { estimateText } from './estimate-text.ts';
import { type Hue, type Paint, plural } from './style.ts';

/** Lines; wrapped where there is a width. */
export const planSummary = (plan: Plan, paint: Paint, width: number | undefined): readonly string[] => {
  const { actions, summary } = plan;
  const wrapped = (text: string): readonly string[] => (width === undefined ? [text] : wrap(text, Math.max(20, width)));
  // What was asked for is nothing (--since, gc): nobody looked whether all is well.
  if (actions.length === 0) return [paint('bold', 'Nothing to do.')];
  if (actions.every((action) => action.change === 'none')) {
    const known =
      summary.upToDate > 0 ? `${plural(summary.upToDate, 'case')} up to date` : 'everything is as it should be';
    return [`${paint('bold', 'Nothing to do:')} ${known}.`];
  }
  const [first = '', ...rest] = wrapped(`Plan: ${counts(plan).join(', ')}.`);
  return [
    first.replace('Plan:', paint('bold', 'Plan:')),
    ...rest,
    ...wrapped(estimateText(plan.estimate)).filter((line) => line !== ''),
    ...warnings(actions).flatMap(({ text, hue }) => wrapped(text).map((line) => paint(hue, line))),
  ];
};

const counts = ({ actions, summary }: Plan): readonly string[] => [
  ...counted(actions, 'base.clone', 'base', 'to clone'),
  ...counted(actions, 'base.replace', 'base', 'to replace'),
  ...counted(actions, 'layer.build', 'layer', 'to build'),
  ...counted(actions, 'machine.create', 'machine', 'to create'),
  ...counted(actions, 'machine.update', 'machine', 'to change'),
  ...counted(actions, 'machine.replace', 'machine', 'to replace'),
  ...cases(summary.run, summary.upToDate),
  ...counted(actions, 'machine.delete', 'machine', 'to delete'),
  ...counted(actions, 'layer.delete', 'layer', 'to delete'),
  ...counted(actions, 'base.delete', 'base', 'to delete'),
  ...counted(actions, 'case.delete', 'kept VM', 'to delete'),
  ...counted(actions, 'orphan.delete', 'orphan', 'to delete'),
];

const counted = (actions: readonly Action[], kind: Action['kind'], noun: string, what: string): string[] => {
  const count = actions.filter((action) => action.kind === kind && action.change !== 'none').length;
  return count === 0 ? [] : [`${plural(count, noun)} ${what}`];
};

const cases = (run: number, upToDate: number): string[] => {
  if (run === 0) return upToDate === 0 ? [] : [`no case to run (${upToDate} up to date)`];
  return [`${plural(run, 'case')} to run${upToDate === 0 ? '' : ` (${upToDate} up to date)`}`];
};

/** What a person should not find out afterwards. */
const warnings = (actions: readonly Action[]): readonly { readonly text: string; readonly hue: Hue }[] => {
  const named = (which: (action: Action) => boolean): string =>
    actions
      .filter(which)
      .map((action) => oneLine(action.vm))
      .join(', ');
  const all: readonly (readonly [Hue, string, string])[] = [
    ['red', 'Deleted with all that is in it, and made anew: ', named((action) => action.change === 'replace')],
    [
      'red',
      'Deleted with all that is in it: ',
      named((action) => action.kind === 'machine.delete' || action.kind === 'base.delete'),
    ],
    ['yellow', 'Runs now, and is shut down for that: ', named((action) => action.restarts === true)],
  ];
  return all.flatMap(([hue, text, names]) => (names === '' ? [] : [{ hue, text: `! ${text}${names}.` }]));
};
