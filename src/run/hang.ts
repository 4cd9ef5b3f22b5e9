/** The hang detector: silence after a known prompt ends a step at once. Never silence alone. */
import { type Problem, ProblemError, problem } from '../model/problem.ts';
import { promptOf } from '../model/prompts.ts';
import type { RunStep } from '../model/step.ts';
import type { Clock } from '../ports/effect.ts';
import type { Output } from './output.ts';

/** Runs `work` with a signal that also aborts when it hangs; then it throws `step/hang`. */
export const unlessHung = async <T>(
  step: RunStep,
  output: Pick<Output, 'heardAt' | 'lastLine'>,
  clock: Clock,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const { hangMs } = step;
  if (hangMs === undefined) return work(signal);
  const hung = new AbortController();
  const done = new AbortController();
  const begun = clock.now();
  const watch = async (): Promise<void> => {
    for (;;) {
      const quiet = clock.now() - (output.heardAt() ?? begun);
      const line = output.lastLine();
      const prompt = quiet < hangMs ? undefined : promptOf(line);
      if (prompt !== undefined) return hung.abort(new ProblemError(waits(step, line, prompt.asks, prompt.remedy)));
      await clock.sleep(quiet < hangMs ? hangMs - quiet : hangMs, done.signal);
    }
  };
  const watching = watch().catch(() => undefined);
  try {
    return await work(AbortSignal.any([signal, hung.signal]));
  } finally {
    done.abort();
    await watching;
  }
};

const waits = (step: RunStep, line: string, asks: string, remedy: string): Problem =>
  problem('step/hang', `step "${step.name}" waits for ${asks}: ${line.trim().slice(-120)}`, {
    where: step.where,
    detail: `It said nothing more for ${(step.hangMs ?? 0) / 1000} s. Steps have no terminal and no input.`,
    hint: `${remedy} If it does go on by itself: hang: false.`,
  });
