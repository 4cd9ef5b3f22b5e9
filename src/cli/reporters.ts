/** Which reporter shows a run: the flag, then GitHub Actions, then terminal or not. */
import type { Clock } from '../ports/effect.ts';
import { createJson } from '../report/json.ts';
import { createPlain } from '../report/plain.ts';
import type { Reporter, Screen } from '../report/reporter.ts';
import { every } from '../system/clock.ts';
import type { Invocation } from './invocation.ts';
import { colored, isLive } from './screen.ts';
import type { Output, World } from './world.ts';

export const chooseReporter = async (invocation: Invocation, world: World, clock: Clock): Promise<Reporter> => {
  const verbose = invocation.flags.has('verbose');
  const off = invocation.flags.has('no-color');
  if (invocation.value('format') === 'json') return createJson(screenOf(world.stdout, world, off));
  const screen = screenOf(world.stderr, world, off);
  if (!isLive(world.stderr, world) || verbose) return createPlain(screen, { verbose });
  const { createLive } = await import('../report/live.ts');
  return createLive({ screen, stream: world.stderr.stream, now: clock.now, every });
};

const screenOf = (output: Output, world: World, off: boolean): Screen => ({
  write: (text) => output.write(text),
  color: colored(output, world, off),
  get width() {
    return output.columns;
  },
  get rows() {
    return output.rows;
  },
});
