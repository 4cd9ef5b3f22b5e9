/** How a moment is written: the one use of Date that needs no Clock. */

/** ISO 8601 in UTC, of milliseconds since the epoch. */
export const isoTime = (ms: number): string => new Date(ms).toISOString();

/** `14:05:09`, as the clock on the wall shows it. */
export const clockTime = (ms: number): string => new Date(ms).toTimeString().slice(0, 8);
