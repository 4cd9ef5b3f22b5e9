import { describe, expect, it } from 'vitest';
import { listen } from '../../../src/cli/interrupts.ts';
import type { EventBody } from '../../../src/model/event.ts';
import { createHandClock } from '../../support/clock.ts';
import { addOwned, createMac } from '../../support/mac.ts';
import { entry } from '../../support/observed.ts';
import { createRig } from '../../support/tools.ts';
import { createFakeWorld } from '../../support/world.ts';

describe('Ctrl-C', () => {
  const listening = () => {
    const mac = createMac();
    const { tools } = createRig({ mac, clock: createHandClock() });
    const world = createFakeWorld();
    const events: EventBody[] = [];
    return { mac, world, events, interrupts: listen(world, tools.ledger, 'run-1', (event) => events.push(event)) };
  };

  it('once stops the run and says so, and nothing else', () => {
    const { world, events, interrupts } = listening();
    world.interrupt();
    expect(interrupts.signal.aborted).toBe(true);
    expect(events).toEqual([
      {
        type: 'interrupted',
        text: 'Interrupted: stopping and removing what this run made. Ctrl-C again leaves at once.',
      },
    ]);
    expect(world.exits).toEqual([]);
  });

  it('twice leaves at once, and says what is left of this run', async () => {
    const { mac, world } = listening();
    for (const [vm, state, runId] of [
      ['a-1', 'making', 'run-1'],
      ['b-1', 'making', 'run-1'],
      ['kept', 'kept', 'run-1'],
      ['theirs', 'making', 'run-2'],
    ] as const)
      addOwned(mac, entry(vm, 'case:a@b', { state, runId }));
    world.interrupt();
    world.interrupt();
    await new Promise((resolve) => setImmediate(resolve));
    expect(world.exits).toEqual([130]);
    expect(world.err.join('')).toBe('\nLeft at once. Left for tartplan gc: a-1, b-1.\n');
  });

  it('is nobody’s when nobody listens any more', () => {
    const { world, events, interrupts } = listening();
    interrupts.stop();
    world.interrupt();
    expect([interrupts.signal.aborted, events]).toEqual([false, []]);
  });
});
