/** What can be wrong with a file before the schema looks at it, apart from broken syntax. */
import { closest } from '../model/closest.ts';
import { type Problem, problem, type SourceFile, type Span } from '../model/problem.ts';

/** Bytes that are no text. */
export const notText = (file: SourceFile, start: number): Problem =>
  problem('config/encoding', 'the file is not UTF-8 text', {
    hint: 'Save it as UTF-8, without binary content.',
    where: { file, start, end: start + 1 },
  });

/** Nothing but blanks and comments. */
export const empty = (file: SourceFile): Problem =>
  problem('config/empty', 'the tartfile is empty', {
    hint: 'Start with the smallest one there is:\nversion: 1\nbases:\n  tahoe: base',
    where: { file, start: 0, end: 0 },
  });

/** Deeper than any tartfile goes. */
export const tooDeep = (where: Span, levels: number): Problem =>
  problem('config/too-deep', `nested deeper than ${levels} levels`, {
    hint: 'No tartfile needs that: close the brackets, or flatten it.',
    where: { ...where, end: Math.min(where.end, where.start + 1) },
  });

/** Aliases of aliases of aliases. */
export const bomb = (where: Span, most: number): Problem =>
  problem('config/alias-bomb', `with its aliases written out this has more than ${most} values`, {
    hint: 'Use fewer aliases of aliases.',
    where,
  });

/** A key that stands in its map already. */
export const duplicate = (name: string, where: Span, first: Span): Problem => {
  const line = first.file.text.slice(0, first.start).split('\n').length;
  return problem('config/duplicate-key', `the key "${name}" stands here a second time`, {
    hint: `The first one is in line ${line}: remove one, or make one of the two.`,
    where,
  });
};

/** A number, truth value or nothing as a key. */
export const keyNotText = (value: unknown, where: Span): Problem => {
  const text = where.file.text.slice(where.start, where.end);
  if (value === null && text.trim() === '') {
    return problem('config/key-type', 'a key is missing before the colon', {
      hint: 'Write "key: value".',
      where: { ...where, end: Math.min(where.start + 1, where.file.text.length) },
    });
  }
  return problem('config/key-type', `the key ${text} is not text`, { hint: `Put it in quotes: "${text}".`, where });
};

/** Something with parts as a key. */
export const keyNotScalar = (where: Span): Problem =>
  problem('config/key-type', 'a list, a map or an alias cannot be a key', {
    hint: 'Keys are plain text. Text that starts with {, [ or * must be quoted.',
    where,
  });

/** `<<` with something that has no keys. */
export const notMergeable = (where: Span): Problem =>
  problem('config/merge', '<< merges maps, and this is none', {
    hint: 'Give it an alias of a map (<<: *name), or a list of such.',
    where,
  });

/** An alias within what it stands for. */
export const circular = (name: string, where: Span): Problem =>
  problem('config/alias', `*${name} stands within &${name} itself`, {
    hint: 'An alias can only repeat what ended before it.',
    where,
  });

/** An alias of nothing. */
export const noAnchor = (name: string, where: Span, known: readonly string[]): Problem => {
  const near = closest(name, known);
  return problem('config/alias', `there is no anchor &${name} above`, {
    hint:
      near !== undefined
        ? `Did you mean *${near}?`
        : /^[\w-]+$/.test(name)
          ? `Mark what *${name} is to repeat with &${name}, further up. Quote the text if it is to start with *.`
          : `Text that starts with * must be quoted: "*${name}".`,
    where,
  });
};
