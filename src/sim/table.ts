/** Text tables and relative dates of `list` and `get` (contract 1.3). */

/** Padded to the widest cell, joined with one blank; only the very end of the text is trimmed. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  if (rows.length === 0) return '';
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' '))
    .join('\n')
    .trimEnd();
};

const steps: readonly (readonly [number, string])[] = [
  [60, 'second'],
  [60, 'minute'],
  [24, 'hour'],
  [7, 'day'],
  [4.345, 'week'],
  [12, 'month'],
  [Number.POSITIVE_INFINITY, 'year'],
];

/** `45 seconds ago`, as an English macOS says it. */
export const relative = (milliseconds: number): string => {
  let amount = Math.max(0, milliseconds / 1000);
  for (const [size, unit] of steps) {
    if (amount < size) {
      const whole = Math.floor(amount);
      return `${whole} ${unit}${whole === 1 ? '' : 's'} ago`;
    }
    amount /= size;
  }
  return 'a long time ago';
};
