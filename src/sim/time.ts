/** Durations as they are written in the environment and in fault files, and waiting for them. */

const units: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** `800ms`, `1.5s`, `2m`, a bare number of milliseconds; undefined for anything else. */
export const milliseconds = (text: string | number | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const found = /^([0-9]+(?:\.[0-9]+)?)(ms|s|m|h)?$/.exec(String(text).trim());
  if (found === null) return undefined;
  return Number(found[1]) * (units[found[2] ?? 'ms'] ?? 1);
};

/** The duration in an environment variable, or `fallback`. */
export const delay = (variable: string, fallback: number): number => milliseconds(process.env[variable]) ?? fallback;

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Never comes back; the timer keeps the process alive. */
export const forever = (): Promise<never> =>
  new Promise(() => {
    setInterval(() => undefined, 1 << 30);
  });
