/** `tartplan plan`: what apply would do, and why. Changes nothing, runs nothing of the tartfile (promise 6). */
import { isEmpty } from '../../plan/plan.ts';
import { frame } from '../../report/frame.ts';
import { planJson } from '../../report/plan-json.ts';
import { planText } from '../../report/plan-text.ts';
import { exitCode } from '../exit-code.ts';
import { listen } from '../interrupts.ts';
import type { Invocation } from '../invocation.ts';
import { makePlan } from '../planning.ts';
import { locate } from '../project.ts';
import { colored, columnsOf } from '../screen.ts';
import { wire } from '../wire.ts';
import type { World } from '../world.ts';

export const run = async (invocation: Invocation, world: World): Promise<number> => {
  const place = locate(invocation, world);
  const wired = wire(invocation, world);
  const interrupts = listen(world, wired.ledger, '', () => undefined);
  const effect = { signal: interrupts.signal, note: () => undefined };
  try {
    const { plan, warnings } = await makePlan({ invocation, world, wired, place, effect, tidy: false });
    const off = invocation.flags.has('no-color');
    for (const one of warnings) world.stderr.write(`${frame(one, { color: colored(world.stderr, world, off) })}\n`);
    const text =
      invocation.value('format') === 'json'
        ? planJson(plan)
        : planText(plan, {
            color: colored(world.stdout, world, off),
            verbose: invocation.flags.has('verbose'),
            width: columnsOf(world.stdout),
          });
    world.stdout.write(text);
    return invocation.flags.has('detailed-exitcode') && !isEmpty(plan) ? exitCode.changes : exitCode.ok;
  } catch (error) {
    if (interrupts.signal.aborted) return exitCode.interrupted;
    throw error;
  } finally {
    interrupts.stop();
  }
};
