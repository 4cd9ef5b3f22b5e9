/** Checks `goss: file` -> the checks that the goss file stands for, in the tree, so that all that follows knows checks only. */
import { type Problem, problem, type SourceFile, type Span } from '../model/problem.ts';
import { gossResources } from './goss-resources.ts';
import { at, type MapNode, type Node, replaceAt, toData } from './node.ts';
import { parse } from './parse.ts';
import { dirname, hostPath, join } from './paths.ts';

export interface GossWorld {
  readonly home: string;
  read(path: string): string | undefined;
  folder(span: Span): string;
}

/** Files that one check may take in: a circle has no end. */
const MOST = 50;

/** Total: what cannot be taken is told, with its place in the goss file. */
export const expandGoss = (
  tree: Node,
  world: GossWorld,
): { readonly tree: Node; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const suites = at(tree, ['suites']);
  let made = tree;
  for (const key of suites?.kind === 'map' ? suites.entries.keys() : []) {
    const path = ['suites', key, 'check'];
    const list = at(tree, path);
    if (list?.kind !== 'list') continue;
    const items = list.items.flatMap((item): readonly Node[] => {
      const goss = at(item, ['goss']);
      if (goss?.kind !== 'scalar') return [item];
      const dir = world.folder(goss.span);
      const checks = checksOf(String(goss.value), dir, '', goss.span, world, problems, { left: MOST });
      const when = at(item, ['when']);
      return when === undefined ? checks : checks.flatMap((check) => withWhen(check, when));
    });
    // Most suites have none: the tree is not made anew for each of thousands.
    if (items.some((item, index) => item !== list.items[index])) made = replaceAt(made, path, { ...list, items });
  }
  return { tree: made, problems };
};

const checksOf = (
  written: string,
  dir: string,
  shownDir: string,
  where: Span,
  world: GossWorld,
  problems: Problem[],
  files: { left: number },
): readonly Node[] => {
  files.left -= 1;
  if (files.left < 0)
    return failed(problems, `more than ${MOST} goss files take in each other`, where, 'Look for a circle.');
  const absolute = hostPath(written, dir, world.home);
  const text = /[*?[]/.test(written) ? undefined : world.read(absolute);
  if (text === undefined)
    return failed(
      problems,
      `there is no goss file ${written}`,
      where,
      'Paths are relative to the file that names them; patterns are not understood.',
    );
  const shown = shownDir === '' || /^[/~]/.test(written) ? written : join(shownDir, written);
  const source: SourceFile = { path: shown, text };
  const template = text.indexOf('{{');
  if (template >= 0) {
    const span = { file: source, start: template, end: template + 2 };
    return failed(
      problems,
      'templates of goss are not understood',
      span,
      'Render it first: goss -g goss.yaml render > rendered.yaml',
    );
  }
  const parsed = parse(source);
  problems.push(...parsed.problems);
  if (parsed.tree?.kind !== 'map') return [];
  return [...parsed.tree.entries].flatMap(([type, { key, value }]): readonly Node[] => {
    const expand = gossResources.get(type);
    if (expand === undefined && type !== 'gossfile')
      return failed(
        problems,
        `goss's ${type} is not understood`,
        key,
        'Write it as a check of the tartfile, and remove it here.',
      );
    if (value.kind !== 'map')
      return failed(problems, `goss's ${type} must be a map`, key, 'Write names with their attributes.');
    return [...value.entries].flatMap(([name, entry]): readonly Node[] => {
      const node: MapNode =
        entry.value.kind === 'map' ? entry.value : { kind: 'map', span: entry.value.span, entries: new Map() };
      const skip = at(node, ['skip']);
      if (skip?.kind === 'scalar' && skip.value === true) return [];
      if (expand !== undefined) return expand({ type, name, node, key: entry.key, problems });
      const inner = at(node, ['file']);
      const path = inner?.kind === 'scalar' ? String(inner.value) : name;
      return checksOf(path, dirname(absolute), dirname(shown), entry.key, world, problems, files);
    });
  });
};

const failed = (problems: Problem[], summary: string, where: Span, hint: string): readonly Node[] => {
  problems.push(problem('config/goss', summary, { hint, where }));
  return [];
};

/** What the check says of bases holds beside what the resource does: with no os in both there is no base for it. */
const withWhen = (check: Node, when: Node): readonly Node[] => {
  if (check.kind !== 'map') return [check];
  const own = at(check, ['when', 'os']);
  const given = at(when, ['os']);
  const allowed = given?.kind === 'list' ? given.items : given === undefined ? [] : [given];
  const fits = own === undefined || allowed.length === 0 || allowed.some((one) => toData(one) === toData(own));
  if (!fits || when.kind !== 'map') return [];
  const entries = new Map(when.entries);
  if (own !== undefined) entries.set('os', { key: own.span, value: own });
  const both: MapNode = { kind: 'map', span: when.span, entries };
  return [{ ...check, entries: new Map(check.entries).set('when', { key: when.span, value: both }) }];
};
