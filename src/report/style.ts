/** Colour, signs, durations: the looks of everything that people read. */
import type { ChangeKind } from '../model/plan.ts';
import type { CaseStatus } from '../model/result.ts';

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
  color ? (hue, text) => (text === '' ? '' : `\u001b[${codes[hue][0]}m${text}\u001b[${codes[hue][1]}m`) : (_hue, text) => text;

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

/** `0.4s`, `12.3s`, `4m10s`, `1h05m`. */
export const duration = (seconds: number): string => {
  if (seconds < 60) return `${seconds.toFixed(1)}s`;
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  return hours > 0 ? `${hours}h${String(minutes).padStart(2, '0')}m` : `${minutes}m${String(rest).padStart(2, '0')}s`;
};

/** `1 base`, `2 bases`. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Columns that a text takes in a terminal: wide East Asian characters and emoji take two, combining marks none. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (/\p{Mark}/u.test(character) || code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f)) continue;
    width += /\p{Emoji_Presentation}/u.test(character) || isWide(code) ? 2 : 1;
  }
  return width;
};

const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60);

/** At most so many columns; what was cut shows as `…`. */
export const fit = (text: string, columns: number): string => {
  if (widthOf(text) <= columns) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(kept) + widthOf(character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
};

/** Filled with blanks to so many columns. */
export const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - widthOf(text)));
