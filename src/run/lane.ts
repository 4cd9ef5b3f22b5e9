/** A lane: the life of one action, as it is told and timed. */
import type { EventBody } from '../model/event.ts';
import type { Phase } from '../model/result.ts';
import type { Clock, Effect } from '../ports/effect.ts';
import { createStints, type Stints } from './stints.ts';

export interface Lane {
  readonly id: string;
  readonly phases: Readonly<Partial<Record<Phase, number>>>;
  readonly stints: Stints;
  /** Seconds since the lane began. */
  seconds(): number;
  emit(event: EventBody): void;
  effect(signal: AbortSignal): Effect;
  /** Tells that a phase begins and ends, and how long it took, whatever came of it. */
  phase<T>(phase: Phase, work: () => Promise<T>): Promise<T>;
}

export const createLane = (id: string, vm: string, clock: Clock, emit: (event: EventBody) => void): Lane => {
  const started = clock.now();
  const phases: Partial<Record<Phase, number>> = {};
  emit({ type: 'lane-started', lane: id, vm });
  return {
    id,
    phases,
    stints: createStints(clock),
    seconds: () => since(clock, started),
    emit,
    effect: (signal) => ({ signal, note: (text) => emit({ type: 'note', lane: id, text }) }),
    phase: async (phase, work) => {
      const begun = clock.now();
      emit({ type: 'phase-started', lane: id, phase });
      try {
        return await work();
      } finally {
        const seconds = since(clock, begun);
        phases[phase] = round((phases[phase] ?? 0) + seconds);
        emit({ type: 'phase-finished', lane: id, phase, seconds });
      }
    },
  };
};

/** Seconds with milliseconds. */
export const since = (clock: Clock, begun: number): number => round((clock.now() - begun) / 1000);

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;
