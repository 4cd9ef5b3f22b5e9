import { describe, expect, it } from 'vitest';
import { publicUrl, samePlace, spellings } from '../../../src/model/git-url.ts';

describe('publicUrl', () => {
  it.each([
    ['git@github.com:me/dotfiles.git', 'https://github.com/me/dotfiles'],
    ['github.com:me/dotfiles', 'https://github.com/me/dotfiles'],
    ['ssh://git@github.com:22/me/dotfiles.git/', 'https://github.com/me/dotfiles'],
    ['git://example.org/~me/dotfiles', 'https://example.org/~me/dotfiles'],
    ['https://me:s3cret@github.com/me/dotfiles.git', 'https://github.com/me/dotfiles'],
    ['https://gitlab.com/group/sub/dotfiles', 'https://gitlab.com/group/sub/dotfiles'],
    ['/srv/git/dotfiles.git', '/srv/git/dotfiles.git'],
    ['file:///srv/git/dotfiles.git', 'file:///srv/git/dotfiles.git'],
    ['../dotfiles', '../dotfiles'],
  ])('%s -> %s', (url, expected) => expect(publicUrl(url)).toBe(expected));
});

describe('samePlace', () => {
  it.each([
    ['git@github.com:me/dotfiles.git', 'https://GitHub.com/Me/dotfiles/', true],
    ['https://github.com/me/dotfiles', 'https://github.com/me/dotfiles-private', false],
    ['https://github.com/me/dotfiles', 'https://gitlab.com/me/dotfiles', false],
    ['/srv/dotfiles.git', 'file:///srv/dotfiles', true],
    ['/srv/dotfiles', '/srv/Dotfiles', false],
  ])('%s and %s: %s', (one, other, expected) => expect(samePlace(one, other)).toBe(expected));
});

describe('spellings', () => {
  it('are those that people write', () =>
    expect(spellings('git@github.com:me/dotfiles.git')).toEqual([
      'https://github.com/me/dotfiles',
      'http://github.com/me/dotfiles',
      'git://github.com/me/dotfiles',
      'ssh://github.com/me/dotfiles',
      'ssh://git@github.com/me/dotfiles',
      'git@github.com:me/dotfiles',
      'github.com:me/dotfiles',
    ]));

  it('of a path are the path', () => expect(spellings('/srv/dotfiles.git/')).toEqual(['/srv/dotfiles']));
});
