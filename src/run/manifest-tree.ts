/** Changes as a tree with diffs, for people. Pure. */
import type { Change, ChangeArea } from '../model/change.ts';

/** Lines of the tree; of one file's diff. */
const MOST = { lines: 100, diff: 14 };

const signs = { added: '+', changed: '~', removed: '-' } as const;
const titles: Readonly<Record<Exclude<ChangeArea, 'file'>, string>> = {
  defaults: 'defaults',
  brew: 'Homebrew',
  'launch-agent': 'launch agents',
  'login-shell': 'login shell',
};

/** Lines joined; folders that hold nothing but one thing share its line. */
export const tree = (changes: readonly Change[]): string => {
  const lines: string[] = [];
  const roots = new Map<string, Branch>();
  for (const change of changes) {
    const [root = '', ...rest] = pathOf(change);
    grow(branchAt(roots, root), rest, change);
  }
  for (const [name, branch] of roots) draw(name, branch, '', '', lines);
  if (lines.length <= MOST.lines) return lines.join('\n');
  return [...lines.slice(0, MOST.lines), `… and ${lines.length - MOST.lines} more lines: see report.json`].join('\n');
};

interface Branch {
  change?: Change;
  readonly below: Map<string, Branch>;
}

const pathOf = (change: Change): readonly string[] => {
  if (change.area === 'login-shell') return [titles['login-shell']];
  if (change.area === 'defaults') {
    const space = change.name.replace(/^-currentHost /, (start) => start.replace(' ', '\0')).indexOf(' ');
    return [titles.defaults, change.name.slice(0, space), change.name.slice(space + 1)];
  }
  if (change.area !== 'file') return [titles[change.area], change.name];
  const [first = '', ...rest] = change.name.split('/');
  return [first === '' ? '/' : first, ...rest.filter((part) => part !== '')];
};

const branchAt = (branches: Map<string, Branch>, name: string): Branch => {
  const found = branches.get(name) ?? { below: new Map() };
  branches.set(name, found);
  return found;
};

const grow = (branch: Branch, path: readonly string[], change: Change): void => {
  const [name, ...rest] = path;
  if (name === undefined) branch.change = change;
  else grow(branchAt(branch.below, name), rest, change);
};

const draw = (name: string, branch: Branch, head: string, more: string, lines: string[]): void => {
  const [only] = branch.below;
  const nested = branch.change === undefined && branch.below.size === 1 && head !== '' ? only : undefined;
  // `.config` that holds only `nvim` is one line.
  if (nested !== undefined) {
    const between = nested[1].change?.area === 'defaults' ? ' ' : '/';
    draw(`${name}${between}${nested[0]}`, nested[1], head, more, lines);
    return;
  }
  lines.push(`${head}${branch.change === undefined ? name : changeText(name, branch.change)}`);
  const bar = branch.below.size > 0 ? '│' : ' ';
  for (const line of branch.change === undefined ? [] : diffText(branch.change)) lines.push(`${more}${bar}    ${line}`);
  const last = [...branch.below.keys()].at(-1);
  for (const [below, child] of branch.below) {
    const end = below === last;
    draw(below, child, `${more}${end ? '└─ ' : '├─ '}`, `${more}${end ? '   ' : '│  '}`, lines);
  }
};

const changeText = (name: string, change: Change): string => {
  const { before, after } = change;
  const value = (text: string | undefined): string => (change.area === 'file' ? shortFile(text ?? '') : (text ?? ''));
  if (before !== undefined && after !== undefined) return `~ ${name}: ${differing(before, after, change.area)}`;
  return `${signs[change.kind]} ${name} (${value(after ?? before)})`;
};

/** Hashes say nothing to people; they are in the report. */
const shortFile = (text: string): string => text.replace(/, sha256 [0-9a-f]{8}$/, '');

const differing = (before: string, after: string, area: ChangeArea): string => {
  if (area !== 'file') return `${before} -> ${after}`;
  const [was, is] = [shortFile(before), shortFile(after)];
  const [wasMode, wasSize] = was.split(', ');
  const [isMode, isSize] = is.split(', ');
  if (was === is) return `other content, ${isSize ?? is}`;
  if (wasMode === isMode) return `${wasSize} -> ${isSize}`;
  if (wasSize === isSize) return `${wasMode} -> ${isMode}`;
  return `${was} -> ${is}`;
};

const diffText = ({ diff = [] }: Change): readonly string[] =>
  diff.length <= MOST.diff ? diff : [...diff.slice(0, MOST.diff), `… ${diff.length - MOST.diff} more lines`];
