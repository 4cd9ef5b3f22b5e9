/** Markdown as a browser gets it, and what GitHub still does to it then: mentions, references, emoji, mathematics. */
import { marked } from 'marked';

/** With newlines as breaks, as in comments. */
export const rendered = (markdown: string): string => marked.parse(markdown, { async: false, gfm: true, breaks: true });

interface Piece {
  readonly kind: 'tag' | 'comment' | 'text';
  /** Name of a tag, with a slash when it closes; text with its entities decoded. */
  readonly value: string;
  /** Of a tag, its attributes as they stand. */
  readonly attributes: string;
}

/** Every `<` that is left is markup: one of the text would be an entity. */
export const pieces = (html: string): readonly Piece[] =>
  html
    .split(/(<!--[\s\S]*?-->|<[^>]*>)/)
    .filter((text) => text !== '')
    .map((text) => {
      if (text.startsWith('<!--')) return { kind: 'comment', value: '', attributes: '' };
      const [, name = '', attributes = ''] = /^<(\/?[a-z0-9]*)([^>]*)>$/i.exec(text) ?? [];
      return name === ''
        ? { kind: 'text', value: decoded(text), attributes: '' }
        : { kind: 'tag', value: name.toLowerCase(), attributes: attributes.trim() };
    });

/** What is read of it. */
export const textOf = (html: string): string =>
  pieces(html)
    .map(({ kind, value }) => (kind === 'text' ? value : ''))
    .join('');

/** Names of the tags that open, each once, sorted. */
export const tagsOf = (html: string): readonly string[] =>
  [
    ...new Set(pieces(html).flatMap(({ kind, value }) => (kind === 'tag' && !value.startsWith('/') ? [value] : []))),
  ].sort();

/** Text that GitHub would make something of; it passes over code, and looks at each text between tags and comments alone. */
export const magic = (html: string): readonly string[] => {
  let inCode = 0;
  return pieces(html).flatMap(({ kind, value }) => {
    if (kind === 'tag' && /^(?:code|pre|a)$/.test(value)) inCode += 1;
    if (kind === 'tag' && /^\/(?:code|pre|a)$/.test(value)) inCode -= 1;
    // Emoji and addresses have been seen in code, too.
    const everywhere = [/:[+\w-]+:/, /[\w.+-]@[\w-]+\.\w/, /\bwww\.\w/, /\w:\/\//];
    const outside = [/(?:^|\W)@\w/, /(?:^|\W)#\d/, /\bgh-\d/i, /\$[^$]+\$/];
    const signs = inCode > 0 ? everywhere : [...everywhere, ...outside];
    return kind === 'text' && signs.some((sign) => sign.test(value)) ? [value] : [];
  });
};

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|([a-z]+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );
