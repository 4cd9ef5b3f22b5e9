/** Output of guests is data: it cannot move the cursor, ring, rename the window or forge what stands around it (promise 7). */

export interface Cleaner {
  push(chunk: Uint8Array): string;
  /** What was held back: half a character, an unfinished line. */
  flush(): string;
  /** The unfinished line as it stands: a prompt. */
  pending(): string;
}

/** Characters of one line that are let through; the rest of an endless line is cut. */
const LINE_LIMIT = 8_192;

/** Stands at the end of a line that was cut. */
export const CUT = ' [line cut]';

/** What a line may not hold as it is: controls but tab, and characters that turn or break the direction of text. */
const SPECIAL = /[\0-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** In an escape sequence: where it ends, and what ends it before its time. A line never reaches beyond its end. */
const ENDS = {
  /** ESC: one more character decides. */
  escape: /[\s\S]/g,
  intermediate: /[^ -/]/g,
  csi: /[^\0-\x09\x0b\x0c\x0e-\x17\x19\x1c-\x1f -?\x7f]/g,
  /** OSC, DCS, APC, PM, SOS: until BEL, ST or ESC (which starts a new sequence, often ST itself). */
  string: /[\x07\x9c\n\r\x18\x1a\x1b]/g,
} as const;

type State = 'text' | keyof typeof ENDS;

/**
 * Bytes in any chunks -> text of whole lines. Escape sequences and control characters go; a line that is written over by
 * carriage returns (progress bars) keeps its last version; characters that turn the direction of text become visible.
 * What is held is never more than one line, and that is bounded.
 */
export const createCleaner = (): Cleaner => {
  const decoder = new TextDecoder('utf-8');
  const line = createLine();
  let state: State = 'text';
  const read = (text: string): string => {
    let out = '';
    let at = 0;
    while (at < text.length) {
      const found = indexOf(state === 'text' ? SPECIAL : ENDS[state], text, at);
      const end = found < 0 ? text.length : found;
      if (state === 'text' && end > at) line.put(text.slice(at, end));
      if (found < 0) return out;
      const character = text.charAt(found);
      const before: State = state;
      state = next(before, character);
      // What no sequence is made of is text that follows a broken one.
      at = before !== 'text' && before !== 'string' && character > '\x7f' ? found : found + 1;
      if (character === '\n') out += `${line.end()}\n`;
      else if (character === '\r') line.home();
      else if (before === 'text' && character === '\b') line.back();
      else if (before === 'text' && turns(character)) line.put(`\\u{${character.charCodeAt(0).toString(16)}}`);
    }
    return out;
  };
  return {
    push: (chunk) => read(decoder.decode(chunk, { stream: true })),
    flush: () => {
      state = 'text';
      return read(decoder.decode()) + line.end();
    },
    pending: line.peek,
  };
};

/** ECMA-48: CSI ends with 0x40-0x7e; after ESC come intermediates and one character; CAN and SUB break anything off. */
const next = (state: State, character: string): State => {
  if (character === '\x1b') return 'escape';
  if (state === 'text') return character === '\x9b' ? 'csi' : STRINGS.has(character) ? 'string' : 'text';
  if (state !== 'escape') return 'text';
  if (character === '[') return 'csi';
  if (']PX^_'.includes(character)) return 'string';
  return character >= ' ' && character <= '/' ? 'intermediate' : 'text';
};

/** The one-character openings of DCS, SOS, OSC, PM and APC. */
const STRINGS: ReadonlySet<string> = new Set(['\x90', '\x98', '\x9d', '\x9e', '\x9f']);

const turns = (character: string): boolean => character > '\x9f';

const indexOf = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : -1;
};

/** The line that is being written. What moves back changes nothing until something is written there. */
const createLine = () => {
  let text = '';
  let cut = false;
  let returned = false;
  let backs = 0;
  return {
    put: (more: string): void => {
      if (returned) {
        text = '';
        cut = false;
      } else if (backs > 0) text = withoutLast(text, backs);
      returned = false;
      backs = 0;
      if (cut) return;
      const room = LINE_LIMIT - text.length;
      cut = more.length > room;
      text += cut ? wellFormed(more.slice(0, room)) : more;
    },
    home: (): void => {
      returned = true;
    },
    back: (): void => {
      backs += 1;
    },
    peek: (): string => text,
    end: (): string => {
      const whole = cut ? text + CUT : text;
      text = '';
      cut = false;
      returned = false;
      backs = 0;
      return whole;
    },
  };
};

const withoutLast = (text: string, count: number): string => {
  const tail = [...text.slice(-2 * count)];
  return text.slice(0, Math.max(0, text.length - 2 * count)) + tail.slice(0, Math.max(0, tail.length - count)).join('');
};

/** Without the first half of a pair at its end. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udbff]$/, '');

/** A whole text at once. */
export const cleaned = (text: string): string => {
  const cleaner = createCleaner();
  return cleaner.push(new TextEncoder().encode(text)) + cleaner.flush();
};

/** Anything a guest or an engine said, as one line of a sentence. */
export const oneLine = (text: string): string =>
  (/^[ -~\n\t]*$/.test(text) ? text : cleaned(text)).replace(/\s+/g, ' ').trim();
