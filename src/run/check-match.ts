/** Texts of a guest against what is expected of them, and how both are quoted for people. Pure. */
import type { Match } from '../model/check.ts';
import type { Kept } from './check-read.ts';
import type { Miss } from './check-verdict.ts';

/** Takes secrets out of what is shown; matching is done on the texts as they are. */
export type Mask = (text: string) => string;

/** Regular expressions see no more than this of a text: some take time that grows with its square. */
const REGEXP_CHARS = 256 * 1024;
const QUOTED_CHARS = 160;

/** `what` names the text: `stdout`, `content`, `version`. */
export const matchMisses = (what: string, match: Match, kept: Kept, mask: Mask): readonly Miss[] => {
  const expected = `${what} ${matchWords(match)}`;
  const matched = matches(match, kept.text);
  if (matched === undefined) return [{ expected, actual: 'no regular expression that can be read' }];
  if (matched) return [];
  const actual = kept.text === '' ? `empty ${what}` : `${what} ${excerpt(mask(kept.text))}`;
  const cut = kept.cut || (match.kind === 'regexp' && kept.text.length > REGEXP_CHARS);
  return [{ expected, actual: cut ? `${actual} (only its beginning was looked at)` : actual }];
};

/** The same for a text that is known whole. */
export const textMisses = (what: string, matches: readonly Match[], text: string, mask: Mask): readonly Miss[] =>
  matches.flatMap((match) => matchMisses(what, match, { text, cut: false }, mask));

/** `^` and `$` match at line ends: what is looked at are lines of output and of files. Undefined for what is no pattern. */
export const matches = (match: Match, text: string): boolean | undefined => {
  if (match.kind === 'contains') return text.includes(match.text);
  if (match.kind === 'equals') return text === match.text;
  const flags = new Set(`${match.flags}m`.replace(/[gy]/g, ''));
  try {
    return new RegExp(match.source, [...flags].join('')).test(text.slice(0, REGEXP_CHARS));
  } catch {
    return undefined;
  }
};

export const matchWords = (match: Match): string => {
  if (match.kind === 'regexp') return `matching /${match.source}/${match.flags}`;
  return match.kind === 'contains' ? `with ${quoted(match.text)}` : quoted(match.text);
};

/** The end of a text says most about what went wrong. */
export const excerpt = (text: string): string => {
  const whole = text.trimEnd();
  return whole.length <= QUOTED_CHARS ? quoted(whole) : `…${quoted(whole.slice(-QUOTED_CHARS))}`;
};

export const quoted = (text: string): string => `"${plain(text).replaceAll('"', '\\"')}"`;

/** On one line, with nothing that could move a cursor. */
export const plain = (text: string): string =>
  text.replace(
    /\p{Cc}|\p{Cf}/gu,
    (char) => ({ '\n': '\\n', '\t': '\\t', '\r': '\\r' })[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
