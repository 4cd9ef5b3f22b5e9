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
  const index = indexed(needles);
  let held = '';
  const take = (safe: number): string => {
    let out = '';
    let at = 0;
    for (let found = find(index, held, 0, safe); found !== undefined; found = find(index, held, at, safe)) {
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
      return take(openFrom(held, first, index));
    },
    flush: () => take(held.length),
  };
};

interface Found {
  readonly at: number;
  readonly length: number;
}

/** Needles by their first two characters, and by the first: a key makes thousands, and guests print megabytes. */
interface Needles {
  readonly pairs: ReadonlyMap<number, readonly string[]>;
  readonly singles: ReadonlyMap<number, readonly string[]>;
  /** Which pairs begin one: a first sieve that costs no look-up. */
  readonly sieve: Uint8Array;
}

const sieveOf = (first: number, second: number): number => ((first << 7) ^ second) & 0xffff;

const indexed = (needles: readonly string[]): Needles => {
  const pairs = new Map<number, string[]>();
  const singles = new Map<number, string[]>();
  const sieve = new Uint8Array(1 << 16);
  const add = (map: Map<number, string[]>, key: number, needle: string): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [needle]);
    else list.push(needle);
  };
  for (const needle of needles) {
    const [first, second] = [needle.charCodeAt(0), needle.charCodeAt(1)];
    add(singles, first, needle);
    if (needle.length === 1) sieve.fill(1);
    else {
      add(pairs, (first << 16) | second, needle);
      sieve[sieveOf(first, second)] = 1;
    }
  }
  return { pairs, singles, sieve };
};

/** The first needle that begins within `from` and `to`, the longest of those at one place. */
const find = ({ pairs, singles, sieve }: Needles, text: string, from: number, to: number): Found | undefined => {
  let first = text.charCodeAt(from);
  for (let at = from; at < to; at++) {
    const second = text.charCodeAt(at + 1);
    if (sieve[sieveOf(first, second)] === 1) {
      // Longest first, so one of a single character is the last of its list.
      const single = singles.get(first)?.at(-1);
      const needle =
        pairs.get((first << 16) | second)?.find((one) => text.startsWith(one, at)) ??
        (single?.length === 1 ? single : undefined);
      if (needle !== undefined) return { at, length: needle.length };
    }
    first = second;
  }
  return undefined;
};

/** Where the text's end begins that more text could make a secret of; not before `from`. */
const openFrom = (text: string, from: number, { pairs, singles }: Needles): number => {
  for (let at = from; at < text.length; at++) {
    const first = text.charCodeAt(at);
    const left = text.length - at;
    const candidates = left === 1 ? singles.get(first) : pairs.get((first << 16) | text.charCodeAt(at + 1));
    if (candidates === undefined) continue;
    const tail = text.slice(at);
    if (candidates.some((needle) => needle.length > left && needle.startsWith(tail))) return at;
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
