/** What an action spends its time with, as it goes on: what it holds that others may wait for. */
import type { Stint } from '../model/times.ts';
import type { Clock } from '../ports/effect.ts';

export interface Stints {
  /** Until it is called again, time goes to `on`; `wait` is for others, and counts nowhere. `at`: when that began, if it was before. */
  begin(on: Stint['on'] | 'wait', at?: number): void;
  /** Forgets what was: another attempt begins. */
  restart(): void;
  /** Until now; neighbours of one kind are one. */
  taken(): readonly Stint[];
}

/** Begins with `own`. */
export const createStints = (clock: Clock): Stints => {
  let past: { on: Stint['on']; ms: number }[] = [];
  let current: { readonly on: Stint['on'] | 'wait'; readonly since: number } = { on: 'own', since: clock.now() };
  const begin: Stints['begin'] = (on, at = clock.now()) => {
    const ms = at - current.since;
    const last = past.at(-1);
    if (current.on !== 'wait' && ms > 0) {
      if (last?.on === current.on) last.ms += ms;
      else past.push({ on: current.on, ms });
    }
    current = { on, since: at };
  };
  return {
    begin,
    restart: () => {
      past = [];
      current = { on: 'own', since: clock.now() };
    },
    taken: () => {
      begin(current.on);
      return past.map(({ on, ms }) => ({ on, seconds: ms / 1000 }));
    },
  };
};
