/** Reads what manifest-script.ts prints, in any chunking, into a manifest. Whatever a guest sends, memory is bounded. */
import { createRecordReader } from './check-read.ts';
import type { FileState, Manifest, Root } from './manifest.ts';
import { settingsOf } from './manifest-plist.ts';
import { volatileDomains, volatileKeys, volatileLabels } from './manifest-volatile.ts';

/** More than any home folder that a person made. */
export const MOST_ENTRIES = 400_000;
/** Of all settings together. */
const MOST_CHARACTERS = 64 * 1024 * 1024;
/** Of one entry: a path has 4,096 at most, a property list one MiB before it is XML. */
const ITEM_BYTES = 8 * 1024 * 1024;

export interface ManifestReader {
  push(chunk: Buffer): void;
  /** Throws when the guest did not tell all of it. */
  end(): Manifest;
}

/** `ignored` is asked with names as the manifest has them. `push` throws on what is no manifest. */
export const createManifestReader = (
  nonce: string,
  roots: readonly Root[],
  ignoredIn: (home: string) => (name: string) => boolean,
): ManifestReader => {
  const files = new Map<string, Mutable<FileState>>();
  const facts = new Map<string, string>();
  const said = new Map<string, string>();
  let ignored: (name: string) => boolean = () => false;
  let characters = 0;
  let section = '';
  let ended = false;
  let first: Buffer | undefined;
  let pending: Buffer = Buffer.alloc(0);

  const entryAt = (root: Root, name: Buffer): Mutable<FileState> | undefined => files.get(pathOf(root, name));
  const add = (name: string, value: string): void => {
    if (ignored(name)) return;
    characters += value.length;
    if (characters > MOST_CHARACTERS) throw new Error('settings that are too long');
    const before = facts.get(name);
    facts.set(name, before === undefined || before === value ? value : `${before}, ${value}`);
    bound(files.size + facts.size);
  };
  const inRoot = (root: Root, kind: string, item: Buffer): void => {
    switch (kind) {
      case 'entries': {
        const entry = parseEntry(item);
        if (entry === undefined) throw new Error('an entry that is none');
        const path = pathOf(root, entry.name);
        // What goes and comes by itself, and has no content.
        if (entry.socket || ignored(path)) return;
        files.set(path, entry.state);
        bound(files.size + facts.size);
        return;
      }
      case 'links': {
        if (first === undefined) {
          first = item;
          return;
        }
        const link = entryAt(root, first);
        first = undefined;
        if (link?.kind === 'link') link.target = textOf(item);
        return;
      }
      default: {
        const { name, hash } = kind === 'ends' ? parseEnds(item) : parseHash(item);
        const file = entryAt(root, name);
        if (file?.kind !== 'file') return;
        if (file.hash !== undefined) throw new Error('a second hash of one file');
        file.hash = hash;
      }
    }
  };
  const fact = (kind: string, item: Buffer): void => {
    const text = textOf(item);
    if (kind === 'agents') {
      if (text !== '' && !volatileLabels.test(text)) add(`launch-agent:${text}`, 'loaded');
    } else if (kind === 'defaults') {
      if (first === undefined) {
        first = item;
        return;
      }
      const domain = textOf(first);
      first = undefined;
      if (volatileDomains.test(domain)) return;
      for (const { key, value, date } of settingsOf(item.toString('utf8'))) {
        if (!date && !volatileKeys.test(key)) add(`defaults:${domain} ${key}`, value);
      }
    } else {
      const [, name = '', more = ''] = /^\.\/([^/]*)\/(.*)$/s.exec(text) ?? [];
      if (kind === 'tap') add(`tap:${name}/${more.replace(/^homebrew-/, '')}`, 'tapped');
      else add(`${kind}:${name}`, more);
    }
  };
  const finish = (): void => {
    if (pending.length > 0 || first !== undefined) throw new Error(`an unfinished part of ${section}`);
  };

  const reader = createRecordReader(nonce, ({ check, field, data }) => {
    if (ended) throw new Error('a record after the last one');
    const here = `${check} ${field}`;
    if (here !== section) {
      finish();
      section = here;
    }
    if (check === '-' && scalars.has(field)) {
      said.set(field, textOf(data));
      if (field === 'home') ignored = ignoredIn(textOf(data));
      ended = field === 'end';
      return;
    }
    const root = roots[Number(check)];
    if (!(check === '-' ? lists : perRoot).has(field) || (check !== '-' && root === undefined))
      throw new Error('a part that was not asked for');
    const end = field === 'hashes' || field === 'agents' ? 10 : 0;
    pending = pending.length === 0 ? data : Buffer.concat([pending, data]);
    let from = 0;
    for (let at = pending.indexOf(end); at >= 0; at = pending.indexOf(end, from)) {
      const item = pending.subarray(from, at);
      from = at + 1;
      if (root === undefined) fact(field, item);
      else inRoot(root, field, item);
    }
    // A copy: a piece of a record would keep all of it.
    pending = Buffer.from(pending.subarray(from));
    if (pending.length > ITEM_BYTES) throw new Error('an entry without an end');
  });
  return {
    push: reader.push,
    end: () => {
      finish();
      if (!ended) throw new Error('no end');
      if (said.has('full')) throw new Error('no whole list, since the disk is full');
      const shell = said.get('shell') ?? '';
      if (shell !== '') add('login-shell', shell);
      return { home: said.get('home') ?? '', copies: said.get('copies') ?? '', files, facts };
    },
  };
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const scalars: ReadonlySet<string> = new Set(['home', 'copies', 'missing', 'shell', 'full', 'end']);
const lists: ReadonlySet<string> = new Set(['formula', 'cask', 'tap', 'agents', 'defaults']);
const perRoot: ReadonlySet<string> = new Set(['entries', 'links', 'hashes', 'ends']);

const bound = (count: number): void => {
  if (count > MOST_ENTRIES) throw new Error(`more than ${MOST_ENTRIES} files and settings`);
};

/** `.` is the root itself. */
const pathOf = (root: Root, name: Buffer): string => {
  if (name.length < 2) return root.path;
  return `${root.path === '/' ? '' : root.path}${textOf(name).slice(1)}`;
};

/** Names that are not UTF-8 show their bytes. */
const textOf = (bytes: Buffer): string => {
  const text = bytes.toString('utf8');
  if (!text.includes('\ufffd') || Buffer.from(text).equals(bytes)) return text;
  return bytes.toString('latin1').replace(/[\x80-\xff]/g, (one) => `\\x${one.charCodeAt(0).toString(16)}`);
};

/** GNU's `f644 12 ./name`, BSD's `100644 12 ./name`. */
const parseEntry = (item: Buffer) => {
  const one = item.indexOf(32);
  const two = item.indexOf(32, one + 1);
  const [, type = '', digits = ''] =
    /^([a-zA-Z]|[0-7]{1,2}(?=[0-7]{4}$))([0-7]{1,4})$/.exec(item.toString('latin1', 0, one)) ?? [];
  const size = item.toString('latin1', one + 1, two);
  if (two < 0 || digits === '' || !/^\d{1,18}$/.test(size)) return undefined;
  const kind = kinds[type] ?? 'other';
  const state: Mutable<FileState> = { kind, mode: digits.padStart(4, '0'), size: Number(size) };
  return { name: item.subarray(two + 1), state, socket: type === 's' || type === '14' };
};

/** Letters of `find -printf %y`, octal of `st_mode`. */
const kinds: Readonly<Record<string, FileState['kind']>> = {
  f: 'file',
  '10': 'file',
  d: 'folder',
  '4': 'folder',
  l: 'link',
  '12': 'link',
};

/** `<hash>  ./name`; a backslash before it says that backslashes and ends of lines in the name are escaped. */
const parseHash = (line: Buffer): { readonly hash: string; readonly name: Buffer } => {
  const escaped = line[0] === 92;
  const start = escaped ? 1 : 0;
  const hash = line.toString('latin1', start, start + 64);
  if (!/^[0-9a-f]{64}$/.test(hash)) return { hash, name: Buffer.from('?') };
  const name = line.subarray(start + 66);
  return { hash, name: escaped ? unescaped(name) : name };
};

const parseEnds = (item: Buffer) => ({ hash: item.toString('latin1', 0, 64), name: item.subarray(65) });

const unescaped = (name: Buffer): Buffer =>
  Buffer.from(
    name.toString('latin1').replace(/\\([\\nr])/g, (_, one: string) => ({ n: '\n', r: '\r' })[one] ?? '\\'),
    'latin1',
  );
