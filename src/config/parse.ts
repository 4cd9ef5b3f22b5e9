/** Text -> a tree with places, or all that is wrong with its syntax. The only file that knows the YAML library. */
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { type Problem, ProblemError, type SourceFile, type Span } from '../model/problem.ts';
import type { Entry, Node } from './node.ts';
import {
  bomb,
  circular,
  duplicate,
  empty,
  keyNotScalar,
  keyNotText,
  noAnchor,
  notMergeable,
  notText,
  tooDeep,
} from './parse-problems.ts';
import { type Mistake, syntaxProblems } from './syntax.ts';

/** `tree` is there unless the syntax is too broken to tell what was meant. */
export interface Parsed {
  readonly tree?: Node;
  readonly problems: readonly Problem[];
}

/** Parses one file. Never throws. */
export const parse = (file: SourceFile): Parsed => {
  const strange = /[\0\uFFFD]/.exec(file.text);
  if (strange !== null) return { problems: [notText(file, strange.index)] };
  try {
    return parseText(file);
  } catch (error) {
    if (error instanceof ProblemError) return { problems: error.problems };
    // The library recurses without a bound of its own.
    if (error instanceof RangeError)
      return { problems: [tooDeep({ file, start: 0, end: Math.min(1, file.text.length) }, maxDepth)] };
    throw error;
  }
};

const parseText = (file: SourceFile): Parsed => {
  const document = parseDocument(file.text, {
    merge: true,
    prettyErrors: false,
    uniqueKeys: false,
    version: '1.2',
  });
  const mistakes = mistakesOf(document, file.text);
  if (mistakes.length > 0) return { problems: syntaxProblems(file, mistakes) };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
    return { problems: [empty(file)] };
  const reader = createReader(file);
  const tree = reader.read(document.contents);
  return { tree, problems: reader.problems };
};

/** Garbage can have one mistake a character: nobody reads more than some. */
const maxMistakes = 200;

type Document = ReturnType<typeof parseDocument>;

