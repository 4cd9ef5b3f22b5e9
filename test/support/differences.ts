/** Comparisons of two revisions for tests of reports. */
import type { Diff } from '../../src/model/diff.ts';

export const difference = (more: Partial<Diff> = {}): Diff => ({
  formatVersion: 1,
  tartfile: 'tartfile.yaml',
  from: { name: 'origin/main', commit: '1a2b3c4d5e6f70819293a4b5c6d7e8f901234567', tartfile: true },
  to: { name: 'working tree', tartfile: true },
  settings: [],
  bases: [],
  layers: [],
  machines: [],
  cases: [],
  untouched: [],
  files: [],
  ...more,
});

/** Everything that a comparison can say. */
export const richDiff = difference({
  settings: [{ path: 'limits.vms', from: 2, to: 1 }],
  bases: [
    {
      id: 'base:tahoe',
      change: 'changed',
      vm: 'tahoe-base',
      changes: [{ path: 'digest', from: 'sha256:0123', to: 'sha256:cd34', replaces: true }],
      parts: [],
      files: [],
    },
  ],
  layers: [
    {
      id: 'layer:brewed',
      change: 'changed',
      vm: 'dotfiles-brewed',
      changes: [],
      parts: [{ part: 'base tahoe', change: 'changed' }],
      files: [],
    },
  ],
  machines: [
    { id: 'machine:old', change: 'removed', vm: 'dotfiles-old', changes: [], parts: [], files: [] },
    {
      id: 'machine:dev',
      change: 'changed',
      vm: 'dotfiles-dev',
      changes: [{ path: 'resources.cpu', from: 4, to: 6 }],
      parts: [{ part: 'step "./install.sh"', change: 'changed' }],
      files: [{ path: 'home/.zshrc', change: 'changed' }],
    },
  ],
  cases: [
    { id: 'git@tahoe', change: 'removed', reason: 'no longer in the tartfile', parts: [], files: [] },
    { id: 'install@sonoma', change: 'added', reason: 'new', parts: [], files: [] },
    {
      id: 'install@tahoe',
      change: 'changed',
      reason:
        'base tahoe: digest moved sha256:0123 -> sha256:cd34; resources.cpu changed: 4 -> 6; workspace changed: home/.zshrc',
      parts: [{ part: 'resources.cpu', change: 'changed', from: 4, to: 6 }],
      files: [{ path: 'home/.zshrc', change: 'changed' }],
    },
  ],
  untouched: ['shell@sequoia', 'shell@tahoe'],
  files: [
    { path: 'home/.zprofile', change: 'added' },
    { path: 'home/.zshrc', change: 'changed' },
  ],
});

/** A short one, for the page. */
export const smallDiff = difference({
  machines: [
    {
      id: 'machine:dev',
      change: 'changed',
      vm: 'dotfiles-dev',
      changes: [{ path: 'resources.cpu', from: 4, to: 6 }],
      parts: [],
      files: [],
    },
  ],
  cases: [
    {
      id: 'install@tahoe',
      change: 'changed',
      reason: 'step "./install.sh" changed; workspace changed: home/.zshrc',
      parts: [{ part: 'step "./install.sh"', change: 'changed' }],
      files: [{ path: 'home/.zshrc', change: 'changed' }],
    },
  ],
  untouched: ['shell@tahoe'],
  files: [{ path: 'home/.zshrc', change: 'changed' }],
});
