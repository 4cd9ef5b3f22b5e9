/** A problem as GitHub Actions reads it: a workflow command, which shows it at its line of the file. */
import { cleaned, oneLine } from '../model/clean.ts';
import { position } from '../model/position.ts';
import type { Problem } from '../model/problem.ts';

export interface AnnotationOptions {
  /** Stands above the message: which cases. */
  readonly title?: string;
  /** Follows what the problem says by itself: the last words of a guest. */
  readonly more?: readonly string[];
  /** The path as the repository knows it, of one that is shown to the user. */
  path(shown: string): string;
}

/** Characters of a message: GitHub shows 4 KB of it. */
const MESSAGE = 3_000;

/** One line, without the newline. Whatever is in it, it stays one command. */
export const annotation = (problem: Problem, options: AnnotationOptions): string => {
  const { where, summary, detail, hint } = problem;
  const said = [
    summary,
    ...(detail === undefined ? [] : [detail]),
    ...(options.more ?? []),
    ...(hint === undefined ? [] : [hint]),
  ];
  const message = cleaned(said.join('\n').slice(0, MESSAGE)).trim();
  const at = where === undefined ? undefined : position(where);
  const properties = Object.entries({
    ...(where === undefined ? {} : { file: oneLine(options.path(where.file.path)) }),
    ...(at === undefined ? {} : { line: at.line, endLine: at.endLine }),
    // GitHub takes columns of one line only.
    ...(at === undefined || at.line !== at.endLine ? {} : { col: at.column, endColumn: at.endColumn }),
    title: oneLine(options.title ?? problem.code),
  });
  const list = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${problem.severity} ${list}::${data(message)}`;
};

/** As actions/toolkit escapes them. */
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