const mistakesOf = (document: Document, text: string): readonly Mistake[] => {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]).slice(0, maxMistakes);
  const unclosed = /^(Missing closing|Flow .* end with a )/;
  const open = errors.some((error) => unclosed.test(error.message)) ? openings(document, text) : [];
  return errors.map(({ code, message, pos: [start, end] }) => {
    const sign = /(['"]|\}|\])(?:quote)?$/.exec(message)?.[1];
    // Where it was opened is more use than the place where the parser gave up.
    const opened = unclosed.test(message)
      ? open.filter((one) => one.sign === sign && one.start < start && one.end >= start && one.end <= start + 1).at(-1)
      : undefined;
    return { code, message, start: opened?.start ?? start, end };
  });
};

interface Opening {
  /** What closes it. */
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

const openings = (document: Document, text: string): readonly Opening[] => {
  const found: Opening[] = [];
  const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']', '"': '"', "'": "'" };
  const note = (_key: unknown, node: { range?: readonly number[] | null | undefined }): void => {
    const [start, end] = node.range ?? [];
    const sign = start === undefined ? undefined : closers[text.charAt(start)];
    if (start !== undefined && end !== undefined && sign !== undefined) found.push({ sign, start, end });
  };
  visit(document, { Scalar: note, Collection: note });
  return found;
};

/** A subtree, how many nodes it has with all aliases written out, and how deep it is. */
interface Read {
  readonly node: Node;
  readonly size: number;
  readonly depth: number;
}

const maxSize = 50_000;
const maxDepth = 50;

const createReader = (file: SourceFile) => {
  const problems: Problem[] = [];
  const anchors = new Map<string, Read | 'open'>();
  // The library counts a line break at the end of the text that is not there.
  const within = (offset: number | undefined): number => Math.min(offset ?? 0, file.text.length);
  const span = (range: readonly number[] | null | undefined): Span => ({
    file,
    start: within(range?.[0]),
    end: within(range?.[1] ?? range?.[0]),
  });

  const read = (source: unknown): Read => {
    if (isAlias(source)) return follow(source);
    if (!isScalar(source) && !isMap(source) && !isSeq(source)) return nothing({ file, start: 0, end: 0 });
    if (source.anchor !== undefined) anchors.set(source.anchor, 'open');
    const made = isScalar(source)
      ? readScalar(source)
      : isMap(source)
        ? readMap(source)
        : readList(source.items, span(source.range));
    if (made.size > maxSize) throw new ProblemError(bomb(made.node.span, maxSize));
    if (made.depth > maxDepth) throw new ProblemError(tooDeep(made.node.span, maxDepth));
    if (source.anchor !== undefined) anchors.set(source.anchor, made);
    return made;
  };

  const readScalar = (source: Scalar): Read => {
    const { value } = source;
    const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
    return { node: { kind: 'scalar', value: known, span: span(source.range) }, size: 1, depth: 1 };
  };

  const readList = (items: readonly unknown[], where: Span): Read => {
    const read_ = items.map(read);
    return { node: { kind: 'list', items: read_.map(({ node }) => node), span: where }, ...measure(read_) };
  };

  const readMap = (source: YAMLMap): Read => {
    const own = new Map<string, Entry>();
    const merged = new Map<string, Entry>();
    const parts: Read[] = [];
    const seen = new Map<string, Span>();
    for (const pair of source.items) {
      const key = readKey(pair);
      if (key === undefined) continue;
      const earlier = seen.get(key.name);
      if (earlier !== undefined) problems.push(duplicate(key.name, key.where, earlier));
      seen.set(key.name, key.where);
      const value = pair.value === null ? nothing(key.where) : read(pair.value);
      parts.push(value);
      if (key.merges) mergeInto(merged, value.node);
      else if (earlier === undefined) own.set(key.name, { key: key.where, value: value.node });
    }
    // What is written here wins over what is merged in, wherever the `<<` stands.
    const entries = new Map([...merged].filter(([name]) => !own.has(name)).concat([...own]));
    return { node: { kind: 'map', entries, span: span(source.range) }, ...measure(parts) };
  };

  const readKey = (
    pair: Pair,
  ): { readonly name: string; readonly where: Span; readonly merges: boolean } | undefined => {
    const key = isAlias(pair.key) ? undefined : pair.key;
    if (isScalar(key)) {
      const where = span(key.range);
      if (typeof key.value === 'symbol') return { name: '<<', where, merges: true };
      if (typeof key.value === 'string') return { name: key.value, where, merges: false };
      problems.push(keyNotText(key.value, where));
      return undefined;
    }
    const range = isMap(pair.key) || isSeq(pair.key) || isAlias(pair.key) ? pair.key.range : undefined;
    problems.push(keyNotScalar(span(range)));
    return undefined;
  };

  const mergeInto = (merged: Map<string, Entry>, value: Node): void => {
    if (value.kind === 'list') for (const item of value.items) mergeInto(merged, item);
    else if (value.kind === 'map')
      for (const [name, entry] of value.entries) merged.has(name) || merged.set(name, entry);
    else problems.push(notMergeable(value.span));
  };

  const follow = (alias: Alias): Read => {
    const found = anchors.get(alias.source);
    if (found !== undefined && found !== 'open') return found;
    const where = span(alias.range);
    problems.push(
      found === 'open' ? circular(alias.source, where) : noAnchor(alias.source, where, [...anchors.keys()]),
    );
    return nothing(where);
  };

  return { problems, read: (source: unknown): Node => read(source).node };
};

const nothing = (where: Span): Read => ({ node: { kind: 'scalar', value: null, span: where }, size: 1, depth: 1 });

const measure = (parts: readonly Read[]): { size: number; depth: number } => ({
  size: parts.reduce((sum, part) => sum + part.size, 1),
  depth: parts.reduce((most, part) => Math.max(most, part.depth), 0) + 1,
});
