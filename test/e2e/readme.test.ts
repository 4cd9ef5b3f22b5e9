/** What the README shows is what the program prints. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { createHost, type Host } from '../support/host.ts';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

let host: Host | undefined;
afterEach(async () => {
  await host?.dispose();
  host = undefined;
});

test('the first plan', async () => {
  host = await createHost(readFileSync(join(root, 'tartfile.yaml'), 'utf8'));
  cpSync(join(root, 'examples', 'dotfiles'), join(host.project, 'examples', 'dotfiles'), { recursive: true });
  const { stdout } = await host.tartplan(['plan']);
  expect(readme).toContain(`$ tartplan plan\n${stdout}\`\`\``);
});

const [whole, suite] = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);

test.each([
  ['first', whole],
  ['second', `version: 1\nbases: { tahoe: base, sequoia: base }\n${suite}`],
])('the %s tartfile in it is valid', async (_which, text) => {
  host = await createHost(text ?? '');
  expect(await host.tartplan(['validate'])).toMatchObject({ code: 0 });
});

test.each(commands.map((command) => command.name))('the command %s', (name) => {
  expect(readme).toMatch(new RegExp(`\\| \`tartplan ${name}[ \`]`));
});
