/** Secrets leave no trace in what is shown or kept: values become `***`, also split over chunks and base64 or URL encoded. */
import { CUT } from './clean.ts';
import { secretForms } from './secret-forms.ts';

export interface Masker {
  push(text: string): string;
  /** What was held back. */
  flush(): string;
}

/**
 * For text that went through a cleaner. Values that say nothing by themselves (empty) are not masked. Only what may be
 * the start of a secret is held back, so that whole lines go on at once.
 */
export const createMasker = (secrets: readonly string[]): Masker => {
  const needles = secretForms(secrets);
  if (needles.length === 0) return { push: (text) => text, flush: () => '' };
  const find = createFinder(needles);
  let held = '';
  const take = (safe: number): string => {
    let out = '';
    let at = 0;
    for (let found = find(held, 0, safe); found !== undefined; found = find(held, at, safe)) {
      out += `${held.slice(at, found.at)}***`;
      at = found.at + found.length;
    }
    const end = Math.max(at, safe);
    out += held.slice(at, end);
    held = held.slice(end);
    return out.includes(CUT) ? maskCut(out, needles) : out;
  };
  const longest = needles[0]?.length ?? 0;
  const lines = needles.every((needle) => !needle.includes('\n'));
  return {
    push: (text) => {
      held += text;
      const first = Math.max(0, held.length - longest + 1, lines ? held.lastIndexOf('\n') + 1 : 0);
      return take(openFrom(held, first, needles));
    },
    flush: () => take(held.length),
  };
};

interface Found {
  readonly at: number;
  readonly length: number;
}

/**
 * The first needle that begins within `from` and `to`, the longest of those at one place. A key makes hundreds of
 * needles, and guests print megabytes: two characters tell where to look.
 */
const createFinder = (needles: readonly string[]): ((text: string, from: number, to: number) => Found | undefined) => {
  const pairs = new Uint8Array(1 << 16);
  const byFirst = new Map<number, string[]>();
  const pairOf = (first: number, second: number): number => ((first << 7) ^ second) & 0xffff;
  for (const needle of needles) {
    const first = needle.charCodeAt(0);
    if (needle.length === 1) pairs.fill(1);
    else pairs[pairOf(first, needle.charCodeAt(1))] = 1;
    byFirst.set(first, [...(byFirst.get(first) ?? []), needle]);
  }
  return (text, from, to) => {
    let first = text.charCodeAt(from);
    for (let at = from; at < to; at++) {
      const second = text.charCodeAt(at + 1);
      if (pairs[pairOf(first, second)] === 1) {
        const needle = byFirst.get(first)?.find((one) => text.startsWith(one, at));
        if (needle !== undefined) return { at, length: needle.length };
      }
      first = second;
    }
    return undefined;
  };
};

/** Where the text's end begins that more text could make a secret of; not before `from`. */
const openFrom = (text: string, from: number, needles: readonly string[]): number => {
  for (let at = from; at < text.length; at++) {
    const tail = text.slice(at);
    if (needles.some((needle) => needle.length > tail.length && needle.startsWith(tail))) return at;
  }
  return text.length;
};

/** A line that was cut within a secret still shows its start. */
const maskCut = (text: string, needles: readonly string[]): string =>
  text
    .split('\n')
    .map((line) => {
      if (!line.endsWith(CUT)) return line;
      const kept = line.slice(0, -CUT.length);
      const shown = Math.max(0, ...needles.map((needle) => overlap(kept, needle)));
      return shown === 0 ? line : `${kept.slice(0, -shown)}***${CUT}`;
    })
    .join('\n');

/** Characters at the end of the text that are the start of the needle. */
const overlap = (text: string, needle: string): number => {
  for (let length = Math.min(text.length, needle.length - 1); length > 0; length--) {
    if (text.endsWith(needle.slice(0, length))) return length;
  }
  return 0;
};
