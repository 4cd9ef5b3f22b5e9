/** Versions as programs print them. */

/** The numbers at the start of `2.32.1` or `v20.19.0`; undefined for anything else. */
export const parseVersion = (text: string): readonly number[] | undefined => {
  const found = /^v?(\d+(?:\.\d+)*)/.exec(text.trim());
  return found?.[1]?.split('.').map(Number);
};

/** Is `version` the same as `minimum` or newer? Missing parts count as 0. */
export const atLeast = (version: readonly number[], minimum: readonly number[]): boolean => {
  for (let index = 0; index < Math.max(version.length, minimum.length); index++) {
    const difference = (version[index] ?? 0) - (minimum[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
};
