/** Asks before something that lasts is deleted, replaced or interrupted; without a person the answer is no. */
import type { Action } from '../model/plan.ts';
import { ProblemError, problem } from '../model/problem.ts';
import type { World } from './world.ts';

/** True when it may be done. Throws where nobody is there to ask. */
export const confirmed = async (actions: readonly Action[], yes: boolean, world: World): Promise<boolean> => {
  if (actions.length === 0 || yes) return true;
  const names = actions
    .map((action) => `${action.change === 'update' ? 'restart' : action.change} ${action.vm}`)
    .join(', ');
  const answer = await world.ask(`\nThis would ${names}.\nOnly "yes" goes on: `);
  if (answer !== undefined) return answer.trim() === 'yes';
  throw new ProblemError(
    problem('usage/confirm', `this would ${names}, and nobody is here to say yes`, {
      hint: 'Look at the plan above; then run it again with --yes.',
    }),
  );
};
