/** How a moment is written: the one use of Date that needs no Clock. */

/** ISO 8601 in UTC, of milliseconds since the epoch. */
export const isoTime = (ms: number): string => new Date(ms).toISOString();
