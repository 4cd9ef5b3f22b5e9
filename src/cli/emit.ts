/** Stamps events and feeds them to the reporter; a reporter that throws must not leave a VM running. */
import type { Event, EventBody } from '../model/event.ts';
import type { Clock } from '../ports/effect.ts';
import type { Output } from './world.ts';

export const createEmit = (
  clock: Clock,
  stderr: Output,
  onEvent: (event: Event) => void,
): ((body: EventBody) => void) => {
  let broken = false;
  return (body) => {
    if (broken) return;
    try {
      onEvent({ at: clock.now(), ...body });
    } catch (error) {
      broken = true;
      stderr.write(
        `tartplan: the display failed and is off from here on: ${error instanceof Error ? error.message : String(error)}\n`,
      );
    }
  };
};
