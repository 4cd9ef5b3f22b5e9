/** Which reporter shows a run: the flag, then GitHub Actions, then terminal or not. */
import { appendFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
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
  if (world.env.GITHUB_ACTIONS === 'true') {
    const { createGithub } = await import('../report/github.ts');
    return createGithub(screen, { verbose, append: appendSummary(world), path: inRepository(world) });
  }
  if (!isLive(world.stderr, world) || verbose) return createPlain(screen, { verbose });
  const { createLive } = await import('../report/live.ts');
  return createLive({ screen, stream: world.stderr.stream, now: clock.now, every });
};

/** Where GitHub collects what it shows on the page of a run; without one there is nothing to add to. */
const appendSummary =
  ({ env }: World) =>
  async (markdown: string): Promise<void> => {
    if (env.GITHUB_STEP_SUMMARY !== undefined) await appendFile(env.GITHUB_STEP_SUMMARY, markdown);
  };

/** GitHub knows files by their path from the root of the checkout. */
const inRepository =
  ({ env, cwd }: World) =>
  (shown: string): string =>
    relative(env.GITHUB_WORKSPACE ?? cwd, resolve(cwd, shown));

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
