/** A problem as JSON: where it is in numbers, nothing of the source text, no cause. */
import { position } from '../model/position.ts';
import type { Problem, Span } from '../model/problem.ts';

export const problemJson = (problem: Problem): object => ({
  code: problem.code,
  severity: problem.severity,
  summary: problem.summary,
  detail: problem.detail,
  hint: problem.hint,
  ...(problem.where === undefined ? {} : { where: spanJson(problem.where) }),
});

/** Lines and columns start at 1. */
export const spanJson = (span: Span): object => {
  const { line, column, endLine, endColumn } = position(span);
  return { file: span.file.path, line, column, endLine, endColumn };
};
