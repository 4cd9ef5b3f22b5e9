/** Findings -> text for people, and the JSON of `--format json`. */
import type { Finding, Status } from './finding.ts';

const signs: Readonly<Record<Status, string>> = { ok: '✓', warn: '!', fail: '✗', skip: '-' };
const colors: Readonly<Record<Status, number>> = { ok: 32, warn: 33, fail: 31, skip: 2 };

/** A line each, with what to do under what is not right. */
export const findingsText = (findings: readonly Finding[], { color }: { readonly color: boolean }): string => {
  const width = Math.max(...findings.map(({ id }) => id.length));
  const paint = (code: number, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const indent = ' '.repeat(width + 5);
  const lines = findings.flatMap(({ id, status, summary, detail, remedy }) => [
    ` ${paint(colors[status], signs[status])} ${id.padEnd(width)}  ${plain(summary)}`,
    ...rows(detail).map((line) => paint(2, `${indent}${line}`)),
    ...rows(remedy).map((line, index) => `${indent}${index === 0 ? '-> ' : '   '}${line}`),
  ]);
  return `${lines.join('\n')}\n\n${conclusion(findings)}\n`;
};

/** `formatVersion` is raised when a field changes its meaning or goes away. */
export const findingsJson = (findings: readonly Finding[]): string =>
  `${JSON.stringify({ formatVersion: 1, ok: findings.every(({ status }) => status !== 'fail'), findings }, null, 2)}\n`;

const rows = (text: string | undefined): readonly string[] => (text === undefined ? [] : text.split('\n').map(plain));

/** Paths and answers of programs are data: they cannot move the cursor. */
const plain = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');

const conclusion = (findings: readonly Finding[]): string => {
  const of = (wanted: Status): number => findings.filter(({ status }) => status === wanted).length;
  const warnings = of('warn') === 0 ? '' : `, ${of('warn')} to look at`;
  if (of('fail') > 0) return `Not ready: ${of('fail')} to mend${warnings}.`;
  return `Ready to apply${warnings}.`;
};
