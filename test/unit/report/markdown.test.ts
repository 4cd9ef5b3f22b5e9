/** Plans and comparisons as comments: goldens, what a renderer makes of hostile ones, and their size. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiffCase } from '../../../src/model/diff.ts';
import type { Action } from '../../../src/model/plan.ts';
import { diffMarkdown } from '../../../src/report/markdown-diff.ts';
import { COMMENT, fitted, lengthOf } from '../../../src/report/markdown-fit.ts';
import { planMarkdown } from '../../../src/report/markdown-plan.ts';
import { action, plan } from '../../support/builders.ts';
import { difference, richDiff } from '../../support/differences.ts';
import { magic, pieces, rendered, tagsOf, textOf } from '../../support/markdown.ts';

const golden = (name: string): string => `../../golden/report/${name}`;

const rich = plan(
  [
    action('orphan:dotfiles-boot-tahoe-7f3a', 'delete', {
      reason: 'left behind by run 20261124T101500Z-7f3a, which died',
    }),
    action('base:tahoe', 'replace', {
      reason: 'digest moved sha256:0123456789ab… (cloned 2026-05-02) -> sha256:cd34567890ab… (pushed 2026-11-20)',
      changes: [{ path: 'digest', from: 'sha256:0123', to: 'sha256:cd34', replaces: true }],
    }),
    action('base:sequoia', 'none'),
    action('machine:old', 'delete', { reason: 'no longer in the tartfile' }),
    action('machine:dev', 'update', {
      reason: 'resources differ; it runs, and is shut down for that',
      restarts: true,
      changes: [{ path: 'resources.cpu', from: 4, to: 6, drift: 2 }],
    }),
    action('case:git@sequoia', 'none'),
    action('case:install@tahoe', 'run', { reason: 'base tahoe is cloned anew', seconds: 84.3 }),
    action('case:install@sequoia', 'run', { reason: 'workspace changed: home/.zshrc', seconds: 70 }),
    action('case:shell@tahoe', 'run', { reason: 'base tahoe is cloned anew', seconds: 30 }),
  ],
  { seconds: 130, criticalPath: ['install@tahoe', 'shell@tahoe'] },
);

describe('a comment', () => {
  it('tells a layer that is built anew from a new one, and its older build from what somebody loses', () => {
    const text = planMarkdown(
      plan([
        action('old:dots-brewed-1', 'delete', { reason: 'superseded', dependsOn: ['layer:brewed'] }),
        action('layer:brewed', 'create', { vm: 'dots-brewed-2', reason: 'built anew: workspace changed' }),
        action('layer:tools', 'create', { vm: 'dots-tools-1', reason: 'never built; from brewed' }),
      ]),
    );
    const rows = text.split('\n').filter((line) => line.includes('layer <code>'));
    expect(rows.map((line) => line.split('|')[1]?.trim())).toEqual(['rebuilt', 'new']);
    expect(text).toContain('- <code>dots-brewed-1</code>: an older build of a layer');
    expect(text).not.toContain('WARNING');
  });

  it.each([
    ['plan.md', planMarkdown(rich)],
    ['plan-nothing.md', planMarkdown(plan([action('case:git@sequoia', 'none'), action('base:tahoe', 'none')]))],
    ['diff.md', diffMarkdown(richDiff)],
    ['diff-nothing.md', diffMarkdown(difference({ untouched: ['shell@tahoe'] }))],
  ])('reads like %s', async (name, text) => {
    await expect(text).toMatchFileSnapshot(golden(name));
    expect(magic(rendered(text))).toEqual([]);
  });

  it('says what goes before all else but its title', () => {
    const text = textOf(rendered(planMarkdown(rich)));
    expect(text.indexOf('cannot be undone')).toBeLessThan(text.indexOf('Tests that run'));
    expect(text).toMatch(
      /^tartplan: applying this deletes 1 machine, replaces 1 base, changes 1 machine, runs 3 test cases and removes 1 leftover VM\n/,
    );
  });
});

const hostile = fc.oneof(
  fc.constantFrom(
    '|',
    '<img src=x onerror=alert(1)>',
    '</details>',
    '@octocat',
    '#12',
    '[a](http://b)',
    '```',
    '\n\n# x',
    '-->',
    'http://x.y',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const anyAction = fc.record({
  id: fc.tuple(fc.constantFrom('case:', 'machine:', 'base:'), hostile).map(([kind, name]) => `${kind}${name}@${name}`),
  vm: hostile,
  reason: hostile,
  path: hostile,
  from: hostile,
  to: hostile,
});
const made = ({
  id,
  vm,
  reason,
  path,
  from,
  to,
}: {
  id: string;
  vm: string;
  reason: string;
  path: string;
  from: string;
  to: string;
}): Action => {
  const changes = [{ path, from, to }];
  const kind = id.startsWith('case:') ? 'case.run' : id.startsWith('machine:') ? 'machine.replace' : 'base.clone';
  const change = kind === 'case.run' ? 'run' : kind === 'machine.replace' ? 'replace' : 'create';
  return { id, kind, change, vm, reason, changes: kind === 'case.run' ? [] : changes, dependsOn: [] };
};

const ours = [
  'a',
  'blockquote',
  'br',
  'code',
  'details',
  'h3',
  'h4',
  'li',
  'p',
  'strong',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
];
const onlyOurs = (markdown: string): void => {
  const html = rendered(markdown);
  expect(tagsOf(html).filter((tag) => !ours.includes(tag))).toEqual([]);
  expect(magic(html)).toEqual([]);
  const found = pieces(html).filter(({ kind }) => kind === 'tag');
  const count = (tag: string): number => found.filter(({ value }) => value === tag).length;
  expect(count('details')).toBe(count('/details'));
  expect(count('table')).toBe(count('/table'));
  const attributes = [...new Set(found.map((one) => one.attributes).filter((one) => one !== ''))];
  expect(attributes).toEqual(['href="https://www.npmjs.com/package/tartplan#readme"']);
};

describe('names and reasons that mean harm', () => {
  it('are nothing but text in a plan', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 6 }), hostile, (actions, tartfile) =>
        onlyOurs(planMarkdown({ ...plan(actions.map(made)), tartfile })),
      ),
    );
  });

  it('are nothing but text in a comparison', () => {
    const anyCase = fc.record({ id: hostile, change: fc.constantFrom('added', 'removed', 'changed'), reason: hostile });
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 6 }), hostile, hostile, (cases, name, path) =>
        onlyOurs(
          diffMarkdown(
            difference({
              from: { name, commit: 'abc', tartfile: true },
              cases: cases.map((one): DiffCase => ({ ...one, parts: [], files: [] })),
              machines: [
                {
                  id: `machine:${name}`,
                  change: 'changed',
                  vm: path,
                  changes: [{ path, from: name }],
                  parts: [{ part: path, change: 'new' }],
                  files: [],
                },
              ],
              files: [{ path, change: 'added' }],
            }),
          ),
        ),
      ),
    );
  });
});

describe('the size of a comment', () => {
  const many = (count: number): Action[] =>
    Array.from({ length: count }, (_, index) =>
      action(`case:s${String(index).padStart(4, '0')}@tahoe`, 'run', {
        reason: `workspace changed: ${'🍎'.repeat(40)}${index}`,
        seconds: count - index,
      }),
    );

  it('is below what GitHub takes, with whole rows, the longest cases first, and how many are left out', () => {
    const text = planMarkdown(plan([...many(2_000), action('machine:old', 'delete')]));
    expect(lengthOf(text)).toBeLessThanOrEqual(COMMENT);
    expect(lengthOf(text)).toBeGreaterThan(COMMENT - 1_000);
    onlyOurs(text);
    const html = rendered(text);
    const rows = [...textOf(html).matchAll(/^s(\d{4})$/gm)].map(([, number]) => Number(number));
    expect(rows).toEqual(rows.map((_, index) => index));
    const left = [...textOf(html).matchAll(/and (\d+) more: tartplan plan shows all/g)].map(([, number]) =>
      Number(number),
    );
    expect(rows.length + left.reduce((sum, one) => sum + one, 0)).toBe(2_000);
    expect(textOf(html)).toContain('dotfiles-old');
  });

  it('is kept for any limit that its heads fit into', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 30 }), { maxLength: 4 }),
        fc.integer({ min: 300, max: 900 }),
        (lists, limit) => {
          const blocks = lists.map((rows) => ({
            head: 'head',
            rows,
            left: (count: number) => `${count} more`,
            foot: 'foot',
          }));
          const text = fitted(blocks, limit);
          expect(lengthOf(text)).toBeLessThanOrEqual(limit + 1);
          const whole = lengthOf(fitted(blocks, Number.MAX_SAFE_INTEGER));
          if (whole + 4 * 12 < limit) expect(text).not.toContain(' more\n');
        },
      ),
    );
  });
});
