/** Text that is data, in Markdown as GitHub renders it: no markup, no HTML, no mention, no reference, no link, one line. */
import { cleaned, oneLine } from '../model/clean.ts';
import { clip } from './columns.ts';

/** Columns of a name or a sentence; what is longer is cut. */
const MOST = 300;

/** Words of a sentence. Never to stand where a line begins. */
export const prose = (text: string, most = MOST): string => inert(clip(oneLine(text), most));

/** A name or a value: in the letters of code. */
export const code = (text: string, most = MOST): string => `<code>${inert(clip(oneLine(text), most)) || ' '}</code>`;

/** Several lines as they are, in a fence that nothing in them ends. */
export const fenced = (text: string, language = 'text'): string => {
  const lines = cleaned(text).trimEnd().split('\n');
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((ticks) => ticks.length)));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence].join('\n');
};

/**
 * GitHub looks for mentions, references, emoji and mathematics in what Markdown left, so an entity or a backslash does not
 * help against them; a comment does, which splits the text and is not shown (github/cmark-gfm#181).
 */
const SPLIT = '<!-- -->';

const inert = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}\p{M} .,;%/()"'@#:$-]|[@#:$-]|(?<=[wW]{3})\./gu, (sign, at: number) => {
      if (sign > '\x7f') return sign;
      const [before, after] = [text.slice(0, at), text.slice(at + 1)];
      if (splits(sign, before, after)) return `${sign}${SPLIT}`;
      return '@:-.'.includes(sign) ? sign : `&#${sign.charCodeAt(0)};`;
    })
    // A number with a dot, or a dash, begins a list.
    .replace(/^(?:\d+(?=[.])|-)/, (start) => `&#${start.charCodeAt(0)};${start.slice(1)}`);

const splits = (sign: string, before: string, after: string): boolean => {
  switch (sign) {
    case '@':
      // `suite@base` is nobody's name; with a dot it would be an address for mail.
      return !(/[A-Za-z0-9_]$/.test(before) && /^[\w-]*(?=$|[^\w.-])/.test(after));
    case '#':
      return /^\w/.test(after);
    case ':':
      return /^[\w+/-]/.test(after);
    case '-':
      return /\bgh$/i.test(before) && /^\d/.test(after);
    case '.':
      return true;
    default:
      return sign === '$';
  }
};
