/** Text in the columns of a terminal: measured, cut, filled, wrapped. For text without escape sequences. */

/** Columns that a text takes: wide East Asian characters and emoji take two, combining marks none. */
export const widthOf = (text: string): number => {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
};

const columnsOf = (character: string): number => {
  if (character >= ' ' && character <= '~') return 1;
  if (/\p{Mark}|\p{Default_Ignorable_Code_Point}/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
};

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{1f02f}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** At most so many columns; what was cut at the end shows as `…`. */
export const clip = (text: string, columns: number): string => {
  if (widthOf(text) <= columns) return text;
  if (columns < 1) return '';
  return `${start(text, columns - 1)}…`;
};

/** At most so many columns, with the end kept from `tail` on: of a case, its base. */
export const clipBefore = (text: string, tail: string, columns: number): string => {
  const rest = columns - widthOf(tail);
  if (widthOf(text) <= columns || !text.endsWith(tail) || rest < 4) return clip(text, columns);
  return clip(text.slice(0, text.length - tail.length), rest) + tail;
};

/** As much of the text's start as the columns take. */
const start = (text: string, columns: number): string => {
  let end = 0;
  let width = 0;
  for (const character of text) {
    width += columnsOf(character);
    if (width > columns) break;
    end += character.length;
  }
  return text.slice(0, end);
};

/** Filled with blanks to so many columns. */
export const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - widthOf(text)));

/** Lines of at most so many columns, broken at blanks; words that are wider are broken anywhere. */
export const wrap = (text: string, columns: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= columns) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > Math.max(2, columns)) {
      const piece = start(line, Math.max(2, columns));
      lines.push(piece);
      line = line.slice(piece.length);
    }
  }
  return [...lines, line];
};
