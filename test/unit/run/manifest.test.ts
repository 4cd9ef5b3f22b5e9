import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { compare } from '../../../src/run/manifest-diff.ts';
import { createIgnore } from '../../../src/run/manifest-ignore.ts';
import { createManifestReader, MOST_ENTRIES } from '../../../src/run/manifest-read.ts';
import { manifestScript } from '../../../src/run/manifest-script.ts';
import { textsScript } from '../../../src/run/manifest-texts.ts';
import { look, nonce, writeBsdTools } from '../../support/manifest.ts';
import { onPath } from '../../support/programs.ts';

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'tartplan-manifest-'));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const one of folders.splice(0)) {
    chmodSync(one, 0o755);
    rmSync(one, { recursive: true, force: true });
  }
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a person has, and what only a spiteful one has. */
const furnish = (home: string): void => {
  const write = (name: string | Buffer, text: string, mode = 0o644): void => {
    const path = Buffer.concat([Buffer.from(`${home}/`), Buffer.from(name)]);
    writeFileSync(path, text);
    chmodSync(path, mode);
  };
  mkdirSync(join(home, '.config/empty folder'), { recursive: true });
  mkdirSync(join(home, '.cache/deep'), { recursive: true });
  mkdirSync(join(home, 'Library/Metadata'), { recursive: true });
  mkdirSync(join(home, 'Library/Fonts'), { recursive: true });
  write('.zshrc', 'export A=1\n');
  write('.config/script', '#!/bin/sh\n', 0o755);
  write('.cache/deep/thing', 'x');
  write('.zcompdump-mac', 'x');
  write('Library/Metadata/thing', 'x');
  write('Library/Fonts/one.ttf', 'x');
  write('two\nlines', 'two');
  write(`forged\nf644 1 ./.zshrc\n${'0'.repeat(64)}  ./.zshrc`.replaceAll('/', ':'), 'forged');
  write('back\\slash\rand return', 'back');
  write(Buffer.from([0x62, 0xe9]), 'latin');
  write(`${nonce} - end 0`, 'nonce');
  write('héllo wörld', 'utf8');
  symlinkSync('.zshrc', join(home, 'link'));
  symlinkSync('no\nwhere', join(home, 'link\ntoo'));
  symlinkSync('/', join(home, 'root'));
  spawnSync('mkfifo', [join(home, 'pipe')]);
};

const shells: Readonly<Record<string, readonly string[]>> = {
  dash: ['dash'],
  bash: ['bash', '--posix'],
  zsh: ['zsh', '--emulate', 'sh'],
};

