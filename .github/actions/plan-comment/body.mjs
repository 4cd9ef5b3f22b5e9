/** The text of the comment: its hidden marker, what tartplan wrote, where it comes from; never longer than GitHub takes. */

/** Code points that GitHub takes in a comment. */
const MOST = 65_536;

/** Tells the comment of one tartfile from all others. A comment of Markdown may hold no `--`. */
export const markerOf = (tartfile) =>
  `<!-- tartplan plan-comment: ${encodeURIComponent(tartfile).replace(/-/g, '%2D')} -->`;

export const bodyOf = ({ marker, markdown, foot }) => {
  const end = foot === '' ? '' : `\n\n<sub>${foot}</sub>`;
  const room = MOST - lengthOf(`${marker}\n\n${end}\n`);
  return `${marker}\n\n${cut(markdown.trimEnd(), room)}${end}\n`;
};

/** Whole lines, and what is open is closed. */
const cut = (markdown, room) => {
  if (lengthOf(markdown) <= room) return markdown;
  const note = '\n\n… cut off here: GitHub takes no longer comment.';
  const close = '\n\n</details>';
  const kept = [];
  let left = room - note.length - 3 * close.length;
  for (const line of markdown.split('\n')) {
    left -= lengthOf(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  const text = kept.join('\n');
  const open = (text.match(/<details>/g) ?? []).length - (text.match(/<\/details>/g) ?? []).length;
  return `${text}${close.repeat(Math.min(3, Math.max(0, open)))}${note}`;
};

const lengthOf = (text) => [...text].length;

/** Characters of an error that are shown. */
const SHOWN = 20_000;

/** When there is no plan: why. */
export const failureOf = (command, said) => {
  const text = said.trim().slice(0, SHOWN) || 'It said nothing.';
  const ticks = Math.max(2, ...(text.match(/`+/g) ?? []).map((one) => one.length));
  const fence = '`'.repeat(ticks + 1);
  return `### tartplan: there is no plan\n\n<code>tartplan ${command}</code> failed:\n\n${fence}text\n${text}\n${fence}`;
};
