/** Colour, signs, durations: the looks of everything that people read. */
import type { ChangeKind } from '../model/plan.ts';
import type { CaseStatus, StepResult } from '../model/result.ts';

export type Hue = 'red' | 'green' | 'yellow' | 'blue' | 'cyan' | 'magenta' | 'dim' | 'bold';

const codes: Readonly<Record<Hue, readonly [number, number]>> = {
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
  magenta: [35, 39],
  dim: [2, 22],
  bold: [1, 22],
};

export type Paint = (hue: Hue, text: string) => string;

/** Without colour the text stays as it is. */
export const painter = (color: boolean): Paint =>
  color
    ? (hue, text) => (text === '' ? '' : `\u001b[${codes[hue][0]}m${text}\u001b[${codes[hue][1]}m`)
    : (_hue, text) => text;

/** Terraform's signs, and one for runs. */
export const signs: Readonly<Record<ChangeKind, { readonly sign: string; readonly hue: Hue }>> = {
  create: { sign: '+', hue: 'green' },
  update: { sign: '~', hue: 'yellow' },
  replace: { sign: '-/+', hue: 'red' },
  delete: { sign: '-', hue: 'red' },
  run: { sign: '▶', hue: 'cyan' },
  none: { sign: '=', hue: 'dim' },
};

export const statuses: Readonly<Record<CaseStatus, { readonly sign: string; readonly hue: Hue }>> = {
  passed: { sign: '✔', hue: 'green' },
  failed: { sign: '✖', hue: 'red' },
  errored: { sign: '⚠', hue: 'magenta' },
  flaky: { sign: '≈', hue: 'yellow' },
  skipped: { sign: '-', hue: 'yellow' },
  cached: { sign: '=', hue: 'dim' },
  cancelled: { sign: '□', hue: 'yellow' },
};

/** Of steps, the same and one more. */
export const stepStatuses: Readonly<Record<StepResult['status'], { readonly sign: string; readonly hue: Hue }>> = {
  passed: statuses.passed,
  failed: statuses.failed,
  skipped: statuses.skipped,
  allowed: { sign: '!', hue: 'yellow' },
};

/** Measured: `0.4s`, `12.3s`, `4m10s`, `1h05m`. */
export const duration = (seconds: number): string => (seconds < 59.95 ? `${seconds.toFixed(1)}s` : whole(seconds));

/** Expected, or still growing: `1s`, `12s`, `4m10s`, `1h05m`. */
export const about = (seconds: number): string => {
  const rounded = Math.max(0, Math.round(seconds));
  return rounded < 60 ? `${rounded}s` : whole(rounded);
};

const whole = (seconds: number): string => {
  const all = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(all / 3600), Math.floor((all % 3600) / 60), all % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}h${two(minutes)}m` : `${minutes}m${two(rest)}s`;
};

/** 10^9 bytes each, as disks are sold: `0.1 GB`, `1.5 GB`, `26 GB`. */
export const gigabytes = (bytes: number): string =>
  `${(bytes / 1e9).toFixed(bytes < 9.95e9 ? 1 : 0).replace(/\.0$/, '')} GB`;

/** `1 base`, `2 bases`. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `a`, `a, b`, `a, b and 3 more`. */
export const some = (names: readonly string[], most: number): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;

/** Words of a guest give no orders to the CI system that reads our lines (`::error::`, `##[group]`, `##vso[`). */
export const inert = (text: string): string => text.replace(/^(\s*):(?=:)/gm, '$1: ').replace(/##(?=\w*\[)/g, '# #');
