/** Sizes and durations in words: most mistakes there are forgotten or misspelt units. */
import type { Node } from './node.ts';

export interface Kind {
  /** What it must be, after "must be". */
  readonly expected: string;
  /** What to write instead of the node; a sentence. */
  remedy(node: Node): string;
}

const text = (node: Node): string => (node.kind === 'scalar' ? String(node.value).trim() : '');

/** `8gb`, `8 G`, `8` -> the number and what follows it in lower case. */
const amount = (node: Node): { readonly value: string; readonly unit: string } | undefined => {
  const [, value, unit] = /^([0-9]+(?:[.,][0-9]+)?)\s*([A-Za-z%]*)$/.exec(text(node)) ?? [];
  if (value === undefined || unit === undefined || Number(value.replace(',', '.')) === 0) return undefined;
  return { value: value.replace(',', '.'), unit: unit.toLowerCase() };
};

const memoryRemedy = (node: Node): string => {
  const found = amount(node);
  if (found === undefined) return 'Write it like 8GB or 8192MB.';
  const { value, unit } = found;
  if (unit === '') return `Write the unit: ${value}${Number(value) >= 256 ? 'MB' : 'GB'}.`;
  if (/^g(i?b)?$/.test(unit)) return `Write ${value}GB.`;
  return /^m(i?b)?$/.test(unit) ? `Write ${value}MB.` : 'Write it like 8GB or 8192MB.';
};

const diskRemedy = (node: Node): string => {
  const found = amount(node);
  if (found === undefined) return 'Write it like 80GB.';
  const { value, unit } = found;
  if (unit === '') return `Write the unit: ${value}GB.`;
  if (/^m(i?b)?$/.test(unit)) return `Tart counts disks in GB: write ${Math.ceil(Number(value) / 1000)}GB.`;
  return /^[gt](i?b)?$/.test(unit) ? `Write ${value}${unit.charAt(0).toUpperCase()}B.` : 'Write it like 80GB.';
};

const limitRemedy = (node: Node): string => {
  const found = amount(node);
  if (found === undefined || found.unit === '%')
    return 'A percentage goes from 1% to 100%; or write a size such as 12GB.';
  if (found.unit !== '' || Number(found.value) > 100) return memoryRemedy(node);
  return `Write ${found.value}% or ${found.value}GB, whichever is meant.`;
};

const durationRemedy = (node: Node): string => {
  const written = text(node).toLowerCase();
  if (/^[0-9]+$/.test(written) && Number(written) > 0) {
    return `Write the unit: ${written}s for seconds, ${written}m for minutes.`;
  }
  if (/^[0hms\s]+$/.test(written)) return 'It must be more than nothing; leave it out for the default.';
  const compact = written
    .replace(/\s+|and|,/g, '')
    .replace(/h(ou)?rs?/g, 'h')
    .replace(/min(ute)?s?/g, 'm')
    .replace(/sec(ond)?s?/g, 's');
  return /^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?$/.test(compact)
    ? `Write ${compact}.`
    : 'Write it like 90s, 5m or 1h30m.';
};

const maxAgeRemedy = (node: Node): string => {
  const written = text(node).toLowerCase();
  if (/^[0-9]+$/.test(written) && Number(written) > 0)
    return `Write the unit: ${written}d for days, ${written}h for hours.`;
  if (/^[0dhms\s]+$/.test(written)) return 'To run with each apply is rerun: always.';
  const [, weeks] = /^([0-9]+)\s*w(?:eeks?)?$/.exec(written) ?? [];
  if (weeks !== undefined) return `Write ${Number(weeks) * 7}d.`;
  const [, days] = /^([0-9]+)\s*d(?:ays?)?$/.exec(written) ?? [];
  return days === undefined ? 'Write it like 7d, 12h or 1d12h.' : `Write ${days}d.`;
};

/** By `x-kind`. */
export const sizeKinds: readonly (readonly [string, Kind])[] = [
  ['memory', { expected: 'a size with its unit, such as 8GB or 8192MB', remedy: memoryRemedy }],
  ['memory-limit', { expected: 'a percentage or a size with its unit, such as 75% or 12GB', remedy: limitRemedy }],
  ['disk', { expected: 'a size with its unit, such as 80GB', remedy: diskRemedy }],
  ['duration', { expected: 'a duration with its unit, such as 90s, 5m or 1h30m', remedy: durationRemedy }],
  ['max-age', { expected: 'an age with its unit, such as 7d or 12h, or never', remedy: maxAgeRemedy }],
];
