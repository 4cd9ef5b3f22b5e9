import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/model/change.ts';
import type { FileState } from '../../../src/run/manifest.ts';
import { compare } from '../../../src/run/manifest-diff.ts';
import { tree } from '../../../src/run/manifest-tree.ts';
import { manifestOf } from '../../support/manifest.ts';

const file = (size: number, more: Partial<FileState> = {}): FileState => ({
  kind: 'file',
  mode: '0644',
  size,
  hash: String(size).padStart(64, 'a'),
  ...more,
});
const folder: FileState = { kind: 'folder', mode: '0755', size: 4096 };
const link = (target: string): FileState => ({ kind: 'link', mode: '0777', size: 1, target });

describe('compare', () => {
  const state = fc.record(
    {
      kind: fc.constantFrom<FileState['kind']>('file', 'folder', 'link', 'other'),
      mode: fc.constantFrom('0644', '0755'),
      size: fc.nat(3),
      hash: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
      target: fc.constantFrom('x', 'y'),
    },
    { requiredKeys: ['kind', 'mode', 'size'] },
  );
  const name = fc.constantFrom('~', '~/a', '~/a/b', '~/a/c', '~/d', '/opt/x', '/opt/x/y', '~/a\nb', '~/*');
  const fact = fc.constantFrom(
    'login-shell',
    'formula:a',
    'tap:a/b',
    'launch-agent:x',
    'defaults:d k',
    'defaults:d k k',
  );
  const manifest = fc
    .record({ files: fc.dictionary(name, state), facts: fc.dictionary(fact, fc.constantFrom('1', '2')) })
    .map(({ files, facts }) => manifestOf(files, facts));

  it('finds nothing in equal manifests', () => {
    fc.assert(
      fc.property(manifest, (one) => {
        expect(compare(one, structuredClone(one))).toEqual([]);
      }),
    );
  });

  it('mirrors: what one way adds, the other removes', () => {
    const mirrored = ({ kind, before, after, ...rest }: Change): Change => ({
      ...rest,
      kind: kind === 'added' ? 'removed' : kind === 'removed' ? 'added' : 'changed',
      ...(after === undefined ? {} : { before: after }),
      ...(before === undefined ? {} : { after: before }),
    });
    fc.assert(
      fc.property(manifest, manifest, (one, other) => {
        expect(compare(one, other).map(mirrored)).toEqual(compare(other, one));
      }),
    );
  });

  it('says every change in the tree, whatever the names', () => {
    fc.assert(
      fc.property(manifest, manifest, (one, other) => {
        const changes = compare(one, other);
        const signs = tree(changes).match(/(?:^|─ )[+~-] /gm) ?? [];
        expect(signs).toHaveLength(changes.length);
      }),
    );
  });
});

describe('tree', () => {
  it('shows files with their diffs, links, modes, settings, packages, agents and the login shell', async () => {
    const before = manifestOf(
      {
        '~': folder,
        '~/.zshrc': file(120),
        '~/.ssh/config': file(40),
        '~/.config/nvim/init.lua': file(9),
        '~/.vimrc': link('dotfiles/vimrc'),
        '~/bin/tool': file(7),
        '~/old': folder,
        '~/same': file(3),
        '/opt/dotfiles/x': file(1),
      },
      {
        'defaults:com.apple.dock autohide': 'false',
        'defaults:-currentHost com.apple.screensaver idle time': '5',
        'formula:ripgrep': '14.1.0',
        'login-shell': '/bin/zsh',
      },
    );
    const after = manifestOf(
      {
        '~': folder,
        '~/.zshrc': file(140),
        '~/.ssh/config': file(40, { mode: '0600' }),
        '~/.config/nvim/init.lua': file(9, { hash: 'b'.repeat(64) }),
        '~/.config/nvim/lua': folder,
        '~/.config/nvim/lua/a.lua': file(5),
        '~/.vimrc': link('dotfiles/vim/vimrc'),
        '~/bin/tool': link('../dotfiles/tool'),
        '~/same': file(3),
        '/opt/dotfiles/x': file(2, { mode: '0755' }),
      },
      {
        'defaults:com.apple.dock autohide': 'true',
        'defaults:com.apple.dock tilesize': '36',
        'formula:ripgrep': '14.1.1',
        'cask:iterm2': '3.5',
        'launch-agent:com.me.sync': 'loaded',
        'login-shell': '/opt/homebrew/bin/fish',
      },
    );
    const changes = compare(before, after).map((change) =>
      change.name === '~/.zshrc'
        ? { ...change, diff: ['@@ -9,2 +9,3 @@', ' eval "$(starship init zsh)"', '+export PATH=$HOME/bin:$PATH'] }
        : change,
    );
    await expect(tree(changes)).toMatchFileSnapshot('../../golden/report/changes.txt');
  });

  it('is bounded', () => {
    const many = manifestOf(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`~/f${index}`, file(1)])));
    const lines = tree(compare(manifestOf({}), many)).split('\n');
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe('… and 301 more lines: see report.json');
    const diff = Array.from({ length: 30 }, (_, index) => `+${index}`);
    const long = tree([{ kind: 'changed', area: 'file', name: '~/a', before: 'x', after: 'y', diff }]);
    expect(long.split('\n').at(-1)?.trim()).toBe('… 16 more lines');
  });
});
