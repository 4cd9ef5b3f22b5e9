/** How a moment is written and read: the one use of Date that needs no Clock. */

/** ISO 8601 in UTC, of milliseconds since the epoch. */
export const isoTime = (ms: number): string => new Date(ms).toISOString();

/** `14:05:09`, as the clock on the wall shows it. */
export const clockTime = (ms: number): string => new Date(ms).toTimeString().slice(0, 8);

/** Milliseconds since the epoch of such a text; undefined when it is none. */
export const timeOf = (text: string): number | undefined => {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
};
