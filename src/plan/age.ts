/** How old a result is, in words that do not change with each second. */

/** Milliseconds, the largest first. */
const units: readonly (readonly [name: string, ms: number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** `7 days`, `36 hours`, `90 seconds`. */
export const ageWords = (ms: number): string => {
  const [name, size] = units.find(([, one]) => ms % one === 0) ?? ['second', 1000];
  return plural(Math.round(ms / size), name);
};

/**
 * Why a result of that time counts no more; undefined while it does. Both in milliseconds since the epoch; a result without a time
 * is too old, one of the future is not.
 */
export const tooOld = (at: number | undefined, now: number, maxAgeMs: number): string | undefined => {
  const limit = ageWords(maxAgeMs);
  if (at === undefined) return `passed nobody knows when, max-age is ${limit}`;
  const age = now - at;
  if (age < maxAgeMs) return undefined;
  // The age is told no smaller than the limit: 100 minutes are no `1 hour` where an hour and a half is allowed.
  const unit = units.find(([, size]) => age >= size && Math.floor(age / size) * size >= maxAgeMs);
  return unit === undefined
    ? `passed longer ago than max-age, ${limit}`
    : `passed ${plural(Math.floor(age / unit[1]), unit[0])} ago, max-age is ${limit}`;
};

/** How long ago, for people: `less than a minute ago`, `3 hours ago`. */
export const ago = (at: number, now: number): string => {
  const unit = units.find(([, size]) => now - at >= size);
  return unit === undefined ? 'less than a minute ago' : `${plural(Math.floor((now - at) / unit[1]), unit[0])} ago`;
};

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
