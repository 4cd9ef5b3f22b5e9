/** `tartplan explain`: why a case would run, or would not. Changes nothing, runs nothing of the tartfile (promise 6). */
import { ProblemError, problem } from '../../model/problem.ts';
import { explain } from '../../plan/explain.ts';
import { explainJson } from '../../report/explain-json.ts';
import { explainText } from '../../report/explain-text.ts';
import { frame } from '../../report/frame.ts';
import { concealFor } from '../concealing.ts';
import { exitCode } from '../exit-code.ts';
import { listen } from '../interrupts.ts';
import type { Invocation } from '../invocation.ts';
import { hash, look } from '../planning.ts';
import { locate } from '../project.ts';
import { colored } from '../screen.ts';
import { wire } from '../wire.ts';
import type { World } from '../world.ts';

export const run = async (invocation: Invocation, world: World): Promise<number> => {
  if (invocation.operands.length === 0)
    throw new ProblemError(
      problem('usage/operand', 'explain which case?', {
        hint: "Name one, such as tartplan explain bootstrap@tahoe; globs are fine: tartplan explain 'bootstrap@*'.",
      }),
    );
  const place = locate(invocation, world);
  const wired = wire(invocation, world);
  const interrupts = listen(world, wired.ledger, '', () => undefined);
  const effect = { signal: interrupts.signal, note: () => undefined };
  try {
    const looked = await look({ invocation, world, wired, place, effect, tidy: false });
    const { desired, observed, selection, warnings } = looked;
    const conceal = concealFor(desired, world);
    const off = invocation.flags.has('no-color');
    for (const one of conceal(warnings))
      world.stderr.write(`${frame(one, { color: colored(world.stderr, world, off) })}\n`);
    const all = conceal(explain(desired, observed, { selection, hash }));
    world.stdout.write(
      invocation.value('format') === 'json'
        ? explainJson(all)
        : explainText(all, {
            color: colored(world.stdout, world, off),
            verbose: invocation.flags.has('verbose'),
          }),
    );
    return exitCode.ok;
  } catch (error) {
    if (interrupts.signal.aborted) return exitCode.interrupted;
    throw error;
  } finally {
    interrupts.stop();
  }
};
