/** Actions as the simulation needs them: with what they took before, or what is likely of those that nobody knows. */
import { grouped } from '../model/grouped.ts';
import type { Action, Guess } from '../model/plan.ts';
import { inTurn, UNKNOWN, weigh } from '../model/weight.ts';
import type { Facts } from './facts.ts';
import { guestOf } from './guests.ts';
import { meanTimes } from './mean-times.ts';
import { type NewDisk, newDisk } from './new-disk.ts';
import type { Job } from './simulate.ts';
import { timesOf } from './times-of.ts';

export interface Jobs {
  /** In the order in which the runner begins them. */
  readonly jobs: readonly Job[];
  readonly guessed: readonly Guess[];
  /** By the id of an action; without those that nobody knows anything of. */
  readonly disk: ReadonlyMap<string, NewDisk>;
}

/** Of actions that do something. */
export const jobsOf = (actions: readonly Action[], facts: Facts): Jobs => {
  const known = new Map(actions.map((action) => [action.id, timesOf(action, facts)]));
  const means = new Map(
    [...grouped(actions, groupOf)].map(([group, like]) => [
      group,
      meanTimes(like.flatMap(({ id }) => known.get(id) ?? [])),
    ]),
  );
  const disk = new Map<string, NewDisk>();
  const guesses = new Map<string, Guess>();
  const weightOf = weigh(actions);
  const jobs = inTurn(actions, weightOf).map((action): Job => {
    const group = groupOf(action);
    const [own, mean] = [known.get(action.id), means.get(group)];
    if (own === undefined && group !== 'delete') {
      const count = (guesses.get(group)?.count ?? 0) + 1;
      guesses.set(group, { kind: kindOf(action), count, as: mean === undefined ? 'nothing' : 'mean' });
    }
    const taken = newDisk(action, own?.bytes ?? mean?.bytes, facts);
    if (taken !== undefined) disk.set(action.id, taken);
    const isCase = action.kind === 'case.run';
    return {
      id: action.id,
      // The VM of a case has a name of its own when it runs.
      vm: isCase ? action.id : action.vm,
      dependsOn: action.dependsOn,
      stints: own?.stints ?? mean?.stints ?? [],
      priority: isCase || action.kind === 'layer.build' ? weightOf(action) : UNKNOWN,
      ahead: isCase,
      ...guestOf(action, facts),
      bytes: taken?.bytes ?? 0,
      lasting: taken?.lasting === true ? taken.bytes : 0,
    };
  });
  return { jobs, guessed: [...guesses.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1)), disk };
};

/** What is of one group takes about as long. */
const groupOf = ({ kind }: Action): string => {
  if (kind.endsWith('.delete')) return 'delete';
  return kind === 'machine.update' ? 'update' : kind.replace(/\..*/, '');
};

const kindOf = ({ kind }: Action): Guess['kind'] => {
  if (kind === 'case.run') return 'case';
  if (kind === 'machine.update') return 'change';
  if (kind === 'layer.build') return 'layer';
  return kind.startsWith('machine.') ? 'machine' : 'base';
};
