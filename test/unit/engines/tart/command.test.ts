import { describe, expect, it } from 'vitest';
import { infoArgs, listArgs, runArgs, setArgs } from '../../../../src/engines/tart/command.ts';
import type { Network, Settings } from '../../../../src/model/desired.ts';
import type { StartOptions } from '../../../../src/ports/engine.ts';

const options = (more: Partial<StartOptions> = {}): StartOptions => ({
  network: { mode: 'nat', resolver: 'auto', probe: false },
  display: 'none',
  mounts: [],
  disposable: false,
  logFile: '/log',
  ...more,
});
const network = (more: Partial<Network>): Partial<StartOptions> => ({
  network: { mode: 'nat', resolver: 'auto', probe: false, ...more },
});

/** Options of `tart run` and `tart set` that Tart 2.28.6 knows, with how many values they take (tart-contract 1.5, 1.7). */
const known: Readonly<Record<string, number>> = {
  '--no-graphics': 0,
  '--no-audio': 0,
  '--no-clipboard': 0,
  '--vnc': 0,
  '--vnc-experimental': 0,
  '--dir': 1,
  '--net-bridged': 1,
  '--net-softnet': 0,
  '--net-host': 0,
  '--root-disk-opts': 1,
  '--cpu': 1,
  '--memory': 1,
  '--display': 1,
  '--random-mac': 0,
  '--disk-size': 1,
};

/** What is left when known options and their values are taken out. */
const positionals = (args: readonly string[]): readonly string[] => {
  const left: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    if (!word.startsWith('-')) left.push(word);
    else at += known[word] ?? Number.NaN;
  }
  return left;
};

describe('list and get', () => {
  it('ask for JSON', () => {
    expect(listArgs()).toEqual(['list', '--format', 'json']);
    expect(infoArgs('dev')).toEqual(['get', 'dev', '--format', 'json']);
  });
});

describe('set', () => {
  it.each<[Settings, boolean, readonly string[]]>([
    [{}, true, ['--random-mac']],
    [
      { cpu: 6, memoryMb: 8192, diskGb: 80, display: '1920x1200' },
      true,
      ['--random-mac', '--cpu', '6', '--memory', '8192', '--display', '1920x1200', '--disk-size', '80'],
    ],
    [{ cpu: 6 }, false, ['--cpu', '6']],
    [{ diskGb: 80 }, false, ['--disk-size', '80']],
  ])('%j, fresh: %s', (settings, fresh, args) => {
    expect(setArgs('dev', settings, fresh)).toEqual(['set', 'dev', ...args]);
    expect(positionals(setArgs('dev', settings, fresh))).toEqual(['set', 'dev']);
  });
});

describe('run', () => {
  it.each<[string, Partial<StartOptions>, string | undefined, readonly string[]]>([
    ['plain', {}, undefined, ['--no-graphics', '--no-audio']],
    [
      'thrown away after use: no clipboard, nothing synced',
      { disposable: true },
      undefined,
      ['--no-graphics', '--no-audio', '--no-clipboard', '--root-disk-opts', 'sync=none'],
    ],
    ['a window', { display: 'window' }, undefined, ['--no-audio']],
    ['Tart’s own VNC', { display: 'vnc' }, undefined, ['--no-graphics', '--vnc-experimental', '--no-audio']],
    ['Screen Sharing', { display: 'screen-sharing' }, undefined, ['--no-graphics', '--vnc', '--no-audio']],
    [
      'bridged',
      network({ mode: 'bridged', interface: 'en1' }),
      'en1',
      ['--no-graphics', '--no-audio', '--net-bridged', 'en1'],
    ],
    [
      'bridged to what is active',
      network({ mode: 'bridged', interface: 'auto' }),
      'en7',
      ['--no-graphics', '--no-audio', '--net-bridged', 'en7'],
    ],
    [
      'bridged by its display name',
      network({ mode: 'bridged', interface: 'Wi-Fi' }),
      undefined,
      ['--no-graphics', '--no-audio', '--net-bridged', 'Wi-Fi'],
    ],
    [
      'an interface that only the fallback needs',
      network({ interface: 'en1' }),
      'en1',
      ['--no-graphics', '--no-audio'],
    ],
    ['softnet', network({ mode: 'softnet' }), undefined, ['--no-graphics', '--no-audio', '--net-softnet']],
    ['host only', network({ mode: 'host' }), undefined, ['--no-graphics', '--no-audio', '--net-host']],
    [
      'mounts',
      {
        mounts: [
          { host: '/Users/me/Library/Caches/Homebrew', name: 'brew', readonly: true },
          { host: '/src', name: 'src', readonly: false },
        ],
      },
      undefined,
      ['--no-graphics', '--no-audio', '--dir', 'brew:/Users/me/Library/Caches/Homebrew:ro', '--dir', 'src:/src'],
    ],
  ])('%s', (_, more, bridge, args) => {
    const all = runArgs('dev', options(more), bridge);
    expect(all).toEqual(['run', ...args, 'dev']);
    expect(positionals(all)).toEqual(['run', 'dev']);
  });

  it('never asks for two networks, or for a window and VNC at once: Tart refuses those (tart-contract 1.7)', () => {
    for (const mode of ['nat', 'bridged', 'softnet', 'host'] as const) {
      for (const display of ['none', 'window', 'vnc', 'screen-sharing'] as const) {
        const args = runArgs('dev', options({ display, ...network({ mode, interface: 'en0' }) }), 'en0');
        expect(args.filter((word) => word.startsWith('--net-')).length).toBe(mode === 'nat' ? 0 : 1);
        expect(args.filter((word) => word.startsWith('--vnc')).length).toBeLessThanOrEqual(1);
      }
    }
  });
});
