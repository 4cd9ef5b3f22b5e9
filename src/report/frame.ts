/** A problem as people read it: what, where with the lines around it, and what to do. */
import { position } from '../model/position.ts';
import type { Problem, Span } from '../model/problem.ts';

export interface FrameOptions {
  readonly color: boolean;
  /** Lines shown before and after those that the problem is in; default 1. */
  readonly context?: number;
}

/** Several lines, without a newline at the end. What the user wrote cannot move the cursor or recolour the terminal. */
export const frame = (problem: Problem, options: FrameOptions): string => {
  const paint = painter(options.color);
  const head = problem.severity === 'error' ? paint.error('error') : paint.warning('warning');
  const lines = [
    `${head}: ${paint.strong(visible(problem.summary.replace(/\s*\n\s*/g, ' ')))}  ${paint.faint(`[${problem.code}]`)}`,
  ];
  if (problem.where !== undefined) lines.push(...code(problem.where, problem.severity, options.context ?? 1, paint));
  if (problem.detail !== undefined) lines.push(...paragraph('', problem.detail));
  if (problem.hint !== undefined) lines.push(...paragraph(`${paint.hint('hint')}: `, problem.hint));
  return lines.join('\n');
};

const paragraph = (head: string, text: string): readonly string[] => {
  const [first = '', ...rest] = text.trimEnd().split(/\r?\n/);
  return [
    `  ${head}${visible(first)}`,
    ...rest.map((line) => (head === '' ? `  ${visible(line)}` : `    ${visible(line)}`)),
  ];
};

/** Widest line of code that is shown; longer ones are cut around the place. */
const widest = 100;

const code = (where: Span, severity: Problem['severity'], context: number, paint: Painter): readonly string[] => {
  const { line, column, endLine, endColumn } = position(where);
  const title = `  ${paint.faint('-->')} ${visible(where.file.path)}:${line}:${column}`;
  const texts = where.file.text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((text) => text.replace(/\r$/, ''));
  if (where.file.text.trim() === '') return [title];
  const first = Math.max(1, line - context);
  const last = Math.min(texts.length, line + context);
  const gutter = String(last).length;
  const lines = [title];
  for (let number = first; number <= last; number++) {
    const cells = layout(texts[number - 1] ?? '');
    if (number !== line) {
      // An empty line at the edge says nothing.
      if (cells.length === 0 && (number === last || number === first)) continue;
      lines.push(`    ${paint.faint(`${String(number).padStart(gutter)} |`)} ${cut(cells, 0).text}`.trimEnd());
      continue;
    }
    const from = column - 1;
    const to = Math.max(from + 1, endLine > line ? cells.length : endColumn - 1);
    const view = cut(cells, from);
    const indent = widthOf(cells.slice(view.from, from)) + (view.from > 0 ? 1 : 0);
    const length = Math.max(1, Math.min(widthOf(cells.slice(from, to)), widest - indent));
    const mark = severity === 'error' ? paint.error('^'.repeat(length)) : paint.warning('^'.repeat(length));
    lines.push(`  ${paint.error('>')} ${paint.faint(`${String(number).padStart(gutter)} |`)} ${view.text}`);
    lines.push(`    ${paint.faint(`${' '.repeat(gutter)} |`)} ${' '.repeat(indent)}${mark}`);
  }
  return lines;
};

/** One code point of a line as it is drawn, and how many columns that takes. */
interface Cell {
  readonly text: string;
  readonly width: number;
}

const layout = (line: string): readonly Cell[] => {
  let column = 0;
  return [...line].map((char) => {
    const width = char === '\t' ? 4 - (column % 4) : charWidth(char);
    column += width;
    return { text: char === '\t' ? ' '.repeat(width) : visible(char), width };
  });
};

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);

/** The part of a line that fits, with `focus` in it. */
const cut = (cells: readonly Cell[], focus: number): { readonly text: string; readonly from: number } => {
  if (widthOf(cells) <= widest) return { text: cells.map((cell) => cell.text).join(''), from: 0 };
  const from = widthOf(cells.slice(0, focus)) < widest - 20 ? 0 : Math.max(0, focus - 30);
  let to = from;
  for (let width = from > 0 ? 1 : 0; to < cells.length; to++) {
    width += cells[to]?.width ?? 0;
    if (width >= widest) break;
  }
  const text = cells
    .slice(from, to)
    .map((cell) => cell.text)
    .join('');
  return { text: `${from > 0 ? '…' : ''}${text}${to < cells.length ? '…' : ''}`, from };
};

/** Columns of a terminal that a character takes; close enough for a caret. */
const charWidth = (char: string): number => {
  if (/\p{Mark}|[\u200B-\u200D]/u.test(char)) return 0;
  return /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u.test(
    char,
  )
    ? 2
    : 1;
};

/** Control characters as pictures, and what reorders text as a replacement character. */
const visible = (text: string): string =>
  text
    .replace(/\t/g, ' ')
    .replace(/[\0-\x1F]/g, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))
    .replace(/\x7F/g, '\u2421')
    .replace(
      /[\x80-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '\uFFFD',
    );

interface Painter {
  error(text: string): string;
  warning(text: string): string;
  hint(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

const painter = (color: boolean): Painter => {
  const style = (open: string, close: string) => (text: string) =>
    color ? `\x1b[${open}m${text}\x1b[${close}m` : text;
  return {
    error: style('31', '39'),
    warning: style('33', '39'),
    hint: style('36', '39'),
    strong: style('1', '22'),
    faint: style('2', '22'),
  };
};
