/** Parts that Markdown of plans and of comparisons share. */
import type { AttributeChange } from '../model/plan.ts';
import { code } from './markdown-escape.ts';
import type { Block } from './markdown-fit.ts';
import { plural } from './style.ts';

/** Where somebody who has never heard of tartplan reads on. */
export const ABOUT =
  '[tartplan](https://www.npmjs.com/package/tartplan#readme) tests dotfiles in fresh macOS virtual machines';

/** Rows that are shown before the rest is folded away. */
const OPEN = 20;
/** Names in a cell. */
const NAMES = 12;

/** A table; what is beyond its first rows folded away. None without rows. */
export const table = (
  title: string,
  heads: readonly string[],
  rows: readonly string[],
  all: string,
): readonly Block[] => {
  if (rows.length === 0) return [];
  const head = [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`].join('\n');
  const left = (count: number): string => `… and ${plural(count, 'more row')}: ${all}`;
  const first: Block = { head: `#### ${title}\n\n${head}`, rows: rows.slice(0, OPEN), left };
  if (rows.length <= OPEN) return [first];
  return [first, details(plural(rows.length - OPEN, 'more row'), head, rows.slice(OPEN), all)];
};

/** Cells are Markdown already. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Folded away. `title` is HTML, and no Markdown. */
export const details = (title: string, head: string, rows: readonly string[], all: string): Block => ({
  head: `<details><summary>${title}</summary>\n${head === '' ? '' : `\n${head}`}`,
  rows,
  left: (count) => `… and ${count} more: ${all}`,
  foot: '</details>',
});

/** What cannot be undone. None without rows. */
export const warning = (title: string, rows: readonly string[], all: string): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        {
          head: `> [!WARNING]\n> ${title}\n>`,
          rows: rows.map((text) => `> - ${text}`),
          left: (count) => `> … and ${count} more: ${all}`,
        },
      ];

export const names = (all: readonly string[]): string =>
  [
    all
      .slice(0, NAMES)
      .map((name) => code(name, 100))
      .join(', '),
    ...(all.length > NAMES ? [`and ${all.length - NAMES} more`] : []),
  ].join(' ');

/** One below the other in a cell. */
export const changeCells = (changes: readonly AttributeChange[]): string =>
  changes
    .map(({ path, from, to, replaces, drift }) => {
      const [was, is] = [from, to].map((value) => (value === undefined ? 'none' : code(String(value), 120)));
      const before = from === undefined ? '' : `${was} → `;
      const why = replaces === true ? ' (forces replacement)' : '';
      const hand = drift === undefined ? '' : ` (changed by hand: it was ${code(String(drift), 120)})`;
      return `${code(path, 60)}: ${before}${is}${why}${hand}`;
    })
    .join('<br>');

/** Cases of one suite with one reason share a row. In the order in which they first come. */
export const bySuite = <T extends { readonly id: string; readonly reason: string }>(
  cases: readonly T[],
): readonly {
  readonly suite: string;
  readonly on: readonly string[];
  readonly reason: string;
  readonly cases: readonly T[];
}[] => {
  const rows = new Map<string, { suite: string; on: string[]; reason: string; cases: T[] }>();
  for (const one of cases) {
    const at = one.id.indexOf('@');
    const suite = one.id.slice(0, at);
    const key = `${suite}@${one.reason}`;
    const found = rows.get(key) ?? { suite, on: [], reason: one.reason, cases: [] };
    found.on.push(one.id.slice(at + 1));
    found.cases.push(one);
    rows.set(key, found);
  }
  return [...rows.values()];
};

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** For somebody who has never seen these words. */
export const explained: Block = {
  head: [
    '<details><summary>What these words mean</summary>',
    '',
    '- **apply**: what somebody runs on the Mac (<code>tartplan apply</code>) to make it so. Merging alone changes no virtual machine.',
    '- **base**: a macOS as an image has it, cloned once; only ever copied, never started.',
    '- **layer**: a base with steps that were run in it once, for many suites to start from.',
    '- **machine**: a virtual machine that is kept, for development.',
    '- **suite**: steps that install the dotfiles, and checks of what must hold then.',
    '- **test case**: one suite on one base or layer, in a fresh virtual machine that is thrown away after it.',
    '- **workspace**: the files of the repository that are copied into the virtual machine.',
    '- **up to date**: base, configuration and files are those with which the case passed last.',
    '',
    '</details>',
  ].join('\n'),
};
