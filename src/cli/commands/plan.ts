/** `tartplan plan`: what apply would do, and why. Changes nothing, runs nothing of the tartfile (promise 6). */
import { resolve } from 'node:path';
import { oneLine } from '../../model/clean.ts';
import { ProblemError, problem } from '../../model/problem.ts';
import { isEmpty } from '../../plan/plan.ts';
import { frame } from '../../report/frame.ts';
import { planJson } from '../../report/plan-json.ts';
import { stepsOf } from '../../report/plan-steps.ts';
import { planText } from '../../report/plan-text.ts';
import { writeDurably } from '../../system/durable.ts';
import { concealFor } from '../concealing.ts';
import { exitCode } from '../exit-code.ts';
import { listen } from '../interrupts.ts';
import type { Invocation } from '../invocation.ts';
import { makePlan } from '../planning.ts';
import { locate } from '../project.ts';
import { savedText } from '../saved-plan.ts';
import { colored, columnsOf } from '../screen.ts';
import { wire } from '../wire.ts';
import type { World } from '../world.ts';

export const run = async (invocation: Invocation, world: World): Promise<number> => {
  const place = locate(invocation, world);
  const wired = wire(invocation, world);
  const interrupts = listen(world, wired.ledger, '', () => undefined);
  const effect = { signal: interrupts.signal, note: () => undefined };
  try {
    if (invocation.flags.has('refresh-only')) {
      const { refreshOnly } = await import('../refresh-only.ts');
      return await refreshOnly({ invocation, world, wired, place, effect });
    }
    const { plan, desired, warnings, note } = await makePlan({ invocation, world, wired, place, effect, tidy: false });
    const conceal = concealFor(desired, world);
    const off = invocation.flags.has('no-color');
    for (const one of conceal(warnings))
      world.stderr.write(`${frame(one, { color: colored(world.stderr, world, off) })}\n`);
    if (note !== undefined) world.stderr.write(`${oneLine(note)}\n`);
    const verbose = invocation.flags.has('verbose');
    const steps = verbose ? stepsOf(conceal(desired)) : undefined;
    const write = {
      json: () => planJson(conceal(plan), steps),
      // Most plans are text: what makes a comment is loaded for one.
      markdown: async () => (await import('../../report/markdown-plan.ts')).planMarkdown(conceal(plan)),
      text: () =>
        planText(conceal(plan), {
          color: colored(world.stdout, world, off),
          verbose,
          steps,
          width: columnsOf(world.stdout),
        }),
    };
    const format = invocation.value('format');
    world.stdout.write(await write[format === 'json' || format === 'markdown' ? format : 'text']());
    const out = invocation.value('out');
    if (out !== undefined) {
      await savePlan(resolve(world.cwd, out), savedText(plan, invocation));
      world.stderr.write(`Saved the plan. To do exactly this: tartplan apply ${out}\n`);
    }
    return invocation.flags.has('detailed-exitcode') && !isEmpty(plan) ? exitCode.changes : exitCode.ok;
  } catch (error) {
    if (interrupts.signal.aborted) return exitCode.interrupted;
    throw error;
  } finally {
    interrupts.stop();
  }
};

/** Throws `usage/saved-plan` when it cannot be written. */
const savePlan = async (path: string, text: string): Promise<void> => {
  try {
    await writeDurably(path, text, 0o644);
  } catch (error) {
    throw new ProblemError(
      problem('usage/saved-plan', `the plan cannot be saved as ${path}`, {
        detail: error instanceof Error ? error.message : String(error),
        hint: 'Name a file in a folder that you may write to.',
      }),
    );
  }
};
