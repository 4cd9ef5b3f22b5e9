import { describe, expect, it } from 'vitest';
import { confirmed } from '../../../src/cli/confirm.ts';
import type { Action } from '../../../src/model/plan.ts';
import { toProblem } from '../../../src/model/problem.ts';
import { createFakeWorld } from '../../support/world.ts';

describe('asking', () => {
  const action = (change: Action['change'], vm: string): Action => ({
    id: vm,
    kind: 'machine.update',
    change,
    vm,
    reason: '',
    changes: [],
    dependsOn: [],
  });
  const actions = [action('replace', 'dev'), action('update', 'ci'), action('delete', 'old')];

  it.each<[string | undefined, boolean, boolean | string]>([
    ['yes', false, true],
    [' yes\n', false, true],
    ['y', false, false],
    ['', false, false],
    ['YES', false, false],
    ['no', true, true],
    [undefined, true, true],
    [undefined, false, 'this would replace dev, restart ci, delete old, and nobody is here to say yes'],
  ])('answer %j, --yes %s: %s', async (answer, yes, expected) => {
    const world = createFakeWorld(answer === undefined ? {} : { answer });
    expect(await confirmed(actions, yes, world).catch((error: unknown) => toProblem(error).summary)).toBe(expected);
    expect(world.err).toEqual(yes ? [] : ['\nThis would replace dev, restart ci, delete old.\nOnly "yes" goes on: ']);
  });

  it('is not needed where nothing that lasts would go', async () => {
    const world = createFakeWorld();
    expect(await confirmed([], false, world)).toBe(true);
    expect(world.err).toEqual([]);
  });
});
