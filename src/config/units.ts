/** Sizes and durations as written -> numbers. Only for texts that the schema let through. */

/** MiB. GB means GiB here, as Tart's users expect of memory: 8GB is 8192. */
export const memoryMb = (text: string): number => {
  const { amount, unit } = split(text);
  return Math.round(amount * (unit.startsWith('G') ? 1024 : 1));
};

/** GB of 10^9 bytes, as `tart set --disk-size` takes them; never less than what was written. */
export const diskGb = (text: string): number => {
  const { amount, unit } = split(text);
  const bytes: Readonly<Record<string, number>> = { GB: 1e9, GiB: 2 ** 30, TB: 1e12, TiB: 2 ** 40 };
  return Math.ceil((amount * (bytes[unit] ?? 1e9)) / 1e9);
};

/** Milliseconds of `7d`, `1h30m`, `90s`, `500ms`. */
export const durationMs = (text: string): number => {
  const known = durations.get(text) ?? readDuration(text);
  durations.set(text, known);
  return known;
};

/** Most of thousands of steps and checks have the same few: the defaults. */
const durations = new Map<string, number>();

const readDuration = (text: string): number => {
  const factors: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+)(ms|d|h|m|s)/g))
    total += Number(amount) * (factors[unit ?? ''] ?? 0);
  return total;
};

const split = (text: string): { readonly amount: number; readonly unit: string } => {
  const unit = /[A-Za-z]+$/.exec(text)?.[0] ?? '';
  return { amount: Number.parseFloat(text), unit };
};
