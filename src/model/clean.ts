/** Output of guests is data: it cannot move the cursor, ring, rename the window or forge what stands around it (promise 7). */

export interface Cleaner {
  push(chunk: Uint8Array): string;
  /** What was held back: half a character, an unfinished line. */
  flush(): string;
}

/** Characters of one line that are let through; the rest of an endless line is cut. */
const LINE_LIMIT = 8_192;
/** Characters after which an escape sequence that does not end is taken for text that lost its start. */
const SEQUENCE_LIMIT = 4_096;

/**
 * Bytes in any chunks -> text of whole lines. Escape sequences and control characters go; a line that is written over by
 * carriage returns (progress bars) keeps its last version; characters that turn the direction of text become visible.
 */
export const createCleaner = (): Cleaner => {
  const decoder = new TextDecoder('utf-8');
  let state: State = 'text';
  let sequence = 0;
  let line = '';
  let cut = false;
  let returned = false;

  const put = (character: string): void => {
    if (returned) {
      line = '';
      cut = false;
      returned = false;
    }
    if (line.length < LINE_LIMIT) line += character;
    else cut = true;
  };
  const endLine = (): string => {
    const text = `${line}${cut ? ' [line cut]' : ''}`;
    line = '';
    cut = false;
    returned = false;
    return text;
  };
  const read = (text: string): string => {
    let out = '';
    for (const character of text) {
      if (state !== 'text') {
        sequence += 1;
        state = sequence > SEQUENCE_LIMIT ? 'text' : after(state, character);
        continue;
      }
      const code = character.codePointAt(0) ?? 0;
      if (character === '\n') out += `${endLine()}\n`;
      else if (character === '\r') returned = true;
      else if (code === 0x1b || code === 0x9b || code === 0x90 || code === 0x9d) {
        state = code === 0x1b ? 'escape' : code === 0x9b ? 'csi' : 'string';
        sequence = 0;
      } else if (character === '\b') line = line.slice(0, -1);
      else if (character === '\t' || (code >= 0x20 && code !== 0x7f && !(code >= 0x80 && code < 0xa0))) put(visible(character, code));
    }
    return out;
  };
  return {
    push: (chunk) => read(decoder.decode(chunk, { stream: true })),
    flush: () => {
      const out = read(decoder.decode());
      return out + (line === '' ? '' : endLine());
    },
  };
};

type State = 'text' | 'escape' | 'intermediate' | 'csi' | 'string' | 'string-escape';

/** ECMA-48: CSI ends with 0x40-0x7e; OSC, DCS, APC, PM and SOS end with BEL or ST; others are one or a few characters. */
const after = (state: State, character: string): State => {
  const code = character.codePointAt(0) ?? 0;
  switch (state) {
    case 'escape':
      if (character === '[') return 'csi';
      if (']PX^_'.includes(character)) return 'string';
      return code >= 0x20 && code <= 0x2f ? 'intermediate' : code === 0x1b ? 'escape' : 'text';
    case 'intermediate':
      return code >= 0x20 && code <= 0x2f ? 'intermediate' : 'text';
    case 'csi':
      if (code === 0x1b) return 'escape';
      return code >= 0x40 && code <= 0x7e ? 'text' : 'csi';
    case 'string':
      if (code === 0x07 || code === 0x9c) return 'text';
      return code === 0x1b ? 'string-escape' : 'string';
    case 'string-escape':
      return character === '\\' ? 'text' : 'string';
    case 'text':
      return 'text';
  }
};

const visible = (character: string, code: number): string =>
  (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0x200e || code === 0x200f
    ? `\\u{${code.toString(16)}}`
    : character;

/** Anything a guest or an engine said, as one line of a sentence. */
export const oneLine = (text: string): string => {
  const cleaner = createCleaner();
  const cleaned = cleaner.push(new TextEncoder().encode(text)) + cleaner.flush();
  return cleaned.replace(/\s+/g, ' ').trim();
};
