/** Reporters listen to events and show them; they steer nothing. */
import type { Event } from '../model/event.ts';

export interface Screen {
  write(text: string): void;
  readonly color: boolean;
  readonly width: number;
  readonly rows: number;
}

export interface Reporter {
  onEvent(event: Event): void;
  /** Leaves the screen sane; may be called without an end of the run. */
  close(): Promise<void>;
}
