/** Every check that docs/checks.md shows is one, and every kind of check is shown there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mainKeys } from '../../src/config/check-keys.ts';
import { load } from '../../src/config/load.ts';
import { frame } from '../../src/report/frame.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/checks.md'), 'utf8');
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);

test.each(blocks.map((text) => [text]))('%s', (text) => {
  const indented = text.replace(/^(?=.)/gm, '      ');
  const loaded = load({
    path: 'tartfile.yaml',
    text: `version: 1\nbases:\n  tahoe: base\nsuites:\n  a:\n    check:\n${indented}`,
    dir: '/project',
    env: {},
    home: '/home/me',
    read: (path) => (path.endsWith('/goss.yaml') ? 'file: { /etc/hosts: { exists: true } }\n' : undefined),
  });
  expect((loaded.ok ? loaded.warnings : loaded.problems).map((one) => frame(one, { color: false }))).toEqual([]);
});

test('has every kind', () => {
  const shown = blocks.join('');
  expect(mainKeys.filter((key) => !new RegExp(`(?:^- |[{] )${key}: `, 'm').test(shown))).toEqual([]);
});
