import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Guest } from '../../../src/ports/guest.ts';
import { collect } from '../../../src/run/collect.ts';
import { collectPath, collectScript, listScript } from '../../../src/run/collect-script.ts';
import { createTarReader, type TarEntry } from '../../../src/run/collect-tar.ts';
import { createCollectWriter, MAX_ENTRIES } from '../../../src/run/collect-write.ts';
import { createCollectSink } from '../../../src/system/collect-sink.ts';
import { createLocalGuest } from '../../guests/support/local-guest.ts';
import { onPath } from '../../support/programs.ts';

const nonce = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
const isGnu = execFileSync('tar', ['--version']).toString().includes('GNU');
let home: string;
let to: string;
beforeEach(() => {
  home = realpathSync(mkdtempSync(path.join(tmpdir(), 'tp-collect-')));
  to = path.join(home, '.to', 'deep');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const put = (name: string, text = name) => {
  const file = path.join(home, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const bring = (
  paths: readonly string[],
  guest: Guest = createLocalGuest({ env: { HOME: home } }),
  signal = new AbortController().signal,
) => collect(guest, paths, createCollectSink(to), { signal, nonce, present: (text) => text });
const arrived = () =>
  existsSync(to)
    ? (readdirSync(to, { recursive: true }) as string[])
        .filter((name) => !lstatSync(path.join(to, name)).isDirectory())
        .sort()
    : [];

/** A guest that answers with these bytes, in chunks of the given size. */
const answering = (archive: Buffer, chunk = 1000): Guest => ({
  via: 'answering',
  close: () => Promise.resolve(),
  exec: async (_line, options) => {
    for (let at = 0; at < archive.length; at += chunk)
      await options.onOutput?.('stdout', archive.subarray(at, at + chunk));
    await options.onOutput?.('stderr', Buffer.from(`${nonce} - end\n`));
    return { exit: 0 };
  },
});

interface Made {
  readonly name: string;
  readonly type?: string;
  readonly data?: string | Buffer;
  readonly size?: number;
  readonly link?: string;
  readonly mode?: string;
}
/** One entry as a tar of bad intent would write it. */
const entry = ({ name, type = '0', data = '', size, link = '', mode = '0004755' }: Made): Buffer => {
  const body = Buffer.from(data);
  const block = Buffer.alloc(512);
  block.write(name, 0, 100);
  block.write(`${mode}\0`, 100);
  block.write(`${(size ?? body.length).toString(8).padStart(11, '0')}\0`, 124);
  block.write('00000000000\0', 136);
  block.write(type, 156);
  block.write(link, 157, 100);
  block.write('ustar\x0000', 257, 'latin1');
  block.write('        ', 148);
  block.write(
    `${block
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return Buffer.concat([block, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
};
const pax = (key: string, value: string): Buffer => {
  let length = 0;
  for (let next = 1; next !== length; next = Buffer.byteLength(`${length} ${key}=${value}\n`)) length = next;
  return entry({ name: 'pax', type: 'x', data: `${length} ${key}=${value}\n` });
};
const sparse = (): Buffer => {
  const block = entry({ name: 'holes', type: 'S', size: 512 });
  block[482] = 1;
  block.write('        ', 148);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
};
const end = Buffer.alloc(1024);

describe('collect', () => {
  it('brings files and folders of the home and of elsewhere', async () => {
    put('.local/share/chezmoi.log', 'log');
    put("odd dir/it's\n\\ odd é", 'odd');
    put('folder/a/b', 'b');
    put(`folder/${'long'.repeat(50)}/${'name'.repeat(40)}`, 'long');
    chmodSync(put('folder/run.sh'), 0o4755);
    const elsewhere = put('elsewhere/x', 'x');
    const result = await bring(['~/.local/share/chezmoi.log', '~/odd dir', 'folder/', elsewhere]);
    expect(result).toEqual({ files: 6, bytes: 12 + 'folder/run.sh'.length, notes: [] });
    expect(readFileSync(path.join(to, '.local/share/chezmoi.log'), 'utf8')).toBe('log');
    expect(readFileSync(path.join(to, "odd dir/it's\n\\ odd é"), 'utf8')).toBe('odd');
    expect(readFileSync(path.join(to, `folder/${'long'.repeat(50)}/${'name'.repeat(40)}`), 'utf8')).toBe('long');
    expect(readFileSync(path.join(to, elsewhere), 'utf8')).toBe('x');
    expect(statSync(path.join(to, 'folder/run.sh')).mode & 0o7777).toBe(0o755);
    expect(statSync(path.join(to, 'folder/a/b')).mode & 0o7777).toBe(0o644);
  });

  it('notes what is missing, and brings the rest', async () => {
    put('there');
    const result = await bring(['~/none', '~/there', '/nowhere/at/all', '~/../../etc/passwd', '~']);
    expect(result).toMatchObject({ files: 1 });
    expect(result.problem).toBeUndefined();
    expect(result.notes).toEqual([
      '~/../../etc/passwd: leads out of its folder, or is all of it: not collected',
      '~: leads out of its folder, or is all of it: not collected',
      '~/none: not there',
      '/nowhere/at/all: not there',
    ]);
  });

  it('follows a link that was asked for, and no link on the way', async () => {
    put('real/file', 'x');
    symlinkSync('real', path.join(home, 'dir-link'));
    symlinkSync('real/file', path.join(home, 'file-link'));
    put('folder/plain', 'x');
    symlinkSync('/etc/passwd', path.join(home, 'folder/sly'));
    linkSync(path.join(home, 'folder/plain'), path.join(home, 'folder/second'));
    const result = await bring(['~/dir-link', '~/file-link', '~/folder']);
    expect(arrived().filter((name) => !name.startsWith('folder'))).toEqual(['dir-link/file', 'file-link']);
    expect(result.files).toBe(3);
    expect(result.notes.toSorted()).toEqual([
      expect.stringContaining('is a link'),
      './folder/./sly: is a link: not collected',
    ]);
  });

  it('brings what patterns name, sorted, whatever the names are', async () => {
    const odd = [
      'a b.log',
      'new\nline.log',
      "it's.log",
      '-dash.log',
      '$(id).log',
      'é😀.log',
      '\\.log',
      '.hidden.log',
      '*.log',
    ];
    for (const name of odd) put(`.local/share/${name}`);
    put('.local/share/deep/er/x.log');
    put('.local/share/other.txt');
    put('with [brackets]/x.log');
    put('logs/one/x');
    put('logs/two/y');
    const elsewhere = path.dirname(put('elsewhere/sub/z.log'));
    const result = await bring([
      '~/.local/share/*.log',
      '~/with \\[brackets\\]/*.log',
      '~/logs/*',
      '~/logs/**',
      `${elsewhere.replace(/[\\[*?]/g, '\\$&')}/*.log`,
      '~/none/*.log',
      '~/logs/*.log',
    ]);
    expect(result.notes).toEqual(['~/none/*.log: nothing fits', '~/logs/*.log: nothing fits']);
    expect(result.problem).toBeUndefined();
    const home = [...odd.map((name) => `.local/share/${name}`), 'with [brackets]/x.log', 'logs/one/x', 'logs/two/y'];
    expect(arrived()).toEqual([...home, `${elsewhere}/z.log`.slice(1)].sort());
    expect(result.files).toBe(home.length + 1);
  });

  it('finds what ** reaches, and goes through no link on the way', async () => {
    put('a/x.log');
    put('a/b/c/x.log');
    put('real/x.log');
    symlinkSync('../real', path.join(home, 'a/link'));
    symlinkSync('x.log', path.join(home, 'a/link.log'));
    symlinkSync('a', path.join(home, 'start'));
    const result = await bring(['~/start/**/*.log']);
    expect(arrived()).toEqual(['start/b/c/x.log', 'start/x.log']);
    expect(result.notes).toEqual(['./start/link.log: is a link: not collected']);
  });

  it('gives up on patterns that name too many, and brings the first', async () => {
    const listing = Buffer.concat([
      Buffer.from(`${nonce} 0\0`),
      ...Array.from({ length: 10_001 }, (_, index) => Buffer.from(`./${index}\0`)),
      Buffer.from(`${nonce} end\0`),
    ]);
    let asked = 0;
    const guest: Guest = {
      via: 'listing',
      close: () => Promise.resolve(),
      exec: async (line, options) => {
        asked += 1;
        if (asked === 2) return answering(Buffer.concat([entry({ name: 'x', data: 'x' }), end])).exec(line, options);
        for (let at = 0; at < listing.length; at += 777)
          await options.onOutput?.('stdout', listing.subarray(at, at + 777));
        return { exit: 0 };
      },
    };
    const result = await bring(['~/*'], guest);
    expect(result).toMatchObject({
      files: 1,
      problem: { summary: 'the patterns of collect name more than 10000 files' },
    });
  });

  it('takes the listing of a hostile guest for names at most', async () => {
    fc.assert(
      await fc.asyncProperty(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('\0', './', '../', '/', nonce, ' 0', ' end')), {
          maxLength: 40,
        }),
        async (words) => {
          let script = '';
          const guest: Guest = {
            via: 'hostile',
            close: () => Promise.resolve(),
            exec: async (_line, options) => {
              if (script === '') await options.onOutput?.('stdout', Buffer.from(`${nonce} 0\0${words.join('')}\0`));
              script = String(options.stdin);
              await options.onOutput?.('stderr', Buffer.from(`${nonce} - end\n`));
              return { exit: 0 };
            },
          };
          const result = await bring(['~/**'], guest);
          expect(result.files).toBe(0);
        },
      ),
    );
  });

  it('brings nothing when nothing is asked', async () => {
    expect(await bring([])).toEqual({ files: 0, bytes: 0, notes: [] });
    expect(existsSync(to)).toBe(false);
  });

  it('says when the guest breaks off, and keeps what came', async () => {
    const whole = Buffer.concat([entry({ name: 'one', data: 'one' }), entry({ name: 'two', data: 'x'.repeat(5000) })]);
    const result = await bring(['~/x'], answering(whole.subarray(0, 3000)));
    expect(result.problem).toMatchObject({ code: 'guest/collect', detail: 'it holds an end in the middle of a file' });
    expect(readFileSync(path.join(to, 'one'), 'utf8')).toBe('one');
  });

  it('rejects with the reason of an abort', async () => {
    await expect(bring(['~/x'], undefined, AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop');
  });
});

describe.skipIf(!onPath('bsdtar'))('with the tar of macOS in the guest (skipped where there is no bsdtar)', () => {
  it('brings the same', async () => {
    const bin = path.join(home, '.bin');
    mkdirSync(bin);
    symlinkSync(execFileSync('/bin/sh', ['-c', 'command -v bsdtar']).toString().trim(), path.join(bin, 'tar'));
    const odd = ['-dash.log', '@at.log', "it's.log", 'new\nline.log', 'é😀.log', `${'long'.repeat(50)}.log`];
    for (const name of odd) put(`logs/${name}`);
    put('folder/a/b');
    put('file');
    symlinkSync('file', path.join(home, 'link'));
    const guest = createLocalGuest({ env: { HOME: home, PATH: `${bin}:/usr/bin:/bin` } });
    const result = await bring(['~/logs/*.log', '~/folder', '~/link'], guest);
    expect(result).toMatchObject({ files: odd.length + 2, notes: [] });
    expect(arrived()).toEqual([...odd.map((name) => `logs/${name}`), 'folder/a/b', 'link'].sort());
  });
});

describe.skipIf(!onPath('shellcheck'))('the scripts (skipped without shellcheck)', () => {
  it('are ones that shellcheck has nothing against', () => {
    const paths = ['~/a', '/b', "~/it's", '~/x/*.log', '~/**/y'].flatMap((one) => collectPath(one) ?? []);
    const globs = paths.filter((one) => one.glob !== undefined);
    const lists = [{ home: true, names: ['a', "it's"] }];
    for (const { stdin } of [listScript(globs, nonce), collectScript(paths, lists, nonce)]) {
      const found = spawnSync('shellcheck', ['-s', 'sh', '-e', 'SC2016', '-'], { input: stdin });
      expect(found.stdout.toString()).toBe('');
    }
  });
});

describe('a hostile archive', () => {
  const hostile: readonly [string, readonly Buffer[], string][] = [
    ['an absolute name', [entry({ name: '/etc/evil', data: 'x' })], '/etc/evil: has an absolute name: not collected'],
    [
      'a name that leads out',
      [entry({ name: 'a/../../evil', data: 'x' })],
      'a/../../evil: has a name that leads out: not collected',
    ],
    [
      'a long name that leads out',
      [entry({ name: '././@LongLink', type: 'L', data: '../evil\0' }), entry({ name: 'good', data: 'x' })],
      '../evil: has a name that leads out: not collected',
    ],
    [
      'a pax name that leads out',
      [pax('path', '../../evil'), entry({ name: 'good', data: 'x' })],
      '../../evil: has a name that leads out: not collected',
    ],
    [
      'a name with a NUL',
      [pax('path', 'a\0b'), entry({ name: 'good', data: 'x' })],
      'a?b: has a NUL in its name: not collected',
    ],
    ['a symbolic link', [entry({ name: 'sly', type: '2', link: '/etc' })], 'sly: is a link: not collected'],
    ['a hard link', [entry({ name: 'sly', type: '1', link: '/etc/passwd' })], 'sly: is a link: not collected'],
    [
      "a file with holes, as GNU's own format has it",
      [
        // Two more blocks of its map come before the data.
        sparse(),
        Buffer.concat([Buffer.alloc(504), Buffer.from([1]), Buffer.alloc(7)]),
        Buffer.alloc(512),
        Buffer.from('data'.repeat(128)),
      ],
      'holes: is a file with holes: not collected',
    ],
    [
      'a file with holes, as pax has it',
      [pax('GNU.sparse.realsize', '1099511627776'), entry({ name: 'holes', data: 'x' })],
      'holes: is a file with holes: not collected',
    ],
    ['a device', [entry({ name: 'dev', type: '3' })], 'dev: is no plain file: not collected'],
    ['a pipe', [entry({ name: 'pipe', type: '6' })], 'pipe: is no plain file: not collected'],
    [
      'a name that differs in case',
      [entry({ name: 'Name', data: '1' }), entry({ name: 'nAME', data: '2' })],
      'nAME: has the name of another but for upper and lower case: not collected',
    ],
    [
      'a folder that differs in case',
      [entry({ name: 'Dir/a', data: '1' }), entry({ name: 'dir/b', data: '2' })],
      'dir/b: has the name of another but for upper and lower case: not collected',
    ],
    [
      'the same name in another form of Unicode',
      [entry({ name: 'é', data: '1' }), entry({ name: 'e\u0301', data: '2' })],
      'e\u0301: has the name of another but for upper and lower case: not collected',
    ],
    [
      'the same name twice',
      [entry({ name: 'a', data: '1' }), entry({ name: './a', data: '2' })],
      './a: comes twice: not collected',
    ],
    [
      'a file where a folder is',
      [entry({ name: 'a/b', data: '1' }), entry({ name: 'a', data: '2' })],
      'a: something is in its way: not collected',
    ],
    [
      'a folder where a file is',
      [entry({ name: 'a', data: '1' }), entry({ name: 'a/b', data: '2' })],
      'a/b: something is in its way: not collected',
    ],
    [
      'no name',
      [entry({ name: './', type: '0', data: 'x' }), entry({ name: '', data: 'x' })],
      ': has no name: not collected',
    ],
    [
      'a name beyond all measure',
      [pax('path', 'x'.repeat(300)), entry({ name: 'a', data: 'x' })],
      `${'x'.repeat(200)}…: has a name that is too long: not collected`,
    ],
    ['escape sequences in a name', [entry({ name: '\u001b[2J', type: '2' })], '?[2J: is a link: not collected'],
  ];

  it.each(hostile)('with %s writes nothing of it', async (_what, parts, note) => {
    const result = await bring(
      ['~/x'],
      answering(Buffer.concat([...parts, entry({ name: 'last', data: 'last' }), end])),
    );
    expect(result.notes).toContain(note);
    expect(result.problem).toBeUndefined();
    expect(readFileSync(path.join(to, 'last'), 'utf8')).toBe('last');
    expect(arrived().every((name) => lstatSync(path.join(to, name)).isFile())).toBe(true);
    expect(readdirSync(path.dirname(to))).toEqual(['deep']);
    expect(readdirSync(home)).toEqual(['.to']);
  });

  it('does not write through a link that is in the destination already', async () => {
    mkdirSync(to, { recursive: true });
    mkdirSync(path.join(home, 'victim'));
    symlinkSync(path.join(home, 'victim'), path.join(to, 'dir'));
    symlinkSync(path.join(home, 'victim', 'file'), path.join(to, 'file'));
    const result = await bring(
      ['~/x'],
      answering(Buffer.concat([entry({ name: 'dir/evil', data: 'x' }), entry({ name: 'file', data: 'x' }), end])),
    );
    expect(readdirSync(path.join(home, 'victim'))).toEqual([]);
    expect(result.notes).toEqual([
      'dir/evil: something is in its way: not collected',
      'file: something is in its way: not collected',
    ]);
  });

  it.each([
    ['a wrong checksum', Buffer.concat([Buffer.from('x').fill('x'), entry({ name: 'a' }).subarray(1)])],
    ['noise', Buffer.alloc(4096, 'noise')],
    [
      'attributes that are none',
      Buffer.concat([entry({ name: 'p', type: 'x', data: '99 path=x\n' }), entry({ name: 'a' })]),
    ],
    ['an endless name', entry({ name: 'p', type: 'L', size: 2 ** 21 })],
    ['a size that is none', Buffer.concat([pax('size', '-5'), entry({ name: 'a' })])],
  ])('with %s is given up', async (_what, archive) => {
    const result = await bring(['~/x'], answering(archive));
    expect(result.problem).toMatchObject({ code: 'guest/collect', summary: 'what the guest sent cannot be read' });
    expect(result.files).toBe(0);
  });

  it('with more than a gibibyte is given up before it is written', async () => {
    const result = await bring(
      ['~/x'],
      answering(Buffer.concat([entry({ name: 'ok', data: 'ok' }), entry({ name: 'huge', size: 2 ** 30 })])),
    );
    expect(result.problem?.summary).toBe('the files to collect are more than 1 GiB or 20000 entries');
    expect(arrived()).toEqual(['ok']);
  });

  it('with too many entries is given up', async () => {
    const archive = Buffer.concat(
      Array.from({ length: MAX_ENTRIES + 1 }, (_, index) => entry({ name: `l${index}`, type: '2' })),
    );
    const result = await bring(['~/x'], answering(archive, 1 << 20));
    expect(result.problem?.summary).toContain('20000 entries');
    expect(result.notes).toHaveLength(50);
  });
});

describe('createTarReader', () => {
  const read = async (archive: Buffer, cuts: readonly number[]) => {
    const seen: (TarEntry & { data: string })[] = [];
    let data = '';
    let last: TarEntry | undefined;
    const reader = createTarReader({
      entry: (one) => {
        last = one;
        data = '';
        if (one.kind !== 'file') seen.push({ ...one, data });
        return Promise.resolve(one.kind === 'file');
      },
      data: (chunk) => {
        data += chunk.toString('latin1');
        return Promise.resolve();
      },
      end: () => {
        if (last !== undefined) seen.push({ ...last, data });
        return Promise.resolve();
      },
    });
    const points = [0, ...cuts.map((cut) => cut % (archive.length + 1)).sort((a, b) => a - b), archive.length];
    for (const [index, point] of points.slice(1).entries()) await reader.push(archive.subarray(points[index], point));
    reader.finish();
    return seen;
  };

  it.each([isGnu ? 'gnu' : 'gnutar', 'pax', 'ustar', 'v7'])(
    'reads what tar writes as %s, whatever the chunks are',
    async (format) => {
      const long = format === 'ustar' ? 'd'.repeat(90) : 'd'.repeat(200);
      const wide = format === 'v7' ? [] : [`${long}/${'f'.repeat(90)}`];
      for (const name of ['a', 'empty', 'dir/b', ...wide]) put(`src/${name}`, name === 'empty' ? '' : name.repeat(50));
      const archive = execFileSync('tar', [`--format=${format}`, '-cf', '-', '-C', path.join(home, 'src'), '.']);
      const whole = await read(archive, []);
      const sizes = new Map(whole.filter((one) => one.kind === 'file').map((one) => [one.name, one.data.length]));
      expect(sizes).toEqual(
        new Map(
          ['./a', './dir/b', ...wide.map((name) => `./${name}`), './empty'].map((name) => [
            name,
            name === './empty' ? 0 : (name.length - 2) * 50,
          ]),
        ),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(200_000), { maxLength: 30 }), async (cuts) => {
          expect(await read(archive, cuts)).toEqual(whole);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('writes plain files below its folder and nothing else, whatever links, devices and names an archive has', async () => {
    const names = fc
      .array(fc.constantFrom('a', 'A', 'b', '..', '.', '', 'link', 'é', 'e\u0301', 'new\nline'), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => parts.join('/'));
    const parts = fc.record({
      name: fc.oneof(
        names,
        names.map((name) => `/${name}`),
      ),
      type: fc.constantFrom('0', '0', '1', '2', '2', '3', '4', '5', '6', '7', 'S'),
      link: fc.constantFrom('..', '/', '../../victim', 'a', '.'),
      data: fc.string({ maxLength: 20 }),
    });
    const victim = put('victim', 'untouched');
    mkdirSync(path.join(home, 'rounds'));
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 12 }), async (archive) => {
        to = path.join(home, 'rounds', String(round++));
        await bring(['~/x'], answering(Buffer.concat([...archive.map(entry), end])));
        if (existsSync(to))
          for (const name of readdirSync(to, { recursive: true }) as string[]) {
            const stat = lstatSync(path.join(to, name));
            expect(stat.isDirectory() || (stat.isFile() && stat.nlink === 1)).toBe(true);
          }
        expect(readdirSync(home).sort()).toEqual(['rounds', 'victim']);
        expect(readdirSync(path.join(home, 'rounds')).every((name) => /^\d+$/.test(name))).toBe(true);
        expect(readFileSync(victim, 'utf8')).toBe('untouched');
      }),
      { numRuns: 150 },
    );
  });

  it('ends with an entry, an error or a clean end on any bytes, and keeps within the folder', async () => {
    const names = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('..', '../x', '/x', 'a/../b', 'a//b', './a', 'A', 'a', 'a/b', ''),
    );
    const parts = fc.oneof(
      fc
        .record({
          name: names,
          type: fc.constantFrom('0', '1', '2', '3', '5', '6', 'L', 'x', 'g', 'K', '7', 'S', '\0'),
          data: fc.string({ maxLength: 600 }),
        })
        .map(entry),
      names.map((name) => pax('path', name)),
      fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 6 }), async (archive) => {
        const written: string[] = [];
        const ok = { write: () => Promise.resolve(), close: () => Promise.resolve() };
        const writer = createCollectWriter(
          {
            folder: (way) => Promise.resolve(void written.push(...way)),
            file: (way) => {
              written.push(...way);
              return Promise.resolve(ok);
            },
          },
          () => undefined,
        );
        const reader = createTarReader(writer);
        try {
          await reader.push(Buffer.concat(archive));
          reader.finish();
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect(error).not.toBeInstanceOf(TypeError);
          expect(error).not.toBeInstanceOf(RangeError);
        }
        for (const part of written)
          expect(part === '' || part === '.' || part === '..' || part.includes('/') || part.includes('\0')).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('collectPath', () => {
  it('is normal and never leads out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('..', '.', '', 'a', '~', 'b c'), { maxLength: 8 }),
        fc.constantFrom('', '~/', '/', '~'),
        (parts, start) => {
          const found = collectPath(start + parts.join('/'));
          const normal = path.posix.normalize(`/${parts.join('/')}`);
          expect(found === undefined || !/(^|\/)(\.\.?)?(\/|$)/.test(found.below)).toBe(true);
          if (start === '/' && found !== undefined) expect(`/${found.below}`).toBe(normal.replace(/\/$/, ''));
        },
      ),
    );
  });
});
