/** Offsets -> lines and columns as editors count them. */
import type { Span } from './problem.ts';

/** All start at 1; columns count code points; `endColumn` is one past the last. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a span stands; of one that reaches beyond its text, what is within. */
export const position = (span: Span): Position => {
  const { text } = span.file;
  const start = Math.min(Math.max(0, span.start), text.length);
  const from = place(text, start);
  const to = place(text, Math.min(Math.max(start, span.end), text.length));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
};

const place = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  let line = 1;
  let begin = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    begin = at + 1;
  }
  // A byte order mark is no column.
  if (begin === 0 && text.startsWith('\uFEFF')) begin = Math.min(1, offset);
  return { line, column: [...text.slice(begin, offset)].length + 1 };
};
