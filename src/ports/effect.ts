/** What a long-running call gets from its caller: a way to be stopped and a way to tell. */
export interface Effect {
  readonly signal: AbortSignal;
  note(text: string): void;
}

/** Time, so that waiting can be tested without waiting. Milliseconds. */
export interface Clock {
  now(): number;
  /** Rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
