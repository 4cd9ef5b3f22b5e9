/** The tables of docs/failures.md are the data that the program has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { logRules } from '../../../src/model/log-rules.ts';
import { prompts } from '../../../src/model/prompts.ts';

const path = join(import.meta.dirname, '../../../docs/failures.md');
const cell = (text: string): string => text.replaceAll('|', '\\|');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [head, head.map(() => '---'), ...rows];
  return all.map((cells) => `| ${cells.map(cell).join(' | ')} |\n`).join('');
};
const tables = {
  rules: table(
    ['id', 'it means that', 'remedy'],
    logRules.map(({ id, means, remedy }) => [`\`${id}\``, means, remedy]),
  ),
  prompts: table(
    ['id', 'it waits for', 'remedy'],
    prompts.map(({ id, asks, remedy }) => [`\`${id}\``, asks, remedy]),
  ),
};

it.each(['rules', 'prompts'] as const)('docs/failures.md has all %s', (name) => {
  const page = readFileSync(path, 'utf8');
  const marked = new RegExp(`(<!-- ${name}: [^\n]* -->\n)[^]*?(<!-- /${name} -->)`);
  const made = page.replace(marked, (_all, start: string, end: string) => `${start}\n${tables[name]}\n${end}`);
  // How wide a column is, is the formatter's.
  const plain = (text: string): string => text.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');
  expect(plain(made)).toBe(plain(page));
});
