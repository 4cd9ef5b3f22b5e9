/** The tartfile and all that it extends -> one tree. */
import { type Problem, problem, type SourceFile, type Span } from '../model/problem.ts';
import { interpolate, type Use } from './interpolate.ts';
import { at, locateKey, merge, type Node, without } from './node.ts';
import { parse } from './parse.ts';
import { dirname, hostPath, join } from './paths.ts';

export interface ComposeInput {
  readonly path: string;
  readonly text: string;
  readonly dir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  read(path: string): string | undefined;
}

export interface Composed {
  readonly tree?: Node;
  readonly file: SourceFile;
  readonly problems: readonly Problem[];
  readonly uses: readonly Use[];
  /** The folder that relative paths in a text are relative to. */
  folder(span: Span): string;
}

/** Parses, interpolates and merges. Without `tree` when a syntax error or a missing file makes everything else a guess. */
export const compose = (input: ComposeInput): Composed => {
  const folders = new Map<SourceFile, string>();
  const problems: Problem[] = [];
  const uses: Use[] = [];
  const done = new Map<string, Node | undefined>();
  let broken = false;

  const open = (file: SourceFile, dir: string, chain: readonly string[]): Node | undefined => {
    folders.set(file, dir);
    const parsed = parse(file);
    problems.push(...parsed.problems);
    if (parsed.problems.length > 0) broken = true;
    if (parsed.tree === undefined) return undefined;
    const interpolated = interpolate(parsed.tree, input.env);
    problems.push(...interpolated.problems);
    uses.push(...interpolated.uses);
    return chain.length > 1 && interpolated.tree.kind !== 'map'
      ? notMap(interpolated.tree)
      : extend(interpolated.tree, file, dir, chain);
  };

  const notMap = (tree: Node): undefined => {
    broken = true;
    problems.push(
      problem('config/type', 'a file that is extended must be a map of keys', {
        hint: 'Write it like a tartfile; only what it is to share needs to be in it.',
        where: locateKey(tree, []),
      }),
    );
  };

  const extend = (tree: Node, file: SourceFile, dir: string, chain: readonly string[]): Node => {
    let under: Node | undefined;
    for (const { written, where } of references(tree)) {
      const absolute = hostPath(written, dir, input.home);
      const base = include(absolute, shown(file, written), where, chain);
      if (base !== undefined) under = merge(under, without(base, ['extends']));
    }
    return merge(under, tree);
  };

  const include = (absolute: string, path: string, where: Span, chain: readonly string[]): Node | undefined => {
    if (chain.includes(absolute)) {
      broken = true;
      problems.push(circle(where, chain.length === 1 || chain.at(-1) === absolute));
      return undefined;
    }
    if (done.has(absolute)) return done.get(absolute);
    const text = input.read(absolute);
    if (text === undefined) {
      broken = true;
      problems.push(missing(path, where));
      return undefined;
    }
    const tree = open({ path, text }, dirname(absolute), [...chain, absolute]);
    done.set(absolute, tree);
    return tree;
  };

  const file: SourceFile = { path: input.path, text: input.text };
  const tree = open(file, input.dir, [join(input.dir, input.path.split('/').at(-1) ?? '')]);
  const folder = (span: Span): string => folders.get(span.file) ?? input.dir;
  return { ...(tree === undefined || broken ? {} : { tree }), file, problems, uses, folder };
};

/** What `extends` names; what is not text there is left to the schema. */
const references = (tree: Node): readonly { readonly written: string; readonly where: Span }[] => {
  const node = at(tree, ['extends']);
  const all = node === undefined ? [] : node.kind === 'list' ? node.items : [node];
  return all.flatMap((one) =>
    one.kind === 'scalar' && typeof one.value === 'string' && one.value.trim() !== ''
      ? [{ written: one.value, where: one.span }]
      : [],
  );
};

const shown = (file: SourceFile, written: string): string =>
  written.startsWith('/') || written.startsWith('~')
    ? written
    : join(file.path.includes('/') ? dirname(file.path) : '.', written);

const circle = (where: Span, itself: boolean): Problem =>
  problem('config/extends', itself ? 'the file extends itself' : 'the files extend each other in a circle', {
    hint: 'Move what they share into a file that extends nothing.',
    where,
  });

const missing = (path: string, where: Span): Problem =>
  problem('config/extends', `there is no file ${path} to extend`, {
    hint: 'Paths are relative to the file that extends; mend the path or make the file.',
    where,
  });
