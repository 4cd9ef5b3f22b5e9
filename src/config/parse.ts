/** Text -> a tree with places, or all that is wrong with its syntax. The only file that knows the YAML library. */
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { closest } from '../model/closest.ts';
import { type Problem, ProblemError, problem, type SourceFile, type Span } from '../model/problem.ts';
import type { Entry, Node } from './node.ts';
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
      return { problems: [tooDeep({ file, start: 0, end: Math.min(1, file.text.length) })] };
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
  const mistakes: Mistake[] = [...document.errors, ...document.warnings].map((error) => ({
    code: error.code,
    message: error.message,
    start: opening(document, file.text, error),
    end: error.pos[1],
  }));
  if (mistakes.length > 0) return { problems: syntaxProblems(file, mistakes) };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
    return { problems: [empty(file)] };
  const reader = createReader(file);
  const tree = reader.read(document.contents);
  return { tree, problems: reader.problems };
};

/** Where what is never closed was opened: more use than the place where the parser gave up. */
const opening = (
  document: ReturnType<typeof parseDocument>,
  text: string,
  error: { message: string; pos: [number, number] },
): number => {
  const [end] = error.pos;
  let start = end;
  const open = (range: readonly number[] | null | undefined): void => {
    if (range?.[0] !== undefined && range[0] < end && (range[1] ?? end) <= end + 1) start = range[0];
  };
  if (error.message.startsWith('Missing closing')) {
    visit(document, {
      Scalar: (_key, node) => {
        const quoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
        if (quoted && (node.range?.[1] ?? 0) >= end) open(node.range);
      },
    });
  } else if (/^Flow .* end with a /.test(error.message)) {
    visit(document, {
      Collection: (_key, node) => {
        const sign = isMap(node) ? '{' : '[';
        const close = error.message.endsWith('}') ? '{' : '[';
        if (
          sign === close &&
          node.flow === true &&
          text.charAt(node.range?.[0] ?? -1) === sign &&
          (node.range?.[1] ?? 0) >= end
        )
          open(node.range);
      },
    });
  }
  return start;
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
  const span = (range: readonly number[] | null | undefined): Span => ({
    file,
    start: range?.[0] ?? 0,
    end: range?.[1] ?? range?.[0] ?? 0,
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
    if (made.size > maxSize) throw new ProblemError(bomb(made.node.span));
    if (made.depth > maxDepth) throw new ProblemError(tooDeep(made.node.span));
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
      problems.push(keyNotText(key, where));
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

const notText = (file: SourceFile, start: number): Problem =>
  problem('config/encoding', 'the file is not UTF-8 text', {
    hint: 'Save it as UTF-8, without binary content.',
    where: { file, start, end: start + 1 },
  });

const empty = (file: SourceFile): Problem =>
  problem('config/empty', 'the tartfile is empty', {
    hint: 'Start with the smallest one there is:\nversion: 1\nbases:\n  tahoe: base',
    where: { file, start: 0, end: 0 },
  });

const tooDeep = (where: Span): Problem =>
  problem('config/too-deep', `nested deeper than ${maxDepth} levels`, {
    hint: 'No tartfile needs that: close the brackets, or flatten it.',
    where: { ...where, end: Math.min(where.end, where.start + 1) },
  });

const bomb = (where: Span): Problem =>
  problem('config/alias-bomb', `with its aliases written out this has more than ${maxSize} values`, {
    hint: 'Use fewer aliases of aliases.',
    where,
  });

const duplicate = (name: string, where: Span, first: Span): Problem => {
  const line = first.file.text.slice(0, first.start).split('\n').length;
  return problem('config/duplicate-key', `the key "${name}" stands here a second time`, {
    hint: `The first one is in line ${line}: remove one, or make one of the two.`,
    where,
  });
};

const keyNotText = (key: Scalar, where: Span): Problem => {
  const text = where.file.text.slice(where.start, where.end);
  if (key.value === null && text.trim() === '') {
    return problem('config/key-type', 'a key is missing before the colon', {
      hint: 'Write "key: value".',
      where: { ...where, end: where.start + 1 },
    });
  }
  return problem('config/key-type', `the key ${text} is not text`, { hint: `Put it in quotes: "${text}".`, where });
};

const keyNotScalar = (where: Span): Problem =>
  problem('config/key-type', 'a list, a map or an alias cannot be a key', {
    hint: 'Keys are plain text. Text that starts with {, [ or * must be quoted.',
    where,
  });

const notMergeable = (where: Span): Problem =>
  problem('config/merge', '<< merges maps, and this is none', {
    hint: 'Give it an alias of a map (<<: *name), or a list of such.',
    where,
  });

const circular = (name: string, where: Span): Problem =>
  problem('config/alias', `*${name} stands within &${name} itself`, {
    hint: 'An alias can only repeat what ended before it.',
    where,
  });

const noAnchor = (name: string, where: Span, known: readonly string[]): Problem => {
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
