/** What others changed, with everything in it that can be found. */
import type { Finding, Refresh } from '../../src/model/refresh.ts';

const since = '2026-11-20T08:00:00.000Z';
const [one, two] = [`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`];

const changed: Finding = {
  id: 'machine:dev',
  kind: 'machine.changed',
  vm: 'dotfiles-dev',
  reason: 'changed by hand',
  since,
  changes: [
    { path: 'resources.cpu', from: 4, to: 8 },
    { path: 'state', from: 'stopped', to: 'running' },
  ],
};

const moved: Finding = {
  id: 'image:ghcr.io/cirruslabs/macos-tahoe-base:latest',
  kind: 'image.moved',
  reason: 'the tag moved since it was pinned (pushed 2026-11-22); tartplan lock --update moves the pin',
  changes: [{ path: 'digest', from: one, to: two }],
};

export const refreshed: Refresh = {
  formatVersion: 1,
  engine: 'tart',
  tartfile: 'tartfile.yaml',
  findings: [
    {
      id: 'orphan:dotfiles-boot-tahoe-7f3a',
      kind: 'leftover',
      vm: 'dotfiles-boot-tahoe-7f3a',
      reason: 'left behind by run 20261119T081500Z-11aa, which died; apply and gc delete it',
      since,
      changes: [],
    },
    {
      id: 'lost:other-dev',
      kind: 'tartfile.gone',
      vm: 'other-dev',
      reason: 'made for /home/me/other/tartfile.yaml, which is not there any more',
      since,
      changes: [],
    },
    { id: 'base:sonoma', kind: 'base.gone', vm: 'sonoma-base', reason: 'deleted or renamed', since, changes: [] },
    {
      id: 'base:tahoe',
      kind: 'base.booted',
      vm: 'tahoe-base',
      reason: 'runs: somebody booted it, and what is cloned from it is no longer pristine',
      since,
      changes: [],
    },
    {
      id: 'layer:brewed',
      kind: 'layer.gone',
      vm: 'dotfiles-brewed-1a2b',
      reason: 'deleted or renamed',
      since,
      changes: [],
    },
    {
      id: 'layer:fonts',
      kind: 'layer.booted',
      vm: 'dotfiles-fonts-3c4d',
      reason: 'is suspended: somebody booted it, and what is cloned from it is no longer pristine',
      since,
      changes: [],
    },
    {
      id: 'machine:build',
      kind: 'machine.gone',
      vm: 'dotfiles-build',
      reason: 'deleted or renamed',
      since,
      changes: [],
    },
    changed,
    {
      id: 'kept:dotfiles-shell-tahoe-99zz',
      kind: 'kept.gone',
      vm: 'dotfiles-shell-tahoe-99zz',
      reason: 'deleted or renamed; it was kept of shell@tahoe',
      since,
      changes: [],
    },
    {
      id: 'image:ghcr.io/me/macos:old',
      kind: 'image.gone',
      reason: 'the registry has it no longer; since it was pinned it was sha256:111111111111…',
      changes: [{ path: 'digest', from: one }],
    },
    moved,
  ],
  unknown: [
    {
      id: 'image:ghcr.io/cirruslabs/macos-sequoia-base:latest',
      reason: 'the registry ghcr.io cannot be asked: getaddrinfo ENOTFOUND ghcr.io',
      last: one,
    },
  ],
};

/** What the page shows. */
export const few: Refresh = { ...refreshed, findings: [changed, moved] };