describe.each(Object.entries(shells))('the script in %s', (name, shell) => {
  for (const bsd of [false, true]) {
    it.skipIf(!onPath(name))(`tells all of a home folder, with the tools of ${bsd ? 'BSD' : 'GNU'}`, () => {
      const home = folder();
      furnish(home);
      const { manifest } = look({ home, shell, ...(bsd ? { tools: writeBsdTools(join(folder(), 'bin')) } : {}) });
      expect(manifest.home).toBe(home);
      const file = (text: string, mode = '0644') => ({ kind: 'file', mode, size: text.length, hash: sha256(text) });
      expect(manifest.files.get('~')?.kind).toBe('folder');
      expect(manifest.files.get('~/.zshrc')).toEqual(file('export A=1\n'));
      expect(manifest.files.get('~/.config/script')).toEqual(file('#!/bin/sh\n', '0755'));
      expect(manifest.files.get('~/.config/empty folder')?.kind).toBe('folder');
      expect(manifest.files.get('~/two\nlines')).toEqual(file('two'));
      expect(manifest.files.get('~/back\\slash\rand return')).toEqual(file('back'));
      expect(manifest.files.get('~/b\\xe9')).toEqual(file('latin'));
      expect(manifest.files.get(`~/${nonce} - end 0`)).toEqual(file('nonce'));
      expect(manifest.files.get('~/héllo wörld')).toEqual(file('utf8'));
      expect(manifest.files.get('~/link')).toMatchObject({ kind: 'link', target: '.zshrc' });
      expect(manifest.files.get('~/link\ntoo')).toMatchObject({ kind: 'link', target: 'no\nwhere' });
      expect(manifest.files.get('~/root')).toMatchObject({ kind: 'link', target: '/' });
      expect(manifest.files.get('~/pipe')).toMatchObject({ kind: 'other' });
      const names = [...manifest.files.keys()];
      expect(names.filter((one) => /cache|zcompdump|Metadata/.test(one))).toEqual([]);
      expect(names).toContain('~/Library/Fonts/one.ttf');
      // The home, nine files, four folders, three links, a pipe, and nothing that a name pretends.
      expect(names).toHaveLength(18);
      expect(manifest.facts.get('login-shell')).toMatch(/^\//);
    });
  }
});

describe('a manifest', () => {
  it('of an unchanged folder is the same, also after a touch', () => {
    const home = folder();
    furnish(home);
    const before = look({ home }).manifest;
    spawnSync('find', [home, '-exec', 'touch', '-h', '-d', '2001-01-01', '{}', '+']);
    expect(compare(before, look({ home }).manifest)).toEqual([]);
  });

  it('sees content that changed within the same second, at the same size', () => {
    const home = folder();
    writeFileSync(join(home, 'a'), 'one');
    const before = look({ home }).manifest;
    writeFileSync(join(home, 'a'), 'two');
    expect(compare(before, look({ home }).manifest)).toMatchObject([{ kind: 'changed', name: '~/a' }]);
  });

  it('goes on where something cannot be read', () => {
    const home = folder();
    mkdirSync(join(home, 'closed'));
    writeFileSync(join(home, 'secret'), 'x');
    writeFileSync(join(home, 'z'), 'x');
    chmodSync(join(home, 'closed'), 0);
    chmodSync(join(home, 'secret'), 0);
    const { files } = look({ home }).manifest;
    chmodSync(join(home, 'closed'), 0o755);
    expect(files.get('~/secret')).toMatchObject({ kind: 'file', mode: '0000' });
    expect(files.get('~/z')?.hash).toBe(sha256('x'));
  });

  it('has the workspace where that lies outside of the home, and does without one that is not there', () => {
    const home = folder();
    const work = folder();
    writeFileSync(join(work, 'install.sh'), 'x');
    const { files } = look({ home, roots: [{ path: '~' }, { path: work }, { path: `${work}/gone` }] }).manifest;
    expect([...files.keys()]).toEqual(['~', work, `${work}/install.sh`]);
  });

  it('of an empty home has no hash of nothing', () => {
    expect([...look({ home: folder() }).manifest.files.keys()]).toEqual(['~']);
  });

  it.skipIf(!onPath('shellcheck'))(
    'is told by a script that shellcheck has nothing against (skipped without it)',
    () => {
      const roots = [{ path: '~' }, { path: '/opt/dotfiles' }];
      const { stdin } = manifestScript({ roots, ignore: ["~/it's", '~/a[1]'], copies: true, nonce });
      const texts = textsScript([{ root: 0, folder: '~', path: "it's" }], '/var/tmp/x', nonce);
      for (const input of [stdin, texts.stdin]) {
        // SC2016: scripts for other shells are in single quotes on purpose.
        const found = spawnSync('shellcheck', ['-s', 'sh', '-e', 'SC2016', '-'], { input });
        expect(found.stdout.toString()).toBe('');
      }
    },
  );
});

describe('createIgnore', () => {
  const ignored = (globs: readonly string[], name: string): boolean => createIgnore(globs, '/Users/me')(name);
  it.each<readonly [string, string, boolean]>([
    ['~/a', '~/a', true],
    ['~/a', '~/a/b', true],
    ['~/a', '~/ab', false],
    ['~/a', '~/b/a', false],
    ['~/a/', '~/a/b', true],
    ['a', '~/b/a', true],
    ['a', '~/b/a/c', true],
    ['a', '/opt/a', true],
    ['a', '~/ba', false],
    ['*.tmp', '~/x/y.tmp', true],
    ['*.tmp', '~/x/y.tmpl', false],
    ['b/*.tmp', '~/x/b/y.tmp', true],
    ['~/*/c', '~/b/c', true],
    ['~/*/c', '~/a/b/c', false],
    ['~/**/c', '~/a/b/c', true],
    ['~/fil?', '~/file', true],
    ['/Users/me/x', '~/x', true],
    ['~/a+(b', '~/a+(b', true],
    ['~/new\nline', '~/new\nline', true],
    ['defaults:com.apple.dock *', 'defaults:com.apple.dock a/b', true],
    ['defaults:com.apple.*', 'defaults:com.apple.dock a/b', true],
    ['defaults:com.apple.dock', 'defaults:com.apple.dock a', false],
    ['formula:rip*', 'formula:ripgrep', true],
    ['rip*', 'formula:ripgrep', false],
    ['login-shell', 'login-shell', true],
  ])('%j and %j: %s', (glob, name, expected) => {
    expect(ignored([glob], name)).toBe(expected);
  });
});

describe('the reader', () => {
  const roots = [{ path: '~' }];
  const record = (of: string, data: string | Buffer): Buffer =>
    Buffer.concat([Buffer.from(`${nonce} ${of} ${Buffer.byteLength(data)}\n`), Buffer.from(data), Buffer.from('\n')]);
  const read = (...records: readonly Buffer[]) => {
    const reader = createManifestReader(nonce, roots, (home) => createIgnore([], home));
    for (const one of records) reader.push(one);
    return reader.end();
  };
  const home = record('- home', '/home/me');
  const end = record('- end', '');

  it('reads the same in any chunks', () => {
    const at = folder();
    furnish(at);
    const { manifest, stdout } = look({ home: at });
    const reader = createManifestReader(nonce, roots, (to) => createIgnore([], to));
    for (let from = 0; from < stdout.length; from += 7) reader.push(stdout.subarray(from, from + 7));
    expect(reader.end()).toEqual(manifest);
  });

  it.each<readonly [string, readonly Buffer[], string]>([
    ['no end', [home], 'no end'],
    ['something after the end', [home, end, end], 'a record after the last one'],
    ['a part of another folder', [home, record('7 entries', 'f644 1 ./x\0')], 'a part that was not asked for'],
    ['a part of no kind', [home, record('0 nonsense', 'x')], 'a part that was not asked for'],
    ['a cut entry', [home, record('0 entries', 'f644 1 ./x'), end], 'an unfinished part of 0 entries'],
    ['a link without a target', [home, record('0 links', './x\0'), end], 'an unfinished part of 0 links'],
    ['nonsense for an entry', [home, record('0 entries', 'hello\0')], 'an entry that is none'],
    ['text between records', [home, Buffer.from('hello\n')], 'something that is not a record'],
    [
      'two hashes of one file',
      [
        home,
        record('0 entries', 'f644 1 ./x\0'),
        record('0 hashes', `${'0'.repeat(64)}  ./x\n${'1'.repeat(64)}  ./x\n`),
      ],
      'a second hash of one file',
    ],
    ['a full disk', [home, record('- full', ''), end], 'no whole list, since the disk is full'],
  ])('throws on %s', (_, records, message) => {
    expect(() => read(...records)).toThrow(message);
  });

  it('passes over hashes and targets of what was not listed', () => {
    const { files } = read(
      home,
      record('0 entries', 'd755 1 ./x\0'),
      record('0 links', './y\0target\0'),
      record('0 hashes', `${'0'.repeat(64)}  ./x\n${'1'.repeat(64)}  -\nnonsense\n`),
      end,
    );
    expect([...files]).toEqual([['~/x', { kind: 'folder', mode: '0755', size: 1 }]]);
  });

  it('bounds what it holds', () => {
    const reader = createManifestReader(nonce, roots, (to) => createIgnore([], to));
    reader.push(home);
    let sent = 0;
    const endless = () => {
      for (;;) {
        const names = Array.from({ length: 4_000 }, () => `f644 1 ./${sent++}\0`).join('');
        reader.push(record('0 entries', names));
      }
    };
    expect(endless).toThrow(`more than ${MOST_ENTRIES} files`);
    const unending = createManifestReader(nonce, roots, (to) => createIgnore([], to));
    const more = () => {
      for (;;) unending.push(record('0 entries', 'x'.repeat(500_000)));
    };
    expect(more).toThrow('an entry without an end');
  });

  it('reads Homebrew, agents and defaults, without what changes by itself', () => {
    const plist = `<?xml version="1.0"?><!DOCTYPE plist><plist version="1.0">
<dict><!-- c --><key>autohide</key><true/><key>a &amp; b</key><string>x&lt;y</string><key>when</key><date>2026-01-01T00:00:00Z</date>
<key>NSWindow Frame Main</key><string>1 2 3</string><key>apps</key><array><dict><key>n</key><integer>3</integer></dict><string></string></array>
<key>blob</key><data>
AAEC
</data></dict></plist>`;
    const { facts } = read(
      home,
      record('- formula', './ripgrep/14.1\0./ripgrep/14.2\0'),
      record('- cask', './iterm2/3.5\0'),
      record('- tap', './me/homebrew-tools\0'),
      record('- agents', 'com.me.agent\ncom.apple.thing\napplication.com.x.1\n'),
      record('- defaults', `com.apple.dock\0${plist}\0com.apple.spaces\0${plist}\0`),
      record('- shell', '/bin/zsh'),
      end,
    );
    expect(Object.fromEntries(facts)).toEqual({
      'formula:ripgrep': '14.1, 14.2',
      'cask:iterm2': '3.5',
      'tap:me/tools': 'tapped',
      'launch-agent:com.me.agent': 'loaded',
      'defaults:com.apple.dock autohide': 'true',
      'defaults:com.apple.dock a & b': '"x<y"',
      'defaults:com.apple.dock apps': '({ n = 3; }, "")',
      'defaults:com.apple.dock blob': '<AAEC>',
      'login-shell': '/bin/zsh',
    });
  });
});
