/** Actions as the simulation needs them: with what they took before, or what is likely of those that nobody knows. */
import type { Action, ActionKind, Guess } from '../model/plan.ts';
import type { ActionTimes } from '../model/times.ts';
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
  const means = meansOf(actions, known);
  const disk = new Map<string, NewDisk>();
  const guesses = new Map<Guess['kind'], Guess>();
  const weightOf = weigh(actions);
  const jobs = inTurn(actions, weightOf).map((action): Job => {
    const group = groups[action.kind];
    const own = known.get(action.id);
    const mean = own?.bytes === undefined ? means(group) : undefined;
    if (own === undefined && group !== 'delete') {
      const count = (guesses.get(group)?.count ?? 0) + 1;
      guesses.set(group, { kind: group, count, as: mean === undefined ? 'nothing' : 'mean' });
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

/** The mean of a group, reckoned when somebody asks: mostly all is known. */
const meansOf = (
  actions: readonly Action[],
  known: ReadonlyMap<string, ActionTimes | undefined>,
): ((group: Group) => ActionTimes | undefined) => {
  const means = new Map<Group, ActionTimes | undefined>();
  return (group) => {
    if (!means.has(group)) {
      const like = actions.filter(({ kind }) => groups[kind] === group);
      means.set(group, meanTimes(like.flatMap(({ id }) => known.get(id) ?? [])));
    }
    return means.get(group);
  };
};

type Group = Guess['kind'] | 'delete';

/** What is of one group takes about as long. */
const groups: Readonly<Record<ActionKind, Group>> = {
  'base.clone': 'base',
  'base.replace': 'base',
  'layer.build': 'layer',
  'machine.create': 'machine',
  'machine.replace': 'machine',
  'machine.update': 'change',
  'case.run': 'case',
  'machine.delete': 'delete',
  'base.delete': 'delete',
  'layer.delete': 'delete',
  'case.delete': 'delete',
  'orphan.delete': 'delete',
};
