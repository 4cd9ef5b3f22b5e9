/** `tartplan diff`: what merging means. Needs neither Tart nor a Mac, runs nothing of the tartfile (promise 6). */
import { dirname, resolve } from 'node:path';
import type { Desired } from '../../model/desired.ts';
import { ProblemError, problem } from '../../model/problem.ts';
import { changesNothing } from '../../plan/diff.ts';
import { diffJson } from '../../report/diff-json.ts';
import { diffText } from '../../report/diff-text.ts';
import { diffMarkdown } from '../../report/markdown-diff.ts';
import { repositoryAround } from '../../system/revisions.ts';
import { compare } from '../comparing.ts';
import { concealFor } from '../concealing.ts';
import { diffPlace } from '../diff-place.ts';
import { exitCode } from '../exit-code.ts';
import type { Invocation } from '../invocation.ts';
import { rangeOf } from '../revision-range.ts';
import { colored, columnsOf } from '../screen.ts';
import type { World } from '../world.ts';

export const run = async (invocation: Invocation, world: World): Promise<number> => {
  const named = invocation.value('file');
  const repository = await repositoryAround(named === undefined ? world.cwd : dirname(resolve(world.cwd, named)));
  const range = await rangeOf(invocation.operands, repository);
  const place = await diffPlace(invocation, range, repository, world);
  const compared = await compare(place, range, repository, world);
  const sides = [compared.from, compared.to].filter((side) => side !== undefined);
  if (sides.length === 0) {
    throw new ProblemError(
      problem('usage/no-tartfile', `${place.shown} is neither at ${range.from.name} nor at ${range.to.name}`, {
        hint: 'Name the tartfile with -f.',
      }),
    );
  }
  const diff = concealed(sides, world)(compared.diff);
  const write = {
    json: () => diffJson(diff),
    markdown: () => diffMarkdown(diff),
    text: () =>
      diffText(diff, {
        color: colored(world.stdout, world, invocation.flags.has('no-color')),
        verbose: invocation.flags.has('verbose'),
        width: columnsOf(world.stdout),
      }),
  };
  const format = invocation.value('format');
  world.stdout.write(write[format === 'json' || format === 'markdown' ? format : 'text']());
  return invocation.flags.has('detailed-exitcode') && !changesNothing(diff) ? exitCode.changes : exitCode.ok;
};

/** Of both tartfiles. */
const concealed = (sides: readonly Desired[], world: World): (<T>(value: T) => T) => {
  const all = sides.map((side) => concealFor(side, world));
  return (value) => all.reduce((before, conceal) => conceal(before), value);
};
