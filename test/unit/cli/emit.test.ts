import { describe, expect, it } from 'vitest';
import { createEmit } from '../../../src/cli/emit.ts';
import type { Event } from '../../../src/model/event.ts';
import { createHandClock } from '../../support/clock.ts';
import { createFakeWorld } from '../../support/world.ts';

describe('events', () => {
  it('are stamped', () => {
    const seen: Event[] = [];
    createEmit(createHandClock(7_000), createFakeWorld().stderr, (event) => seen.push(event))({
      type: 'note',
      text: 'x',
    });
    expect(seen).toEqual([{ at: 7_000, type: 'note', text: 'x' }]);
  });

  it('stop being shown when the display breaks, which is said once and stops no run', () => {
    const world = createFakeWorld();
    let calls = 0;
    const emit = createEmit(createHandClock(), world.stderr, () => {
      calls++;
      throw new Error('no such column');
    });
    for (let count = 0; count < 3; count++) expect(() => emit({ type: 'note', text: 'x' })).not.toThrow();
    expect([calls, world.err]).toEqual([1, ['tartplan: the display failed and is off from here on: no such column\n']]);
  });
});
